// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.LongStream;

/** What holds on each day: a table that is cut on the days on which it changes. */
final class DayTable<T> {
  private final long[] cuts; // epoch days, ascending
  private final ImmutableList<T> values; // the first before every cut, then one from each on

  DayTable(long[] cuts, ImmutableList<T> values) {
    this.cuts = cuts;
    this.values = values;
  }

  /**
   * Returns the table of what {@code valueOn} answers.
   *
   * @param boundaries the days on which the answer may change; on no other it does
   */
  static <T> DayTable<T> of(
      ImmutableSortedSet<LocalDate> boundaries, Function<LocalDate, T> valueOn) {
    LocalDate before = boundaries.isEmpty() ? LocalDate.EPOCH : boundaries.first().minusDays(1);
    LongStream.Builder cuts = LongStream.builder();
    ImmutableList.Builder<T> values = ImmutableList.builder();
    T last = valueOn.apply(before);
    values.add(last);
    for (LocalDate day : boundaries) {
      T next = valueOn.apply(day);
      if (!next.equals(last)) {
        cuts.add(day.toEpochDay());
        values.add(next);
        last = next;
      }
    }
    return new DayTable<>(cuts.build().toArray(), values.build());
  }

  /** Returns the table of a value that never changes. */
  static <T> DayTable<T> always(T value) {
    return new DayTable<>(new long[0], ImmutableList.of(value));
  }

  /** Returns what holds on a day, given as an epoch day. */
  T on(long day) {
    int found = cuts.length == 0 ? -1 : Arrays.binarySearch(cuts, day);
    return values.get(found >= 0 ? found + 1 : -found - 1);
  }

  /** The days on which the value changes, as epoch days. */
  long[] cuts() {
    return cuts.clone();
  }

  /** Returns the table of what {@code function} makes of both values of each day. */
  DayTable<T> with(DayTable<T> other, BinaryOperator<T> function) {
    LongStream.Builder changes = LongStream.builder();
    ImmutableList.Builder<T> both = ImmutableList.builder();
    T last = function.apply(values.get(0), other.values.get(0));
    both.add(last);
    for (long cut : merged(cuts, other.cuts)) {
      T next = function.apply(on(cut), other.on(cut));
      if (!next.equals(last)) {
        changes.add(cut);
        both.add(next);
        last = next;
      }
    }
    return new DayTable<>(changes.build().toArray(), both.build());
  }

  private static long[] merged(long[] one, long[] other) {
    return LongStream.concat(Arrays.stream(one), Arrays.stream(other))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Returns the table of what {@code function} makes of each value. */
  <R> DayTable<R> map(Function<T, R> function) {
    return new DayTable<>(
        cuts, values.stream().map(function).collect(ImmutableList.toImmutableList()));
  }
}
