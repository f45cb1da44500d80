// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.medalliance.Alliance;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.analysis.study.Edges;
import org.medalliance.analysis.study.Scene;
import org.medalliance.sharing.RuleId;

/**
 * Requests to test a gateway with: for the lines that the rules of an alliance draw, one request on
 * each side, which differ by one premise alone, as modified condition and decision coverage (MC/DC)
 * asks for.
 *
 * @param boundaries the lines, rule by rule: the first and the last day, a unit that is selected
 *     and one that is not, each value that the circumstances must not have, something else that is
 *     asked for. Of a line that two premises draw together there is none
 * @param notDecided the rules of which more lines may have been found, had it not taken more than
 *     was allowed
 */
public record BoundaryRequests(ImmutableList<Boundary> boundaries, ImmutableList<RuleId> notDecided)
    implements Serializable {
  /** Checks that nothing is null. */
  public BoundaryRequests {
    requireNonNull(boundaries, "boundaries");
    requireNonNull(notDecided, "notDecided");
  }

  /** Returns the boundaries that the rules of an alliance draw. */
  public static BoundaryRequests of(Alliance alliance) {
    return of(alliance, AnalysisBudget.DEFAULT, AnalysisProgress.NONE);
  }

  /** Returns the boundaries that are found within a budget for each rule. */
  public static BoundaryRequests of(
      Alliance alliance, AnalysisBudget budget, AnalysisProgress progress) {
    requireNonNull(alliance, "alliance");
    requireNonNull(budget, "budget");
    requireNonNull(progress, "progress");
    Supplier<Steps> steps = budget.each(progress);
    int all = alliance.rules().size();
    Edges.Found found =
        Edges.of(Scene.of(List.of(alliance), steps), steps, done -> progress.done(done, all));
    return new BoundaryRequests(found.boundaries(), found.open());
  }

  /** Returns how many boundaries there are. */
  @Override
  public String toString() {
    return "boundaries: " + boundaries.size() + ", rules not decided: " + notDecided.size();
  }
}
