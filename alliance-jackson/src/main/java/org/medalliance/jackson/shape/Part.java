// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.InvalidValueException;
import org.medalliance.jackson.reading.Slots;
import org.medalliance.jackson.token.TokenSink;

/**
 * How one attribute of a {@code T}, a {@code C}, is carried by members of its object: mostly by
 * one.
 */
abstract class Part<T, C> {
  private final ImmutableList<Member> members;

  Part(ImmutableList<Member> members) {
    this.members = members;
  }

  /** Returns the members. */
  final ImmutableList<Member> members() {
    return members;
  }

  /** Returns the attribute as its members say, the first of which was read into {@code slot}. */
  abstract C value(Slots slots, int slot) throws InvalidValueException;

  /** Writes the members. */
  abstract void write(T owner, TokenSink out) throws IOException;

  /** Returns the same part with another word for why its member is needed. */
  Part<T, C> because(String need, String remedy) {
    throw new UnsupportedOperationException("part must be of one mandatory member: " + members);
  }

  /** An attribute that is carried by one member. */
  static final class Single<T, V, C> extends Part<T, C> {
    private final Member member;
    private final Shape<V> shape;
    private final Function<@Nullable V, C> whole;
    private final Function<T, @Nullable V> written;

    /**
     * @param whole makes the attribute of the value, which is null if the member is not there
     * @param written returns the value to write; null if the member is to be left out
     */
    Single(
        Member member,
        Shape<V> shape,
        Function<@Nullable V, C> whole,
        Function<T, @Nullable V> written) {
      super(ImmutableList.of(member));
      this.member = member;
      this.shape = shape;
      this.whole = whole;
      this.written = written;
    }

    @Override
    @SuppressWarnings("unchecked") // the slot holds what the shape has read
    C value(Slots slots, int slot) {
      return whole.apply((V) slots.get(slot));
    }

    @Override
    void write(T owner, TokenSink out) throws IOException {
      V value = written.apply(owner);
      if (value != null) {
        out.name(member.name());
        shape.write(value, out);
      }
    }

    @Override
    Part<T, C> because(String need, String remedy) {
      return new Single<>(member.because(need, remedy), shape, whole, written);
    }
  }
}
