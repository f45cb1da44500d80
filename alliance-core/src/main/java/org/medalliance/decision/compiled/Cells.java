// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import org.jspecify.annotations.Nullable;
import org.medalliance.decision.compiled.rule.Cell;
import org.medalliance.decision.compiled.rule.Memo;
import org.medalliance.decision.compiled.rule.Topic;

/** The cells that were asked for last. Threads may share it. */
final class Cells {
  /** The place of a cell for any day; what changes has one for each day besides. */
  private static final long ANY_DAY = Long.MIN_VALUE;

  private final Memo<Known> memo = Memo.empty();

  private static final class Known extends Memo.Kept {
    private final Cell cell;

    Known(Topic topic, int givers, int takers, long day, Cell cell) {
      super(topic.number(), givers, takers, day);
      this.cell = cell;
    }
  }

  /** Returns the cell of a topic and two classes of units on a day; null if it is not at hand. */
  @Nullable Cell get(Topic topic, int givers, int takers, long day) {
    Known known = memo.get(topic.number(), givers, takers, ANY_DAY);
    if (known != null && !known.cell.isOn(day)) {
      known = memo.get(topic.number(), givers, takers, day);
    }
    return known == null ? null : known.cell;
  }

  /** Keeps a cell that was asked for on a day. */
  void put(Topic topic, int givers, int takers, long day, Cell cell) {
    if (topic.isNumbered() && cell.isSmall()) {
      boolean isFirst = memo.get(topic.number(), givers, takers, ANY_DAY) == null;
      memo.put(new Known(topic, givers, takers, isFirst ? ANY_DAY : day, cell));
    }
  }
}
