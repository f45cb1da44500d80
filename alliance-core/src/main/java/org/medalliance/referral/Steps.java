// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import java.util.Optional;
import org.medalliance.CodeSystems;
import org.medalliance.code.Certainty;
import org.medalliance.referral.compiled.Hops;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.Urgency;

/**
 * From which rung to which a hop may lead, the only place that says so. Rungs are counted from the
 * top of the ladder.
 *
 * @param policy the policy of the alliance
 * @param direction which way every hop leads
 * @param urgency how urgent it is, if that is told
 */
record Steps(ReferralPolicy policy, Direction direction, Optional<Urgency> urgency) {

  static Steps of(ReferralPolicy policy, ReferralQuery query) {
    return new Steps(policy, query.direction(), query.urgency());
  }

  /** Whether a rung lies in the direction of another. */
  Certainty lies(int from, int to) {
    return Certainty.of(
        switch (direction) {
          case UP -> to < from;
          case DOWN -> to > from;
          case SIDEWAYS -> to == from;
        });
  }

  /** Whether one hop may lead from a rung to another. */
  Certainty hop(int from, int to) {
    if (lies(from, to).isNo()) {
      return Certainty.NO;
    }
    if (direction == Direction.SIDEWAYS) {
      return Certainty.of(policy.sideways() == ReferralPolicy.Sideways.ALLOWED);
    }
    if (policy.ladder() == ReferralPolicy.Ladder.SKIP || Math.abs(from - to) == 1) {
      return Certainty.YES;
    }
    if (direction == Direction.DOWN || policy.skipFrom().isEmpty()) {
      return Certainty.NO;
    }
    Urgency least = policy.skipFrom().get();
    return urgency.map(told -> Certainty.of(told.compareTo(least) >= 0)).orElse(Certainty.UNKNOWN);
  }

  /** The same for units, in an alliance with these systems of codes. */
  Hops hops(CodeSystems systems) {
    int next =
        switch (direction) {
          case UP -> -1;
          case DOWN -> 1;
          case SIDEWAYS -> 0;
        };
    return new Hops(this::hop, this::lies, depth(), next, policy.maxHops(), systems);
  }

  /** How many steps of the codes of two regions must agree for a hop; empty if none need to. */
  Optional<Integer> depth() {
    return direction == Direction.SIDEWAYS ? policy.sidewaysDepth() : Optional.empty();
  }

  /** Whether two units need an agreement. */
  boolean needAgreement() {
    return policy.agreement() == ReferralPolicy.Agreement.NEEDED;
  }
}
