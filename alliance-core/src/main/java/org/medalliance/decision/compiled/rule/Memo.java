// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import org.jspecify.annotations.Nullable;

/**
 * What was worked out last, by four numbers, so that it need not be worked out again. It grows with
 * what it is given, up to a bound: then a thing takes the place of another.
 *
 * <p>Threads may share it without waiting for each other, as the things in it never change: one
 * that is lost is worked out once more.
 */
public final class Memo<T extends Memo.Kept> {
  private static final int FEWEST = 1 << 8;
  private static final int MOST = 1 << 16;

  /** A thing may lie in one of so many places side by side. */
  private static final int WAYS = 4;

  private final int most;
  private @Nullable Kept @Nullable [] things; // none before the first is kept
  private int driven; // things driven out of these places; threads that count at once may lose some

  private Memo(int most) {
    this.most = most;
  }

  /** Something that is kept, by its numbers. */
  public abstract static class Kept {
    private final int one;
    private final int other;
    private final int third;
    private final long fourth;

    protected Kept(int one, int other, int third, long fourth) {
      this.one = one;
      this.other = other;
      this.third = third;
      this.fourth = fourth;
    }

    private boolean isOf(int anyOne, int anyOther, int anyThird, long anyFourth) {
      return one == anyOne && other == anyOther && third == anyThird && fourth == anyFourth;
    }

    private boolean isLike(Kept that) {
      return isOf(that.one, that.other, that.third, that.fourth);
    }
  }

  /** Returns a memo that keeps nothing yet. */
  public static <T extends Kept> Memo<T> empty() {
    return new Memo<>(MOST);
  }

  /** Returns a memo that keeps nothing yet, and never more than this, a power of two. */
  public static <T extends Kept> Memo<T> atMost(int things) {
    return new Memo<>(things);
  }

  /** Returns what is kept by these numbers; null if nothing is. */
  @SuppressWarnings("unchecked") // nothing else is kept
  public @Nullable T get(int one, int other, int third, long fourth) {
    @Nullable Kept[] all = things;
    if (all == null) {
      return null;
    }
    int first = first(all, one, other, third, fourth);
    for (int i = first; i < first + WAYS; i++) {
      Kept thing = all[i];
      if (thing != null && thing.isOf(one, other, third, fourth)) {
        return (T) thing;
      }
    }
    return null;
  }

  /** Keeps something. */
  public void put(T thing) {
    @Nullable Kept[] all = things;
    if (all == null) {
      all = new @Nullable Kept[Math.min(FEWEST, most)];
      things = all;
    }
    if (!put(all, thing) && ++driven > all.length / 16 && all.length < most) {
      @Nullable Kept[] more = new @Nullable Kept[2 * all.length];
      for (Kept each : all) {
        if (each != null) {
          put(more, each);
        }
      }
      things = more;
      driven = 0;
    }
  }

  /** Returns whether nothing had to give way. */
  private static boolean put(@Nullable Kept[] all, Kept thing) {
    int first = first(all, thing.one, thing.other, thing.third, thing.fourth);
    for (int i = first; i < first + WAYS; i++) {
      Kept there = all[i];
      if (there == null || there.isLike(thing)) {
        all[i] = thing;
        return true;
      }
    }
    System.arraycopy(all, first + 1, all, first, WAYS - 1); // the first gives way
    all[first + WAYS - 1] = thing;
    return false;
  }

  private static int first(@Nullable Kept[] all, int one, int other, int third, long fourth) {
    long hash = ((one * 0xC2B2_AE3DL + other) * 0x9E37_79B1L + third) * 0x85EB_CA77L + fourth;
    long mixed = (hash ^ hash >>> 29) * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 40) & (all.length - WAYS);
  }
}
