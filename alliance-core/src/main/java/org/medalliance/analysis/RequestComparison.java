// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.medalliance.code.Fault;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.sharing.SharingRequest;

/**
 * What a change of rules alters for requests at hand, such as those of last month.
 *
 * @param transitions how many went from which outcome to which, by the outcome before, then after
 */
public record RequestComparison(ImmutableList<RequestComparison.Transition> transitions)
    implements Serializable {
  /** The most examples that are kept of each transition. */
  public static final int MAX_EXAMPLES = 3;

  /**
   * Requests that went from one outcome to another, or stayed.
   *
   * @param before the outcome before
   * @param after the outcome after
   * @param count how many there are; at least 1
   * @param examples the first of them, at most {@value #MAX_EXAMPLES}
   */
  public record Transition(
      Outcome before, Outcome after, long count, ImmutableList<SharingRequest> examples)
      implements Serializable {
    /** Checks that there is one. */
    public Transition {
      requireNonNull(before, "before");
      requireNonNull(after, "after");
      requireNonNull(examples, "examples");
      require(count >= 1, Fault.NUMBER_RANGE, "count", "count must be at least 1: %d", count);
    }
  }

  /** Checks that nothing is null. */
  public RequestComparison {
    requireNonNull(transitions, "transitions");
  }

  /**
   * Returns what becomes of some requests, with nothing known of what is used; the stream is taken
   * once, one after the other, and no more than the examples are kept of it.
   */
  public static RequestComparison of(
      SharingPolicy before, SharingPolicy after, Stream<SharingRequest> requests) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    Map<Turn, Count> counts = new TreeMap<>();
    requireNonNull(requests, "requests")
        .sequential()
        .forEach(
            request ->
                counts
                    .computeIfAbsent(
                        new Turn(before.decide(request).outcome(), after.decide(request).outcome()),
                        key -> new Count())
                    .add(request));
    ImmutableList.Builder<Transition> transitions = ImmutableList.builder();
    counts.forEach((turn, count) -> transitions.add(count.of(turn)));
    return new RequestComparison(transitions.build());
  }

  /** Returns how many requests are decided differently. */
  public long differing() {
    return transitions.stream()
        .filter(each -> each.before() != each.after())
        .mapToLong(Transition::count)
        .sum();
  }

  private record Turn(Outcome before, Outcome after) implements Comparable<Turn> {
    private static final Comparator<Turn> ORDER =
        Comparator.comparing(Turn::before).thenComparing(Turn::after);

    @Override
    public int compareTo(Turn other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Count {
    private final List<SharingRequest> examples = new ArrayList<>();
    private long count;

    void add(SharingRequest request) {
      count++;
      if (examples.size() < MAX_EXAMPLES) {
        examples.add(request);
      }
    }

    Transition of(Turn turn) {
      return new Transition(turn.before, turn.after, count, ImmutableList.copyOf(examples));
    }
  }
}
