// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.days;

import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/**
 * The days from one until another.
 *
 * @param from the first day, {@link LocalDate#MIN} if there is none
 * @param until the first day no longer in it, {@link LocalDate#MAX} if there is none
 */
public record Window(LocalDate from, LocalDate until) {
  /** Every day. */
  public static final Window ALWAYS = new Window(LocalDate.MIN, LocalDate.MAX);

  /** The days that a span possibly holds. */
  public static Window possible(DateSpan span) {
    return new Window(
        span.from().map(PartialDate::earliest).orElse(LocalDate.MIN),
        span.until().map(PartialDate::latest).orElse(LocalDate.MAX));
  }

  /** The days that a span surely holds; perhaps none. */
  public static Window sure(DateSpan span) {
    return new Window(
        span.from().map(PartialDate::latest).orElse(LocalDate.MIN),
        span.until().map(PartialDate::earliest).orElse(LocalDate.MAX));
  }

  /** The days of which a date is possibly one. */
  public static Window of(PartialDate date) {
    return new Window(date.earliest(), next(date.latest()));
  }

  /** Whether it holds no day. */
  public boolean isEmpty() {
    return !from.isBefore(until);
  }

  /** The days that both hold; perhaps none. */
  public Window and(Window other) {
    return new Window(
        from.isAfter(other.from) ? from : other.from,
        until.isBefore(other.until) ? until : other.until);
  }

  /** The days as a span; to be asked of one that holds a day within the calendar. */
  public DateSpan span() {
    return new DateSpan(end(from, LocalDate.MIN), end(until, LocalDate.MAX));
  }

  /** The day after; there is none after the end of time. */
  static LocalDate next(LocalDate day) {
    return day.equals(LocalDate.MAX) || day.equals(LocalDate.MIN) ? day : day.plusDays(1);
  }

  private static Optional<PartialDate> end(LocalDate day, LocalDate none) {
    return day.equals(none) || day.getYear() < 1 || day.getYear() > 9999
        ? Optional.empty()
        : Optional.of(PartialDate.of(day));
  }
}
