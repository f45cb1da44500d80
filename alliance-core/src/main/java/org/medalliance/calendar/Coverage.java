// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import org.medalliance.code.UnitId;

/**
 * To how many alliances the units of a register belong: each unit stands in one of the four sets.
 *
 * @param inNone surely to none
 * @param inOne surely to one and no other
 * @param inSeveral surely to two or more
 * @param unknown that cannot be told: a date is known only in part, or an alliance that may be in
 *     being does not write down all its members, and not this unit either
 */
public record Coverage(
    ImmutableSortedSet<UnitId> inNone,
    ImmutableSortedSet<UnitId> inOne,
    ImmutableSortedSet<UnitId> inSeveral,
    ImmutableSortedSet<UnitId> unknown)
    implements Serializable {
  /** Checks that nothing is null. */
  public Coverage {
    inNone = ImmutableSortedSet.copyOf(requireNonNull(inNone, "inNone"));
    inOne = ImmutableSortedSet.copyOf(requireNonNull(inOne, "inOne"));
    inSeveral = ImmutableSortedSet.copyOf(requireNonNull(inSeveral, "inSeveral"));
    unknown = ImmutableSortedSet.copyOf(requireNonNull(unknown, "unknown"));
  }

  /** In which of the sets a unit stands. */
  enum Kind {
    NONE,
    ONE,
    SEVERAL,
    UNKNOWN;

    /** That of a unit that belongs to so many at least and at most. */
    static Kind of(int least, int most) {
      if (least > 1) {
        return SEVERAL;
      }
      if (least != most) {
        return UNKNOWN;
      }
      return least == 0 ? NONE : ONE;
    }
  }
}
