// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/**
 * A few days in a row, in which everything that dates may turn out to be can be listed.
 *
 * <p>Partial dates begin and end on the five middle days. Where a side is open, one or two days
 * before these stand for long ago, and the day after them, which is not {@linkplain #DAYS asked
 * about}, stands for never.
 */
public final class SmallWindow {
  /** The days to ask about: the one before the window and the five in it. */
  public static final ImmutableList<LocalDate> DAYS = days(0, 5);

  private static final ImmutableList<LocalDate> EVER = days(-1, 6);

  private static final ImmutableList<LocalDate> WITHIN = days(1, 5);

  private SmallWindow() {}

  /** Draws a date: a day, a range of days, or one that is open at either side or both. */
  public static PartialDate date(Dice dice) {
    int first = dice.below(WITHIN.size());
    int last = dice.chance(60) ? dice.between(first, WITHIN.size() - 1) : first;
    return new PartialDate(
        dice.chance(20) ? LocalDate.MIN : WITHIN.get(first),
        dice.chance(20) ? LocalDate.MAX : WITHIN.get(last));
  }

  /** Draws what may become known of a date: some of the days that it may be, in a row. */
  public static PartialDate finer(Dice dice, PartialDate date) {
    List<LocalDate> days = completions(date);
    int first = dice.below(days.size());
    int last = dice.between(first, days.size() - 1);
    boolean opensBefore = first == 0 && date.isOpenBefore();
    boolean opensAfter = last == days.size() - 1 && date.isOpenAfter();
    return new PartialDate(
        opensBefore ? LocalDate.MIN : days.get(first), opensAfter ? LocalDate.MAX : days.get(last));
  }

  /** Draws up to {@code most} dates that can come in their order. */
  public static List<PartialDate> datesInOrder(Dice dice, int most) {
    List<PartialDate> dates = new ArrayList<>();
    int size = dice.between(0, most);
    for (int i = 0; i < size; i++) {
      dates.add(date(dice));
      if (orderedCompletions(dates).isEmpty()) {
        dates.remove(dates.size() - 1);
      }
    }
    return dates;
  }

  /** Draws a span, perhaps without a beginning or an end. */
  public static DateSpan span(Dice dice) {
    PartialDate from = date(dice);
    PartialDate until = date(dice);
    if (dice.chance(20)) {
      return DateSpan.from(from);
    }
    if (dice.chance(20)) {
      return DateSpan.until(until);
    }
    return from.earliest().isBefore(until.latest()) ? DateSpan.of(from, until) : DateSpan.ALWAYS;
  }

  /** Returns every day that the date may be. */
  public static List<LocalDate> completions(PartialDate date) {
    return EVER.stream().filter(date::allows).toList();
  }

  /** Returns every choice of a day for each date. */
  public static List<List<LocalDate>> allCompletions(List<PartialDate> dates) {
    List<List<LocalDate>> found = new ArrayList<>();
    found.add(List.of());
    for (PartialDate date : dates) {
      List<List<LocalDate>> longer = new ArrayList<>();
      for (List<LocalDate> days : found) {
        for (LocalDate day : completions(date)) {
          longer.add(ImmutableList.<LocalDate>builder().addAll(days).add(day).build());
        }
      }
      found = longer;
    }
    return found;
  }

  /** Returns every choice of a day for each date that keeps the order of the list. */
  public static List<List<LocalDate>> orderedCompletions(List<PartialDate> dates) {
    return allCompletions(dates).stream().filter(SmallWindow::isOrdered).toList();
  }

  private static boolean isOrdered(List<LocalDate> days) {
    return IntStream.range(1, days.size()).noneMatch(i -> days.get(i).isBefore(days.get(i - 1)));
  }

  private static ImmutableList<LocalDate> days(int first, int last) {
    LocalDate before = LocalDate.of(2020, 2, 26);
    return IntStream.rangeClosed(first, last).mapToObj(before::plusDays).collect(toImmutableList());
  }
}
