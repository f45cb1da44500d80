// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.medalliance.code.Certainty;
import org.medalliance.time.PartialDate;

/**
 * Adds up on which days something may be so, and on which it may not. All days are found in one
 * pass, however many they are.
 */
final class Possibilities {
  private final TreeMap<LocalDate, Change> changes = new TreeMap<>();

  /** By how much the numbers of ways change in which it is so, and in which it is not. */
  private static final class Change {
    private int yes;
    private int no;
  }

  /** The days on which perhaps so many have happened and no more: until the next surely has. */
  record Window(LocalDate from, LocalDate until) {}

  /**
   * On which days perhaps 0, 1, 2, … have happened, in the order in which they are listed: none
   * before one that is listed before it.
   *
   * @param dates when each happened
   */
  static Window[] windows(List<PartialDate> dates) {
    int size = dates.size();
    LocalDate[] latest = new LocalDate[size + 1];
    latest[size] = LocalDate.MAX;
    for (int i = size - 1; i >= 0; i--) {
      LocalDate own = dates.get(i).latest();
      latest[i] = own.isBefore(latest[i + 1]) ? own : latest[i + 1];
    }
    Window[] windows = new Window[size + 1];
    LocalDate earliest = LocalDate.MIN;
    for (int i = 0; i <= size; i++) {
      if (i > 0 && dates.get(i - 1).earliest().isAfter(earliest)) {
        earliest = dates.get(i - 1).earliest();
      }
      windows[i] = new Window(earliest, latest[i]);
    }
    return windows;
  }

  /** In one way it is so, or is not, or perhaps is, on the days from the one until the other. */
  void add(LocalDate from, LocalDate until, Certainty so) {
    if (from.isBefore(until)) {
      count(from, so, 1);
      count(until, so, -1);
    }
  }

  private void count(LocalDate day, Certainty so, int ways) {
    Change change = changes.computeIfAbsent(day, first -> new Change());
    change.yes += so.isNo() ? 0 : ways;
    change.no += so.isYes() ? 0 : ways;
  }

  /** Whether it is so, from day to day; on each of them there must be a way. */
  Course<Certainty> course() {
    TreeMap<LocalDate, Certainty> answers = new TreeMap<>();
    int yes = 0;
    int no = 0;
    for (Map.Entry<LocalDate, Change> change : changes.entrySet()) {
      yes += change.getValue().yes;
      no += change.getValue().no;
      answers.put(
          change.getKey(), no == 0 ? Certainty.YES : yes == 0 ? Certainty.NO : Certainty.UNKNOWN);
    }
    Certainty first = requireNonNull(answers.remove(LocalDate.MIN));
    answers.remove(LocalDate.MAX); // no day comes after it
    return Course.of(first, answers);
  }
}
