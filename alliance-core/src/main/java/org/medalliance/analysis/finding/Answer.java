// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.finding;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;

/**
 * Whether something holds of every request.
 *
 * @param holds YES if it does, NO if there is a request of which it does not, UNKNOWN if that takes
 *     more than was allowed to find out
 * @param counterexample a request of which it does not hold; there if the answer is NO
 */
public record Answer(Certainty holds, Optional<Witness> counterexample) implements Serializable {
  /** Checks that NO has a counterexample and nothing else has. */
  public Answer {
    requireNonNull(holds, "holds");
    requireNonNull(counterexample, "counterexample");
    require(
        holds.isNo() == counterexample.isPresent(),
        Fault.MEMBER_MISFIT,
        "counterexample",
        "answer must have a counterexample if it is NO, and only then: %s",
        holds);
  }

  /** Returns YES, or NO with a counterexample. */
  public static Answer of(Optional<Witness> counterexample) {
    requireNonNull(counterexample, "counterexample");
    return new Answer(Certainty.of(counterexample.isEmpty()), counterexample);
  }

  /** Returns the answer and the counterexample. */
  @Override
  public String toString() {
    return counterexample.map(found -> holds + ": " + found).orElse(holds.toString());
  }

  private Object writeReplace() {
    return new Sent(holds, counterexample.orElse(null));
  }

  /** An answer on its way: an {@link Optional} cannot travel. */
  private record Sent(Certainty holds, @Nullable Witness counterexample) implements Serializable {
    private Object readResolve() {
      return new Answer(holds, Optional.ofNullable(counterexample));
    }
  }
}
