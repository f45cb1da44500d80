// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of numbers of units, as bits. What a {@link BitSet} would take three passes and a copy for,
 * it does in one.
 */
public final class UnitNumbers {
  private final long[] words;

  private UnitNumbers(long[] words) {
    this.words = words;
  }

  /** Returns an empty set, for numbers below a bound. */
  public static UnitNumbers below(int bound) {
    return new UnitNumbers(new long[(bound + Long.SIZE - 1) / Long.SIZE]);
  }

  /** Adds a number. */
  public void add(int number) {
    words[number / Long.SIZE] |= 1L << number; // of the number only the last six bits count
  }

  /** Adds what is in both of two sets, of the same bound. */
  public void addBoth(UnitNumbers one, UnitNumbers other) {
    for (int i = 0; i < words.length; i++) {
      words[i] |= one.words[i] & other.words[i];
    }
  }

  public boolean contains(int number) {
    return (words[number / Long.SIZE] & 1L << number) != 0;
  }

  /** Removes every number. */
  public void clear() {
    Arrays.fill(words, 0);
  }

  /** Returns a copy. */
  public BitSet toBitSet() {
    return BitSet.valueOf(words);
  }
}
