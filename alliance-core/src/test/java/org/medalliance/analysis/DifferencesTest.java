// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.code.Certainty;
import org.medalliance.decision.Outcome;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;

/** How what two versions decide differently is told: by outcome, together where it is one. */
class DifferencesTest {
  private static final LocalDate FOUNDING = Valley.FOUNDING;
  private static final ResourceKind BEDS = ResourceKind.of("beds");

  private static SharingRule.Builder about(SharingRule.Builder rule, String... recipients) {
    return rule.resource(BEDS)
        .provider(UnitSelector.unit("hub"))
        .recipient(UnitSelector.unit(recipients))
        .under("charter");
  }

  private static SharingRule.Builder permit(String... recipients) {
    return about(SharingRule.permit("permit"), recipients);
  }

  private static Alliance.Builder valley(SharingRule.Builder... rules) {
    Alliance.Builder alliance = Valley.of("hub", "east", "west", "north");
    Stream.of(rules).map(SharingRule.Builder::build).forEach(alliance::addRule);
    return alliance;
  }

  private static List<String> differences(Alliance before, Alliance after) {
    return RuleComparison.between(before, after).differences().stream()
        .map(Difference::toString)
        .toList();
  }

  @Test
  void whatTurnsFromOneOutcomeToAnotherIsToldTogether() {
    Alliance.Builder alliance = valley();
    for (String unit : List.of("east", "west")) {
      alliance.addAgreement(
          Agreement.builder()
              .id("with-" + unit)
              .kind(AgreementKinds.CHARTER)
              .binds(Binding.parties("hub", unit))
              .addFact(AgreementFact.effective(FOUNDING))
              .build());
    }
    Alliance before = alliance.build();
    Alliance after =
        alliance.addRule(permit("east", "west").under("with-east", "with-west").build()).build();

    assertThat(differences(before, after))
        .containsExactly(
            "east, west asking for beds of hub, 2020-01-01/..: NOT_COVERED, then PERMITTED");
  }

  @Test
  void whatTurnsToDifferentOutcomesIsToldApart() {
    Alliance before = valley(permit("east", "north", "west")).build();
    Alliance after =
        valley(permit("north"), about(SharingRule.prohibit("prohibit"), "west")).build();

    assertThat(differences(before, after))
        .containsExactly(
            "west asking for beds of hub, 2020-01-01/..: PERMITTED, then PROHIBITED",
            "east asking for beds of hub, 2020-01-01/..: PERMITTED, then NOT_COVERED");
  }

  @Test
  void whatWasDecidedIsToldBeforeWhatWasNot() {
    SharingRule.Builder east = permit("east").when(SharingCondition.flag(Attribute.CONSENT));
    SharingRule.Builder west = about(SharingRule.prohibit("prohibit"), "west");
    Alliance none = valley().build();

    for (Alliance some : List.of(valley(east, west).build(), valley(west, east).build())) {
      assertThat(RuleComparison.between(some, none).differences())
          .extracting(it -> it.before().outcome())
          .containsExactly(Outcome.PERMITTED, Outcome.PROHIBITED, Outcome.UNDETERMINED);
    }
  }

  @Test
  void anotherMemberMakesADifferenceThoughNoRuleIsAnother() {
    SharingRule.Builder any = permit("east").recipient(UnitSelector.any());
    Alliance before = valley(any).addInstitution(Institution.of("south", "south")).build();
    Alliance after = before.toBuilder().addMember(MemberUnit.admitted("south", FOUNDING)).build();

    assertThat(differences(before, after))
        .containsExactly(
            "south asking for beds of hub, 2020-01-01/..: NOT_COVERED, then PERMITTED");
  }

  /** Before anything is written of the ward, what is asked of the hub may be that. */
  @Test
  void aResourceThatTurnsOutToBeOfAnotherMakesADifference() {
    Alliance before = valley(permit("east").resource(ResourceSelector.one("ward"))).build();
    Alliance after =
        before.toBuilder()
            .addResource(SharedResource.builder().id("ward").kind(BEDS).owner("north").build())
            .build();

    assertThat(differences(before, after))
        .containsExactly(
            "east asking for beds, other of hub, 2020-01-01/..: UNDETERMINED, then NOT_COVERED");
    assertThat(differences(after, before))
        .containsExactly(
            "east asking for beds, other of hub, 2020-01-01/..: NOT_COVERED, then UNDETERMINED");
  }

  @Test
  void aResourceThatIsNotDecidedIsToldByItsId() {
    SharingCondition tangle =
        SharingCondition.allOf(
            Stream.iterate(0, i -> i + 2)
                .limit(24)
                .map(i -> SharingCondition.anyOf(flag(i), flag(i + 1)))
                .toArray(SharingCondition[]::new));
    Alliance before =
        valley()
            .addResource(SharedResource.builder().id("ward").kind(BEDS).owner("hub").build())
            .build();
    Alliance after =
        before.toBuilder()
            .addRule(permit("east").resource(ResourceSelector.one("ward")).when(tangle).build())
            .build();
    RuleComparison comparison = RuleComparison.between(before, after);

    assertThat(comparison.areEquivalent()).isEqualTo(Certainty.UNKNOWN);
    assertThat(comparison.notDecided()).extracting(it -> it.text(Locale.ENGLISH)).contains("ward");
  }

  private static SharingCondition flag(int number) {
    return SharingCondition.flag(Attribute.flag("f" + number));
  }

  @Test
  void progressIsToldOfEveryThingThatCanBeAskedFor() {
    Alliance before =
        valley()
            .addResource(SharedResource.builder().id("ward").kind(BEDS).owner("hub").build())
            .build();
    List<String> told = new ArrayList<>();
    RuleComparison.between(
        before,
        before.toBuilder().addRule(permit("east").build()).build(),
        AnalysisBudget.DEFAULT,
        (done, all) -> told.add(done + " of " + all));

    assertThat(told).containsExactly("1 of 2", "2 of 2"); // the ward, and the beds of others
  }
}
