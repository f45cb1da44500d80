// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;

/**
 * How many there are, as far as it is known.
 *
 * @param least how many there surely are; at least 0
 * @param most how many there may be; empty if the roll is not complete, as then nobody knows
 */
public record Count(int least, Optional<Integer> most) implements Serializable {
  /** That there is none. */
  static final Count NONE = new Count(0, Optional.of(0));

  /** Checks the order of the two. */
  public Count {
    requireNonNull(most, "most");
    require(
        least >= 0 && most.orElse(least) >= least,
        Fault.NUMBER_RANGE,
        "least",
        "least must be at least 0 and no more than most: %s, %s",
        least,
        most);
  }

  /** The same where nobody knows how many there are at most. */
  Count atLeast() {
    return new Count(least, Optional.empty());
  }

  /** Returns whether there is none. */
  public Certainty isNone() {
    if (least > 0) {
      return Certainty.NO;
    }
    return most.isPresent() && most.get() == 0 ? Certainty.YES : Certainty.UNKNOWN;
  }

  /** Returns the number, or the least and the most. */
  @Override
  public String toString() {
    if (most.isEmpty()) {
      return "at least " + least;
    }
    return most.get() == least ? Integer.toString(least) : least + " to " + most.get();
  }

  private Object writeReplace() {
    return new Sent(least, most.orElse(null));
  }

  /** A count on its way: an {@link Optional} cannot travel. */
  private record Sent(int least, @Nullable Integer most) implements Serializable {
    private Object readResolve() {
      return new Count(least, Optional.ofNullable(most));
    }
  }
}
