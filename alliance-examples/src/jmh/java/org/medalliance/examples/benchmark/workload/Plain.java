// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alliance as plain records, as far as the workload needs one: days are epoch days, units and
 * the like are indices into lists, and every attribute of a unit holds always.
 */
public final class Plain {
  /** A day before all others. */
  public static final int BEFORE_ALL = Integer.MIN_VALUE;

  /** A day after all others. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** What is not restricted, and what a unit does not have. */
  public static final int NONE = -1;

  /** It has not joined, or has left. */
  public static final int OUT = 0;

  /** Perhaps it has not joined yet. */
  public static final int PERHAPS = 1;

  /** It is a full member. */
  public static final int FULL = 2;

  /** Its rights rest. */
  public static final int SUSPENDED = 3;

  private Plain() {}

  /**
   * One institution and its place in the alliance.
   *
   * @param tier its rung from the top; {@link #NONE} if it is not on the roll
   * @param role its role; {@link #NONE} if it is not on the roll
   * @param admittedPerhaps the first day on which it may have been admitted
   * @param admitted the first day on which it surely was
   */
  public record Unit(
      String id,
      int tier,
      int role,
      String region,
      int kind,
      int grade,
      int admittedPerhaps,
      int admitted,
      int suspended,
      int reinstated,
      int left) {

    /** Returns the standing on a day. */
    public int standingOn(int day) {
      if (day < admittedPerhaps || day >= left) {
        return OUT;
      }
      if (day < admitted) {
        return PERHAPS;
      }
      return day >= suspended && day < reinstated ? SUSPENDED : FULL;
    }
  }

  /**
   * All units that have all of this; any unit if nothing is restricted.
   *
   * @param tierAtMost the highest rung, from the top
   * @param region the first digits of the region; empty if it is not restricted
   * @param units the units that are named; null if none is
   */
  public record Selector(
      int tierAtMost, int role, String region, int kind, int gradeAtLeast, int @Nullable [] units) {
    /** Any unit. */
    public static final Selector ANY = new Selector(NONE, NONE, "", NONE, NONE, null);

    /** Returns the selector of these units. */
    public static Selector of(int... units) {
      return new Selector(NONE, NONE, "", NONE, NONE, units);
    }

    /** Returns whether a unit is described so, whatever its name. */
    public boolean describes(Unit unit) {
      return (tierAtMost == NONE || (unit.tier != NONE && unit.tier >= tierAtMost))
          && (role == NONE || unit.role == role)
          && (kind == NONE || unit.kind == kind)
          && (gradeAtLeast == NONE || unit.grade >= gradeAtLeast)
          && (region.isEmpty() || unit.region.startsWith(region));
    }

    /** Returns whether it names the unit or names none. */
    public boolean admits(int unit) {
      return units == null || contains(units, unit);
    }

    /** Returns whether it restricts nothing. */
    public boolean isAny() {
      return units == null
          && tierAtMost == NONE
          && role == NONE
          && kind == NONE
          && gradeAtLeast == NONE
          && region.isEmpty();
    }
  }

  /**
   * Something agreed.
   *
   * @param parties whom it binds; null if it binds the full members
   * @param perhaps the first day on which it may be in force
   * @param sure the first day on which it surely is
   * @param until the first day on which it no longer is
   */
  public record Agreement(String id, int @Nullable [] parties, int perhaps, int sure, int until) {}

  /** Something that a unit lends from a day on. */
  public record Resource(String id, int kind, int owner, int from) {}

  /** What a rule asks of the circumstances. */
  public enum Condition {
    /** Nothing. */
    NONE,
    /** An urgency at least so high. */
    URGENCY_AT_LEAST,
    /** An urgency that is not so high. */
    URGENCY_BELOW,
    /** One purpose. */
    PURPOSE,
    /** That both units lie in one prefecture. */
    SAME_PREFECTURE
  }

  /**
   * A rule.
   *
   * @param kinds the kinds that it is about, of different roots; empty if it is about a resource
   * @param resource the resource that it is about; {@link #NONE} if it is about kinds
   * @param argument the urgency or the purpose that the condition names
   * @param hasQuota whether a quota limits the use
   */
  public record Rule(
      String id,
      boolean prohibits,
      int[] kinds,
      int resource,
      Selector provider,
      Selector recipient,
      int from,
      int until,
      Condition condition,
      int argument,
      boolean hasQuota,
      int[] under) {}

  /**
   * A question in the words of the caller.
   *
   * @param resource the resource; null if a kind is asked for
   * @param kind the kind; null if a resource is asked for
   * @param urgency how urgent it is; {@link #NONE} if that is not told
   * @param purpose what for; {@link #NONE} if that is not told
   */
  public record Request(
      String recipient,
      String provider,
      @Nullable String resource,
      @Nullable String kind,
      LocalDate on,
      int urgency,
      int purpose) {}

  /** An alliance. Kinds are listed with each after the one that contains it. */
  public record Model(
      List<String> kinds,
      List<Unit> units,
      List<Agreement> agreements,
      List<Resource> resources,
      List<Rule> rules) {}

  /** Returns whether sorted numbers hold one. */
  public static boolean contains(int[] sorted, int wanted) {
    for (int one : sorted) {
      if (one >= wanted) {
        return one == wanted;
      }
    }
    return false;
  }

  /** Returns whether a kind is another or lies below it. */
  public static boolean isA(String kind, String other) {
    return kind.startsWith(other)
        && (kind.length() == other.length() || kind.charAt(other.length()) == '.');
  }
}
