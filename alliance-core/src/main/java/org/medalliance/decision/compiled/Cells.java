// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import org.jspecify.annotations.Nullable;
import org.medalliance.decision.compiled.rule.Cell;
import org.medalliance.decision.compiled.rule.Memo;
import org.medalliance.decision.compiled.rule.Topic;

/** The cells that were asked for last. Threads may share it. */
final class Cells {
  /** A cell that holds more is searched each time: reading its answer takes as long. */
  private static final int MAX_SIZE = 64;

  private final Memo<Cell> memo;

  /** The cells of an alliance of so many things. */
  Cells(long things) {
    this.memo = Memo.of(things * 128);
  }

  /** Returns the cell of a topic and two classes of units on a day; null if it is not at hand. */
  @Nullable Cell get(Topic topic, int givers, int takers, long day) {
    Cell cell = memo.get(topic.number(), givers, takers, 0);
    if (cell == null || cell.isOn(day)) {
      return cell;
    }
    cell = memo.get(topic.number(), givers, takers, day); // what changes has a place for each day
    return cell != null && cell.isOn(day) ? cell : null;
  }

  /** Keeps a cell that was asked for on a day. */
  void put(Cell cell, long day) {
    if (cell.topic() == Topic.UNNUMBERED || cell.size() > MAX_SIZE) {
      return;
    }
    boolean isFirst = memo.get(cell.topic(), cell.givers(), cell.takers(), 0) == null;
    memo.put(cell.topic(), cell.givers(), cell.takers(), isFirst ? 0 : day, cell);
  }
}
