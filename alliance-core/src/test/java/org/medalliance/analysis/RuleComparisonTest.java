// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.code.Certainty;
import org.medalliance.code.InvalidValueException;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.premise.Premise;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;

/** What two versions, or two days, decide differently, where that is easily missed. */
class RuleComparisonTest {
  private static final LocalDate FOUNDING = Valley.FOUNDING;
  private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

  private static Alliance.Builder alliance() {
    return Valley.of("hub", "east");
  }

  private static SharingRule.Builder permit(String id) {
    return SharingRule.permit(id)
        .resource(ResourceKind.of("beds"))
        .provider(UnitSelector.unit("hub"))
        .recipient(UnitSelector.any())
        .under("charter");
  }

  private static SharedResource beds(String id, DateSpan span) {
    return SharedResource.builder()
        .id(id)
        .kind(ResourceKind.of("beds"))
        .owner("hub")
        .span(span)
        .build();
  }

  @Test
  void whichOfSeveralResourcesIsThereMakesADifference() {
    Alliance.Builder same =
        alliance()
            .addRule(permit("one").resource(ResourceSelector.one("r2")).build())
            .addResource(beds("r2", DateSpan.ALWAYS));
    Alliance before = same.build().toBuilder().addResource(beds("r1", DateSpan.ALWAYS)).build();
    Alliance after =
        same.build().toBuilder().addResource(beds("r1", DateSpan.until(LATER))).build();

    assertThat(RuleComparison.between(before, after).differences())
        .extracting(it -> it.before().outcome(), it -> it.after().outcome())
        .contains(tuple(Outcome.UNDETERMINED, Outcome.PERMITTED));
    assertThat(RuleComparison.between(after, FOUNDING, LATER).areEquivalent())
        .isEqualTo(Certainty.NO);
  }

  @Test
  void whoseResourceIsMeantIsSaidWhenItChangesHands() {
    Alliance.Builder same = alliance().addRule(permit("one").provider(UnitSelector.any()).build());
    SharedResource r1 = beds("r1", DateSpan.ALWAYS);
    SharedResource r2 = r1.toBuilder().id("r2").owner("east").build();
    Alliance before = same.build().toBuilder().addResource(r1).addResource(r2).build();
    Alliance after =
        same.build().toBuilder()
            .addResource(r1.toBuilder().owner("east").build())
            .addResource(r2.toBuilder().owner("hub").build())
            .build();

    assertThat(RuleComparison.between(before, after).differences())
        .extracting(it -> it.cell().toString())
        .contains(
            "east asking for r1 of hub, 2020-01-01/..", "east asking for r2 of hub, 2020-01-01/..");
  }

