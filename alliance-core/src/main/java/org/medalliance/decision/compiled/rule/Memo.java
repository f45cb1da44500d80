// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import org.jspecify.annotations.Nullable;

/**
 * What was worked out last, by three numbers, so that it need not be worked out again. It never
 * grows: a thing takes the place of another.
 *
 * <p>Threads may share it without waiting for each other, as the things in it never change: one
 * that is lost is worked out once more.
 */
public final class Memo<T extends Memo.Kept> {
  /** Something that is kept. */
  public interface Kept {
    /** Returns whether it is kept by these numbers. */
    boolean isOf(int one, int other, int third);
  }

  private static final int FEWEST = 1 << 8;
  private static final int MOST = 1 << 17;

  /** A thing may lie in one of so many places side by side. */
  private static final int WAYS = 4;

  private final int places;
  private @Nullable Kept @Nullable [] things; // none before the first is kept

  private Memo(long places) {
    this.places = (int) Math.max(FEWEST, Math.min(MOST, Long.highestOneBit(places)));
  }

  /** Returns a memo with about so many places, within bounds. */
  public static <T extends Kept> Memo<T> of(long places) {
    return new Memo<>(places);
  }

  /**
   * Returns what is kept by these numbers; null if nothing is.
   *
   * @param salt tells things apart that are kept by the same numbers; whoever gives one has to look
   *     which of them was found
   */
  @SuppressWarnings("unchecked") // nothing else is kept
  public @Nullable T get(int one, int other, int third, long salt) {
    @Nullable Kept[] all = things;
    if (all == null) {
      return null;
    }
    int first = first(one, other, third, salt);
    for (int i = first; i < first + WAYS; i++) {
      Kept thing = all[i];
      if (thing != null && thing.isOf(one, other, third)) {
        return (T) thing;
      }
    }
    return null;
  }

  /** Keeps something by these numbers. */
  public void put(int one, int other, int third, long salt, T thing) {
    @Nullable Kept[] all = things;
    if (all == null) {
      all = new @Nullable Kept[places];
      things = all;
    }
    int first = first(one, other, third, salt);
    int place = first;
    while (place < first + WAYS - 1 && !mayTake(all[place], one, other, third)) {
      place++;
    }
    if (place == first + WAYS - 1) { // of those that are there, the first gives way
      System.arraycopy(all, first + 1, all, first, WAYS - 1);
    }
    all[place] = thing;
  }

  private static boolean mayTake(@Nullable Kept there, int one, int other, int third) {
    return there == null || there.isOf(one, other, third);
  }

  private int first(int one, int other, int third, long salt) {
    long hash = ((one * 0xC2B2_AE3DL + other) * 0x9E37_79B1L + third) * 0x85EB_CA77L + salt;
    return (int) ((hash * 0x9E37_79B9_7F4A_7C15L) >>> Integer.SIZE) & (places - WAYS);
  }
}
