// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reconciliation;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.medalliance.calendar.Course;

/** How many things there are on each day. */
final class Tally {
  private final NavigableMap<LocalDate, Long> changes = new TreeMap<>();
  private final NavigableMap<LocalDate, Long> counts = new TreeMap<>();

  /** Counts a thing on the days on which it is there. */
  void add(Course<Boolean> there) {
    for (Course.Stretch<Boolean> days : there.stretches(Boolean::booleanValue)) {
      changes.merge(days.from().orElse(LocalDate.MIN), 1L, Long::sum);
      days.until().ifPresent(end -> changes.merge(end, -1L, Long::sum));
    }
  }

  /** To be called when all are added. */
  Tally done() {
    long count = 0;
    for (Map.Entry<LocalDate, Long> change : changes.entrySet()) {
      count += change.getValue();
      counts.put(change.getKey(), count);
    }
    return this;
  }

  long on(LocalDate day) {
    Map.Entry<LocalDate, Long> reached = counts.floorEntry(day);
    return reached == null ? 0 : reached.getValue();
  }
}
