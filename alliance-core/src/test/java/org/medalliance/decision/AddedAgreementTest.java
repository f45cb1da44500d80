// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.sharing.UnitSelector.unit;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/** One agreement more, without compiling all the others again. */
class AddedAgreementTest {
  private static final ResourceKind WARD = ResourceKind.of("ward");
  private static final SharingRequest ROOMS =
      REQUEST.toBuilder().provider("hillside").recipient("lakeside").kind(WARD).build();

  @Test
  void whatIsUnderItIsPermitted() {
    SharingPolicy before = SharingPolicy.of(RIVER_VALLEY);

    SharingPolicy after = before.with(Agreement.charter("wards", FOUNDING), wards("wards", 1));

    assertThat(before.decide(ROOMS).isPermitted()).isFalse();
    assertThat(after.decide(ROOMS).isPermitted()).isTrue();
    assertThat(after.decide(REQUEST)).isEqualTo(before.decide(REQUEST));
  }

  @Test
  void whoeverAsksTheOtherWayRoundHearsOfItToo() {
    SharingPolicy after =
        SharingPolicy.of(RIVER_VALLEY)
            .with(Agreement.charter("wards", FOUNDING), wards("wards", 1));

    assertThat(after.alliance().agreement("wards")).isPresent();
    assertThat(after.recipients(ROOMS).get(Outcome.PERMITTED))
        .containsExactly(UnitId.of("lakeside"));
    assertThat(after.usableBy(UnitId.of("lakeside"), LATER)).hasSize(1);
  }

  @Test
  void whatIsThereIsNotAddedAgain() {
    SharingPolicy policy = SharingPolicy.of(RIVER_VALLEY);
    Agreement wards = Agreement.charter("wards", FOUNDING);
    SharingRule rule = wards("wards", 1);

    assertThatThrownBy(() -> policy.with(RIVER_VALLEY.agreements().get(0)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("charter");
    assertThatThrownBy(() -> policy.with(wards, RIVER_VALLEY.rules().get(0)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("imaging");
    assertThatThrownBy(() -> policy.with(wards, rule, rule))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("wards-1");
    assertThatThrownBy(() -> policy.with(wards, rule).with(wards))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("wards");
    assertThatThrownBy(
            () -> policy.with(wards, rule).with(Agreement.charter("beds", FOUNDING), rule))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("wards-1");
  }

  @Test
  void howeverManyAreAddedNoneIsForgotten() {
    SharingPolicy policy = SharingPolicy.of(RIVER_VALLEY);
    for (int i = 0; i < 40; i++) {
      String id = "wards-" + i;
      policy =
          policy.with(
              Agreement.charter(id, FOUNDING),
              IntStream.range(0, 30).mapToObj(n -> wards(id, n)).toArray(SharingRule[]::new));
    }

    assertThat(policy.decide(ROOMS).citations()).hasSize(40 * 30);
    assertThat(policy).isEqualTo(SharingPolicy.of(policy.alliance()));
  }

  @Test
  void agreementsWithoutRulesChangeNothing() {
    SharingPolicy policy = SharingPolicy.of(RIVER_VALLEY);
    for (int i = 0; i < 1_100; i++) {
      policy = policy.with(Agreement.charter("idle-" + i, FOUNDING));
    }

    assertThat(policy.alliance().agreements()).hasSize(1_101);
    assertThat(policy.decide(REQUEST)).isEqualTo(SharingPolicy.of(RIVER_VALLEY).decide(REQUEST));
  }

  @Test
  void whatNamedItBeforeItWasThereIsDecidedAnew() {
    Alliance dangling = RIVER_VALLEY.toBuilder().addRule(wards("wards", 1)).build();
    SharingPolicy policy = SharingPolicy.of(dangling);

    assertThat(policy.decide(ROOMS).outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(policy.with(Agreement.charter("wards", FOUNDING)).decide(ROOMS).outcome())
        .isEqualTo(Outcome.PERMITTED);
  }

  private static SharingRule wards(String agreement, int number) {
    return SharingRule.permit(agreement + "-" + number)
        .resource(WARD)
        .provider(unit("hillside"))
        .recipient(unit("lakeside"))
        .under(agreement)
        .build();
  }
}
