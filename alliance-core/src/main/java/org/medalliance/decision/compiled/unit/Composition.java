// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * An order of selectors or of conditions in which all differ that are not equal: by kind, then by
 * parts or, of those that have none, by what they hold.
 *
 * @param parts what each is made of
 * @param simple the order of two of one kind that have no parts
 */
public record Composition<T>(Function<T, List<T>> parts, Comparator<T> simple)
    implements Comparator<T> {
  @Override
  public int compare(T one, T other) {
    int kinds = one.getClass().getName().compareTo(other.getClass().getName());
    if (kinds != 0) {
      return kinds;
    }
    return parts.apply(one).isEmpty()
        ? simple.compare(one, other)
        : Comparators.lexicographical(this).compare(parts.apply(one), parts.apply(other));
  }
}
