// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.medalliance.Alliance;
import org.medalliance.change.Change.Severity;

/**
 * How a part of an alliance is read and written.
 *
 * @param isAlwaysThere whether no alliance is without it
 * @param severity how much it matters that it changes as a whole
 * @param values what it consists of, in order
 * @param write makes it consist of these, which stand in order
 * @param order that in which they stand; the values of a part of one are equal in it
 * @param id what each is called; empty if it bears no id
 * @param attributes by which two of one id can differ; none if they are not told apart
 */
record Access<T extends Serializable>(
    boolean isAlwaysThere,
    Severity severity,
    Function<Alliance, ImmutableList<T>> values,
    BiConsumer<Alliance.Builder, ImmutableList<T>> write,
    Comparator<T> order,
    Function<T, Optional<String>> id,
    ImmutableList<Attribute<T>> attributes) {

  /** An attribute that may be absent. */
  static <T extends Serializable> Access<T> perhaps(
      Severity severity,
      Function<Alliance, Optional<T>> value,
      BiConsumer<Alliance.Builder, Optional<T>> set) {
    return new Access<>(
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
      Severity severity, Function<Alliance, T> value, BiConsumer<Alliance.Builder, T> set) {
    return new Access<>(
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
      Severity severity,
      Function<Alliance, ImmutableList<T>> values,
      BiConsumer<Alliance.Builder, ImmutableList<T>> set,
      Function<T, K> id,
      ImmutableList<Attribute<T>> attributes) {
    return new Access<>(
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
      Function<Alliance, ImmutableList<T>> values,
      BiConsumer<Alliance.Builder, ImmutableList<T>> set) {
    return new Access<>(
        false,
        Severity.MINOR,
        values,
        set,
        Comparator.naturalOrder(),
        one -> Optional.of(one.toString()),
        ImmutableList.of());
  }
}
