// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Fault;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;

/**
 * Something that has one value at a time: each value holds from its day until the next one's.
 *
 * <p>What it means that no step has come yet is the owner's affair: a tier is then not held, a
 * grade not known. A step that repeats the value before it is dropped, unless it adds a source, a
 * note, or knowledge of the days around it.
 *
 * @param steps the values in the order in which they took over; empty if nothing is ever said
 */
public record Timeline<T>(ImmutableList<Step<T>> steps) implements Serializable {
  private static final Timeline<?> EMPTY = new Timeline<>(ImmutableList.of());

  /**
   * One value and the day it took over.
   *
   * @param value what holds from then on
   * @param since the first day on which it holds; empty if it has always held
   * @param source where that is written; empty if the enclosing object's source covers it
   * @param note a remark for readers
   */
  public record Step<T>(
      T value, Optional<PartialDate> since, Optional<SourceId> source, Optional<String> note)
      implements Serializable {
    /** Checks the note. */
    public Step {
      requireNonNull(note, "note");
      value = inNaturalOrder(requireNonNull(value, "value"));
      requireNonNull(since, "since");
      requireNonNull(source, "source");
      note.ifPresent(text -> Syntax.text("note", text));
    }

    /** Returns the value that holds from {@code since} on. */
    public static <T> Step<T> of(T value, PartialDate since) {
      requireNonNull(since, "since");
      return new Step<>(value, Optional.of(since), Optional.empty(), Optional.empty());
    }

    /** A set is kept in the order of its elements, whatever order it came in. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a set of T stays a set of T
    private static <T> T inNaturalOrder(T value) {
      return value instanceof ImmutableSortedSet set
          ? (T) ImmutableSortedSet.copyOf((Collection<Comparable>) set) // the same if it is so
          : value;
    }

    /** Whether it repeats a value and narrows neither the day before it nor the day after. */
    private boolean tellsNothing(Step<T> before, Optional<PartialDate> next) {
      PartialDate day = since.orElseThrow();
      return value.equals(before.value)
          && source.isEmpty()
          && note.isEmpty()
          && before.since.map(begun -> !begun.latest().isAfter(day.latest())).orElse(true)
          && next.map(coming -> !coming.earliest().isBefore(day.earliest())).orElse(true);
    }

    /** Makes no garbage, as that of a set does: there are many steps. */
    @Override
    public int hashCode() {
      Object inOrder = value instanceof ImmutableSortedSet<?> set ? set.asList() : value;
      return 31 * (31 * (31 * inOrder.hashCode() + since.hashCode()) + source.hashCode())
          + note.hashCode();
    }

    /** Returns the value and the day it took over. */
    @Override
    public String toString() {
      return Syntax.brief(value.toString()) + since.map(day -> " since " + day).orElse("");
    }

    private Object writeReplace() {
      return new Sent<>(value, since.orElse(null), source.orElse(null), note.orElse(null));
    }

    /** A step on its way: an {@link Optional} cannot travel. */
    private record Sent<T>(
        T value, @Nullable PartialDate since, @Nullable SourceId source, @Nullable String note)
        implements Serializable {
      private Object readResolve() {
        return new Step<>(
            value,
            Optional.ofNullable(since),
            Optional.ofNullable(source),
            Optional.ofNullable(note));
      }
    }
  }

  /** Checks that the steps can have come in their order, and drops those that change nothing. */
  public Timeline {
    requireNonNull(steps, "steps");
    for (int i = 1; i < steps.size(); i++) {
      require(
          steps.get(i).since().isPresent(),
          Fault.ORDER_IMPOSSIBLE,
          "[" + i + "]",
          "a value that has always held must come first: step %d of %d",
          i + 1,
          steps.size());
    }
    if (steps.size() > 1) {
      dates(steps); // checks the order
      steps = withoutRepetition(steps);
    }
  }

  /** Returns a timeline on which nothing is ever said. */
  @SuppressWarnings("unchecked") // it has no value of any type
  public static <T> Timeline<T> empty() {
    return (Timeline<T>) EMPTY;
  }

  /** Returns a timeline of one value that has always held. */
  public static <T> Timeline<T> always(T value) {
    return new Timeline<>(
        ImmutableList.of(new Step<>(value, Optional.empty(), Optional.empty(), Optional.empty())));
  }

  /** Returns the timeline of these steps. */
  public static <T> Timeline<T> of(List<Step<T>> steps) {
    requireNonNull(steps, "steps");
    return new Timeline<>(ImmutableList.copyOf(steps));
  }

  /** Returns whether nothing is ever said. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Returns the value if it has always held and is the only one. */
  public Optional<T> constant() {
    return steps.size() == 1 && steps.get(0).since().isEmpty()
        ? Optional.of(steps.get(0).value())
        : Optional.empty();
  }

  /** Returns the steps that may be the latest on {@code day}; an empty one stands for none yet. */
  public Certain<Optional<Step<T>>> stepOn(LocalDate day) {
    requireNonNull(day, "day");
    OrderedDates dates = dates(steps);
    int undated = steps.size() - dates.dates().size();
    int least = undated + dates.surelyBy(day);
    int most = undated + dates.possiblyBy(day);
    ImmutableSet.Builder<Optional<Step<T>>> possible = ImmutableSet.builder();
    List<OpenDate> blame = new ArrayList<>();
    for (int count = least; count <= most; count++) {
      possible.add(count == 0 ? Optional.empty() : Optional.of(steps.get(count - 1)));
      if (count > least) {
        blame.add(
            new OpenDate("[" + (count - 1) + "]", steps.get(count - 1).since().orElseThrow()));
      }
    }
    return Certain.of(possible.build(), blame);
  }

  /** Returns the value on {@code day}; an empty one stands for none yet. */
  public Certain<Optional<T>> valueOn(LocalDate day) {
    requireNonNull(day, "day");
    return stepOn(day).map(step -> step.map(Step::value));
  }

  /** Returns the days on which {@link #valueOn} may change. */
  public ImmutableSortedSet<LocalDate> boundaries() {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    dates(steps).dates().forEach(date -> days.addAll(date.boundaries()));
    return days.build();
  }

  /** Returns the steps. */
  @Override
  public String toString() {
    return Syntax.brief(steps);
  }

  private static <T> ImmutableList<Step<T>> withoutRepetition(ImmutableList<Step<T>> steps) {
    List<Step<T>> kept = new ArrayList<>();
    for (Step<T> step : steps) {
      dropIdle(kept, step.since());
      kept.add(step);
    }
    dropIdle(kept, Optional.empty());
    return ImmutableList.copyOf(kept);
  }

  /** Drops from the end what tells nothing between the step before it and the one that comes. */
  private static <T> void dropIdle(List<Step<T>> kept, Optional<PartialDate> next) {
    int last = kept.size() - 1;
    while (last > 0 && kept.get(last).tellsNothing(kept.get(last - 1), next)) {
      kept.remove(last--);
    }
  }

  private static <T> OrderedDates dates(List<Step<T>> steps) {
    return OrderedDates.of(steps.stream().flatMap(step -> step.since().stream()).toList());
  }
}
