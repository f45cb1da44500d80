// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.medalliance.time.Happening;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/**
 * When so many of several things may have happened, in the order in which they are listed. It says
 * the same as asking on each day, but for all days in one pass.
 */
public final class History {
  private final List<Window> byNumber;

  private History(List<PartialDate> dates) {
    int size = dates.size();
    LocalDate[] latest = new LocalDate[size + 1];
    latest[size] = LocalDate.MAX;
    for (int i = size - 1; i >= 0; i--) {
      LocalDate own = dates.get(i).latest();
      latest[i] = own.isBefore(latest[i + 1]) ? own : latest[i + 1];
    }
    byNumber = new ArrayList<>(size + 1);
    LocalDate earliest = LocalDate.MIN;
    for (int i = 0; i <= size; i++) {
      if (i > 0 && dates.get(i - 1).earliest().isAfter(earliest)) {
        earliest = dates.get(i - 1).earliest();
      }
      byNumber.add(new Window(earliest, latest[i]));
    }
  }

  /** What happened. */
  public static History of(List<? extends Happening> list) {
    return new History(list.stream().map(Happening::on).toList());
  }

  /** The steps of a timeline; one that has always held has happened from the beginning. */
  public static History of(Timeline<?> timeline) {
    return new History(timeline.steps().stream().flatMap(step -> step.since().stream()).toList());
  }

  /** The days on which possibly so many have happened, and no more. */
  public Window after(int number) {
    return byNumber.get(number);
  }

  /** The days on which possibly a number has happened after which it is so. */
  public DaySet possibly(IntPredicate afterNumber) {
    List<Window> days = new ArrayList<>();
    for (int i = 0; i < byNumber.size(); i++) {
      if (afterNumber.test(i)) {
        days.add(byNumber.get(i));
      }
    }
    return DaySet.of(days);
  }

  /** The days on which it surely is so. */
  public DaySet surely(IntPredicate afterNumber) {
    return possibly(afterNumber.negate()).complement();
  }
}
