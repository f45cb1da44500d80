// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.medalliance.Alliance;
import org.medalliance.analysis.finding.Answer;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.analysis.finding.RequestSet;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.code.Certainty;
import org.medalliance.code.InvalidValueException;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.testing.ReferencePolicy;
import org.medalliance.testing.Samples;

/** Yes holds of every request that is drawn, and no comes with one of which it does not hold. */
class RuleQuestionsProperties {
  private static final int ASKED = 60;

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void oneRuleImpliesAnother(@ForAll long seed) {
    Alliance alliance = alliance(seed);
    RuleId rule = rule(alliance, seed).id();
    RuleId other = rule(alliance, seed + 1).id();
    Answer answer = RuleQuestions.of(alliance).implies(rule, other);

    if (answer.holds().isNo()) {
      Witness witness = answer.counterexample().orElseThrow();
      assertThat(applies(alliance, rule, witness)).isEqualTo(Certainty.YES);
      assertThat(applies(alliance, other, witness)).isNotEqualTo(Certainty.YES);
    } else {
      for (Witness asked : asked(alliance, seed)) {
        assertThat(applies(alliance, rule, asked).isYes())
            .as("%s", asked)
            .isIn(false, applies(alliance, other, asked).isYes());
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void twoRulesAreDisjoint(@ForAll long seed) {
    Alliance alliance = alliance(seed);
    RuleId rule = rule(alliance, seed).id();
    RuleId other = rule(alliance, seed + 1).id();
    Answer answer = RuleQuestions.of(alliance).areDisjoint(rule, other);

    if (answer.holds().isNo()) {
      Witness witness = answer.counterexample().orElseThrow();
      assertThat(applies(alliance, rule, witness)).isNotEqualTo(Certainty.NO);
      assertThat(applies(alliance, other, witness)).isNotEqualTo(Certainty.NO);
    } else {
      for (Witness asked : asked(alliance, seed)) {
        assertThat(applies(alliance, rule, asked).and(applies(alliance, other, asked)).isNo())
            .as("%s", asked)
            .isTrue();
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void someRequestsAreNeverOrAlwaysPermitted(@ForAll long seed) {
    Alliance alliance = alliance(seed);
    SharingRule rule = rule(alliance, seed);
    RequestSet set =
        new RequestSet(
            rule.resource(), rule.provider(), rule.recipient(), rule.span(), rule.when());
    ReferencePolicy reference = ReferencePolicy.of(alliance);
    Answer never = RuleQuestions.of(alliance).neverPermits(set);
    Answer always = RuleQuestions.of(alliance).alwaysPermits(set);

    never
        .counterexample()
        .ifPresent(
            witness ->
                assertThat(reference.answer(witness.request(), witness.ledger()).possible())
                    .contains(Outcome.PERMITTED));
    always
        .counterexample()
        .ifPresent(
            witness ->
                assertThat(reference.answer(witness.request(), witness.ledger()).possible())
                    .isNotEqualTo(ImmutableSortedSet.of(Outcome.PERMITTED)));
    // a request to which the rule applies is one of the set
    for (Witness asked : asked(alliance, seed)) {
      if (applies(alliance, rule.id(), asked).isYes()) {
        ReferencePolicy.Answer decided = reference.answer(asked.request(), asked.ledger());
        if (never.holds().isYes()) {
          assertThat(decided.possible()).as("%s", asked).doesNotContain(Outcome.PERMITTED);
        }
        if (always.holds().isYes()) {
          assertThat(decided.outcome()).as("%s", asked).isEqualTo(Outcome.PERMITTED);
        }
      }
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void oneSideOfABoundaryAppliesAndTheOtherDoesNot(@ForAll long seed) {
    Alliance alliance = alliance(seed);

    for (Boundary boundary : BoundaryRequests.of(alliance).boundaries()) {
      assertThat(applies(alliance, boundary.rule(), boundary.inside()))
          .as("%s", boundary)
          .isEqualTo(Certainty.YES);
      assertThat(applies(alliance, boundary.rule(), boundary.outside()))
          .as("%s", boundary)
          .isEqualTo(Certainty.NO);
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void coverageCountsTheDecisionsThatCiteARule(@ForAll long seed) {
    Alliance alliance = alliance(seed);
    SharingPolicy policy = SharingPolicy.of(alliance);
    List<SharingRequest> requests = Samples.of(seed).requests(alliance).limit(ASKED).toList();
    RuleCoverage coverage = RuleCoverage.of(policy, requests.stream());

    assertThat(coverage.requests()).isEqualTo(ASKED);
    assertThat(coverage.outcomes().values().stream().mapToLong(count -> count).sum())
        .isEqualTo(ASKED);
    for (SharingRule rule : alliance.rules()) {
      long cited =
          requests.stream()
              .map(request -> policy.decide(request, QuotaLedger.empty()))
              .map(SharingDecision::citations)
              .filter(all -> all.stream().map(Citation::rule).anyMatch(rule.id()::equals))
              .count();
      assertThat(coverage.rules().get(rule.id()).decided()).isEqualTo(cited);
      assertThat(coverage.neverDecided().contains(rule.id())).isEqualTo(cited == 0);
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void requestsAtHandAreCountedByWhatTheyBecome(@ForAll long seed) {
    Alliance before = alliance(seed);
    List<SharingRule> rules = new ArrayList<>(before.rules());
    rules.remove(rule(before, seed));
    Alliance after = before.toBuilder().rules(rules).build();
    List<SharingRequest> requests = Samples.of(seed).requests(before).limit(ASKED).toList();
    SharingPolicy one = SharingPolicy.of(before);
    SharingPolicy other = SharingPolicy.of(after);
    RequestComparison comparison = RequestComparison.of(one, other, requests.stream());

    assertThat(comparison.differing())
        .isEqualTo(
            requests.stream()
                .filter(it -> one.decide(it).outcome() != other.decide(it).outcome())
                .count());
    for (RequestComparison.Transition each : comparison.transitions()) {
      assertThat(each.examples()).hasSizeBetween(1, RequestComparison.MAX_EXAMPLES);
      assertThat(each.examples())
          .allMatch(it -> one.decide(it).outcome() == each.before())
          .allMatch(it -> other.decide(it).outcome() == each.after());
    }
  }

  @Example
  void aRuleThatIsNotThereIsRefused() {
    RuleId nobodys = RuleId.of("nobodys");
    assertThatThrownBy(() -> RuleQuestions.of(alliance(1)).implies(nobodys, nobodys))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("nobodys");
  }

  @Example
  void oneStepDecidesNothing() {
    Alliance alliance = alliance(3);
    RuleId rule = rule(alliance, 3).id();
    assertThat(RuleQuestions.of(alliance, new AnalysisBudget(1)).areDisjoint(rule, rule).holds())
        .isEqualTo(Certainty.UNKNOWN);
  }

  private static Alliance alliance(long seed) {
    Alliance alliance = Samples.of(seed).alliance(0);
    Assume.that(!alliance.rules().isEmpty());
    return alliance;
  }

  private static SharingRule rule(Alliance alliance, long seed) {
    return alliance.rules().get(new Random(seed).nextInt(alliance.rules().size()));
  }

  private static List<Witness> asked(Alliance alliance, long seed) {
    return Samples.of(seed)
        .requests(alliance)
        .limit(ASKED)
        .map(request -> new Witness(request, QuotaLedger.empty()))
        // what may mean several is decided by what each of them is
        .filter(it -> ReferencePolicy.of(alliance).meant(it.request(), it.ledger()).size() == 1)
        .toList();
  }

  private static Certainty applies(Alliance alliance, RuleId rule, Witness asked) {
    return Certainty.any(
        ReferencePolicy.of(alliance).meant(asked.request(), asked.ledger()),
        meant -> meant.applies().getOrDefault(rule, Certainty.NO));
  }
}
