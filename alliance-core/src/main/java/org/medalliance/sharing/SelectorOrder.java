// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static org.medalliance.code.InvalidValueException.require;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medalliance.code.Fault;

/**
 * The order in which the parts of a selector or condition stand, and how deep they may be nested.
 */
final class SelectorOrder {
  /** How deep selectors and conditions may be nested; a document, 32 deep, holds no deeper ones. */
  static final int MAX_DEPTH = 14;

  /** How many parts one may have, at every depth together. */
  static final int MAX_PARTS = 10_000;

  static final Comparator<UnitSelector> UNITS = Comparator.comparing(SelectorOrder::key);
  static final Comparator<SharingCondition> CONDITIONS = Comparator.comparing(SelectorOrder::key);

  private SelectorOrder() {}

  /** Refuses parts of a selector that are nested too deep or are too many. */
  static void requireBounded(List<UnitSelector> parts) {
    requireBounded(parts, UnitSelector::components);
  }

  /** Refuses parts of a condition that are nested too deep or are too many. */
  static void requireBoundedConditions(List<SharingCondition> parts) {
    requireBounded(parts, SharingCondition::components);
  }

  /** Walks level by level; parts that are shared count each time they are met. */
  private static <T> void requireBounded(List<T> parts, Function<T, List<T>> components) {
    List<T> level = parts;
    int met = 0;
    for (int depth = 1; !level.isEmpty(); depth++) {
      met += level.size();
      require(
          depth < MAX_DEPTH && met <= MAX_PARTS,
          Fault.LIMIT_DEPTH,
          "",
          "selectors and conditions must be nested at most %d deep, with at most %d parts",
          MAX_DEPTH,
          MAX_PARTS);
      level =
          level.stream()
              .flatMap(part -> components.apply(part).stream())
              .limit(MAX_PARTS + 1)
              .toList();
    }
  }

  /** The whole selector as text: the words without their cuts. */
  private static String key(UnitSelector selector) {
    String word = selector.getClass().getSimpleName();
    if (selector instanceof UnitSelector.Units named) {
      return word + named.units();
    }
    return selector.components().isEmpty()
        ? word + " " + selector
        : selector.components().stream()
            .map(SelectorOrder::key)
            .collect(Collectors.joining(",", word + "(", ")"));
  }

  /** The whole condition as text: the words without their cuts. */
  private static String key(SharingCondition condition) {
    String word = condition.getClass().getSimpleName();
    if (condition instanceof SharingCondition.PurposeIn named) {
      return word + named.purposes();
    }
    return condition.components().isEmpty()
        ? word + " " + condition
        : condition.components().stream()
            .map(SelectorOrder::key)
            .collect(Collectors.joining(",", word + "(", ")"));
  }
}
