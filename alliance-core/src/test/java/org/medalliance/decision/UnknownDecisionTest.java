// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.IMAGING;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.decide;
import static org.medalliance.decision.RiverValley.member;
import static org.medalliance.decision.RiverValley.prohibition;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.party;
import static org.medalliance.sharing.UnitSelector.tier;
import static org.medalliance.sharing.UnitSelector.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.membership.Roles;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class UnknownDecisionTest {
  @Test
  void aProhibitionThatPointsIntoTheVoidPermitsNothing() {
    SharingRule misspelt = prohibition("misspelt");

    assertOpen(misspelt.toBuilder().recipient(unit("hilside")).build(), "institutions[hilside]");
    assertOpen(misspelt.toBuilder().recipient(tier("townchip")).build(), "tiers[townchip]");
    assertOpen(misspelt.toBuilder().recipient(party("pilott")).build(), "agreements[pilott]");
    assertOpen(
        misspelt.toBuilder().resource(ResourceSelector.one("scaner")).build(), "resources[scaner]");
    assertOpen(misspelt.toBuilder().under("chater").build(), "agreements[chater]");
  }

  @Test
  void aMemberOnATierThatIsNotOnTheLadderMayStandAnywhere() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .members(
                List.of(
                    member("lakeside", "lead", Roles.LEAD.value()),
                    member("hillside", "townchip", "member")))
            .build();

    assertThat(decide(alliance, REQUEST).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.DANGLING, "tiers[townchip]"));
  }

  @Test
  void ofASpanOnlyTheEndThatMayBeOnTheDayIsBlamed() {
    PartialDate year = PartialDate.ofYear(2023);
    Alliance begun = withRule(rule -> rule.span(DateSpan.of(PartialDate.ofYear(2022), year)));
    Alliance lasting = withRule(rule -> rule.span(DateSpan.of(year, PartialDate.ofYear(2024))));

    assertThat(decide(begun, REQUEST).unknowns())
        .containsExactly(new Unknown(Unknown.Cause.DATE, "rules[imaging].until", year));
    assertThat(decide(lasting, REQUEST).unknowns())
        .containsExactly(new Unknown(Unknown.Cause.DATE, "rules[imaging].from", year));
  }

  @Test
  void anAgreementWithAMisspeltPartyPermitsNothing() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addAgreement(
                Agreement.builder()
                    .id("pilot")
                    .kind(AgreementKinds.PILOT)
                    .binds(Binding.parties("lakeside", "hilside"))
                    .addFact(AgreementFact.effective(FOUNDING))
                    .build())
            .addRule(prohibition("pilots").toBuilder().under("pilot").build())
            .build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void onlyWhatIsOpenIsNotKnown() {
    Alliance alliance =
        withRule(
            rule ->
                rule.when(
                    SharingCondition.allOf(
                        SharingCondition.anyOf(
                            SharingCondition.flag(Attribute.CONSENT),
                            SharingCondition.urgencyAtLeast(Urgency.URGENT)),
                        SharingCondition.flag(Attribute.flag("insured")))));

    assertThat(decide(alliance, REQUEST.with(Attribute.URGENCY, Urgency.EMERGENCY)).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.ATTRIBUTE, "insured"));
  }

  @Test
  void anExceptionIsWrittenIntoTheProhibition() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addRule(
                SharingRule.prohibit("office-hours")
                    .resource(IMAGING)
                    .provider(any())
                    .recipient(any())
                    .when(SharingCondition.not(SharingCondition.urgencyAtLeast(Urgency.EMERGENCY)))
                    .under("charter")
                    .build())
            .build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decide(alliance, REQUEST).possibleOutcomes())
        .containsExactly(Outcome.PERMITTED, Outcome.PROHIBITED);
    assertThat(decide(alliance, REQUEST.with(Attribute.URGENCY, Urgency.URGENT)).outcome())
        .isEqualTo(Outcome.PROHIBITED);
    assertThat(decide(alliance, REQUEST.with(Attribute.URGENCY, Urgency.EMERGENCY)).isPermitted())
        .isTrue();
  }

  @Test
  void whatTheRequestDoesNotTellIsUnknownNotFalse() {
    Alliance alliance = withRule(rule -> rule.when(SharingCondition.flag(Attribute.CONSENT)));

    SharingDecision decision = decide(alliance, REQUEST);

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.unknowns()).containsExactly(Unknown.of(Unknown.Cause.ATTRIBUTE, "consent"));
    assertThat(decide(alliance, REQUEST.with(Attribute.CONSENT, false)).outcome())
        .isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void anUnknownDayIsBlamed() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .facts(List.of(AllianceFact.founded(PartialDate.ofYear(2023))))
            .build();

    SharingDecision decision = decide(alliance, REQUEST);

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.unknowns())
        .containsExactly(
            new Unknown(Unknown.Cause.DATE, "facts[FOUNDED]", PartialDate.ofYear(2023)));
  }

  @Test
  void aRuleUnderAnAgreementThatIsNotThereNeverPermits() {
    Alliance alliance = RIVER_VALLEY.toBuilder().agreements(List.of()).build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  /** Beside the permit such a prohibition leaves the outcome open, and is told why. */
  private static void assertOpen(SharingRule prohibition, String blamed) {
    SharingPolicy policy = SharingPolicy.of(RIVER_VALLEY.toBuilder().addRule(prohibition).build());
    SharingDecision decision = policy.decide(REQUEST);

    assertThat(decision.possibleOutcomes()).containsExactly(Outcome.PERMITTED, Outcome.PROHIBITED);
    assertThat(decision.unknowns()).contains(Unknown.of(Unknown.Cause.DANGLING, blamed));
    assertThat(policy.explain(REQUEST).decision()).isEqualTo(decision);
    assertThat(policy.recipients(REQUEST).get(Outcome.UNDETERMINED)).contains(REQUEST.recipient());
    assertThat(policy.providers(REQUEST).get(Outcome.UNDETERMINED)).contains(REQUEST.provider());
  }
}
