// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Arrays;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Standing;

/** Whom an agreement binds: the parties that it names, or the members of the alliance. */
public sealed interface Binding extends Serializable {

  /**
   * The units that made the agreement, members or not, whatever becomes of their standing.
   *
   * @param units the parties; at least two
   */
  record Parties(ImmutableSortedSet<UnitId> units) implements Binding {
    /** Checks that there are two parties. */
    public Parties {
      requireNonNull(units, "units");
      units = ImmutableSortedSet.copyOf(units);
      require(
          units.size() >= 2,
          Fault.MIN_SIZE,
          "parties",
          "parties must be two or more units, each named once: %s",
          units);
    }

    /** Returns the parties. */
    @Override
    public String toString() {
      return units.size() <= 4 ? "parties " + units : units.size() + " parties";
    }
  }

  /**
   * The members of the alliance as they come and go, and units outside that accept the agreement.
   *
   * @param standings the standings in which a member is bound; never empty, {@link Standing#FULL}
   *     where none is named
   * @param outside units that are bound although they are not on the roll; one that is on the roll
   *     is bound by its standing alone
   */
  record Members(ImmutableSortedSet<Standing> standings, ImmutableSortedSet<UnitId> outside)
      implements Binding {
    /** Checks that the standings are those of members. */
    public Members {
      requireNonNull(standings, "standings");
      requireNonNull(outside, "outside");
      standings =
          standings.isEmpty()
              ? ImmutableSortedSet.of(Standing.FULL)
              : ImmutableSortedSet.copyOf(standings);
      outside = ImmutableSortedSet.copyOf(outside);
      for (Standing standing : standings) {
        require(
            standing.isMember(),
            Fault.MEMBER_MISFIT,
            "members",
            "an agreement of the members must name standings of members (TRIAL, FULL, SUSPENDED):"
                + " %s",
            standing);
      }
    }

    /** Returns the standings. */
    @Override
    public String toString() {
      return "members "
          + standings
          + (outside.isEmpty() ? "" : " and " + outside.size() + " outside");
    }
  }

  /** Returns what binds these units. */
  static Binding parties(String... units) {
    requireNonNull(units, "units");
    return new Parties(
        Arrays.stream(units)
            .map(UnitId::of)
            .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo)));
  }

  /** Returns what binds the members in these standings, those in FULL if none is given. */
  static Binding members(Standing... standings) {
    requireNonNull(standings, "standings");
    return new Members(ImmutableSortedSet.copyOf(standings), ImmutableSortedSet.of());
  }

  /** Returns whether the agreement names {@code unit} itself. */
  default boolean names(UnitId unit) {
    requireNonNull(unit, "unit");
    if (this instanceof Parties parties) {
      return parties.units.contains(unit);
    }
    return this instanceof Members members && members.outside.contains(unit);
  }
}
