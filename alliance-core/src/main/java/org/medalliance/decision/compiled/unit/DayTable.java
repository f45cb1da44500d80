// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.LongStream;

/** What holds on each day: a table that is cut on the days on which it changes. */
public final class DayTable<T> {
  /** In fewer cuts than this a day is found faster by looking at each. */
  private static final int MAX_SCANNED = 8;

  private final long[] cuts; // epoch days, ascending
  private final ImmutableList<T> values; // the first before every cut, then one from each on

  private DayTable(long[] cuts, ImmutableList<T> values) {
    this.cuts = cuts;
    this.values = values;
  }

  /**
   * Returns the table of what {@code valueOn} answers.
   *
   * @param boundaries the days on which the answer may change; on no other it does
   */
  public static <T> DayTable<T> of(
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
  public static <T> DayTable<T> always(T value) {
    return new DayTable<>(new long[0], ImmutableList.of(value));
  }

  /** Returns what holds on a day, given as an epoch day. */
  public T on(long day) {
    return values.get(at(day));
  }

  /** Returns what holds on the day of a stretch, which ends where it may hold no longer. */
  public T on(Stretch stretch) {
    int at = at(stretch.day());
    stretch.narrow(at == 0 ? Long.MIN_VALUE : cuts[at - 1], end(at));
    return values.get(at);
  }

  /** The days on which the value changes. */
  public LongStream cuts() {
    return Arrays.stream(cuts);
  }

  /** The first day on which the value may be another than the one before every cut. */
  public long firstCut() {
    return end(0);
  }

  /** The day from which on the value never changes. */
  public long lastCut() {
    return cuts.length == 0 ? Long.MIN_VALUE : cuts[cuts.length - 1];
  }

  /** Returns what holds before every cut. */
  public T first() {
    return values.get(0);
  }

  /** Returns what holds from the last cut on. */
  public T last() {
    return values.get(cuts.length);
  }

  /** Returns the table of what {@code function} makes of each value. */
  public <R> DayTable<R> map(Function<T, R> function) {
    return new DayTable<>(
        cuts, values.stream().map(function).collect(ImmutableList.toImmutableList()));
  }

  private int at(long day) {
    if (cuts.length > MAX_SCANNED) {
      int found = Arrays.binarySearch(cuts, day);
      return found >= 0 ? found + 1 : -found - 1;
    }
    int at = 0;
    while (at < cuts.length && cuts[at] <= day) {
      at++;
    }
    return at;
  }

  private long end(int at) {
    return at == cuts.length ? Long.MAX_VALUE : cuts[at];
  }
}
