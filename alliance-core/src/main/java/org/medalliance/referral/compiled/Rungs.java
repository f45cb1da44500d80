// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.medalliance.code.Certainty;
import org.medalliance.membership.TierId;

/**
 * The rungs on which a unit may stand, counted from the top of the ladder.
 *
 * @param possible each once, in order; {@link #NONE} for no rung, {@link #LOST} for one that is not
 *     on the ladder
 */
public record Rungs(ImmutableList<Integer> possible) implements Comparable<Rungs> {
  static final int LOST = -2;
  static final int NONE = -1;

  private static final Comparator<Iterable<Integer>> ORDER =
      Comparators.lexicographical(Comparator.<Integer>naturalOrder());

  static Rungs of(Set<Optional<TierId>> possible, ImmutableMap<TierId, Integer> ladder) {
    ImmutableSortedSet.Builder<Integer> rungs = ImmutableSortedSet.naturalOrder();
    for (Optional<TierId> tier : possible) {
      rungs.add(tier.map(held -> ladder.getOrDefault(held, LOST)).orElse(NONE));
    }
    return new Rungs(rungs.build().asList());
  }

  /** A question about two rungs of the ladder. */
  @FunctionalInterface
  public interface Question {
    Certainty of(int from, int to);
  }

  /**
   * What a question answers of each rung here and each there; NO if there is none, UNKNOWN if they
   * do not all answer the same.
   */
  public Certainty ask(Rungs other, Question question) {
    Optional<Certainty> all = Optional.empty();
    for (int from : possible) {
      for (int to : other.possible) {
        Certainty answer = answer(from, to, question);
        if (all.isPresent() && all.get() != answer) {
          return Certainty.UNKNOWN;
        }
        all = Optional.of(answer);
      }
    }
    return all.orElseThrow(); // there is a possibility on either side
  }

  private static Certainty answer(int from, int to, Question question) {
    if (from == NONE || to == NONE) {
      return Certainty.NO;
    }
    return from == LOST || to == LOST ? Certainty.UNKNOWN : question.of(from, to);
  }

  /** The lowest rung on which the unit may stand. */
  public int lowest() {
    return possible.get(possible.size() - 1);
  }

  /** Whether the unit surely stands on a rung of the ladder. */
  boolean isOnLadder() {
    return possible.get(0) >= 0;
  }

  @Override
  public int compareTo(Rungs other) {
    return ORDER.compare(possible, other.possible);
  }
}
