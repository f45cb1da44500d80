// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.Set;
import org.medalliance.code.UnitId;
import org.medalliance.decision.compiled.unit.UnitOn;
import org.medalliance.decision.compiled.unit.UnitSet;

/** How one request is decided for each of many units. */
public final class Outcomes {
  private final ImmutableMap<UnitId, Integer> units;
  private final BitSet mayProhibit; // by number
  private final BitSet mayPermit;
  private final BitSet mayBeUncovered;

  Outcomes(
      ImmutableMap<UnitId, Integer> units,
      BitSet mayProhibit,
      BitSet mayPermit,
      BitSet mayBeUncovered) {
    this.units = units;
    this.mayProhibit = mayProhibit;
    this.mayPermit = mayPermit;
    this.mayBeUncovered = mayBeUncovered;
  }

  /** Nobody is covered. */
  public static Outcomes uncovered(ImmutableMap<UnitId, Integer> units) {
    BitSet all = new BitSet(units.size());
    all.set(0, units.size());
    return new Outcomes(units, new BitSet(), new BitSet(), all);
  }

  /** Returns the units for which just this is possible. */
  public Set<UnitId> all(boolean prohibit, boolean permit, boolean beUncovered) {
    BitSet found = new BitSet(units.size());
    found.set(0, units.size());
    only(found, mayProhibit, prohibit);
    only(found, mayPermit, permit);
    only(found, mayBeUncovered, beUncovered);
    return UnitSet.of(units, found);
  }

  private static void only(BitSet found, BitSet possible, boolean is) {
    if (is) {
      found.and(possible);
    } else {
      found.andNot(possible);
    }
  }

  /** Returns the units for which more than one outcome is possible. */
  public Set<UnitId> open() {
    BitSet two = both(mayProhibit, mayPermit);
    two.or(both(mayProhibit, mayBeUncovered));
    two.or(both(mayPermit, mayBeUncovered));
    return UnitSet.of(units, two);
  }

  private static BitSet both(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  /** Adds another thing that may be meant: what is possible of one is. */
  public Outcomes or(Outcomes other) {
    mayProhibit.or(other.mayProhibit);
    mayPermit.or(other.mayPermit);
    mayBeUncovered.or(other.mayBeUncovered);
    return this;
  }

  /** Sets what is found for one unit. */
  public void set(int unit, Verdict verdict) {
    mayProhibit.set(unit, verdict.mayProhibit());
    mayPermit.set(unit, verdict.mayPermit());
    mayBeUncovered.set(unit, verdict.mayBeUncovered());
  }

  /** The same, but for a unit that asks itself: that is not covered. */
  public Outcomes but(UnitOn unit) {
    set(unit.unit().number(), Verdict.UNCOVERED);
    return this;
  }
}
