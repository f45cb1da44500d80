// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;

/**
 * The days from one day until another, {@code [from, until)}: the first belongs to the span, the
 * last does not.
 *
 * <p>Either end may be left out, and either may be known only in part. A span that holds no day
 * whatever its ends turn out to be does not exist.
 *
 * @param from the first day; empty if the span has no beginning
 * @param until the first day no longer in the span; empty if it has no end
 */
public record DateSpan(Optional<PartialDate> from, Optional<PartialDate> until)
    implements Serializable {
  /** Every day there is. */
  public static final DateSpan ALWAYS = new DateSpan(Optional.empty(), Optional.empty());

  /** The first day that a {@link PartialDate} can be. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  /** Checks that some completion holds a day. */
  public DateSpan {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    if (from.isPresent() && until.isPresent()) {
      LocalDate first = from.get().earliest();
      LocalDate end = until.get().latest();
      require(
          !end.isBefore(first),
          Fault.PERIOD_INVERTED,
          "until",
          "span must end after it begins: from %s, until %s",
          from.get(),
          until.get());
      require(
          !end.equals(first),
          Fault.PERIOD_EMPTY,
          "until",
          "span must hold a day: from %s, until %s; until is the first day no longer in it",
          from.get(),
          until.get());
    }
  }

  /** Returns the days from {@code from} on. */
  public static DateSpan from(LocalDate from) {
    requireNonNull(from, "from");
    return from(PartialDate.of(from));
  }

  /** Returns the days from {@code from} on. */
  public static DateSpan from(PartialDate from) {
    requireNonNull(from, "from");
    return new DateSpan(Optional.of(from), Optional.empty());
  }

  /** Returns the days before {@code until}. */
  public static DateSpan until(LocalDate until) {
    requireNonNull(until, "until");
    return until(PartialDate.of(until));
  }

  /** Returns the days before {@code until}. */
  public static DateSpan until(PartialDate until) {
    requireNonNull(until, "until");
    return new DateSpan(Optional.empty(), Optional.of(until));
  }

  /** Returns the days from {@code from}, inclusive, until {@code until}, exclusive. */
  public static DateSpan of(LocalDate from, LocalDate until) {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    return of(PartialDate.of(from), PartialDate.of(until));
  }

  /** Returns the days from {@code from}, inclusive, until {@code until}, exclusive. */
  public static DateSpan of(PartialDate from, PartialDate until) {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    return new DateSpan(Optional.of(from), Optional.of(until));
  }

  /** Returns the days from {@code first} to {@code last}, both inclusive, as paper writes them. */
  public static DateSpan through(LocalDate first, LocalDate last) {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    return of(PartialDate.of(first), PartialDate.of(last).next());
  }

  /**
   * Returns a span of which only one day is known: on {@code day} it is so; before and after,
   * nobody knows.
   */
  public static DateSpan seenOn(LocalDate day) {
    requireNonNull(day, "day");
    return seenOn(PartialDate.of(day));
  }

  /** Returns a span of which only one day is known, and that day only in part. */
  public static DateSpan seenOn(PartialDate day) {
    requireNonNull(day, "day");
    LocalDate after = day.isOpenBefore() ? LocalDate.MIN : day.earliest().plusDays(1);
    return of(new PartialDate(LocalDate.MIN, day.latest()), new PartialDate(after, LocalDate.MAX));
  }

  /** Returns the day of {@link #seenOn}, if that is how this span can be written. */
  public Optional<PartialDate> seen() {
    if (from.isEmpty()
        || until.isEmpty()
        || !from.get().isOpenBefore()
        || !until.get().isOpenAfter()
        || until.get().earliest().equals(FIRST_DAY)) { // the day before it cannot be written
      return Optional.empty();
    }
    LocalDate earliest =
        until.get().isOpenBefore() ? LocalDate.MIN : until.get().earliest().minusDays(1);
    LocalDate latest = from.get().latest();
    return earliest.isAfter(latest) || latest.equals(LocalDate.MIN)
        ? Optional.empty()
        : Optional.of(new PartialDate(earliest, latest));
  }

  /** Returns whether {@code day} belongs to the span. */
  public Certainty contains(LocalDate day) {
    requireNonNull(day, "day");
    Certainty begun = from.isEmpty() ? Certainty.YES : from.get().isBy(day);
    Certainty ended = until.isEmpty() ? Certainty.NO : until.get().isBy(day);
    return begun.and(ended.not());
  }

  /** Returns the days on which {@link #contains} may change. */
  public ImmutableSortedSet<LocalDate> boundaries() {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    from.ifPresent(date -> days.addAll(date.boundaries()));
    until.ifPresent(date -> days.addAll(date.boundaries()));
    return days.build();
  }

  /** Returns the days that belong to both spans; empty if no day can. */
  public Optional<DateSpan> intersection(DateSpan other) {
    requireNonNull(other, "other");
    LocalDate first = later(fromEarliest(), other.fromEarliest());
    LocalDate end = sooner(untilLatest(), other.untilLatest());
    if (!first.isBefore(end)) {
      return Optional.empty();
    }
    return Optional.of(
        between(
            first,
            later(fromLatest(), other.fromLatest()),
            sooner(untilEarliest(), other.untilEarliest()),
            end));
  }

  /** Returns the days that belong to either span; empty unless the two surely meet or overlap. */
  public Optional<DateSpan> union(DateSpan other) {
    requireNonNull(other, "other");
    if (fromLatest().isAfter(other.untilEarliest())
        || other.fromLatest().isAfter(untilEarliest())) {
      return Optional.empty();
    }
    return Optional.of(
        between(
            sooner(fromEarliest(), other.fromEarliest()),
            sooner(fromLatest(), other.fromLatest()),
            later(untilEarliest(), other.untilEarliest()),
            later(untilLatest(), other.untilLatest())));
  }

  /**
   * Returns the days between the two spans; empty unless one surely ends before the other begins.
   */
  public Optional<DateSpan> gap(DateSpan other) {
    requireNonNull(other, "other");
    return fromEarliest().isBefore(other.fromEarliest())
        ? daysBetween(this, other)
        : daysBetween(other, this);
  }

  /**
   * Returns the span, such as {@code 2021-06-24/2023-01} or {@code ../2022}; {@code ..} is an end
   * left out.
   */
  @Override
  public String toString() {
    return from.map(PartialDate::toString).orElse("..")
        + "/"
        + until.map(PartialDate::toString).orElse("..");
  }

  private static Optional<DateSpan> daysBetween(DateSpan first, DateSpan second) {
    Optional<PartialDate> begin = first.until;
    Optional<PartialDate> end = second.from;
    boolean apart = !first.untilLatest().isAfter(second.fromEarliest());
    boolean holdsADay = first.untilEarliest().isBefore(second.fromLatest());
    return apart && holdsADay ? Optional.of(new DateSpan(begin, end)) : Optional.empty();
  }

  // An end left out is a day at infinity, so that the algebra needs no cases.

  private LocalDate fromEarliest() {
    return from.map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  private LocalDate fromLatest() {
    return from.map(PartialDate::latest).orElse(LocalDate.MIN);
  }

  private LocalDate untilEarliest() {
    return until.map(PartialDate::earliest).orElse(LocalDate.MAX);
  }

  private LocalDate untilLatest() {
    return until.map(PartialDate::latest).orElse(LocalDate.MAX);
  }

  private static DateSpan between(
      LocalDate fromEarliest,
      LocalDate fromLatest,
      LocalDate untilEarliest,
      LocalDate untilLatest) {
    return new DateSpan(
        fromLatest.equals(LocalDate.MIN)
            ? Optional.empty()
            : Optional.of(new PartialDate(fromEarliest, fromLatest)),
        untilEarliest.equals(LocalDate.MAX)
            ? Optional.empty()
            : Optional.of(new PartialDate(untilEarliest, untilLatest)));
  }

  private static LocalDate sooner(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Object writeReplace() {
    return new Sent(from.orElse(null), until.orElse(null));
  }

  /** A span on its way: an {@link Optional} cannot travel. */
  private record Sent(@Nullable PartialDate from, @Nullable PartialDate until)
      implements Serializable {
    private Object readResolve() {
      return new DateSpan(Optional.ofNullable(from), Optional.ofNullable(until));
    }
  }
}
