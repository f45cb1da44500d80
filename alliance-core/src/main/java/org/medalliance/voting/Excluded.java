// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Locale;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Standing;
import org.medalliance.wording.Phrase;

/**
 * A unit that was there or cast a ballot and is not counted, and why.
 *
 * @param unit the unit
 * @param reason why it is not counted
 * @param standings for {@link Reason#NOT_FULL} what it is, or may be, to the alliance on the day;
 *     empty for every other reason
 */
public record Excluded(UnitId unit, Reason reason, ImmutableSortedSet<Standing> standings)
    implements Serializable {

  /** Why a unit is not counted. */
  public enum Reason {
    /** It attended as a guest, whatever else it is. */
    GUEST("excluded.guest"),
    /** No seat is held for it, and the council consists of seats. */
    NO_SEAT("excluded.noSeat"),
    /** It is not on the roll, which names every member. */
    NOT_ON_ROLL("excluded.notOnRoll"),
    /** It is no member, or one on trial or suspended. */
    NOT_FULL("excluded.notFull"),
    /** It is an observer, who attends without a vote, or a partner. */
    WITHOUT_VOTE("excluded.withoutVote"),
    /** The alliance is not in being, so that nobody is a member of it. */
    OUTSIDE_LIFE("excluded.outsideLife"),
    /** It is entitled, or may be, and was not there, as minutes that name everybody tell. */
    ABSENT("excluded.absent");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  /** Checks that standings are told for want of full standing, and else not. */
  public Excluded {
    requireNonNull(unit, "unit");
    requireNonNull(reason, "reason");
    standings = ImmutableSortedSet.copyOf(requireNonNull(standings, "standings"));
    require(
        (reason == Reason.NOT_FULL) != standings.isEmpty(),
        Fault.MEMBER_MISFIT,
        "standings",
        "standings must be told for NOT_FULL, and for no other reason: %s",
        reason);
  }

  static Excluded of(UnitId unit, Reason reason) {
    return new Excluded(unit, reason, ImmutableSortedSet.of());
  }

  /** Returns unit and reason in words. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  Phrase phrase() {
    return standings.isEmpty()
        ? Phrase.of(reason.key, unit)
        : Phrase.of(reason.key, unit, Phrase.either(standings));
  }

  /** Returns unit and reason in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
