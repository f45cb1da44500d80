// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Set;
import java.util.TreeSet;
import org.medalliance.code.Certainty;
import org.medalliance.sharing.Effect;

/**
 * What the trials of one target come to: a prohibition wins, and what may be the case keeps the
 * outcome open.
 *
 * @param outcome the outcome
 * @param possible the possible outcomes
 * @param cited the trials on which it rests
 */
record Combining(
    Outcome outcome, ImmutableSortedSet<Outcome> possible, ImmutableList<RuleTrial> cited) {

  static Combining of(Iterable<RuleTrial> trials) {
    ImmutableList<RuleTrial> prohibitions = those(trials, Effect.PROHIBIT, Certainty.YES);
    if (!prohibitions.isEmpty()) {
      return determined(Outcome.PROHIBITED, prohibitions);
    }
    ImmutableList<RuleTrial> perhapsProhibited = those(trials, Effect.PROHIBIT, Certainty.UNKNOWN);
    ImmutableList<RuleTrial> permits = those(trials, Effect.PERMIT, Certainty.YES);
    ImmutableList<RuleTrial> perhapsPermitted = those(trials, Effect.PERMIT, Certainty.UNKNOWN);
    if (perhapsProhibited.isEmpty() && !permits.isEmpty()) {
      return determined(Outcome.PERMITTED, permits);
    }
    if (perhapsProhibited.isEmpty() && perhapsPermitted.isEmpty()) {
      return determined(Outcome.NOT_COVERED, ImmutableList.of());
    }
    Set<Outcome> possible = new TreeSet<>();
    if (!perhapsProhibited.isEmpty()) {
      possible.add(Outcome.PROHIBITED);
    }
    if (!permits.isEmpty() || !perhapsPermitted.isEmpty()) {
      possible.add(Outcome.PERMITTED);
    }
    if (permits.isEmpty()) {
      possible.add(Outcome.NOT_COVERED);
    }
    return new Combining(
        Outcome.UNDETERMINED,
        ImmutableSortedSet.copyOf(possible),
        ImmutableList.copyOf(Iterables.concat(perhapsProhibited, permits, perhapsPermitted)));
  }

  /** All must agree, or the outcome is open. */
  static Combining agreed(ImmutableList<Combining> parts) {
    ImmutableSortedSet.Builder<Outcome> all = ImmutableSortedSet.naturalOrder();
    ImmutableList.Builder<RuleTrial> cited = ImmutableList.builder();
    for (Combining part : parts) {
      all.addAll(part.possible);
      cited.addAll(part.cited);
    }
    ImmutableSortedSet<Outcome> possible = all.build();
    return new Combining(
        possible.size() == 1 ? possible.first() : Outcome.UNDETERMINED, possible, cited.build());
  }

  private static Combining determined(Outcome outcome, ImmutableList<RuleTrial> cited) {
    return new Combining(outcome, ImmutableSortedSet.of(outcome), cited);
  }

  private static ImmutableList<RuleTrial> those(
      Iterable<RuleTrial> trials, Effect effect, Certainty applies) {
    ImmutableList.Builder<RuleTrial> those = ImmutableList.builder();
    for (RuleTrial trial : trials) {
      if (trial.effect() == effect && trial.applies() == applies) {
        those.add(trial);
      }
    }
    return those.build();
  }
}
