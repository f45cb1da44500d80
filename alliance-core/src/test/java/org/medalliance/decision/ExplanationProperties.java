// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.decision.trial.Target;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceDomain;

/** The laws of explaining, for every alliance and request. */
@Domain(AllianceDomain.class)
class ExplanationProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aRuleIsTriedUnderEachOfItsAgreementsOrNotAtAll(@ForAll AllianceAndRequest drawn) {
    Explanation explanation = explain(drawn.alliance(), drawn.request());

    Set<Citation> tried =
        explanation.trials().stream().map(RuleTrial::citation).collect(Collectors.toSet());

    assertThat(tried)
        .isEqualTo(
            drawn.alliance().rules().stream()
                .filter(rule -> tried.stream().anyMatch(one -> one.rule().equals(rule.id())))
                .flatMap(rule -> rule.under().stream().map(id -> new Citation(rule.id(), id)))
                .collect(Collectors.toSet()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingIsCoveredWhereNoRuleApplies(@ForAll AllianceAndRequest drawn) {
    Explanation explanation = explain(drawn.alliance(), drawn.request());

    assertThat(explanation.decision().outcome() == Outcome.NOT_COVERED)
        .isEqualTo(explanation.trials().stream().allMatch(trial -> trial.applies().isNo()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void whatIsPermittedIsSoByPermitsOfWhichEveryPremiseIsMet(@ForAll AllianceAndRequest drawn) {
    assertDecidedBy(Outcome.PERMITTED, Effect.PERMIT, drawn);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void whatIsProhibitedIsSoByProhibitionsOfWhichEveryPremiseIsMet(
      @ForAll AllianceAndRequest drawn) {
    assertDecidedBy(Outcome.PROHIBITED, Effect.PROHIBIT, drawn);
  }

  private static void assertDecidedBy(Outcome outcome, Effect effect, AllianceAndRequest drawn) {
    Explanation explanation = explain(drawn.alliance(), drawn.request());
    Assume.that(explanation.decision().outcome() == outcome);

    assertThat(explanation.deciding())
        .allMatch(trial -> trial.effect() == effect)
        .allMatch(trial -> trial.premises().stream().allMatch(Premise::isMet));
    assertThat(explanation.deciding().stream().map(RuleTrial::citation))
        .containsAll(explanation.decision().citations());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void whatIsOpenIsBlamedOnThePremisesThatAreOpen(@ForAll AllianceAndRequest drawn) {
    Explanation explanation = explain(drawn.alliance(), drawn.request());
    Assume.that(explanation.decision().outcome() == Outcome.UNDETERMINED);
    Assume.that(Target.of(drawn.alliance(), drawn.request()).size() == 1);

    assertThat(explanation.decision().unknowns())
        .isEqualTo(
            explanation.trials().stream()
                .filter(trial -> trial.applies().isUnknown())
                .flatMap(trial -> trial.premises().stream())
                .filter(premise -> premise.met().isUnknown())
                .flatMap(premise -> premise.allUnknowns().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Unknown::compareTo)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void whatIsNearIsSoWithoutBeingExplained(@ForAll AllianceAndRequest drawn) {
    SharingPolicy policy = SharingPolicy.of(drawn.alliance());

    assertThat(policy.nearMisses(drawn.request()))
        .isEqualTo(DifferentialCase.near(policy.explain(drawn.request())));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void aNearestMissAppliesFromTheDayThatItSaysAndNotTheDayBefore(@ForAll AllianceAndRequest drawn) {
    for (NearestMiss miss : explain(drawn).nearestMisses()) {
      miss.appliesFrom()
          .ifPresent(
              day -> {
                assertThat(applies(miss, drawn, day)).contains(Certainty.YES);
                assertThat(applies(miss, drawn, day.minusDays(1))).doesNotContain(Certainty.YES);
              });
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void onThatDayItIsPermittedByThatRuleIfNoOtherIsWritten(@ForAll AllianceAndRequest drawn) {
    for (NearestMiss miss : explain(drawn).nearestMisses()) {
      Alliance alone = only(drawn.alliance(), miss.trial().citation());
      Optional<LocalDate> day =
          explain(alone, drawn.request()).nearestMisses().stream()
              .filter(other -> other.trial().subject().equals(miss.trial().subject()))
              .flatMap(other -> other.appliesFrom().stream())
              .findFirst();

      assertThat(day).isEqualTo(miss.appliesFrom());
      day.filter(found -> Target.of(alone, on(drawn, found)).size() == 1)
          .ifPresent(
              found -> {
                SharingDecision decision = SharingPolicy.of(alone).decide(on(drawn, found));
                assertThat(decision.isPermitted()).isTrue();
                assertThat(decision.citations()).containsExactly(miss.trial().citation());
              });
    }
  }

  private static Explanation explain(AllianceAndRequest drawn) {
    return explain(drawn.alliance(), drawn.request());
  }

  private static Explanation explain(Alliance alliance, SharingRequest request) {
    return SharingPolicy.of(alliance).explain(request);
  }

  /** Whether what was missed applies on a day, to the same resource. */
  private static List<Certainty> applies(
      NearestMiss miss, AllianceAndRequest drawn, LocalDate day) {
    return explain(drawn.alliance(), on(drawn, day)).trials().stream()
        .filter(trial -> trial.citation().equals(miss.trial().citation()))
        .filter(trial -> trial.subject().equals(miss.trial().subject()))
        .map(RuleTrial::applies)
        .toList();
  }

  private static SharingRequest on(AllianceAndRequest drawn, LocalDate day) {
    return drawn.request().toBuilder().on(day).build();
  }

  /** The alliance with no rule but this, under no agreement but this. */
  private static Alliance only(Alliance alliance, Citation citation) {
    return alliance.toBuilder()
        .rules(
            List.of(
                alliance.rule(citation.rule()).orElseThrow().toBuilder()
                    .under(List.of(citation.agreement()))
                    .build()))
        .build();
  }
}
