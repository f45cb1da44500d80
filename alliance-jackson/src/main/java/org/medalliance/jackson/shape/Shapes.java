// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.Slots;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** The kinds of shape that there are. */
public final class Shapes {
  private Shapes() {}

  /** Makes a value of three parts. */
  public interface Maker3<A, B, C, T> {
    /** Returns the value. */
    T make(A a, B b, C c);
  }

  /** Makes a value of four parts. */
  public interface Maker4<A, B, C, D, T> {
    /** Returns the value. */
    T make(A a, B b, C c, D d);
  }

  /** Makes a value of five parts. */
  public interface Maker5<A, B, C, D, E, T> {
    /** Returns the value. */
    T make(A a, B b, C c, D d, E e);
  }

  /** Returns the shape of a value that is written as a text, which {@code parse} checks. */
  public static <T> Shape<T> text(
      String name, String sample, Schema schema, Function<String, T> parse) {
    return new TextShape<>(name, sample, schema, parse, Object::toString);
  }

  /** Returns the shape of one of the words of an enum. */
  public static <E extends Enum<E>> Shape<E> word(String name, Class<E> type) {
    return new WordShape<>(name, type);
  }

  /** Returns the shape of a whole number, both bounds inclusive. */
  public static Shape<Long> number(String name, long least, long most) {
    return new NumberShape(name, least, most);
  }

  /** Returns the shape of the word true. */
  public static Shape<Boolean> truth(String name) {
    return new TruthShape(name);
  }

  /** Returns the shape of texts by language. */
  public static Shape<LocalizedText> byLanguage(Shape<String> text) {
    return new LanguageShape(text);
  }

  /** Returns the shape of a list. */
  static <E> ListShape<E, ImmutableList<E>> list(Shape<E> element) {
    return new ListShape<>(element, Shapes::listOf, 0, Optional.empty(), Optional.empty());
  }

  /** Returns the shape of a list in its author's order. */
  public static <E> Shape<ImmutableList<E>> listOf(Shape<E> element) {
    return list(element);
  }

  /** Returns the shape of a list in its author's order, with a limit to its length. */
  public static <E> Shape<ImmutableList<E>> listOf(Shape<E> element, ReadLimits.Kind limit) {
    return list(element).limitedBy(limit);
  }

  /** Returns the shape of a list of different elements in its author's order. */
  public static <E> Shape<ImmutableList<E>> distinct(Shape<E> element) {
    return new ListShape<>(
        element, Shapes::listOf, 0, Optional.of(new ListShape.Key<>("", e -> e)), Optional.empty());
  }

  /** Returns the shape of a list in which each id, the member {@code key}, stands once. */
  public static <E> Shape<ImmutableList<E>> listBy(
      String key, Function<E, Object> id, Shape<E> element) {
    return byKey(key, id, element);
  }

  /** Returns the shape of a list in which each id stands once, with a limit to its length. */
  public static <E> Shape<ImmutableList<E>> listBy(
      String key, Function<E, Object> id, Shape<E> element, ReadLimits.Kind limit) {
    return byKey(key, id, element).limitedBy(limit);
  }

  /** Returns the shape of a set, written in order. */
  public static <E extends Comparable<? super E>> Shape<ImmutableSortedSet<E>> setOf(
      Shape<E> element) {
    return setOf(element, 0);
  }

  /** Returns the shape of a set of at least so many elements, written in order. */
  public static <E extends Comparable<? super E>> Shape<ImmutableSortedSet<E>> setOf(
      Shape<E> element, int least) {
    return new ListShape<>(
        element,
        Shapes::setOf,
        least,
        Optional.of(new ListShape.Key<>("", e -> e)),
        Optional.empty());
  }

  /** Returns the shape of something that has one value at a time. */
  public static <T> Shape<Timeline<T>> overTime(
      Shape<T> value, Shape<PartialDate> date, Shape<SourceId> source, Shape<String> note) {
    return new TimelineShape<>(value, date, source, note);
  }

  /** Returns the shape of what is a text where {@code isText}, else an object. */
  public static <T> Shape<T> either(
      String name, Shape<? extends T> text, Shape<? extends T> object, Predicate<T> isText) {
    return new EitherShape<>(name, text, object, isText);
  }

  /** Returns the shape that will have been declared when it is used. */
  public static <T> Shape<T> later(String name, String sample, Supplier<Shape<T>> shape) {
    return new LaterShape<>(name, sample, shape);
  }

