// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Stream;
import org.medalliance.code.Fault;
import org.medalliance.wording.Phrase;

/**
 * What stands in the way of a procedure.
 *
 * @param code what sort of obstacle it is; stable, so that programs may act on it
 * @param about what it is about, in the order that the code says
 */
public record Obstacle(Code code, ImmutableList<String> about) implements Serializable {

  /** What sort of obstacle it is. */
  public enum Code {
    /** The alliance knows no institution of this id. About the unit. */
    UNKNOWN_UNIT("obstacle.unknownUnit", 1),
    /** The unit has ended by the day, or perhaps has, and so cannot join. About the unit. */
    UNIT_ENDED("obstacle.unitEnded", 1),
    /** The alliance surely is, or perhaps is, not in being on the day. About the day. */
    OUTSIDE_LIFE("obstacle.outsideLife", 1),
    /** No resolution of a council by its rule is cited. About the council and the rule. */
    CONSENT_MISSING("obstacle.consentMissing", 2),
    /** A motion is not carried. About the motion and the session. */
    NOT_CARRIED("obstacle.notCarried", 2),
    /** It cannot be told whether a motion is carried. About the motion and the session. */
    NOT_KNOWN("obstacle.notKnown", 2),
    /** The unit has not given notice since it became a member. About the unit. */
    NOTICE_MISSING("obstacle.noticeMissing", 1),
    /** A day after which time has to pass may lie as late as one likes. About its place. */
    NOT_DATED("obstacle.notDated", 1),
    /** It is too soon. About the first day on which it may be. */
    TOO_SOON("obstacle.tooSoon", 1),
    /** Something is written of the unit that happens later. About the unit. */
    LATER_FACT("obstacle.laterFact", 1),
    /** It is open whether all that is written of the unit happened by then. About the unit. */
    STANDING_OPEN("obstacle.standingOpen", 1),
    /** It does not follow on what the unit is: nothing would change. About unit and standing. */
    NO_STEP("obstacle.noStep", 2);

    private final String key;
    private final int size;

    Code(String key, int size) {
      this.key = key;
      this.size = size;
    }
  }

  /** Checks that it is about as much as its code says. */
  public Obstacle {
    requireNonNull(code, "code");
    requireNonNull(about, "about");
    require(
        about.size() == code.size,
        Fault.MEMBER_MISFIT,
        "about",
        "obstacle %s must be about %d things: %d",
        code,
        code.size,
        about.size());
  }

  static Obstacle of(Code code, Object... about) {
    return new Obstacle(
        code, Stream.of(about).map(Object::toString).collect(ImmutableList.toImmutableList()));
  }

  /** Returns the obstacle in words. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  Phrase phrase() {
    return new Phrase(code.key, ImmutableList.copyOf(about));
  }

  /** Returns code and text, in English. */
  @Override
  public String toString() {
    return code + ": " + text(Locale.ENGLISH);
  }
}
