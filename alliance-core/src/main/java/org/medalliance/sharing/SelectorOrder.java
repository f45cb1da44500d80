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
    if (selector instanceof UnitSelector.Units named) {
      return "unit " + named.units();
    }
    List<UnitSelector> parts = selector.components();
    if (parts.isEmpty()) {
      return selector.toString();
    }
    boolean all = selector instanceof UnitSelector.AllOf;
    return composed(all, parts.stream().map(SelectorOrder::key).toList());
  }

  /** The whole condition as text: the words without their cuts. */
  private static String key(SharingCondition condition) {
    if (condition instanceof SharingCondition.PurposeIn named) {
      return "purpose is " + named.purposes();
    }
    List<SharingCondition> parts = condition.components();
    if (parts.isEmpty()) {
      return condition.toString();
    }
    boolean all = condition instanceof SharingCondition.AllOf;
    return composed(all, parts.stream().map(SelectorOrder::key).toList());
  }

  private static String composed(boolean all, List<String> keys) {
    String word = keys.size() == 1 ? "not" : all ? "and" : "or";
    return word + keys.stream().collect(Collectors.joining(",", "(", ")"));
  }
}
