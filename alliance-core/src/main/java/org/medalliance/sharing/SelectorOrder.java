// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static org.medalliance.code.InvalidValueException.require;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.medalliance.code.Fault;

/**
 * The order in which the parts of a selector or condition stand, and how deep they may be nested.
 */
final class SelectorOrder {
  /** How deep selectors and conditions may be nested; a document, 32 deep, holds no deeper ones. */
  static final int MAX_DEPTH = 14;

  static final Comparator<UnitSelector> UNITS = Comparator.comparing(SelectorOrder::key);
  static final Comparator<SharingCondition> CONDITIONS = Comparator.comparing(SelectorOrder::key);

  private SelectorOrder() {}

  static void requireDepth(List<UnitSelector> parts) {
    requireShallow(depth(parts));
  }

  static void requireConditionDepth(List<SharingCondition> parts) {
    requireShallow(conditionDepth(parts));
  }

  private static void requireShallow(int deepest) {
    require(
        deepest < MAX_DEPTH,
        Fault.LIMIT_DEPTH,
        "",
        "selectors and conditions must be nested at most %d deep",
        MAX_DEPTH);
  }

  private static int depth(List<UnitSelector> parts) {
    return parts.stream().mapToInt(part -> 1 + depth(part.components())).max().orElse(0);
  }

  private static int conditionDepth(List<SharingCondition> parts) {
    return parts.stream().mapToInt(part -> 1 + conditionDepth(part.components())).max().orElse(0);
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
