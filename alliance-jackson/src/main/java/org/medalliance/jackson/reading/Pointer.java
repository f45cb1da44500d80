// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

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

  private Object[] steps = new Object[16];

  /** For each step, how many members or elements come before it where it is taken. */
  private int[] places = new int[16];

  /** For each depth, how many members have been gone down to there. */
  private int[] passed = new int[16];

  /** For each depth, the first of the members that have been gone down to; made when needed. */
  private @Nullable String[][] names = new @Nullable String[16][0];

  private int depth;

  /** Goes down to a member. */
  void push(String name) {
    ensureRoom();
    remember(name);
    places[depth] = passed[depth]++;
    steps[depth++] = name;
    passed[depth] = 0;
  }

  /** Goes down to an element. */
  void push(int index) {
    ensureRoom();
    places[depth] = index;
    steps[depth++] = index;
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
   * Returns the place of something below this that has been passed: of the member of that name, or
   * of an element of it; this place if that is not remembered.
   *
   * @param path a pointer from here, such as {@code /facts/1/on}
   */
  int[] place(String path) {
    String[] below = path.split("/", 4); // what is before the first slash is empty
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
    for (int i = 0; i < Math.min(passed[depth], here.length); i++) {
      if (name.equals(here[i])) {
        return i;
      }
    }
    return -1;
  }

  private void remember(String name) {
    if (passed[depth] < REMEMBERED) {
      if (names[depth].length == 0) {
        names[depth] = new @Nullable String[REMEMBERED];
      }
      names[depth][passed[depth]] = name;
    }
  }

  /** Returns the pointer. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append('/').append(escape(steps[i].toString()));
    }
    return text.toString();
  }

  /** Returns a pointer to a member of what {@code parent} points to. */
  public static String child(String parent, String name) {
    return parent + "/" + escape(name);
  }

  private static String escape(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  private void ensureRoom() {
    if (depth + 1 == steps.length) {
      steps = Arrays.copyOf(steps, steps.length * 2);
      places = Arrays.copyOf(places, steps.length);
      passed = Arrays.copyOf(passed, steps.length);
      @Nullable String[][] more = new @Nullable String[steps.length][0];
      System.arraycopy(names, 0, more, 0, names.length);
      names = more;
    }
  }
}
