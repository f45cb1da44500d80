// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.InvalidValueException;
import org.medalliance.jackson.reading.Slots;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.TokenSink;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/**
 * How one attribute of a {@code T}, a {@code C}, is carried by members of its object: mostly by
 * one.
 */
public abstract class Part<T, C> {
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

  /** Returns what its members ask of each other. */
  ImmutableList<Where> asked() {
    return ImmutableList.of();
  }

  /** Returns the same part with another word for why its member is needed. */
  Part<T, C> because(String need, String remedy) {
    throw new UnsupportedOperationException("part must be of one mandatory member: " + members);
  }

  /** Returns a part that is a mandatory member. */
  public static <T, V> Part<T, V> required(String member, Shape<V> shape, Function<T, V> get) {
    return new Part.Single<>(
        Member.mandatory(member, shape), shape, Part::given, owner -> get.apply(owner));
  }

  /** Returns a part that is a member which may be missing. */
  public static <T, V> Part<T, Optional<V>> optional(
      String member, Shape<V> shape, Function<T, Optional<V>> get) {
    return new Part.Single<>(
        Member.optional(member, shape),
        shape,
        Optional::ofNullable,
        owner -> get.apply(owner).orElse(null));
  }

  /** Returns a part that is a span: the members {@code from} and {@code until}, or {@code seen}. */
  public static <T> Part<T, DateSpan> span(Shape<PartialDate> date, Function<T, DateSpan> get) {
    return new SpanPart<>(date, get);
  }

  /** Returns a part that is a list, missing if it is empty. */
  public static <T, V> Part<T, ImmutableList<V>> list(
      String member, Shape<ImmutableList<V>> shape, Function<T, ImmutableList<V>> get) {
    return new Part.Single<>(
        Member.optional(member, shape),
        shape,
        value -> value == null ? ImmutableList.of() : value,
        owner -> get.apply(owner).isEmpty() ? null : get.apply(owner));
  }

  /** Returns a part that is a set, missing if it is empty. */
  public static <T, V extends Comparable<? super V>> Part<T, ImmutableSortedSet<V>> set(
      String member, Shape<ImmutableSortedSet<V>> shape, Function<T, ImmutableSortedSet<V>> get) {
    return new Part.Single<>(
        Member.optional(member, shape),
        shape,
        value -> value == null ? ImmutableSortedSet.of() : value,
        owner -> get.apply(owner).isEmpty() ? null : get.apply(owner));
  }

  /** A member that is left out where {@code isAbsent}; its builder has a default. */
  static <T, V> Part<T, V> defaulted(
      String member, Shape<V> shape, Predicate<V> isAbsent, Function<T, V> get) {
    return new Part.Single<>(
        Member.optional(member, shape),
        shape,
        Part::given,
        owner -> {
          V value = get.apply(owner);
          return isAbsent.test(value) ? null : value;
        });
  }

  private static <V> V given(@Nullable V value) {
    return requireNonNull(value); // a value is made only of members that are there
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
