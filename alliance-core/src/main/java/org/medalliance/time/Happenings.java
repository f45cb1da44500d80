// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
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
      dates(list);
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
    List<OpenDate> blame = new ArrayList<>();
    for (int i = least; i < most; i++) {
      state = step.apply(state, list.get(i));
      possible.add(state);
      blame.add(new OpenDate(pathOf(i), list.get(i).on()));
    }
    return Certain.of(possible.build(), blame);
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
    String kind = list.get(index).kindName();
    long before =
        list.subList(0, index).stream().filter(earlier -> earlier.kindName().equals(kind)).count();
    return "facts[" + kind + (before == 0 ? "" : "#" + (before + 1)) + "]";
  }

  /** Returns the happenings. */
  @Override
  public String toString() {
    return Syntax.brief(list);
  }

  private static OrderedDates dates(List<? extends Happening> list) {
    return OrderedDates.of(list.stream().map(Happening::on).toList());
  }
}
