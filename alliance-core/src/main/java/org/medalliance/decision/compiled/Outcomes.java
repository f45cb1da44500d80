// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.medalliance.code.UnitId;

/**
 * How one request is decided for each of many units, by their numbers.
 *
 * @param units the units, by number
 * @param mayProhibit to which it may be prohibited
 * @param mayPermit to which it may be permitted
 * @param mayBeUncovered of which perhaps no rule says anything
 */
public record Outcomes(
    ImmutableList<UnitId> units, BitSet mayProhibit, BitSet mayPermit, BitSet mayBeUncovered) {

  /** Adds another thing that may be meant: what is possible of one is. */
  void or(Outcomes other) {
    mayProhibit.or(other.mayProhibit);
    mayPermit.or(other.mayPermit);
    mayBeUncovered.or(other.mayBeUncovered);
  }

  /** Sets what is found for one unit. */
  void set(int unit, Verdict verdict) {
    mayProhibit.set(unit, verdict.mayProhibit());
    mayPermit.set(unit, verdict.mayPermit());
    mayBeUncovered.set(unit, verdict.mayBeUncovered());
  }
}
