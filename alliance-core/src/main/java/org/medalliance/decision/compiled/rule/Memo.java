// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import org.jspecify.annotations.Nullable;

/**
 * What was worked out last, so that it need not be worked out again. It never grows: a thing takes
 * the place of another. Whoever takes something out has to look whether it is what is wanted.
 *
 * <p>Threads may share it without waiting for each other, as the things in it never change: one
 * that is lost is worked out once more.
 */
public final class Memo<T> {
  private static final int FEWEST = 1 << 8;
  private static final int MOST = 1 << 17;

  private final int places;
  private @Nullable Object @Nullable [] things; // none before the first is kept

  private Memo(long places) {
    this.places = (int) Math.max(FEWEST, Math.min(MOST, Long.highestOneBit(places)));
  }

  /** Returns a memo with about so many places, within bounds. */
  public static <T> Memo<T> of(long places) {
    return new Memo<>(places);
  }

  /** Returns what was kept last under this hash or one that shares its place; null if nothing. */
  @SuppressWarnings("unchecked") // nothing else is kept
  public @Nullable T get(long hash) {
    @Nullable Object[] all = things;
    return all == null ? null : (T) all[place(hash)];
  }

  /** Keeps something. */
  public void put(long hash, T thing) {
    @Nullable Object[] all = things;
    if (all == null) {
      all = new @Nullable Object[places];
      things = all;
    }
    all[place(hash)] = thing;
  }

  private int place(long hash) {
    return (int) (hash * 0x9E37_79B9_7F4A_7C15L >>> Integer.SIZE) & places - 1;
  }

  /** Returns a hash of three numbers. */
  public static long hash(int one, int other, int third) {
    return ((one * 0xC2B2_AE3DL + other) * 0x9E37_79B1L + third) * 0x85EB_CA77L;
  }
}
