// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;

/**
 * A unit that is, or may be, entitled to vote in a session.
 *
 * @param unit the unit
 * @param entitled YES if it surely is on the day of the session, UNKNOWN if it may be; never NO
 * @param present YES if it is written to have been there as one that counts, UNKNOWN if minutes
 *     that leave units out do not tell, NO if it was not there, or as a guest
 */
public record Voter(UnitId unit, Certainty entitled, Certainty present) implements Serializable {
  /** Checks that it may be entitled. */
  public Voter {
    requireNonNull(unit, "unit");
    requireNonNull(entitled, "entitled");
    requireNonNull(present, "present");
    require(
        !entitled.isNo(),
        Fault.MEMBER_MISFIT,
        "entitled",
        "voter must be entitled, or perhaps: %s",
        unit);
  }

  /** Returns whether it surely is entitled and was there. */
  boolean surelyCounts() {
    return entitled.and(present).isYes();
  }

  /** Returns unit, whether it is entitled, and whether it was present. */
  @Override
  public String toString() {
    return unit + ": entitled " + entitled + ", present " + present;
  }
}
