// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.Slots;
import org.medalliance.jackson.reading.TokenReader.Recurrence;

/** The kinds of shape that there are. */
public final class Shapes {
  private Shapes() {}

  /** Returns the shape of a code, a date or the like, which {@code parse} checks. */
  public static <T> Shape<T> text(
      String name, String sample, Schema schema, Function<String, T> parse) {
    return text(name, sample, Recurrence.OFTEN, schema, parse);
  }

  /** Returns the shape of a value that is written as a text, which {@code parse} checks. */
  public static <T> Shape<T> text(
      String name, String sample, Recurrence recurrence, Schema schema, Function<String, T> parse) {
    return new TextShape<>(name, sample, recurrence, schema, parse, Object::toString);
  }

  /** Returns the shape of one of the words of an enum. */
  public static <E extends Enum<E>> Shape<E> word(String name, Class<E> type) {
    return new WordShape<>(name, type);
  }

  /** Returns the shape of a whole number, both bounds inclusive. */
  public static Shape<Long> number(String name, long least, long most) {
    return new NumberShape(name, least, most);
  }

  /** Returns the shape of a finite number with a fraction, which is never read. */
  public static Shape<Double> decimal(String name) {
    return new DecimalShape(name);
  }

  /** Returns the shape of the word true, which says no more than that its member is there. */
  public static Shape<Boolean> truth(String name) {
    return new TruthShape(name, false);
  }

  /** Returns the shape of the words true and false. */
  public static Shape<Boolean> flag(String name) {
    return new TruthShape(name, true);
  }

  /** Returns the shape of a list. */
  public static <E> ListShape<E, ImmutableList<E>> list(Shape<E> element) {
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
    return distinct(element, 0);
  }

  /** Returns the shape of a list of at least so many different elements. */
  public static <E> Shape<ImmutableList<E>> distinct(Shape<E> element, int least) {
    return new ListShape<>(
        element,
        Shapes::listOf,
        least,
        Optional.of(new ListShape.Key<>("", false, e -> e)),
        Optional.empty());
  }

  /** Returns the shape of a list in which each value of the member {@code key} stands once. */
  public static <E> Shape<ImmutableList<E>> distinctBy(
      String key, Function<E, Object> value, Shape<E> element) {
    return new ListShape<>(
        element,
        Shapes::listOf,
        0,
        Optional.of(new ListShape.Key<>(key, false, value)),
        Optional.empty());
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
        Optional.of(new ListShape.Key<>("", false, e -> e)),
        Optional.empty());
  }

  /** Returns the shape of a list that is worked out as it is written, and is never read. */
  public static <E> Shape<Stream<E>> streamOf(Shape<E> element) {
    return new StreamShape<>(element);
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

  private static <E> ListShape<E, ImmutableList<E>> byKey(
      String key, Function<E, Object> id, Shape<E> element) {
    return new ListShape<>(
        element,
        Shapes::listOf,
        0,
        Optional.of(new ListShape.Key<>(key, true, id)),
        Optional.empty());
  }

  private static <E> ImmutableList<E> listOf(Slots slots, int from, int to) {
    if (to - from == 1) {
      return ImmutableList.of(slots.<E>take(from));
    }
    ImmutableList.Builder<E> list = ImmutableList.builderWithExpectedSize(to - from);
    for (int slot = from; slot < to; slot++) {
      list.add(slots.<E>take(slot));
    }
    return list.build();
  }

  private static <E extends Comparable<? super E>> ImmutableSortedSet<E> setOf(
      Slots slots, int from, int to) {
    if (to - from == 1) {
      return ImmutableSortedSet.of(slots.<E>take(from));
    }
    ImmutableSortedSet.Builder<E> set = ImmutableSortedSet.naturalOrder();
    for (int slot = from; slot < to; slot++) {
      set.add(slots.<E>take(slot));
    }
    return set.build();
  }
}