  @Test
  void onAnotherDayAnotherMonthIsUsedUp() {
    Alliance alliance =
        alliance()
            .addRule(permit("before").span(DateSpan.until(LATER)).build())
            .addRule(
                permit("from")
                    .span(DateSpan.from(LATER))
                    .quota(
                        new Quota(
                            5,
                            Quota.Window.MONTH,
                            Quota.Of.RECIPIENT,
                            Optional.empty(),
                            Optional.empty()))
                    .build())
            .build();

    List<Difference> differences =
        RuleComparison.between(alliance, FOUNDING, LATER.plusDays(40)).differences();

    assertThat(differences).hasSize(1);
    assertThat(differences.get(0).before().outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(differences.get(0).after().outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void daysAreComparedWithinABudgetToo() {
    Alliance alliance =
        alliance().addRule(permit("one").span(DateSpan.until(LATER)).build()).build();
    RuleComparison some =
        RuleComparison.between(
            alliance, FOUNDING, LATER, new AnalysisBudget(1), AnalysisProgress.NONE);

    assertThat(some.areEquivalent()).isEqualTo(Certainty.UNKNOWN);
    assertThat(some.notDecided()).extracting(it -> it.text(Locale.ENGLISH)).contains("beds");
  }

  /** Held against each other box by box, both would take more than is allowed. */
  @Test
  void aRuleThatRepeatsAnotherAltersNothingHoweverTangledItIs() {
    SharingRule.Builder tangled = permit("one").when(tangle(8));
    Alliance one = alliance().addRule(tangled.build()).build();
    Alliance both = one.toBuilder().addRule(tangled.id("two").build()).build();
    AnalysisBudget budget = new AnalysisBudget(100_000);

    for (Alliance before : List.of(one, both)) {
      Alliance after = before == one ? both : one;
      assertThat(
              RuleComparison.between(before, after, budget, AnalysisProgress.NONE).areEquivalent())
          .isEqualTo(Certainty.YES);
    }
  }

  @Test
  void oneRuleThatTakesTooMuchLeavesTheOthersDecided() {
    SharingRule.Builder tangled =
        permit("tangled").resource(ResourceKind.of("labs")).when(tangle(24));
    SharingRule.Builder dead = permit("dead").recipient(UnitSelector.unit("hub"));
    Alliance alliance = alliance().addRule(tangled.build()).addRule(dead.build()).build();

    assertThat(RuleAnalysis.of(alliance).findings())
        .extracting(RuleFinding::toString)
        .contains(
            "not decided for tangled: it takes more steps than are allowed",
            "dead contradicts itself, as on no request do all its premises hold");
    assertThat(
            RuleComparison.between(
                    alliance, alliance.toBuilder().rules(List.of(tangled.build())).build())
                .areEquivalent())
        .isEqualTo(Certainty.YES);
  }

  @Test
  void aDayThatNoDocumentHoldsIsRefused() {
    Alliance alliance =
        alliance().addRule(permit("one").span(DateSpan.until(LATER)).build()).build();
    assertThat(
            RuleComparison.between(alliance, FOUNDING, LocalDate.of(9999, 12, 31)).areEquivalent())
        .isEqualTo(Certainty.NO);
    assertThat(
            RuleComparison.between(alliance, LocalDate.of(9999, 12, 31), FOUNDING).areEquivalent())
        .isEqualTo(Certainty.NO);
    assertThatThrownBy(() -> RuleComparison.between(alliance, FOUNDING, LocalDate.MAX))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aKindOfTheGreatestLengthIsAnalysed() {
    String longest = "k".repeat(124);
    Alliance alliance =
        alliance()
            .addRule(permit("one").resource(ResourceKind.of(longest)).build())
            .addRule(permit("two").resource(ResourceKind.of(longest + ".x")).build())
            .build();

    assertThat(RuleAnalysis.of(alliance).findings()).isNotNull();
    assertThat(RuleComparison.between(alliance, alliance).areEquivalent()).isEqualTo(Certainty.YES);
  }

  @Test
  void gapsThatAreNotDecidedAreSaidToBe() {
    Alliance alliance =
        alliance()
            .addInstitution(Institution.of("west", "west"))
            .addMember(MemberUnit.admitted("west", LATER)) // a piece of its own
            .addResource(beds("r1", DateSpan.ALWAYS))
            .build();

    assertThat(RuleAnalysis.of(alliance).findings())
        .extracting(RuleFinding::kind)
        .containsExactly(RuleFinding.Kind.GAP);
    assertThat(RuleAnalysis.of(alliance, new AnalysisBudget(1), AnalysisProgress.NONE).findings())
        .extracting(RuleFinding::kind)
        .containsExactly(RuleFinding.Kind.NOT_DECIDED);
  }

  @Test
  void eitherPartOfAConditionDrawsALine() {
    SharingCondition either =
        SharingCondition.anyOf(
            SharingCondition.flag(Attribute.CONSENT),
            SharingCondition.urgencyAtLeast(Urgency.URGENT));
    Alliance alliance = alliance().addRule(permit("one").when(either).build()).build();

    assertThat(BoundaryRequests.of(alliance).boundaries())
        .filteredOn(line -> line.premise() == Premise.Kind.CIRCUMSTANCES)
        .extracting(line -> line.outside().request().attributes().get(Attribute.URGENCY))
        .contains(Optional.of(Urgency.ROUTINE));
  }

  @Test
  void manyPairsOfConditionsEndAtTheBudget() {
    Alliance alliance = alliance().addRule(permit("one").when(tangle(24)).build()).build();

    assertThat(RuleAnalysis.of(alliance).findings())
        .extracting(RuleFinding::kind)
        .contains(RuleFinding.Kind.NOT_DECIDED);
    assertThat(RuleComparison.between(alliance, alliance().build()).areEquivalent())
        .isEqualTo(Certainty.UNKNOWN);
    assertThat(BoundaryRequests.of(alliance))
        .isEqualTo(new BoundaryRequests(ImmutableList.of(), ImmutableList.of(RuleId.of("one"))))
        .hasToString("boundaries: 0, rules not decided: 1");
  }

  /** A condition that holds in as many ways as there are choices from so many pairs. */
  private static SharingCondition tangle(int pairs) {
    return SharingCondition.allOf(
        Stream.iterate(0, i -> i + 2)
            .limit(pairs)
            .map(i -> SharingCondition.anyOf(flag(i), flag(i + 1)))
            .toArray(SharingCondition[]::new));
  }

  private static SharingCondition flag(int number) {
    return SharingCondition.flag(Attribute.flag("f" + number));
  }
}
