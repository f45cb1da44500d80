// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.medalliance.Alliance;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.analysis.study.Scene;
import org.medalliance.analysis.study.Study;

/**
 * What holds of the sharing rules of an alliance: which repeat each other, which never apply, what
 * they leave open.
 *
 * <p>All of it is exact over every request there can be, whoever asks for whatever on whatever day
 * and tells or does not tell whatever; on a ledger, so that what is limited is left or is not. Of a
 * kind of which a provider has several resources, it is exact for each of these.
 *
 * @param alliance the alliance
 * @param findings what holds, in the order of the rules; what rules leave each other nothing to do
 *     comes after what can be said of each alone, gaps come last
 */
public record RuleAnalysis(Alliance alliance, ImmutableList<RuleFinding> findings)
    implements Serializable {
  /** Checks that nothing is null. */
  public RuleAnalysis {
    requireNonNull(alliance, "alliance");
    requireNonNull(findings, "findings");
  }

  /** Returns what holds of the rules of an alliance. */
  public static RuleAnalysis of(Alliance alliance) {
    return of(alliance, AnalysisBudget.DEFAULT, AnalysisProgress.NONE);
  }

  /** Returns what holds, as far as that can be found within a budget. */
  public static RuleAnalysis of(
      Alliance alliance, AnalysisBudget budget, AnalysisProgress progress) {
    requireNonNull(alliance, "alliance");
    requireNonNull(budget, "budget");
    requireNonNull(progress, "progress");
    Supplier<Steps> steps = budget.each(progress);
    int all = alliance.rules().size();
    return new RuleAnalysis(
        alliance,
        Study.of(Scene.of(List.of(alliance), steps), steps, done -> progress.done(done, all)));
  }

  /** Returns how many findings there are. */
  @Override
  public String toString() {
    return "analysis of " + alliance.id() + ": " + findings.size() + " findings";
  }
}
