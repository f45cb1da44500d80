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

  private final int most;
  private @Nullable Object[] cells = new @Nullable Object[PARTS * FEWEST];
  private int[] tags = new int[FEWEST]; // of the key at each place: most others differ in them
  private boolean[] isWanted = new boolean[FEWEST];
  private int learned;

  /** Creates an empty vocabulary that never knows more things, a power of two. */
  Vocabulary(int most) {
    this.most = most;
  }

  /** Returns what a shape has made of a text that stands in an array; null if it is not known. */
  @Nullable Object find(Object shape, char[] characters, int from, int length) {
    int tag = tag(shape, hash(characters, from, from + length));
    int place = place(tag);
    return tags[place] == tag
            && isOf(shape, place)
            && cells[PARTS * place + 1] instanceof String text
            && text.length() == length
            && isAt(characters, from, text)
        ? found(place)
        : null;
  }

  /** Returns what a shape has made of this very thing; null if it is not known. */
  @SuppressWarnings("ReferenceEquality") // what was made of equal things would be equal too
  @Nullable Object find(Object shape, Object thing) {
    int tag = tag(shape, System.identityHashCode(thing));
    int place = place(tag);
    return tags[place] == tag && isOf(shape, place) && cells[PARTS * place + 1] == thing
        ? found(place)
        : null;
  }

  /** Remembers what a shape has made of a text. */
  void learn(Object shape, String text, Object value) {
    learn(tag(shape, text.hashCode()), shape, text, value);
  }

  /** Remembers what a shape has made of a thing, to be found by that very thing. */
  void learn(Object shape, Object thing, Object value) {
    learn(tag(shape, System.identityHashCode(thing)), shape, thing, value);
  }

  private void learn(int tag, Object shape, Object key, Object value) {
    if (++learned > 2 * isWanted.length && isWanted.length < most) {
      grow();
    }
    int place = place(tag);
    if (isWanted[place]) {
      isWanted[place] = false;
    } else {
      put(place, tag, shape, key, value);
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

  private Object found(int place) {
    isWanted[place] = true;
    Object value = cells[PARTS * place + 2];
    if (value == null) {
      throw new IllegalStateException("what is known must be there");
    }
    return value;
  }

  @SuppressWarnings("ReferenceEquality") // each shape is made once
  private boolean isOf(Object shape, int place) {
    return cells[PARTS * place] == shape;
  }

  private static boolean isAt(char[] characters, int from, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (characters[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void put(int place, int tag, Object shape, Object key, Object value) {
    tags[place] = tag;
    cells[PARTS * place] = shape;
    cells[PARTS * place + 1] = key;
    cells[PARTS * place + 2] = value;
  }

  private void grow() {
    @Nullable Object[] before = cells;
    int[] tagsBefore = tags;
    isWanted = new boolean[2 * tagsBefore.length];
    tags = new int[2 * tagsBefore.length];
    cells = new @Nullable Object[2 * before.length];
    for (int i = 0; i < tagsBefore.length; i++) {
      Object shape = before[PARTS * i];
      Object key = before[PARTS * i + 1];
      Object value = before[PARTS * i + 2];
      if (shape != null && key != null && value != null) {
        put(place(tagsBefore[i]), tagsBefore[i], shape, key, value);
      }
    }
  }

  /** Mixes the bits, so that those which make the place depend on all. */
  private static int tag(Object shape, int hash) {
    return (hash + 31 * shape.hashCode()) * 0x9E3779B9; // 2^32 divided by the golden ratio
  }

  private int place(int tag) {
    return tag >>> 16 & isWanted.length - 1;
  }
}
