// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.Syntax;

/**
 * The value of something on a day, as far as it is known.
 *
 * @param possible the values that it may have; one if it is known, never none
 * @param blame the dates that leave it open, with the place of each; empty if it is known
 */
public record Certain<T>(ImmutableSet<T> possible, ImmutableList<OpenDate> blame)
    implements Serializable {
  private static final int MAX_NAMED = 8;

  /** Checks that there is a value. */
  public Certain {
    requireNonNull(possible, "possible");
    requireNonNull(blame, "blame");
    blame =
        possible.size() == 1 ? ImmutableList.of() : blame; // nobody is to blame for what is known
    require(
        !possible.isEmpty(),
        Fault.MIN_SIZE,
        "possible",
        "a value must have at least one possibility");
  }

  /** Returns a value that is known. */
  public static <T> Certain<T> known(T value) {
    requireNonNull(value, "value");
    return new Certain<>(ImmutableSet.of(value), ImmutableList.of());
  }

  /** Returns a value that may be any of {@code possible}. */
  public static <T> Certain<T> of(Iterable<? extends T> possible, Iterable<OpenDate> blame) {
    requireNonNull(possible, "possible");
    requireNonNull(blame, "blame");
    ImmutableSet<T> values = ImmutableSet.copyOf(possible);
    return new Certain<>(
        values, values.size() == 1 ? ImmutableList.of() : ImmutableList.copyOf(blame));
  }

  /** Returns whether the value is known. */
  public boolean isKnown() {
    return possible.size() == 1;
  }

  /** Returns the value if it is known. */
  public Optional<T> known() {
    return isKnown() ? Optional.of(possible.iterator().next()) : Optional.empty();
  }

  /** Returns YES if every possible value meets the test, NO if none does, else UNKNOWN. */
  public Certainty test(Predicate<? super T> test) {
    requireNonNull(test, "test");
    boolean all = true;
    boolean any = false;
    for (T value : possible) {
      boolean met = test.test(value);
      all &= met;
      any |= met;
    }
    return all ? Certainty.YES : any ? Certainty.UNKNOWN : Certainty.NO;
  }

  /** Returns what {@code function} makes of each possible value. */
  public <R> Certain<R> map(Function<? super T, ? extends R> function) {
    requireNonNull(function, "function");
    ImmutableSet.Builder<R> mapped = ImmutableSet.builder();
    possible.forEach(value -> mapped.add(function.apply(value)));
    return of(mapped.build(), blame);
  }

  /**
   * Returns the same value seen from one level up: the paths of its blame prefixed by {@code
   * parent}.
   */
  public Certain<T> under(String parent) {
    requireNonNull(parent, "parent");
    return of(possible, blame.stream().map(open -> open.under(parent)).toList());
  }

  /** Returns the value, or the possible ones, such as {@code FULL} or {@code FULL or NONE}. */
  @Override
  public String toString() {
    String named =
        possible.stream()
            .limit(MAX_NAMED)
            .map(Object::toString)
            .collect(Collectors.joining(" or "));
    int rest = possible.size() - MAX_NAMED;
    return Syntax.brief(named) + (rest > 0 ? " or " + rest + " more" : "");
  }

  private Object writeReplace() {
    ImmutableList.Builder<Object> sent = ImmutableList.builder();
    for (T value : possible) {
      sent.add(
          value instanceof Optional<?> optional ? new Sent.Perhaps(optional.orElse(null)) : value);
    }
    return new Sent(sent.build(), blame);
  }

  /** A value on its way: an {@link Optional} cannot travel. */
  private record Sent(ImmutableList<Object> possible, ImmutableList<OpenDate> blame)
      implements Serializable {

    /** An optional possibility on its way. */
    private record Perhaps(@Nullable Object value) implements Serializable {}

    private Object readResolve() {
      ImmutableSet.Builder<Object> received = ImmutableSet.builder();
      for (Object value : possible) {
        received.add(value instanceof Perhaps perhaps ? Optional.ofNullable(perhaps.value) : value);
      }
      return new Certain<>(received.build(), blame);
    }
  }
}
