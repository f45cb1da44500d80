// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stack of values that were read and wait for the one they are part of. */
public final class Slots {
  private @Nullable Object[] values = new Object[256];
  private int top;

  /** Returns the place where the next value goes. */
  public int top() {
    return top;
  }

  /** Returns the place of the first of {@code count} empty slots. */
  public int reserve(int count) {
    int base = top;
    top += count;
    ensureRoom();
    Arrays.fill(values, base, top, null);
    return base;
  }

  /** Gives up all slots from {@code base} on. */
  public void release(int base) {
    top = base;
  }

  /** Puts a value on top; null stands for one that could not be read. */
  public void push(@Nullable Object value) {
    top++;
    ensureRoom();
    values[top - 1] = value;
  }

  /** Puts a value in a slot. */
  public void set(int slot, Object value) {
    values[slot] = value;
  }

  /** Returns the value of a slot; null if there is none. */
  public @Nullable Object get(int slot) {
    return values[slot];
  }

  /** Returns the value of a slot, which the shape of a {@code T} has read. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // one cast here spares ten
  public <T> T take(int slot) {
    return (T) requireNonNull(values[slot]);
  }

  private void ensureRoom() {
    if (top > values.length) {
      values = Arrays.copyOf(values, Math.max(top, values.length * 2));
    }
  }
}
