// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.medalliance.sharing.Citation;

/**
 * What the rules say: a prohibition wins, and what may be the case keeps the outcome open. At least
 * one of the three is possible; if only one is, the outcome is known.
 *
 * @param mayProhibit whether the use may be prohibited
 * @param mayPermit whether the use may be permitted
 * @param mayBeUncovered whether perhaps no rule applies
 * @param citations the rules on which it rests
 */
public record Verdict(
    boolean mayProhibit,
    boolean mayPermit,
    boolean mayBeUncovered,
    ImmutableSortedSet<Citation> citations) {
  /** No rule applies. */
  public static final Verdict UNCOVERED = new Verdict(false, false, true, ImmutableSortedSet.of());

  public static Verdict on(
      ImmutableSortedSet<Citation> prohibited,
      ImmutableSortedSet<Citation> perhapsProhibited,
      ImmutableSortedSet<Citation> permitted,
      ImmutableSortedSet<Citation> perhapsPermitted) {
    if (!prohibited.isEmpty()) {
      return new Verdict(true, false, false, prohibited);
    }
    if (perhapsProhibited.isEmpty() && !permitted.isEmpty()) {
      return new Verdict(false, true, false, permitted);
    }
    if (perhapsProhibited.isEmpty() && perhapsPermitted.isEmpty()) {
      return UNCOVERED;
    }
    return new Verdict(
        !perhapsProhibited.isEmpty(),
        !permitted.isEmpty() || !perhapsPermitted.isEmpty(),
        permitted.isEmpty(),
        ImmutableSortedSet.<Citation>naturalOrder()
            .addAll(perhapsProhibited)
            .addAll(permitted)
            .addAll(perhapsPermitted)
            .build());
  }

  /** Returns whether more than one outcome is possible. */
  public boolean isOpen() {
    return mayPermit ? mayProhibit || mayBeUncovered : mayProhibit && mayBeUncovered;
  }

  /** Returns the verdict if all have to agree, at least one: what is possible of one is. */
  @SuppressWarnings("ReferenceEquality") // most often the same
  public static Verdict all(List<Verdict> parts) {
    Verdict first = parts.get(0);
    if (parts.stream().allMatch(part -> part == first)) {
      return first;
    }
    ImmutableSortedSet.Builder<Citation> citations = ImmutableSortedSet.naturalOrder();
    parts.forEach(part -> citations.addAll(part.citations));
    return new Verdict(
        parts.stream().anyMatch(Verdict::mayProhibit),
        parts.stream().anyMatch(Verdict::mayPermit),
        parts.stream().anyMatch(Verdict::mayBeUncovered),
        citations.build());
  }
}
