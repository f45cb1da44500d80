// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import org.medalliance.decision.compiled.rule.Memo;
import org.medalliance.decision.compiled.rule.Topic;

/** What is meant by kinds, of each provider. Threads may share it. */
final class Meanings {
  /** What means more things is looked for each time. */
  private static final int MAX_KEPT = 16;

  private final RuleIndex index;
  private final Memo<Known> memo = Memo.atMost(1 << 14); // as kinds can be made up

  Meanings(RuleIndex index) {
    this.index = index;
  }

  private static final class Known extends Memo.Kept {
    private final Meant meant;

    Known(int provider, int sort, Meant meant) {
      super(provider, sort, 0, 0);
      this.meant = meant;
    }
  }

  /** Returns what is meant if a provider is asked for something of a sort. */
  Meant of(Body provider, RuleIndex.Sort sort) {
    if (provider.owned().isEmpty()) {
      return sort.asSuch();
    }
    int number = provider.unit().number();
    Known known = memo.get(number, sort.number(), 0, 0);
    if (known == null) {
      known = new Known(number, sort.number(), Meant.of(provider, sort, index));
      if (sort.number() != Topic.UNNUMBERED && known.meant.things().size() <= MAX_KEPT) {
        memo.put(known);
      }
    }
    return known.meant;
  }
}
