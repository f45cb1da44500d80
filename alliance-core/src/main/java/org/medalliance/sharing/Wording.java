// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.medalliance.code.Fault;

/** How selectors and conditions are put in words, nested and kept in order. */
final class Wording {
  private static final int MAX_NAMED = 8;
  private static final int MAX_LENGTH = 400;

  private Wording() {}

  /** Names up to eight elements and counts the rest. */
  static String list(Collection<?> elements) {
    String named =
        elements.stream().limit(MAX_NAMED).map(Object::toString).collect(Collectors.joining(", "));
    int rest = elements.size() - MAX_NAMED;
    return rest > 0 ? cut(named) + " and " + rest + " more" : cut(named);
  }

  /** Joins parts by a word, in brackets, and cuts what nobody would read to the end. */
  static String nested(String word, List<?> parts) {
    String text =
        parts.stream()
            .limit(MAX_NAMED)
            .map(Object::toString)
            .collect(Collectors.joining(" " + word + " "));
    int rest = parts.size() - MAX_NAMED;
    return cut("(" + text + (rest > 0 ? " " + word + " " + rest + " more" : "") + ")");
  }

  static String cut(String text) {
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
  }

  /** The parts as a set, in one order whatever order they came in: two or more, none twice. */
  static <T> ImmutableList<T> parts(String word, List<T> parts, Comparator<T> order) {
    require(
        parts.size() >= 2,
        Fault.MIN_SIZE,
        word,
        "%s must have two or more parts: %d",
        word,
        parts.size());
    ImmutableList<T> sorted = ImmutableList.sortedCopyOf(order, parts);
    for (int i = 1; i < sorted.size(); i++) {
      require(
          !sorted.get(i).equals(sorted.get(i - 1)),
          Fault.DUPLICATE_VALUE,
          word,
          "%s must name each part once: %s",
          word,
          sorted.get(i));
    }
    return sorted;
  }
}
