// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;
import org.medalliance.Alliance;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.analysis.study.Edges;
import org.medalliance.analysis.study.Scene;

/**
 * Requests to test a gateway with: for the lines that the rules of an alliance draw, one request on
 * each side, which differ by one premise alone, as modified condition and decision coverage (MC/DC)
 * asks for.
 */
public final class BoundaryRequests {
  private BoundaryRequests() {}

  /**
   * Returns the boundaries, rule by rule: the first and the last day, a unit that is selected and
   * one that is not, each value that the circumstances must not have, something else that is asked
   * for. Of a line that two premises draw together there is none.
   */
  public static ImmutableList<Boundary> of(Alliance alliance) {
    return of(alliance, AnalysisBudget.DEFAULT);
  }

  /** Returns the boundaries that are found within a budget for each rule. */
  public static ImmutableList<Boundary> of(Alliance alliance, AnalysisBudget budget) {
    requireNonNull(alliance, "alliance");
    requireNonNull(budget, "budget");
    Supplier<Steps> steps = () -> Steps.atMost(budget.steps(), () -> false);
    return Edges.of(Scene.of(List.of(alliance), steps), steps);
  }
}
