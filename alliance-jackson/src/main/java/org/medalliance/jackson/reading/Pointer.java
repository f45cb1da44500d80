// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader is, as names and indexes from the root; text (RFC 6901) only when it is asked for.
 */
public final class Pointer {
  /** No object has more members that it knows. */
  private static final int REMEMBERED = 64;

  private static final CharMatcher INDEX = CharMatcher.inRange('0', '9');

  /** For each step, whether it goes down to an element, whose place is its index. */
  private boolean[] elements = new boolean[16];

  /** For each step, how many members or elements come before it where it is taken. */
  private int[] places = new int[16];

  /** For each depth, how many members have been gone down to there. */
  private int[] passed = new int[16];

  /**
   * For each depth, the first of the members that have been gone down to, and the last of those
   * that are too many; made when needed.
   */
  private @Nullable String[][] names = new @Nullable String[16][0];

  private int depth;

  /** Goes down to a member. */
  void push(String name) {
    ensureRoom();
    remember(name);
    places[depth] = passed[depth]++;
    elements[depth++] = false;
    passed[depth] = 0;
  }

  /** Goes down to an element. */
  void push(int index) {
    ensureRoom();
    places[depth] = index;
    elements[depth++] = true;
    passed[depth] = 0;
  }

  /** Goes up. */
  void pop() {
    depth--;
  }

  /**
   * Returns the place of this in the document: numbers that compare, one by one, as places do. What
   * holds something comes before it.
   */
  int[] place() {
    return Arrays.copyOf(places, depth);
  }

  /**
   * Returns the place of something below this that has been passed: of an element, of the member of
   * that name, or of an element of it; this place if that is not remembered.
   *
   * @param path a pointer from here, such as {@code /facts/1/on}, or {@code /1/from} from a list
   */
  int[] place(String path) {
    String[] below = path.split("/", 4); // what is before the first slash is empty
    if (passed[depth] == 0 && below.length > 1 && isIndex(below[1])) {
      int[] place = Arrays.copyOf(places, depth + 1);
      place[depth] = Integer.parseInt(below[1]);
      return place;
    }
    int member = below.length < 2 ? -1 : indexOf(below[1]);
    if (member < 0) {
      return place();
    }
    boolean isElement = below.length > 2 && isIndex(below[2]);
    int[] place = Arrays.copyOf(places, isElement ? depth + 2 : depth + 1);
    place[depth] = member;
    if (isElement) {
      place[depth + 1] = Integer.parseInt(below[2]);
    }
    return place;
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && step.length() < 9 && INDEX.matchesAllOf(step);
  }

  private int indexOf(String name) {
    @Nullable String[] here = names[depth];
    for (int i = 0; i < Math.min(passed[depth], REMEMBERED); i++) {
      if (name.equals(here[i])) {
        return i;
      }
    }
    return -1;
  }

  private void remember(String name) {
    if (names[depth].length == 0) {
      names[depth] = new @Nullable String[REMEMBERED + 1];
    }
    names[depth][Math.min(passed[depth], REMEMBERED)] = name;
  }

  /** Returns the pointer. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append('/').append(step(i));
    }
    return text.toString();
  }

  private String step(int at) {
    return elements[at]
        ? Integer.toString(places[at])
        : escape(requireNonNull(names[at][Math.min(places[at], REMEMBERED)]));
  }

  /** Returns a pointer to a member of what {@code parent} points to. */
  public static String child(String parent, String name) {
    return parent + "/" + escape(name);
  }

  private static String escape(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  private void ensureRoom() {
    if (depth + 1 == places.length) {
      places = Arrays.copyOf(places, places.length * 2);
      elements = Arrays.copyOf(elements, places.length);
      passed = Arrays.copyOf(passed, places.length);
      @Nullable String[][] more = new @Nullable String[places.length][0];
      System.arraycopy(names, 0, more, 0, names.length);
      names = more;
    }
  }
}
