// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.assessment;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import org.medalliance.catalog.Evidence;
import org.medalliance.code.Fault;

/**
 * Which grades an alliance needs to meet a scheme.
 *
 * @param worst no criterion may be graded worse than this
 * @param leastBest how many criteria of each dimension must be graded A; 0 if none has to
 * @param evidence how well it is known that the scheme has it so
 */
public record VerdictRule(Grade worst, int leastBest, Evidence evidence) implements Serializable {
  /** Checks the number. */
  public VerdictRule {
    requireNonNull(worst, "worst");
    require(
        leastBest >= 0,
        Fault.NUMBER_RANGE,
        "leastBest",
        "number of criteria graded A must not be negative: %d",
        leastBest);
    requireNonNull(evidence, "evidence");
  }

  /** Returns the rule in words. */
  @Override
  public String toString() {
    return "no criterion below " + worst + ", " + leastBest + " of each dimension at A";
  }
}
