// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/**
 * Days that fall on, or next to, a few boundaries, so that the parts of an alliance meet in time.
 *
 * <p>Whatever has an order is made from days in that order, each of which is then known less well:
 * so at least one completion keeps the order.
 */
final class Days {
  /** The boundaries: year ends, a leap day, the last day of a month, and two days in mid-month. */
  static final ImmutableList<LocalDate> BOUNDARIES =
      ImmutableList.of(
          LocalDate.of(2021, 6, 24),
          LocalDate.of(2017, 1, 1),
          LocalDate.of(2017, 12, 31),
          LocalDate.of(2020, 2, 29),
          LocalDate.of(2023, 5, 21),
          LocalDate.of(2016, 1, 9));

  /** Boundaries on which things mostly begin, so that they are there when somebody asks. */
  private static final ImmutableList<LocalDate> EARLY =
      ImmutableList.of(BOUNDARIES.get(1), BOUNDARIES.get(5), BOUNDARIES.get(2));

  private Days() {}

  /** A boundary, the day before or the day after. */
  static LocalDate day(Dice dice) {
    return dice.oneOf(BOUNDARIES).plusDays(dice.oneOf(0, -1, 1));
  }

  /** So many days, none before the one listed before it. */
  static List<LocalDate> inOrder(Dice dice, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> i == 0 && !dice.chance(30) ? dice.oneOf(EARLY) : day(dice))
        .sorted()
        .toList();
  }

  static PartialDate partial(Dice dice) {
    return around(dice, day(dice));
  }

  /** What may be known of {@code day}; three times in four, all of it. */
  static PartialDate around(Dice dice, LocalDate day) {
    return dice.chance(25) ? lessThan(dice, day) : PartialDate.of(day);
  }

  private static PartialDate lessThan(Dice dice, LocalDate day) {
    return dice.<PartialDate>make(
        () -> PartialDate.ofYear(day.getYear()),
        () -> PartialDate.of(YearMonth.from(day)),
        () -> PartialDate.between(day.minusDays(dice.below(3)), day.plusDays(dice.below(3))),
        () -> PartialDate.between(earlier(dice, day), later(dice, day)),
        () -> PartialDate.by(later(dice, day)),
        () -> PartialDate.from(earlier(dice, day)),
        () -> PartialDate.UNKNOWN);
  }

  private static LocalDate earlier(Dice dice, LocalDate day) {
    LocalDate other = day(dice);
    return other.isBefore(day) ? other : day;
  }

  private static LocalDate later(Dice dice, LocalDate day) {
    LocalDate other = day(dice);
    return other.isAfter(day) ? other : day;
  }

  static DateSpan span(Dice dice) {
    LocalDate[] ends = {day(dice), day(dice)};
    Arrays.sort(ends);
    LocalDate until = ends[0].equals(ends[1]) ? ends[1].plusDays(1) : ends[1];
    return dice.make(
        () -> DateSpan.ALWAYS,
        () -> DateSpan.from(around(dice, ends[0])),
        () -> DateSpan.until(around(dice, ends[1])),
        () -> DateSpan.of(around(dice, ends[0]), around(dice, until)),
        () -> DateSpan.of(around(dice, ends[0]), around(dice, until)),
        () -> DateSpan.seenOn(around(dice, ends[0])));
  }

  /** The last day of a term that begins on {@code first}. */
  static Optional<PartialDate> term(Dice dice, LocalDate first) {
    return dice.maybe(25, () -> around(dice, later(dice, first)));
  }
}
