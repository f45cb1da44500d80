// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the rules about a resource and about its kinds against the question, found by name. */
public final class MapOfRuleLists extends Lists {
  private final Map<String, List<Row>> byKind = new HashMap<>();
  private final Map<Integer, List<Row>> byResource = new HashMap<>();
  private final Map<String, List<String>> below = new HashMap<>();

  /** Makes the lists. */
  public MapOfRuleLists(Plain.Model model) {
    super(model);
    for (Row row : Row.all(model)) {
      if (row.rule.resource() != Plain.NONE) {
        byResource.computeIfAbsent(row.rule.resource(), key -> new ArrayList<>()).add(row);
      }
      for (int kind : row.rule.kinds()) {
        byKind.computeIfAbsent(model.kinds().get(kind), key -> new ArrayList<>()).add(row);
      }
    }
    for (String kind : model.kinds()) {
      for (String up = above(kind); !up.isEmpty(); up = above(up)) {
        below.computeIfAbsent(up, key -> new ArrayList<>()).add(kind);
      }
    }
  }

  @Override
  void look(String kind, int resource) {
    for (String its = kind; !its.isEmpty(); its = above(its)) {
      hold(byKind.get(its), true);
    }
    if (resource != Plain.NONE) {
      hold(byResource.get(resource), true);
      return;
    }
    for (String its : below.getOrDefault(kind, List.of())) {
      hold(byKind.get(its), false);
    }
  }

  private void hold(@Nullable List<Row> rows, boolean isSure) {
    if (rows != null) {
      for (Row row : rows) {
        hold(row, isSure);
      }
    }
  }

  private static String above(String kind) {
    return kind.substring(0, Math.max(0, kind.lastIndexOf('.')));
  }
}
