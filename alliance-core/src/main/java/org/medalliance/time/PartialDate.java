// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;

/**
 * One day, of which perhaps only a range is known.
 *
 * <p>The day is one of {@code earliest … latest}, both inclusive; which one is not known. Where
 * either side is open nothing is known on that side: a day that may lie as late as one likes is
 * perhaps never. A <em>completion</em> picks one day of the range.
 *
 * <p>Written as a day ({@code 2021-06-24}), a month ({@code 2021-06}), a year ({@code 2021}) or, as
 * in EDTF (ISO 8601-2), a range of days: {@code [2021-06-25..2022-03-08]}, {@code [..2023-05-05]},
 * {@code [2016-01-09..]}, {@code [..]}. Years are 0001 to 9999.
 *
 * @param earliest the first day that it can be, {@link LocalDate#MIN} if that side is open
 * @param latest the last day that it can be, {@link LocalDate#MAX} if that side is open
 */
public record PartialDate(LocalDate earliest, LocalDate latest)
    implements Comparable<PartialDate>, Serializable {
  /** A day of which nothing is known. */
  public static final PartialDate UNKNOWN = new PartialDate(LocalDate.MIN, LocalDate.MAX);

  private static final int LAST_YEAR = 9999;
  private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);

  /** Checks the years and that the range is not inverted. */
  public PartialDate {
    checkYear(requireNonNull(earliest, "earliest"));
    checkYear(requireNonNull(latest, "latest"));
    require(
        !earliest.equals(LocalDate.MAX) && !latest.equals(LocalDate.MIN),
        Fault.DATE_RANGE,
        "",
        "date must lie in the years 0001 to 9999; leave an end out that is never reached");
    require(
        !latest.isBefore(earliest),
        Fault.PERIOD_INVERTED,
        "",
        "partial date must not end before it begins: earliest %s, latest %s",
        earliest,
        latest);
  }

  /** Returns a day that is known. */
  public static PartialDate of(LocalDate day) {
    requireNonNull(day, "day");
    return new PartialDate(day, day);
  }

  /** Returns some day of a month. */
  public static PartialDate of(YearMonth month) {
    requireNonNull(month, "month");
    return new PartialDate(month.atDay(1), month.atEndOfMonth());
  }

  /** Returns some day of a year. */
  public static PartialDate ofYear(int year) {
    require(
        year >= 1 && year <= LAST_YEAR,
        Fault.DATE_RANGE,
        "",
        "year must be 0001 to 9999: %d",
        year);
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Returns some day from {@code earliest} to {@code latest}, both inclusive. */
  public static PartialDate between(LocalDate earliest, LocalDate latest) {
    return new PartialDate(earliest, latest);
  }

  /** Returns some day up to {@code latest}, inclusive. */
  public static PartialDate by(LocalDate latest) {
    return new PartialDate(LocalDate.MIN, latest);
  }

  /** Returns some day from {@code earliest} on, inclusive, or perhaps never. */
  public static PartialDate from(LocalDate earliest) {
    return new PartialDate(earliest, LocalDate.MAX);
  }

  /**
   * Reads what {@link #toString} writes; a range may also be written where a shorter form exists.
   */
  public static PartialDate parse(String text) {
    return PartialDateText.parse(text);
  }

  /** Returns whether the day itself is known. */
  public boolean isKnown() {
    return earliest.equals(latest);
  }

  /** Returns whether nothing is known before {@link #latest}. */
  public boolean isOpenBefore() {
    return earliest.equals(LocalDate.MIN);
  }

  /** Returns whether nothing is known after {@link #earliest}: the day perhaps never comes. */
  public boolean isOpenAfter() {
    return latest.equals(LocalDate.MAX);
  }

  /** Returns whether the day has come on {@code day}, that day included. */
  public Certainty isBy(LocalDate day) {
    requireNonNull(day, "day");
    if (!isOpenAfter() && !latest.isAfter(day)) {
      return Certainty.YES;
    }
    return !isOpenBefore() && earliest.isAfter(day) ? Certainty.NO : Certainty.UNKNOWN;
  }

  /** Returns whether {@code day} may be the day. */
  public boolean allows(LocalDate day) {
    requireNonNull(day, "day");
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /** Returns whether every day that this may be, {@code wider} may be too. */
  public boolean refines(PartialDate wider) {
    requireNonNull(wider, "wider");
    return !earliest.isBefore(wider.earliest) && !latest.isAfter(wider.latest);
  }

  /**
   * Returns the days on which {@link #isBy} may change: the earliest and the latest, as far as they
   * are known.
   */
  public ImmutableSortedSet<LocalDate> boundaries() {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    if (!isOpenBefore()) {
      days.add(earliest);
    }
    if (!isOpenAfter()) {
      days.add(latest);
    }
    return days.build();
  }

  /** Returns the day after; there is none that can be written after 9999-12-31. */
  public PartialDate next() {
    require(
        !latest.equals(LAST_DAY),
        Fault.DATE_RANGE,
        "",
        "the day after 9999-12-31 cannot be written; leave the end out if it is never reached");
    return new PartialDate(
        isOpenBefore() ? earliest : earliest.plusDays(1),
        isOpenAfter() ? latest : latest.plusDays(1));
  }

  /** Orders by the earliest day, then by the latest. */
  @Override
  public int compareTo(PartialDate other) {
    requireNonNull(other, "other");
    int byEarliest = earliest.compareTo(other.earliest);
    return byEarliest != 0 ? byEarliest : latest.compareTo(other.latest);
  }

  /** Returns the shortest form, such as {@code 2021-06}. */
  @Override
  public String toString() {
    return PartialDateText.write(this);
  }

  private static void checkYear(LocalDate day) {
    boolean isWritten = day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    if (!isWritten && !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
      throw new InvalidValueException(
          Fault.DATE_RANGE,
          "date must lie in the years 0001 to 9999: "
              + day
              + "; leave an end out that is never reached");
    }
  }
}
