// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The different things that something may be, each once, by number.
 *
 * <p>They are told apart by their texts in order, so that codes chosen to collide cost nothing.
 */
final class Kinds<T> {
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<Set<T>> kinds = new ArrayList<>();

  /** Returns the number of what something may be. */
  int number(Set<T> possible) {
    String text =
        possible.size() == 1
            ? possible.iterator().next().toString()
            : possible.stream().map(Object::toString).sorted().toList().toString();
    Integer known = numbers.putIfAbsent(text, kinds.size());
    if (known != null) {
      return known;
    }
    kinds.add(possible);
    return kinds.size() - 1;
  }

  ImmutableList<Set<T>> all() {
    return ImmutableList.copyOf(kinds);
  }
}
