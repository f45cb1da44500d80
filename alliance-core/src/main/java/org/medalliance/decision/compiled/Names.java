// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things by their names: a map that is never changed and answers at once. */
final class Names<T> {
  /** The number of a name that nothing has. */
  static final int NONE = -1;

  /** If names lie so far from their place, somebody chose them so; a map with an order copes. */
  private static final int MAX_DISTANCE = 64;

  private final @Nullable Object[] table; // a name and the thing that has it, side by side
  private final @Nullable Map<String, Integer> numbers; // if places do not serve; else null

  private Names(@Nullable Object[] table, @Nullable Map<String, Integer> numbers) {
    this.table = table;
    this.numbers = numbers;
  }

  /** Returns the values of a map by the names of its keys. */
  static <K, T> Names<T> of(ImmutableMap<K, T> map, Function<K, String> name) {
    int places = Math.max(4, Integer.highestOneBit(Math.max(1, map.size())) * 4);
    @Nullable Object[] table = new @Nullable Object[2 * places];
    for (Map.Entry<K, T> entry : map.entrySet()) {
      String key = name.apply(entry.getKey());
      int at = first(key, table);
      int distance = 0;
      while (table[at] != null) {
        at = next(at, table);
        distance++;
      }
      if (distance > MAX_DISTANCE) {
        return numbered(map, name);
      }
      table[at] = key;
      table[at + 1] = entry.getValue();
    }
    return new Names<>(table, null);
  }

  private static <K, T> Names<T> numbered(ImmutableMap<K, T> map, Function<K, String> name) {
    @Nullable Object[] table = new @Nullable Object[2 * map.size()];
    Map<String, Integer> numbers = new HashMap<>();
    int at = 0;
    for (Map.Entry<K, T> entry : map.entrySet()) {
      table[at + 1] = entry.getValue();
      numbers.put(name.apply(entry.getKey()), at);
      at += 2;
    }
    return new Names<>(table, numbers);
  }

  /** Returns the number of a name, at least 0; {@link #NONE} if nothing has it. */
  int find(String name) {
    if (numbers != null) {
      return numbers.getOrDefault(name, NONE);
    }
    for (int at = first(name, table); ; at = next(at, table)) {
      Object other = table[at];
      if (other == null) {
        return NONE;
      }
      if (name.equals(other)) {
        return at;
      }
    }
  }

  /** Returns what has the name with this number. */
  @SuppressWarnings({"unchecked", "NullAway"}) // nothing else was put beside a name
  T at(int number) {
    return (T) table[number + 1];
  }

  /** Returns what has a name; null if nothing has it. */
  @Nullable T get(String name) {
    int number = find(name);
    return number == NONE ? null : at(number);
  }

  private static int first(String name, @Nullable Object[] table) {
    int hash = name.hashCode() * 0x9E37_79B1;
    return (hash ^ (hash >>> 15)) & (table.length - 2);
  }

  private static int next(int at, @Nullable Object[] table) {
    return (at + 2) & (table.length - 2);
  }
}
