// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.decide;
import static org.medalliance.decision.RiverValley.replacing;
import static org.medalliance.decision.RiverValley.resource;
import static org.medalliance.decision.RiverValley.scanner;
import static org.medalliance.decision.RiverValley.suspended;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.UnitSelector.unit;

import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.sharing.SharingRequest;

/** What a request is told that no rule covers. */
class NotCoveredTest {
  private static final SharingRequest SWAPPED =
      REQUEST.toBuilder().recipient("lakeside").provider("hillside").build();

  @Test
  void aSuspensionIsToldWhereItAloneStandsInTheWay() {
    assertThat(reasons(suspended(RIVER_VALLEY), REQUEST))
        .containsExactlyInAnyOrder(Reason.Code.NO_RULE_APPLIES, Reason.Code.RECIPIENT_SUSPENDED);
  }

  @Test
  void aSuspensionIsNotToldWhereTheRuleIsForAnother() {
    assertThat(reasons(suspended(withRule(rule -> rule.recipient(unit("seaside")))), REQUEST))
        .containsExactly(Reason.Code.NO_RULE_APPLIES);
  }

  @Test
  void aSuspensionIsNotToldWhereTheAgreementBindsOthers() {
    assertThat(reasons(suspended(replacing(between("lakeside", "seaside"))), REQUEST))
        .containsExactly(Reason.Code.NO_RULE_APPLIES);
  }

  @Test
  void aSuspensionIsNotToldBeforeItSurelyBegan() {
    assertThat(reasons(suspended(RIVER_VALLEY), RiverValley.on(FOUNDING.minusDays(1))))
        .containsExactly(Reason.Code.NO_RULE_APPLIES);
  }

  @Test
  void whatIsPermittedTheOtherWayRoundIsTold() {
    assertThat(decide(RIVER_VALLEY, SWAPPED).reasons())
        .contains(Reason.of(Reason.Code.OTHER_WAY_ROUND, "hillside", "lakeside"));
  }

  @Test
  void whatIsProhibitedTheOtherWayRoundIsNotTold() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addRule(
                RiverValley.prohibition("never").toBuilder()
                    .provider(unit("lakeside"))
                    .recipient(unit("hillside"))
                    .build())
            .build();

    assertThat(reasons(alliance, SWAPPED)).containsExactly(Reason.Code.NO_RULE_APPLIES);
  }

  @Test
  void whoAsksForItsOwnResourceMayHaveMeantToLendIt() {
    Alliance alliance = RIVER_VALLEY.toBuilder().addResource(scanner("ct-1").build()).build();
    SharingRequest own =
        resource("ct-1").toBuilder().recipient("lakeside").provider("hillside").build();

    assertThat(reasons(alliance, own))
        .containsExactlyInAnyOrder(
            Reason.Code.RESOURCE_NOT_OF_PROVIDER, Reason.Code.OTHER_WAY_ROUND);
  }

  private static Iterable<Reason.Code> reasons(Alliance alliance, SharingRequest request) {
    return decide(alliance, request).reasons().stream().map(Reason::code).toList();
  }

  private static Agreement between(String one, String other) {
    return Agreement.builder()
        .id("charter")
        .kind(AgreementKinds.CHARTER)
        .binds(Binding.parties(one, other))
        .addFact(AgreementFact.effective(FOUNDING))
        .build();
  }
}
