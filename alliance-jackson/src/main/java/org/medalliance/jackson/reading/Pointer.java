// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import java.util.Arrays;

/**
 * Where a reader is, as names and indexes from the root; text (RFC 6901) only when it is asked for.
 */
public final class Pointer {
  private Object[] steps = new Object[16];

  /** For each step, how many members or elements come before it where it is taken. */
  private int[] places = new int[16];

  /** For each depth, how many members have been gone down to there. */
  private int[] passed = new int[16];

  private int depth;

  /** Goes down to a member. */
  void push(String name) {
    ensureRoom();
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
    }
  }
}
