// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.util.function.Supplier;
import org.medalliance.analysis.box.Steps;
import org.medalliance.code.Fault;

/**
 * What an analysis may take before it says that a question is not decided.
 *
 * @param steps the most pairs of boxes of requests that may be held against each other for one
 *     question, and the most that laying out one rule may take; at least 1. A million take a tenth
 *     of a second or more. Memory is not bounded by it: where units come and go on days of their
 *     own, a rule that selects most of them takes a bit for each of them on each of these days,
 *     which is some ten megabytes a rule at ten thousand units
 */
public record AnalysisBudget(long steps) implements Serializable {
  /** Twenty million steps a question. */
  public static final AnalysisBudget DEFAULT = new AnalysisBudget(20_000_000);

  /** Checks that there is a step. */
  public AnalysisBudget {
    require(steps >= 1, Fault.NUMBER_RANGE, "steps", "steps must be at least 1: %d", steps);
  }

  /** What each question may take, one question after the other. */
  Supplier<Steps> each(AnalysisProgress progress) {
    return () -> Steps.atMost(steps, progress::isCancelled);
  }
}
