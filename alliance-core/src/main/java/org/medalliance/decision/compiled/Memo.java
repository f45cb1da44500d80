// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import org.jspecify.annotations.Nullable;

/**
 * The cells that were asked for last, so that they need not be searched again. It never grows: a
 * cell takes the place of another. Threads may share it without waiting for each other: a cell is
 * never changed, and one that is lost is searched once more.
 */
final class Memo {
  /** A cell that holds more is searched each time: reading its answer takes as long. */
  private static final int MAX_SIZE = 64;

  private static final int FEWEST = 1 << 6;
  private static final int MOST = 1 << 16;

  private final int places;
  private @Nullable Cell @Nullable [] cells;

  /** A memo for a policy about so many things. */
  Memo(int things) {
    this.places =
        Integer.highestOneBit(Math.max(FEWEST, Math.min(MOST, Math.multiplyExact(things, 16))));
  }

  /** Returns the cell about a topic and two units on a day; null if it is not at hand. */
  @Nullable Cell get(int topic, UnitOn provider, UnitOn recipient, long day) {
    @Nullable Cell[] all = cells;
    if (all == null) {
      return null;
    }
    int place = place(topic, provider, recipient, day);
    Cell first = all[place];
    if (first != null && first.isOf(topic, provider, recipient, day)) {
      return first;
    }
    Cell second = all[place ^ 1];
    return second != null && second.isOf(topic, provider, recipient, day) ? second : null;
  }

  /** Keeps a cell that was asked for on a day. */
  void put(Cell cell, int topic, UnitOn provider, UnitOn recipient, long day) {
    if (topic < 0 || cell.size() > MAX_SIZE) {
      return;
    }
    @Nullable Cell[] all = cells;
    if (all == null) {
      all = new @Nullable Cell[places];
      cells = all;
    }
    int place = place(topic, provider, recipient, day);
    all[all[place] == null || all[place ^ 1] != null ? place : place ^ 1] = cell;
  }

  private int place(int topic, UnitOn provider, UnitOn recipient, long day) {
    long mixed =
        ((topic * 31L + provider.kin()) * 0x9E37_79B9L + recipient.kin()) * 0x85EB_CA6BL + day;
    mixed *= 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> Integer.SIZE) & places - 1;
  }
}
