// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Fault;

/**
 * What is so from day to day, over all days: one value at first, and others from certain days on.
 *
 * @param <T> what is so
 * @param first what is so before the first change, and always if there is none
 * @param changes what is so from each of these days on until the next; always something else
 */
public record Course<T>(T first, ImmutableSortedMap<LocalDate, T> changes) implements Serializable {

  /** Checks that something changes on each day. */
  public Course {
    requireNonNull(first, "first");
    changes =
        ImmutableSortedMap.copyOf(
            requireNonNull(changes, "changes")); // in the order of days, whatever it came in
    T last = first;
    for (Map.Entry<LocalDate, T> change : changes.entrySet()) {
      require(
          !change.getValue().equals(last),
          Fault.DUPLICATE_VALUE,
          "changes",
          "changes must be to something else: %s",
          change.getKey());
      last = change.getValue();
    }
  }

  /**
   * A stretch of days on which the same is so.
   *
   * @param from its first day; empty if it has always been so
   * @param until the first day after it; empty if it stays so
   * @param value what is so
   */
  public record Stretch<T>(Optional<LocalDate> from, Optional<LocalDate> until, T value)
      implements Serializable {
    /** Checks that there is a day. */
    public Stretch {
      requireNonNull(from, "from");
      requireNonNull(until, "until");
      requireNonNull(value, "value");
      require(
          from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get()),
          Fault.PERIOD_EMPTY,
          "until",
          "until must be after from: %s, %s",
          from,
          until);
    }

    /** Returns the days and what is so. */
    @Override
    public String toString() {
      return from.map(LocalDate::toString).orElse("..")
          + "/"
          + until.map(LocalDate::toString).orElse("..")
          + " "
          + value;
    }

    private Object writeReplace() {
      return new Sent<>(from.orElse(null), until.orElse(null), value);
    }

    /** A stretch on its way: an {@link Optional} cannot travel. */
    private record Sent<T>(@Nullable LocalDate from, @Nullable LocalDate until, T value)
        implements Serializable {
      private Object readResolve() {
        return new Stretch<>(Optional.ofNullable(from), Optional.ofNullable(until), value);
      }
    }
  }

  /** Returns what is so on every day. */
  public static <T> Course<T> always(T value) {
    return new Course<>(requireNonNull(value, "value"), ImmutableSortedMap.of());
  }

  /**
   * Returns the answers to a question that can only change on certain days.
   *
   * @param days the days on which the answer may become another; it does not on any other
   * @param question the question, asked once for each of them and once for the days before
   * @throws java.time.DateTimeException if there is no day before the first
   */
  public static <T> Course<T> of(Iterable<LocalDate> days, Function<LocalDate, T> question) {
    requireNonNull(days, "days");
    requireNonNull(question, "question");
    ImmutableSortedSet<LocalDate> sorted = ImmutableSortedSet.copyOf(days);
    LocalDate before = sorted.isEmpty() ? LocalDate.EPOCH : sorted.first().minusDays(1);
    return of(question.apply(before), Maps.asMap(sorted, question::apply));
  }

  /** Returns what is so from certain days on, which may say twice in a row that the same is so. */
  static <T> Course<T> of(T first, Map<LocalDate, T> from) {
    ImmutableSortedMap.Builder<LocalDate, T> changes = ImmutableSortedMap.naturalOrder();
    T last = first;
    for (Map.Entry<LocalDate, T> each : from.entrySet()) {
      T value = requireNonNull(each.getValue());
      if (!value.equals(last)) {
        changes.put(each.getKey(), value);
        last = value;
      }
    }
    return new Course<>(first, changes.buildOrThrow());
  }

  /** Returns what is so on a day. */
  public T on(LocalDate day) {
    Map.Entry<LocalDate, T> last = changes.floorEntry(requireNonNull(day, "day"));
    return last == null ? first : last.getValue();
  }

  /** Returns all stretches, in order; together they hold every day once. */
  public ImmutableList<Stretch<T>> stretches() {
    List<Stretch<T>> stretches = new ArrayList<>();
    Optional<LocalDate> from = Optional.empty();
    T value = first;
    for (Map.Entry<LocalDate, T> change : changes.entrySet()) {
      stretches.add(new Stretch<>(from, Optional.of(change.getKey()), value));
      from = Optional.of(change.getKey());
      value = change.getValue();
    }
    stretches.add(new Stretch<>(from, Optional.empty(), value));
    return ImmutableList.copyOf(stretches);
  }

  /** Returns the stretches of which something is so. */
  public ImmutableList<Stretch<T>> stretches(Predicate<? super T> wanted) {
    requireNonNull(wanted, "wanted");
    return stretches().stream()
        .filter(stretch -> wanted.test(stretch.value()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what is so on the days from {@code from} until {@code until}, in the order of time.
   *
   * @throws org.medalliance.code.InvalidValueException if {@code until} is not after {@code from}
   */
  public ImmutableList<T> during(LocalDate from, LocalDate until) {
    requireDays(from, until);
    return ImmutableList.<T>builder()
        .add(on(from))
        .addAll(changes.subMap(from, false, until, false).values())
        .build();
  }

  /** Checks that there is a day from the one until the other. */
  static void requireDays(LocalDate from, LocalDate until) {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    require(
        from.isBefore(until),
        Fault.PERIOD_EMPTY,
        "until",
        "until must be after from: %s, %s",
        until,
        from);
  }

  /** Returns what follows from what is so. */
  public <R> Course<R> map(Function<? super T, ? extends R> function) {
    requireNonNull(function, "function");
    return of(
        Objects.<R>requireNonNull(function.apply(first)),
        Maps.<LocalDate, T, R>transformValues(changes, function::apply));
  }

  /** Returns the stretches. */
  @Override
  public String toString() {
    return stretches().toString();
  }
}
