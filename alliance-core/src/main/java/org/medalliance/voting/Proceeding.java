// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.change.AllianceDiff;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.wording.Phrase;

/**
 * What comes of a procedure for a unit.
 *
 * @param procedure the procedure
 * @param unit the unit
 * @param on the first day on which it is to be so
 * @param tallies what became of the motions by which councils consent, in the order of the
 *     procedure
 * @param obstacles all that stands in the way
 * @param earliest the first day on which it may be so, by the days of sessions and of notice; empty
 *     if there is none that matters or can be told
 * @param change what changes in the alliance for which it was asked: the fact of the unit from that
 *     day on, with the session; nothing if there are obstacles
 */
public record Proceeding(
    Procedure procedure,
    UnitId unit,
    LocalDate on,
    ImmutableList<Tally> tallies,
    ImmutableList<Obstacle> obstacles,
    Optional<LocalDate> earliest,
    AllianceDiff change)
    implements Serializable {
  /** Checks that something changes if and only if nothing stands in the way. */
  public Proceeding {
    requireNonNull(procedure, "procedure");
    requireNonNull(unit, "unit");
    requireNonNull(on, "on");
    requireNonNull(tallies, "tallies");
    requireNonNull(obstacles, "obstacles");
    requireNonNull(earliest, "earliest");
    requireNonNull(change, "change");
    require(
        obstacles.isEmpty() != change.isEmpty(),
        Fault.MEMBER_MISFIT,
        "change",
        "something must change if and only if there is no obstacle: %s, %s",
        change,
        obstacles);
  }

  /** Returns whether nothing stands in the way. */
  public boolean isDone() {
    return obstacles.isEmpty();
  }

  /**
   * Returns the proceeding as text of several lines, with a line feed after each: what comes of it,
   * all that stands in the way, the first day that may be, and the motions.
   */
  public String text(Locale locale) {
    requireNonNull(locale, "locale");
    StringBuilder text = new StringBuilder();
    text.append(headline().text(locale)).append('\n');
    for (Obstacle obstacle : obstacles) {
      text.append("  ")
          .append(Phrase.of("proceeding.obstacle", obstacle.phrase()).text(locale))
          .append('\n');
    }
    earliest.ifPresent(
        day ->
            text.append("  ")
                .append(Phrase.of("proceeding.earliest", day).text(locale))
                .append('\n'));
    for (Tally tally : tallies) {
      text.append("  ").append(TallyLines.headline(tally).text(locale)).append('\n');
    }
    return text.toString();
  }

  private Phrase headline() {
    return Phrase.of(
        isDone() ? "proceeding.done" : "proceeding.stopped", unit, procedure.fact(), on);
  }

  /** Returns what comes of it on one line, in English. */
  @Override
  public String toString() {
    return headline().text(Locale.ENGLISH);
  }

  private Object writeReplace() {
    return new Sent(procedure, unit, on, tallies, obstacles, earliest.orElse(null), change);
  }

  /** A proceeding on its way: an {@link Optional} cannot travel. */
  private record Sent(
      Procedure procedure,
      UnitId unit,
      LocalDate on,
      ImmutableList<Tally> tallies,
      ImmutableList<Obstacle> obstacles,
      @Nullable LocalDate earliest,
      AllianceDiff change)
      implements Serializable {
    private Object readResolve() {
      return new Proceeding(
          procedure, unit, on, tallies, obstacles, Optional.ofNullable(earliest), change);
    }
  }
}
