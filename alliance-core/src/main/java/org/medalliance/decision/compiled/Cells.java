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
    long hash = Memo.hash(topic.number(), givers, takers);
    Cell cell = memo.get(hash);
    if (cell == null || !cell.isOf(topic.number(), givers, takers)) {
      return null;
    }
    if (!cell.isOn(day)) {
      cell = memo.get(hash + day); // what changes often has a place for each day
    }
    return cell != null && cell.isOf(topic.number(), givers, takers) && cell.isOn(day)
        ? cell
        : null;
  }

  /** Keeps a cell that was asked for on a day. */
  void put(Cell cell, long day) {
    if (cell.topic() == Topic.UNNUMBERED || cell.size() > MAX_SIZE) {
      return;
    }
    long hash = Memo.hash(cell.topic(), cell.givers(), cell.takers());
    Cell other = memo.get(hash);
    boolean isOfOtherDays = other != null && other.isOf(cell.topic(), cell.givers(), cell.takers());
    memo.put(isOfOtherDays ? hash + day : hash, cell);
  }
}
