// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.medalliance.time.DateSpan;

/**
 * All days, cut where anything that rules can tell may change. Within a stretch every day is like
 * every other.
 */
public final class Stretches {
  /** The last day that a span can name. */
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final ImmutableList<LocalDate> cuts; // the first day of each stretch but the first
  private final ImmutableList<LocalDate> only; // the one day that is looked at, if it is one

  private Stretches(ImmutableList<LocalDate> cuts, ImmutableList<LocalDate> only) {
    this.cuts = cuts;
    this.only = only;
  }

  /** Returns the stretches that begin on these days, and the one before them. */
  public static Stretches of(SortedSet<LocalDate> cuts) {
    return new Stretches(ImmutableList.copyOf(cuts), ImmutableList.of());
  }

  /** Returns one day alone. */
  public static Stretches only(LocalDate day) {
    return new Stretches(ImmutableList.of(), ImmutableList.of(day));
  }

  /** How many there are. */
  public int size() {
    return cuts.size() + 1;
  }

  /** A day of a stretch: its first, or of the first stretch the last. */
  public LocalDate day(int stretch) {
    if (stretch > 0) {
      return cuts.get(stretch - 1);
    }
    if (!only.isEmpty()) {
      return only.get(0);
    }
    return cuts.isEmpty() ? LocalDate.EPOCH : cuts.get(0).minusDays(1);
  }

  /** The last day of a stretch; that of its beginning if it never ends. */
  public LocalDate lastDay(int stretch) {
    return stretch < cuts.size() ? cuts.get(stretch).minusDays(1) : day(stretch);
  }

  /** The stretch that begins on a day, given as an epoch day; empty if none does. */
  OptionalInt beginning(long day) {
    int found = Collections.binarySearch(cuts, LocalDate.ofEpochDay(day));
    return found >= 0 ? OptionalInt.of(found + 1) : OptionalInt.empty();
  }

  /** The days from one stretch, inclusive, until another, exclusive. */
  public DateSpan span(int from, int until) {
    if (!only.isEmpty()) {
      LocalDate day = only.get(0);
      return day.equals(LAST_DAY) ? DateSpan.from(day) : DateSpan.of(day, day.plusDays(1));
    }
    boolean begins = from > 0;
    boolean ends = until <= cuts.size();
    if (begins) {
      return ends
          ? DateSpan.of(cuts.get(from - 1), cuts.get(until - 1))
          : DateSpan.from(cuts.get(from - 1));
    }
    return ends ? DateSpan.until(cuts.get(until - 1)) : DateSpan.ALWAYS;
  }
}
