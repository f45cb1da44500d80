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
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.time.DateSpan;
import org.medalliance.time.Happening;
import org.medalliance.time.Happenings;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

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

    /**
     * Returns a stretch from one day until another; from {@link LocalDate#MIN} is always so far,
     * until {@link LocalDate#MAX} is for good.
     */
    public static <T> Stretch<T> between(LocalDate from, LocalDate until, T value) {
      requireNonNull(from, "from");
      requireNonNull(until, "until");
      return new Stretch<>(
          Optional.of(from).filter(day -> !day.equals(LocalDate.MIN)),
          Optional.of(until).filter(day -> !day.equals(LocalDate.MAX)),
          value);
    }

    /** Returns the days as a span; an end that cannot be written is left out. */
    public DateSpan span() {
      return new DateSpan(from.flatMap(Stretch::written), until.flatMap(Stretch::written));
    }

    private static Optional<PartialDate> written(LocalDate day) {
      return day.getYear() < 1 || day.getYear() > 9999
          ? Optional.empty()
          : Optional.of(PartialDate.of(day));
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

  /** Returns whether a day belongs to a span, from day to day. */
  public static Course<Certainty> of(DateSpan span) {
    requireNonNull(span, "span");
    return of(span.boundaries(), span::contains);
  }

  /** Returns whether a timeline has a value that meets a test, from day to day. */
  public static <T> Course<Certainty> of(Timeline<T> timeline, Predicate<? super T> test) {
    requireNonNull(timeline, "timeline");
    requireNonNull(test, "test");
    List<Timeline.Step<T>> steps = timeline.steps();
    List<PartialDate> dates = steps.stream().flatMap(step -> step.since().stream()).toList();
    int before = steps.size() - dates.size(); // what has always held comes before all dates
    return after(
        dates, number -> before + number > 0 && test.test(steps.get(before + number - 1).value()));
  }

  /**
   * Returns whether something is so from day to day that depends on how many things have happened.
   *
   * @param happenings what happened, in order
   * @param test whether it is so after that many of them; asked once for each number
   */
  public static Course<Certainty> after(Happenings<?> happenings, IntPredicate test) {
    requireNonNull(happenings, "happenings");
    requireNonNull(test, "test");
    return after(happenings.list().stream().map(Happening::on).toList(), test);
  }

  private static Course<Certainty> after(List<PartialDate> dates, IntPredicate test) {
    Possibilities possibilities = new Possibilities();
    Possibilities.Window[] windows = Possibilities.windows(dates);
    for (int i = 0; i < windows.length; i++) {
      possibilities.add(windows[i].from(), windows[i].until(), Certainty.of(test.test(i)));
    }
    return possibilities.course();
  }

  /** Returns whether any of these is so, from day to day. */
  public static Course<Certainty> any(Iterable<Course<Certainty>> courses) {
    requireNonNull(courses, "courses");
    Tallies<Boolean> tallies = new Tallies<>();
    courses.forEach(
        course -> tallies.add(course.map(so -> so.isNo() ? Map.of() : Map.of(true, so))));
    return tallies
        .counts()
        .getOrDefault(true, always(Count.NONE))
        .map(count -> count.least() > 0 ? Certainty.YES : count.isNone().not());
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

  /**
   * Returns whether a test is met on some day from {@code from} until {@code until}; not if there
   * is none.
   */
  public boolean meets(LocalDate from, LocalDate until, Predicate<? super T> test) {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    requireNonNull(test, "test");
    return from.isBefore(until)
        && (test.test(on(from))
            || changes.subMap(from, false, until, false).values().stream().anyMatch(test));
  }

  /** Returns whether a test is met on some day that a date may be. */
  public boolean meets(PartialDate date, Predicate<? super T> test) {
    requireNonNull(date, "date");
    return meets(
        date.earliest(), date.isOpenAfter() ? date.latest() : date.latest().plusDays(1), test);
  }

  /** Returns whether a test is met on some day that a span may hold. */
  public boolean meets(DateSpan span, Predicate<? super T> test) {
    requireNonNull(span, "span");
    return meets(
        span.from().map(PartialDate::earliest).orElse(LocalDate.MIN),
        span.until().map(PartialDate::latest).orElse(LocalDate.MAX),
        test);
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

  /** Returns what follows from what is so and what else is. */
  public <U, R> Course<R> with(
      Course<U> other, BiFunction<? super T, ? super U, ? extends R> function) {
    requireNonNull(other, "other");
    requireNonNull(function, "function");
    TreeMap<LocalDate, R> both = new TreeMap<>();
    for (LocalDate day : changes.keySet()) {
      both.put(day, function.apply(on(day), other.on(day)));
    }
    for (LocalDate day : other.changes.keySet()) {
      both.put(day, function.apply(on(day), other.on(day)));
    }
    return of(Objects.<R>requireNonNull(function.apply(first, other.first)), both);
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
