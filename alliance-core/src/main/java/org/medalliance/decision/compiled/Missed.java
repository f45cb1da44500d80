// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import org.jspecify.annotations.Nullable;
import org.medalliance.decision.compiled.rule.Memo;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;

/**
 * Which permits may be near to one unit that asks another for something: a {@link Found} of them.
 */
final class Missed extends Memo.Kept {
  private final ImmutableList<Part> parts;

  /**
   * What may be near, by the numbers of those who give and take, of what is asked for, and of the
   * day.
   *
   * @param parts what may be meant; one at least
   */
  Missed(int provider, int recipient, int subject, long day, ImmutableList<Part> parts) {
    super(provider, recipient, subject, day);
    this.parts = parts;
  }

  /**
   * One of the things that may be meant.
   *
   * @param wanted the thing
   * @param near the permits about it
   */
  record Part(Wanted wanted, Misses.Near near) {}

  /**
   * Returns the permits that fail by one premise, and what that is about.
   *
   * @param ledger what is used; null if nobody knows
   */
  ImmutableSetMultimap<Citation, Premise.Kind> of(
      SharingRequest request, @Nullable QuotaLedger ledger) {
    if (parts.size() == 1) {
      return parts.get(0).near.of(parts.get(0).wanted, request, ledger);
    }
    return Misses.all(
        Wanted.usable(parts, part -> !part.wanted.serves(request).isNo()).stream()
            .map(part -> part.near.of(part.wanted, request, ledger))
            .toList());
  }

  /** Whether it is worth keeping. */
  boolean isSmall() {
    return parts.stream().mapToInt(part -> 1 + part.near.size()).sum() <= Misses.MAX_KEPT;
  }
}
