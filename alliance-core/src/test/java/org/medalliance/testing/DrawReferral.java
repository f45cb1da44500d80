// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.ReferralPolicy.Ladder;
import org.medalliance.sharing.ReferralPolicy.Sideways;
import org.medalliance.sharing.ReferralPolicyBuilder;
import org.medalliance.sharing.Urgency;

/** How patients may be referred. */
final class DrawReferral {
  private DrawReferral() {}

  static ReferralPolicy policy(Dice dice, Cast cast) {
    Ladder ladder = dice.oneOf(Ladder.values());
    Sideways sideways = dice.oneOf(Sideways.values());
    ReferralPolicyBuilder policy =
        ReferralPolicy.builder()
            .ladder(ladder)
            .sideways(sideways)
            .agreement(dice.oneOf(ReferralPolicy.Agreement.values()))
            .maxHops(dice.oneOf(2, 1, 3, ReferralPolicy.MAX_HOPS))
            .regions(dice.oneOf(ReferralPolicy.Regions.values()))
            .source(cast.source(dice))
            .note(Words.remark(dice));
    if (ladder == Ladder.ADJACENT) {
      policy.skipFrom(dice.maybe(50, () -> dice.oneOf(Urgency.values())));
    }
    if (sideways == Sideways.ALLOWED) {
      policy.sidewaysDepth(dice.maybe(50, () -> dice.between(1, 4)));
    }
    return policy.build();
  }
}
