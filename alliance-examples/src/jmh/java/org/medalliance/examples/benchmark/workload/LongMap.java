// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lies under numbers that are not negative: a table that is at most half full. */
final class LongMap<T> {
  private final long[] keys; // one more than the number; 0 is a free place
  private final Object[] values;
  private final int mask;

  LongMap(Map<Long, T> entries) {
    int size = Integer.highestOneBit(Math.max(4, 4 * entries.size()));
    keys = new long[size];
    values = new Object[size];
    mask = size - 1;
    entries.forEach(
        (key, value) -> {
          int at = place(key);
          while (keys[at] != 0) {
            at = at + 1 & mask;
          }
          keys[at] = key + 1;
          values[at] = value;
        });
  }

  /** Returns what lies under a number; null if nothing does. */
  @SuppressWarnings("unchecked") // only the constructor writes
  @Nullable T get(long key) {
    int at = place(key);
    while (keys[at] != 0) {
      if (keys[at] == key + 1) {
        return (T) values[at];
      }
      at = at + 1 & mask;
    }
    return null;
  }

  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & mask;
  }
}
