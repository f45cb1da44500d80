// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.days;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Any days.
 *
 * @param windows the days in order, none twice, none empty
 */
public record DaySet(ImmutableList<Window> windows) {
  /** No day. */
  public static final DaySet NONE = new DaySet(ImmutableList.of());

  /** The days that some window holds. */
  public static DaySet of(Collection<Window> windows) {
    List<Window> sorted =
        windows.stream()
            .filter(window -> !window.isEmpty())
            .sorted(Comparator.comparing(Window::from))
            .toList();
    List<Window> joined = new ArrayList<>();
    for (Window window : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && !window.from().isAfter(joined.get(last).until())) {
        joined.set(
            last,
            new Window(joined.get(last).from(), later(joined.get(last).until(), window.until())));
      } else {
        joined.add(window);
      }
    }
    return new DaySet(ImmutableList.copyOf(joined));
  }

  /** Whether there is no day. */
  public boolean isEmpty() {
    return windows.isEmpty();
  }

  /** The first day; to be asked only if there is one. */
  public LocalDate first() {
    return windows.get(0).from();
  }

  /** The first day after all of them; to be asked only if there is one. */
  public LocalDate end() {
    return windows.get(windows.size() - 1).until();
  }

  /** Whether it has a day of a window; found by halving. */
  public boolean meets(Window window) {
    int low = 0;
    int high = windows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (windows.get(middle).until().isAfter(window.from())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return !window.isEmpty()
        && low < windows.size()
        && windows.get(low).from().isBefore(window.until());
  }

  /** The days that either has. */
  public DaySet or(DaySet other) {
    return of(ImmutableList.<Window>builder().addAll(windows).addAll(other.windows).build());
  }

  /** The days that both have. */
  public DaySet and(DaySet other) {
    List<Window> both = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < windows.size() && j < other.windows.size()) {
      Window one = windows.get(i);
      Window two = other.windows.get(j);
      both.add(new Window(later(one.from(), two.from()), sooner(one.until(), two.until())));
      if (one.until().isBefore(two.until())) {
        i++;
      } else {
        j++;
      }
    }
    return of(both);
  }

  /** The days that it has and the other does not. */
  public DaySet minus(DaySet other) {
    return and(other.complement());
  }

  /** The days that it does not have. */
  public DaySet complement() {
    List<Window> rest = new ArrayList<>();
    LocalDate reached = LocalDate.MIN;
    for (Window window : windows) {
      rest.add(new Window(reached, window.from()));
      reached = window.until();
    }
    rest.add(new Window(reached, LocalDate.MAX));
    return of(rest);
  }

  private static LocalDate sooner(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
