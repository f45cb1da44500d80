// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.decide;
import static org.medalliance.decision.RiverValley.replacing;
import static org.medalliance.decision.RiverValley.resource;
import static org.medalliance.decision.RiverValley.scanner;
import static org.medalliance.decision.RiverValley.suspended;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.UnitSelector.standing;
import static org.medalliance.sharing.UnitSelector.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.time.DateSpan;

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
  void aSuspensionIsNotToldWhereMoreStandsInTheWay() {
    Alliance over = suspended(withRule(rule -> rule.span(DateSpan.until(LATER))));

    assertThat(reasons(over, RiverValley.on(LATER.minusDays(1))))
        .contains(Reason.Code.RECIPIENT_SUSPENDED);
    assertThat(reasons(over, REQUEST)).containsExactly(Reason.Code.NO_RULE_APPLIES);
  }

  @Test
  void aSuspensionIsNotToldForAProhibitionThatItKeepsAway() {
    Alliance alliance =
        suspended(RIVER_VALLEY).toBuilder()
            .rules(
                List.of(
                    RiverValley.prohibition("never").toBuilder()
                        .recipient(standing(Standing.FULL))
                        .build()))
            .build();

    assertThat(reasons(alliance, REQUEST)).containsExactly(Reason.Code.NO_RULE_APPLIES);
  }

  @Test
  void aSuspensionIsNotToldWhereAnotherAgreementWouldBindButIsNotInForce() {
    Alliance alliance =
        withRule(rule -> rule.addUnder(AgreementId.of("draft"))).toBuilder()
            .agreements(
                List.of(
                    between("lakeside", "seaside"),
                    Agreement.builder()
                        .id("draft")
                        .kind(AgreementKinds.CHARTER)
                        .binds(Binding.members())
                        .build()))
            .build();

    assertThat(reasons(suspended(alliance), REQUEST)).containsExactly(Reason.Code.NO_RULE_APPLIES);
  }

  @Test
  void theSuspensionOfTheProviderIsToldToo() {
    Alliance alliance =
        suspended(withRule(rule -> rule.provider(unit("hillside")).recipient(unit("lakeside"))));

    assertThat(decide(alliance, SWAPPED).reasons())
        .containsExactlyInAnyOrder(
            Reason.of(Reason.Code.NO_RULE_APPLIES),
            Reason.of(Reason.Code.PROVIDER_SUSPENDED, "hillside"));
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

  @Test
  void whoAsksForWhatAnotherOwnsMayHaveMeantToLendItsKind() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder().addResource(scanner("ct-2").owner("hillside").build()).build();
    SharingRequest others =
        resource("ct-2").toBuilder().recipient("lakeside").provider("hillside").build();

    assertThat(reasons(alliance, others))
        .containsExactlyInAnyOrder(Reason.Code.NO_RULE_APPLIES, Reason.Code.OTHER_WAY_ROUND);
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
