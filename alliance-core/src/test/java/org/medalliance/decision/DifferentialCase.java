// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.medalliance.Alliance;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.ReferencePolicy;

/**
 * A question to which the library and the plain reference must give the same answer.
 *
 * @param request the request
 * @param ledger what is used; empty if nobody knows
 */
record DifferentialCase(SharingRequest request, Optional<QuotaLedger> ledger) {

  /** What the reference answers. */
  ReferencePolicy.Answer answer(ReferencePolicy reference) {
    return ledger
        .map(used -> reference.answer(request, used))
        .orElseGet(() -> reference.answer(request));
  }

  SharingDecision decision(SharingPolicy policy) {
    return ledger.map(used -> policy.decide(request, used)).orElseGet(() -> policy.decide(request));
  }

  Explanation explanation(SharingPolicy policy) {
    return ledger
        .map(used -> policy.explain(request, used))
        .orElseGet(() -> policy.explain(request));
  }

  /** Whether the permits that are near are those of which an explanation tells. */
  boolean isNearAsToldBy(Explanation explanation, SharingPolicy policy) {
    return ledger
        .map(used -> policy.nearMisses(request, used))
        .orElseGet(() -> policy.nearMisses(request))
        .equals(near(explanation));
  }

  /** The permits that are near, as an explanation tells. */
  static ImmutableSetMultimap<Citation, Premise.Kind> near(Explanation explanation) {
    return explanation.nearestMisses().stream()
        .collect(
            toImmutableSetMultimap(miss -> miss.trial().citation(), miss -> miss.premise().kind()));
  }

  /** Whether what decides and what explains answer as the reference does. */
  boolean isAlike(Alliance alliance) {
    SharingPolicy policy = SharingPolicy.of(alliance);
    ReferencePolicy.Answer answer = answer(ReferencePolicy.of(alliance));
    return isAlike(decision(policy), answer) && isAlike(explanation(policy), answer);
  }

  /** Whether outcome, citations and reasons are alike. */
  static boolean isAlike(SharingDecision decision, ReferencePolicy.Answer answer) {
    return decision.outcome() == answer.outcome()
        && decision.possibleOutcomes().equals(answer.possible())
        && decision.citations().equals(answer.citations())
        && codes(decision).equals(answer.reasons());
  }

  /**
   * Whether an explanation gives the answer, and blames for what is open only what its open
   * premises blame, or that the provider has several resources.
   */
  static boolean isAlike(Explanation explanation, ReferencePolicy.Answer answer) {
    Set<Unknown> blamed =
        explanation.deciding().stream()
            .flatMap(trial -> trial.unknowns().stream())
            .collect(Collectors.toSet());
    SharingDecision decision = explanation.decision();
    return isAlike(decision, answer)
        && open(explanation).equals(answer.open())
        && decision.unknowns().isEmpty() == (answer.outcome() != Outcome.UNDETERMINED)
        && decision.unknowns().stream()
            .allMatch(
                unknown ->
                    blamed.contains(unknown) || unknown.cause() == Unknown.Cause.SEVERAL_RESOURCES);
  }

  /** What the library answers, in words. */
  String words(Alliance alliance) {
    Explanation explanation = explanation(SharingPolicy.of(alliance));
    return "decides %s %s, explains %s %s %s, blames %s"
        .formatted(
            decision(SharingPolicy.of(alliance)),
            codes(decision(SharingPolicy.of(alliance))),
            explanation,
            codes(explanation.decision()),
            open(explanation),
            explanation.decision().unknowns());
  }

  private static ImmutableSortedSet<Reason.Code> codes(SharingDecision decision) {
    return decision.reasons().stream()
        .map(Reason::code)
        .collect(toImmutableSortedSet(Reason.Code::compareTo));
  }

  /** The premises that leave a deciding rule open. */
  private static ImmutableSetMultimap<Citation, Premise.Kind> open(Explanation explanation) {
    ImmutableSetMultimap.Builder<Citation, Premise.Kind> open = ImmutableSetMultimap.builder();
    explanation.deciding().stream()
        .filter(trial -> trial.applies().isUnknown())
        .forEach(
            trial ->
                trial.premises().stream()
                    .filter(premise -> premise.met().isUnknown())
                    .forEach(premise -> open.put(trial.citation(), premise.kind())));
    return open.build();
  }
}
