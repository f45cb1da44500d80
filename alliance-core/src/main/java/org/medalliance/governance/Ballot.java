// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.medalliance.code.UnitId;

/**
 * How one unit voted on a motion.
 *
 * @param unit the unit
 * @param vote its vote
 */
public record Ballot(UnitId unit, Vote vote) implements Comparable<Ballot>, Serializable {

  /** What a ballot says. */
  public enum Vote {
    /** For the motion. */
    YES,
    /** Against the motion. */
    NO,
    /** Neither; the unit is present and casts no vote. */
    ABSTAIN
  }

  private static final Comparator<Ballot> ORDER =
      Comparator.comparing(Ballot::unit).thenComparing(Ballot::vote);

  /** Checks that nothing is null. */
  public Ballot {
    requireNonNull(unit, "unit");
    requireNonNull(vote, "vote");
  }

  /** Returns the ballot of a unit. */
  public static Ballot of(String unit, Vote vote) {
    return new Ballot(UnitId.of(unit), vote);
  }

  /** Orders by unit, then by vote. */
  @Override
  public int compareTo(Ballot other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns unit and vote. */
  @Override
  public String toString() {
    return unit + " " + vote;
  }
}
