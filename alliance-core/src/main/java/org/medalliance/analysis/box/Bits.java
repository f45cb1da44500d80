// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.box;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of whole numbers from 0 on that nobody changes. */
public final class Bits {
  /** The empty set. */
  public static final Bits NONE = new Bits(new long[0]);

  private final long[] words; // the last is not 0

  private Bits(long[] words) {
    this.words = words;
  }

  /** Returns the numbers that are set. */
  public static Bits of(BitSet set) {
    return set.isEmpty() ? NONE : new Bits(set.toLongArray());
  }

  /** Returns one number. */
  public static Bits only(int number) {
    long[] words = new long[number / Long.SIZE + 1];
    words[words.length - 1] = 1L << number;
    return new Bits(words);
  }

  /** Returns the numbers from 0, inclusive, to {@code size}, exclusive. */
  public static Bits below(int size) {
    BitSet set = new BitSet(size);
    set.set(0, size);
    return of(set);
  }

  public boolean isEmpty() {
    return words.length == 0;
  }

  /** How many numbers there are. */
  public int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  public boolean contains(int number) {
    return number / Long.SIZE < words.length && (words[number / Long.SIZE] & 1L << number) != 0;
  }

  /** Returns the least number from {@code from} on; below 0 if there is none. */
  public int next(int from) {
    for (int i = from / Long.SIZE; i < words.length; i++) {
      long word = i == from / Long.SIZE ? words[i] & -1L << from : words[i];
      if (word != 0) {
        return i * Long.SIZE + Long.numberOfTrailingZeros(word);
      }
    }
    return -1;
  }

  public boolean intersects(Bits other) {
    for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) {
      if ((words[i] & other.words[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  public boolean containsAll(Bits other) {
    if (other.words.length > words.length) {
      return false;
    }
    for (int i = 0; i < other.words.length; i++) {
      if ((other.words[i] & ~words[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  public Bits and(Bits other) {
    long[] both = new long[Math.min(words.length, other.words.length)];
    for (int i = 0; i < both.length; i++) {
      both[i] = words[i] & other.words[i];
    }
    return trimmed(both);
  }

  public Bits andNot(Bits other) {
    long[] rest = words.clone();
    for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) {
      rest[i] &= ~other.words[i];
    }
    return trimmed(rest);
  }

  public Bits or(Bits other) {
    if (other.words.length > words.length) {
      return other.or(this);
    }
    long[] either = words.clone();
    for (int i = 0; i < other.words.length; i++) {
      either[i] |= other.words[i];
    }
    return trimmed(either);
  }

  private Bits trimmed(long[] made) {
    int length = made.length;
    while (length > 0 && made[length - 1] == 0) {
      length--;
    }
    if (length == 0) {
      return NONE;
    }
    if (Arrays.equals(made, 0, length, words, 0, words.length)) {
      return this; // the same set is the same object as long as that is easy
    }
    return new Bits(length == made.length ? made : Arrays.copyOf(made, length));
  }

  /** The numbers, ascending. */
  public IntStream stream() {
    return BitSet.valueOf(words).stream();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Bits that && Arrays.equals(words, that.words));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
