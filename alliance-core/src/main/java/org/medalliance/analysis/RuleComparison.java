// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.medalliance.Alliance;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.analysis.study.Contrast;
import org.medalliance.analysis.study.Scene;
import org.medalliance.code.Certainty;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.time.PartialDate;
import org.medalliance.wording.Phrase;

/**
 * What a change of rules alters: the requests that are decided differently before and after it.
 *
 * <p>It is exact over every request there can be, decided on a ledger: what is limited is left or
 * is not. Two decisions differ if other outcomes are possible; by which rules, with which duties
 * they come about makes no difference. A request for a kind that stands for one resource is told by
 * that resource.
 *
 * @param differences the requests that are decided differently, in cells that share none
 * @param isWhole whether no more differ, of all that was compared (see {@code notDecided}); from
 *     one outcome to another at most 1,024 cells are listed
 * @param notDecided what is asked for that was not compared, as it would have taken more than was
 *     allowed
 */
public record RuleComparison(
    ImmutableList<Difference> differences, boolean isWhole, ImmutableList<Phrase> notDecided)
    implements Serializable {
  /** Checks that nothing is null. */
  public RuleComparison {
    requireNonNull(differences, "differences");
    requireNonNull(notDecided, "notDecided");
  }

  /** Returns what two alliances decide differently, such as two versions of one. */
  public static RuleComparison between(Alliance before, Alliance after) {
    return between(before, after, AnalysisBudget.DEFAULT, AnalysisProgress.NONE);
  }

  /** Returns what two alliances decide differently, as far as that is found within a budget. */
  public static RuleComparison between(
      Alliance before, Alliance after, AnalysisBudget budget, AnalysisProgress progress) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(budget, "budget");
    requireNonNull(progress, "progress");
    Supplier<Steps> steps = budget.each(progress);
    return of(
        Scene.of(List.of(before, after), steps),
        SharingPolicy.of(before),
        SharingPolicy.of(after),
        UnaryOperator.identity(),
        steps,
        progress);
  }

  /**
   * Returns what an alliance decides differently on one day and on another.
   *
   * @throws org.medalliance.code.InvalidValueException if a day lies outside the years 1 to 9999
   */
  public static RuleComparison between(Alliance alliance, LocalDate before, LocalDate after) {
    return between(alliance, before, after, AnalysisBudget.DEFAULT, AnalysisProgress.NONE);
  }

  /**
   * Returns what an alliance decides differently on one day and on another, as far as that is found
   * within a budget.
   *
   * @throws org.medalliance.code.InvalidValueException if a day lies outside the years 1 to 9999
   */
  public static RuleComparison between(
      Alliance alliance,
      LocalDate before,
      LocalDate after,
      AnalysisBudget budget,
      AnalysisProgress progress) {
    requireNonNull(alliance, "alliance");
    requireNonNull(budget, "budget");
    requireNonNull(progress, "progress");
    PartialDate.of(requireNonNull(before, "before")); // a day that documents can hold
    PartialDate.of(requireNonNull(after, "after"));
    SharingPolicy policy = SharingPolicy.of(alliance);
    Supplier<Steps> steps = budget.each(progress);
    return of(
        Scene.of(alliance, List.of(before, after), steps),
        policy,
        policy,
        request -> request.toBuilder().on(after).build(),
        steps,
        progress);
  }

  private static RuleComparison of(
      Scene scene,
      SharingPolicy before,
      SharingPolicy after,
      UnaryOperator<SharingRequest> later,
      Supplier<Steps> steps,
      AnalysisProgress progress) {
    Contrast.Found found =
        Contrast.of(
            scene,
            steps,
            (cell, witness) ->
                new Difference(
                    cell,
                    before.decide(witness.request(), witness.ledger()),
                    after.decide(later.apply(witness.request()), witness.ledger()),
                    witness.ledger()),
            done -> progress.done(done, scene.size()));
    return new RuleComparison(found.differences(), found.isWhole(), found.open());
  }

  /**
   * Returns whether both decide every request alike: YES is a proof, NO comes with differences, and
   * UNKNOWN is the answer if there are none among what could be compared within the budget.
   */
  public Certainty areEquivalent() {
    if (!differences.isEmpty()) {
      return Certainty.NO;
    }
    return notDecided.isEmpty() ? Certainty.YES : Certainty.UNKNOWN;
  }

  /** Returns how much differs. */
  @Override
  public String toString() {
    return differences.isEmpty() && notDecided.isEmpty()
        ? "equivalent"
        : differences.size() + " cells differ, " + notDecided.size() + " not decided";
  }
}
