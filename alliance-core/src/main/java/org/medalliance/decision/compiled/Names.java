// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things by their names: a map that is never changed and answers at once. */
final class Names<T> {
  /** If names lie so far from their place, somebody chose them so; a map with an order copes. */
  private static final int MAX_DISTANCE = 64;

  private final @Nullable String[] names;
  private final @Nullable Object[] things;
  private final Map<String, T> others; // all, if the places do not serve; else none

  private Names(@Nullable String[] names, @Nullable Object[] things, Map<String, T> others) {
    this.names = names;
    this.things = things;
    this.others = others;
  }

  /** Returns the values of a map by the names of its keys. */
  static <K, T> Names<T> of(ImmutableMap<K, T> map, Function<K, String> name) {
    int places = Math.max(4, Integer.highestOneBit(Math.max(1, map.size())) * 4);
    @Nullable String[] names = new @Nullable String[places];
    @Nullable Object[] things = new @Nullable Object[places];
    for (Map.Entry<K, T> entry : map.entrySet()) {
      String key = name.apply(entry.getKey());
      int place = place(key, places);
      int distance = 0;
      while (names[place] != null) {
        place = (place + 1) & (places - 1);
        distance++;
      }
      if (distance > MAX_DISTANCE) {
        Map<String, T> all = new HashMap<>();
        map.forEach((id, thing) -> all.put(name.apply(id), thing));
        return new Names<>(new @Nullable String[places], new @Nullable Object[places], all);
      }
      names[place] = key;
      things[place] = entry.getValue();
    }
    return new Names<>(names, things, Map.of());
  }

  /** Returns what has a name; null if nothing has it. */
  @SuppressWarnings("unchecked") // nothing else was put there
  @Nullable T get(String name) {
    for (int place = place(name, names.length); ; place = (place + 1) & (names.length - 1)) {
      String other = names[place];
      if (other == null) {
        return others.isEmpty() ? null : others.get(name);
      }
      if (other.equals(name)) {
        return (T) things[place];
      }
    }
  }

  private static int place(String name, int places) {
    int hash = name.hashCode() * 0x9E37_79B1;
    return (hash ^ (hash >>> 15)) & (places - 1);
  }
}
