// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.decision.premise.Premise;
import org.medalliance.sharing.RuleId;

/**
 * Two requests on both sides of a line that a rule draws: they differ in one thing, days and
 * numbers as little as can be, and by that one premise of the rule.
 *
 * @param rule the rule
 * @param premise what sort of premise draws the line
 * @param inside a request to which the rule applies
 * @param outside one to which it does not, by this premise alone
 */
public record Boundary(RuleId rule, Premise.Kind premise, Witness inside, Witness outside)
    implements Serializable {
  /** Checks that nothing is null. */
  public Boundary {
    requireNonNull(rule, "rule");
    requireNonNull(premise, "premise");
    requireNonNull(inside, "inside");
    requireNonNull(outside, "outside");
  }

  /** Returns rule, premise and both requests. */
  @Override
  public String toString() {
    return rule + ", " + premise + ": " + inside + " | " + outside;
  }
}
