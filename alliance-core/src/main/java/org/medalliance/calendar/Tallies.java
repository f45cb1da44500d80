// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.medalliance.code.Certainty;

/** Counts things from day to day by adding up what each of them changes. */
final class Tallies<K extends Comparable<? super K>> {
  private final TreeMap<K, TreeMap<LocalDate, Running>> changes = new TreeMap<>();

  /** What is added. */
  private static final class Running {
    private int least;
    private int most;

    void add(Certainty counts, int times) {
      least += counts.isYes() ? times : 0;
      most += counts.isNo() ? 0 : times;
    }

    void add(Running other) {
      least += other.least;
      most += other.most;
    }
  }

  /** Counts a thing under each of its keys, as far as it is there. */
  void add(Course<Map<K, Certainty>> thing) {
    add(LocalDate.MIN, thing.first(), 1);
    Map<K, Certainty> last = thing.first();
    for (Map.Entry<LocalDate, Map<K, Certainty>> change : thing.changes().entrySet()) {
      add(change.getKey(), last, -1);
      last = change.getValue();
      add(change.getKey(), last, 1);
    }
  }

  private void add(LocalDate day, Map<K, Certainty> counted, int times) {
    counted.forEach(
        (key, counts) ->
            changes
                .computeIfAbsent(key, first -> new TreeMap<>())
                .computeIfAbsent(day, first -> new Running())
                .add(counts, times));
  }

  /** How many there are under each key that ever is there. */
  ImmutableSortedMap<K, Course<Count>> counts() {
    ImmutableSortedMap.Builder<K, Course<Count>> counts = ImmutableSortedMap.naturalOrder();
    changes.forEach((key, days) -> counts.put(key, course(days)));
    return counts.buildOrThrow();
  }

  private Course<Count> course(NavigableMap<LocalDate, Running> days) {
    Running running = new Running();
    running.add(days.getOrDefault(LocalDate.MIN, new Running()));
    Count first = count(running);
    TreeMap<LocalDate, Count> from = new TreeMap<>();
    days.tailMap(LocalDate.MIN, false)
        .forEach(
            (day, more) -> {
              running.add(more);
              from.put(day, count(running));
            });
    return Course.of(first, from);
  }

  private Count count(Running count) {
    return new Count(count.least, Optional.of(count.most));
  }
}
