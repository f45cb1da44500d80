// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.medalliance.code.Certainty;

/** Counts things from day to day by adding up what each of them changes. */
final class Tallies<K extends Comparable<? super K>> {
  private final boolean isComplete;
  private final Map<K, Running> before = new TreeMap<>();
  private final TreeMap<LocalDate, Map<K, Running>> changes = new TreeMap<>();

  /** Nothing is counted yet; nobody knows of how many if not all is written down. */
  Tallies(boolean isComplete) {
    this.isComplete = isComplete;
  }

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
    Map<K, Certainty> last = thing.first();
    last.forEach((key, counts) -> at(before, key).add(counts, 1));
    for (Map.Entry<LocalDate, Map<K, Certainty>> change : thing.changes().entrySet()) {
      Map<K, Running> day = changes.computeIfAbsent(change.getKey(), key -> new HashMap<>());
      last.forEach((key, counts) -> at(day, key).add(counts, -1));
      change.getValue().forEach((key, counts) -> at(day, key).add(counts, 1));
      last = change.getValue();
    }
  }

  private static <K> Running at(Map<K, Running> counts, K key) {
    return counts.computeIfAbsent(key, first -> new Running());
  }

  /** How many there are under each key; none stands under a key that is not there. */
  Course<ImmutableSortedMap<K, Count>> counts() {
    Map<K, Running> running = new TreeMap<>(before);
    ImmutableSortedMap<K, Count> first = counts(running);
    TreeMap<LocalDate, ImmutableSortedMap<K, Count>> from = new TreeMap<>();
    changes.forEach(
        (day, added) -> {
          added.forEach((key, more) -> at(running, key).add(more));
          from.put(day, counts(running));
        });
    return Course.of(first, from);
  }

  private ImmutableSortedMap<K, Count> counts(Map<K, Running> running) {
    ImmutableSortedMap.Builder<K, Count> counts = ImmutableSortedMap.naturalOrder();
    running.forEach(
        (key, count) -> {
          if (count.most > 0) {
            counts.put(key, count(count));
          }
        });
    return counts.buildOrThrow();
  }

  private Count count(Running count) {
    return new Count(count.least, isComplete ? Optional.of(count.most) : Optional.empty());
  }
}
