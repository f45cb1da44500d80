// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.check.finding.Finding;

/** Collects findings, the first of each code, so that hostile input costs no memory. */
final class Collected implements Consumer<Finding> {
  private final List<Finding> kept = new ArrayList<>();
  private final Map<String, Set<Finding>> byCode = new TreeMap<>();
  private final Map<String, Long> leftOut = new TreeMap<>();

  @Override
  public void accept(Finding finding) {
    String code = finding.code().code();
    Set<Finding> alike = byCode.computeIfAbsent(code, any -> new HashSet<>());
    if (alike.contains(finding)) {
      return;
    }
    if (alike.size() == Report.MAX_OF_A_CODE) {
      leftOut.merge(code, 1L, Math::addExact);
    } else {
      alike.add(finding);
      kept.add(finding);
    }
  }

  Report report() {
    return new Report(ImmutableList.copyOf(kept), ImmutableSortedMap.copyOf(leftOut));
  }
}
