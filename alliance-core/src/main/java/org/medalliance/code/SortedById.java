// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lists that are sets by id: sorted, so that order of writing does not matter, and searched by
 * halving, so that ids made to collide cost nothing.
 */
public final class SortedById {
  private SortedById() {}

  /** Returns whether the elements stand by id, none twice. */
  public static <T, K extends Comparable<? super K>> boolean isSorted(
      ImmutableList<T> elements, Function<T, K> id) {
    requireNonNull(elements, "elements");
    requireNonNull(id, "id");
    return Ordering.from(Comparator.comparing(id)).isStrictlyOrdered(elements);
  }

  /** Returns the elements by id; refuses an id borne twice, as a fault of the attribute. */
  public static <T, K extends Comparable<? super K>> ImmutableList<T> sort(
      String attribute, ImmutableList<T> elements, Function<T, K> id) {
    requireNonNull(attribute, "attribute");
    requireNonNull(elements, "elements");
    requireNonNull(id, "id");
    ImmutableList<T> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(id), elements);
    for (int i = 1; i < sorted.size(); i++) {
      K one = id.apply(sorted.get(i));
      if (one.compareTo(id.apply(sorted.get(i - 1))) == 0) {
        throw new InvalidValueException(
            Fault.DUPLICATE_ID,
            attribute,
            attribute + " must bear different ids: " + one + " stands twice");
      }
    }
    return sorted;
  }

  /** Returns the element of this id in a {@linkplain #isSorted sorted} list. */
  public static <T, K extends Comparable<? super K>> Optional<T> find(
      ImmutableList<T> sorted, K wanted, Function<T, K> id) {
    requireNonNull(sorted, "sorted");
    requireNonNull(wanted, "wanted");
    requireNonNull(id, "id");
    int low = 0;
    int high = sorted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      T element = sorted.get(middle);
      int order = id.apply(element).compareTo(wanted);
      if (order == 0) {
        return Optional.of(element);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