  /** Begins the shape of a value that has a builder. */
  public static <T, B> ObjectBuilder<T, B> object(
      String name, Supplier<B> builder, Function<B, T> build) {
    return new ObjectBuilder<>(name, builder, build);
  }

  /** Begins the shape of a sum of kinds. */
  public static <T> UnionShape.Builder<T> union(String name, String sample) {
    return new UnionShape.Builder<>(name, sample);
  }

  /** Returns the shape of a record of two components. */
  public static <T, A, B> ObjectShape<T> record(
      String name, BiFunction<A, B, T> make, Part<T, A> a, Part<T, B> b) {
    int[] at = offsets(a, b);
    return shape(
        name,
        (slots, base) -> make.apply(a.value(slots, base), b.value(slots, base + at[1])),
        List.of(a, b));
  }

  /** Returns the shape of a record of three components. */
  public static <T, A, B, C> ObjectShape<T> record(
      String name, Maker3<A, B, C, T> make, Part<T, A> a, Part<T, B> b, Part<T, C> c) {
    int[] at = offsets(a, b, c);
    return shape(
        name,
        (slots, base) ->
            make.make(
                a.value(slots, base), b.value(slots, base + at[1]), c.value(slots, base + at[2])),
        List.of(a, b, c));
  }

  /** Returns the shape of a record of four components. */
  public static <T, A, B, C, D> ObjectShape<T> record(
      String name,
      Maker4<A, B, C, D, T> make,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d) {
    int[] at = offsets(a, b, c, d);
    return shape(
        name,
        (slots, base) ->
            make.make(
                a.value(slots, base),
                b.value(slots, base + at[1]),
                c.value(slots, base + at[2]),
                d.value(slots, base + at[3])),
        List.of(a, b, c, d));
  }

  /** Returns the shape of a record of five components. */
  public static <T, A, B, C, D, E> ObjectShape<T> record(
      String name,
      Maker5<A, B, C, D, E, T> make,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e) {
    int[] at = offsets(a, b, c, d, e);
    return shape(
        name,
        (slots, base) ->
            make.make(
                a.value(slots, base),
                b.value(slots, base + at[1]),
                c.value(slots, base + at[2]),
                d.value(slots, base + at[3]),
                e.value(slots, base + at[4])),
        List.of(a, b, c, d, e));
  }

  /** Returns a part that is a mandatory member. */
  public static <T, V> Part<T, V> required(String member, Shape<V> shape, Function<T, V> get) {
    return new Part.Single<>(Member.mandatory(member, shape), shape, value -> value, get);
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
        value -> value,
        owner -> {
          V value = get.apply(owner);
          return isAbsent.test(value) ? null : value;
        });
  }

  private static <E> ListShape<E, ImmutableList<E>> byKey(
      String key, Function<E, Object> id, Shape<E> element) {
    return new ListShape<>(
        element, Shapes::listOf, 0, Optional.of(new ListShape.Key<>(key, id)), Optional.empty());
  }

  private static <T> ObjectShape<T> shape(
      String name, ObjectShape.Maker<T> maker, List<Part<T, ?>> parts) {
    return new ObjectShape<>(name, parts, ImmutableSet.of(), maker);
  }

  private static int[] offsets(Part<?, ?>... parts) {
    int[] offsets = new int[parts.length];
    for (int i = 1; i < parts.length; i++) {
      offsets[i] = offsets[i - 1] + parts[i - 1].members().size();
    }
    return offsets;
  }

  @SuppressWarnings("unchecked") // slots hold what the element's shape has read
  private static <E> ImmutableList<E> listOf(Slots slots, int from, int to) {
    ImmutableList.Builder<E> list = ImmutableList.builderWithExpectedSize(to - from);
    for (int slot = from; slot < to; slot++) {
      list.add((E) slots.get(slot));
    }
    return list.build();
  }

  @SuppressWarnings("unchecked") // slots hold what the element's shape has read
  private static <E extends Comparable<? super E>> ImmutableSortedSet<E> setOf(
      Slots slots, int from, int to) {
    if (to - from == 1) {
      return ImmutableSortedSet.of((E) slots.get(from));
    }
    ImmutableSortedSet.Builder<E> set = ImmutableSortedSet.naturalOrder();
    for (int slot = from; slot < to; slot++) {
      set.add((E) slots.get(slot));
    }
    return set.build();
  }
}
