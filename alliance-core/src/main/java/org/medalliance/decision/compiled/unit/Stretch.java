// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import java.time.LocalDate;
import org.medalliance.code.Certainty;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/**
 * The days around one day on which everything that was looked at is as on that day. It gets
 * narrower the more is looked at, and belongs to one thread.
 */
public final class Stretch {
  private final LocalDate date;
  private final long day;
  private long from = Long.MIN_VALUE; // epoch day, inclusive
  private long until = Long.MAX_VALUE; // epoch day, exclusive

  private Stretch(long day) {
    this.date = LocalDate.ofEpochDay(day);
    this.day = day;
  }

  /** Returns all days around a day, given as an epoch day. */
  public static Stretch around(long day) {
    return new Stretch(day);
  }

  /** The day, as an epoch day. */
  public long day() {
    return day;
  }

  /** The first of the days, as an epoch day. */
  public long from() {
    return from;
  }

  /** The first day after them, as an epoch day. */
  public long until() {
    return until;
  }

  /** Leaves out the days before the one and from the other on. */
  public void narrow(long newFrom, long newUntil) {
    from = Math.max(from, newFrom);
    until = Math.min(until, newUntil);
  }

  /** Whether the day belongs to a span. */
  public Certainty in(DateSpan span) {
    if (span.from().isPresent()) {
      narrow(span.from().get());
    }
    if (span.until().isPresent()) {
      narrow(span.until().get());
    }
    return span.contains(date);
  }

  private void narrow(PartialDate date) {
    if (!date.isOpenBefore()) {
      cut(date.earliest().toEpochDay());
    }
    if (!date.isOpenAfter()) {
      cut(date.latest().toEpochDay());
    }
  }

  private void cut(long at) {
    if (at <= day) {
      from = Math.max(from, at);
    } else {
      until = Math.min(until, at);
    }
  }
}
