// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import java.util.Arrays;

/**
 * Where a reader is, as names and indexes from the root; text (RFC 6901) only when it is asked for.
 */
public final class Pointer {
  private Object[] steps = new Object[16];
  private int depth;

  /** Goes down to a member. */
  void push(String name) {
    ensureRoom();
    steps[depth++] = name;
  }

  /** Goes down to an element. */
  void push(int index) {
    ensureRoom();
    steps[depth++] = index;
  }

  /** Goes up. */
  void pop() {
    depth--;
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
    if (depth == steps.length) {
      steps = Arrays.copyOf(steps, depth * 2);
    }
  }
}
