// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import org.jspecify.annotations.Nullable;

/**
 * What was read before, so that a code, a date or an id that stands again and again is checked and
 * kept once.
 *
 * <p>It forgets: each value has one place, and another one for that place takes it unless the first
 * has been asked for meanwhile. Keys made to collide so gain nothing, and its size has a bound.
 */
final class Vocabulary {
  /** A shape, what it was given, what it made of that. */
  private static final int PARTS = 3;

  private static final int FEWEST = 64;
  private static final int MOST = 8_192;

  private @Nullable Object[] cells = new @Nullable Object[PARTS * FEWEST];
  private boolean[] isWanted = new boolean[FEWEST];
  private int learned;

  /** Returns what a shape has made of a text that stands in an array; null if it is not known. */
  @SuppressWarnings("ReferenceEquality") // each shape is made once
  @Nullable Object find(Object shape, char[] characters, int from, int length) {
    int place = place(shape, hash(characters, from, from + length));
    return cells[PARTS * place] == shape
            && cells[PARTS * place + 1] instanceof String text
            && text.length() == length
            && isAt(characters, from, text)
        ? found(place)
        : null;
  }

  /** Returns what a shape has made of something; null if it is not known. */
  @SuppressWarnings("ReferenceEquality") // each shape is made once
  @Nullable Object find(Object shape, Object key) {
    int place = place(shape, key.hashCode());
    return cells[PARTS * place] == shape && key.equals(cells[PARTS * place + 1])
        ? found(place)
        : null;
  }

  /** Remembers what a shape has made of something. */
  void learn(Object shape, Object key, Object value) {
    if (++learned > 2 * isWanted.length && isWanted.length < MOST) {
      grow();
    }
    int place = place(shape, key.hashCode());
    if (isWanted[place]) {
      isWanted[place] = false;
    } else {
      put(place, shape, key, value);
    }
  }

  /** The hash code of a text, in steps of four: one by one each would wait for the one before. */
  private static int hash(char[] characters, int from, int to) {
    int hash = 0;
    int i = from;
    for (; i + 3 < to; i += 4) {
      hash =
          31 * 31 * 31 * 31 * hash
              + 31 * 31 * 31 * characters[i]
              + 31 * 31 * characters[i + 1]
              + 31 * characters[i + 2]
              + characters[i + 3];
    }
    for (; i < to; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash;
  }

  private @Nullable Object found(int place) {
    isWanted[place] = true;
    return cells[PARTS * place + 2];
  }

  private static boolean isAt(char[] characters, int from, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (characters[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void put(int place, Object shape, Object key, Object value) {
    cells[PARTS * place] = shape;
    cells[PARTS * place + 1] = key;
    cells[PARTS * place + 2] = value;
  }

  private void grow() {
    @Nullable Object[] before = cells;
    isWanted = new boolean[2 * isWanted.length];
    cells = new @Nullable Object[2 * before.length];
    for (int at = 0; at < before.length; at += PARTS) {
      Object shape = before[at];
      Object key = before[at + 1];
      Object value = before[at + 2];
      if (shape != null && key != null && value != null) {
        put(place(shape, key.hashCode()), shape, key, value);
      }
    }
  }

  private int place(Object shape, int hash) {
    int mixed = (hash + 31 * shape.hashCode()) * 0x9E3779B9; // 2^32 divided by the golden ratio
    return mixed >>> 16 & isWanted.length - 1;
  }
}
