// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.medalliance.Alliance;
import org.medalliance.change.Change.Severity;

/**
 * How a part of an alliance is read and written.
 *
 * @param isOwn whether something is of the sort of which the part consists
 * @param isAlwaysThere whether no alliance is without it
 * @param severity how much it matters that it changes as a whole
 * @param values what it consists of, in order
 * @param write makes it consist of these, which stand in order
 * @param order that in which they stand; the values of a part of one are equal in it
 * @param id what each is called; empty if it bears no id
 * @param attributes by which two of one id can differ; none if they are not told apart
 */
record Access<T extends Serializable>(
    Predicate<Object> isOwn,
    boolean isAlwaysThere,
    Severity severity,
    Function<Alliance, ImmutableList<T>> values,
    BiConsumer<Alliance.Builder, ImmutableList<T>> write,
    Comparator<T> order,
    Function<T, Optional<String>> id,
    ImmutableList<Attribute<T>> attributes) {

  /** An attribute that may be absent. */
  static <T extends Serializable> Access<T> perhaps(
      Class<T> type,
      Severity severity,
      Function<Alliance, Optional<T>> value,
      BiConsumer<Alliance.Builder, Optional<T>> set) {
    return new Access<>(
        type::isInstance,
        false,
        severity,
        alliance -> value.apply(alliance).map(ImmutableList::of).orElse(ImmutableList.of()),
        (builder, values) -> set.accept(builder, values.stream().findFirst()),
        (unused, unusedToo) -> 0,
        one -> Optional.empty(),
        ImmutableList.of());
  }

  /** An attribute that every alliance has. */
  static <T extends Serializable> Access<T> one(
      Class<T> type,
      Severity severity,
      Function<Alliance, T> value,
      BiConsumer<Alliance.Builder, T> set) {
    return one(type::isInstance, severity, value, set);
  }

  /** A list that every alliance has, and that changes as one. */
  static <T extends Serializable> Access<ImmutableList<T>> all(
      Class<T> type,
      Severity severity,
      Function<Alliance, ImmutableList<T>> values,
      BiConsumer<Alliance.Builder, ImmutableList<T>> set) {
    return one(
        value -> value instanceof ImmutableList<?> list && list.stream().allMatch(type::isInstance),
        severity,
        values,
        set);
  }

  private static <T extends Serializable> Access<T> one(
      Predicate<Object> isOwn,
      Severity severity,
      Function<Alliance, T> value,
      BiConsumer<Alliance.Builder, T> set) {
    return new Access<>(
        isOwn,
        true,
        severity,
        alliance -> ImmutableList.of(value.apply(alliance)),
        (builder, values) -> set.accept(builder, Iterables.getOnlyElement(values)),
        (unused, unusedToo) -> 0,
        one -> Optional.empty(),
        ImmutableList.of());
  }

  /** A list of what bears ids. */
  static <T extends Serializable, K extends Comparable<? super K>> Access<T> list(
      Class<T> type,
      Severity severity,
      Function<Alliance, ImmutableList<T>> values,
      BiConsumer<Alliance.Builder, ImmutableList<T>> set,
      Function<T, K> id,
      ImmutableList<Attribute<T>> attributes) {
    return new Access<>(
        type::isInstance,
        false,
        severity,
        values,
        set,
        Comparator.comparing(id),
        one -> Optional.of(id.apply(one).toString()),
        attributes);
  }

  /** A set of what bears none: each is there or not. */
  static <T extends Serializable & Comparable<? super T>> Access<T> set(
      Class<T> type,
      Function<Alliance, ImmutableList<T>> values,
      BiConsumer<Alliance.Builder, ImmutableList<T>> set) {
    return new Access<>(
        type::isInstance,
        false,
        Severity.MINOR,
        values,
        set,
        Comparator.naturalOrder(),
        one -> Optional.of(one.toString()),
        ImmutableList.of());
  }
}
