// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reconciliation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.medalliance.check.days.Window;

/** How many things there are on each day. */
final class Tally {
  private final NavigableMap<LocalDate, Long> changes = new TreeMap<>();
  private final NavigableMap<LocalDate, Long> counts = new TreeMap<>();

  void add(Collection<Window> windows) {
    for (Window window : windows) {
      changes.merge(window.from(), 1L, Long::sum);
      changes.merge(window.until(), -1L, Long::sum);
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
