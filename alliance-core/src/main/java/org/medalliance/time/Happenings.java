// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;

/**
 * What happened to something, in the order in which it happened; its state on a day is the fold of
 * what has happened by then.
 *
 * <p>Two may happen on the same day; none happens before the one listed before it. A list that no
 * completion keeps in order does not exist. With dates known in part, the possible states on a day
 * are those after each number of happenings that some ordered completion has had by then.
 *
 * @param list the happenings, in order
 */
public record Happenings<H extends Happening>(ImmutableList<H> list) implements Serializable {
  /** Checks that some completion keeps the order. */
  public Happenings {
    requireNonNull(list, "list");
    try {
      if (list.size() > 1) {
        dates(list);
      }
    } catch (InvalidValueException e) {
      throw e.under("facts");
    }
  }

  /** Returns the happenings in this list. */
  public static <H extends Happening> Happenings<H> of(List<H> list) {
    requireNonNull(list, "list");
    return new Happenings<>(ImmutableList.copyOf(list));
  }

  /** Returns the happenings that have surely come by {@code day}, that day included. */
  public ImmutableList<H> surelyBy(LocalDate day) {
    requireNonNull(day, "day");
    return list.subList(0, dates(list).surelyBy(day));
  }

  /** Returns the happenings that may have come by {@code day}, the sure ones included. */
  public ImmutableList<H> possiblyBy(LocalDate day) {
    requireNonNull(day, "day");
    return list.subList(0, dates(list).possiblyBy(day));
  }

  /** Returns the happenings that may or may not have come by {@code day}. */
  public ImmutableList<H> openOn(LocalDate day) {
    requireNonNull(day, "day");
    OrderedDates dates = dates(list);
    return list.subList(dates.surelyBy(day), dates.possiblyBy(day));
  }

  /** Returns the possible states on {@code day}, from {@code initial} step by step. */
  public <S> Certain<S> stateOn(LocalDate day, S initial, BiFunction<S, H, S> step) {
    requireNonNull(day, "day");
    requireNonNull(step, "step");
    OrderedDates dates = dates(list);
    int least = dates.surelyBy(day);
    int most = dates.possiblyBy(day);
    S state = requireNonNull(initial, "initial");
    for (H happening : list.subList(0, least)) {
      state = step.apply(state, happening);
    }
    ImmutableSet.Builder<S> possible = ImmutableSet.<S>builder().add(state);
    for (H happening : list.subList(least, most)) {
      state = step.apply(state, happening);
      possible.add(state);
    }
    return Certain.of(possible.build(), blame(least, most));
  }

  /** Returns the days on which {@link #stateOn} may change. */
  public ImmutableSortedSet<LocalDate> boundaries() {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    list.forEach(happening -> days.addAll(happening.on().boundaries()));
    return days.build();
  }

  /**
   * Returns the place of a happening in the list, such as {@code facts[EFFECTIVE]} or {@code
   * facts[SUSPENDED#2]}.
   */
  public String pathOf(int index) {
    return blame(index, index + 1).get(0).path();
  }

  /** The happenings from one to another, with their places: the second of a kind is counted. */
  private List<OpenDate> blame(int from, int to) {
    Multiset<String> kinds = HashMultiset.create();
    List<OpenDate> blame = new ArrayList<>();
    for (H happening : list.subList(0, to)) {
      String kind = happening.kindName();
      int before = kinds.add(kind, 1);
      if (kinds.size() > from) {
        String count = before == 0 ? "" : "#" + (before + 1);
        blame.add(new OpenDate("facts[" + kind + count + "]", happening.on()));
      }
    }
    return blame;
  }

  /** Returns the happenings. */
  @Override
  public String toString() {
    return Syntax.brief(list);
  }

  private static OrderedDates dates(List<? extends Happening> list) {
    ImmutableList.Builder<PartialDate> dates = ImmutableList.builderWithExpectedSize(list.size());
    for (Happening happening : list) { // a stream costs more than what it yields
      dates.add(happening.on());
    }
    return new OrderedDates(dates.build());
  }
}
