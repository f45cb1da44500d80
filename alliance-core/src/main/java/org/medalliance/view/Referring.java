// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.membership.MemberUnit;
import org.medalliance.referral.Candidate;
import org.medalliance.referral.Direction;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.Referrals;
import org.medalliance.referral.Unsettled;

/**
 * Who may refer to whom on a day in one hop.
 *
 * @param network the network of the alliance, with routes of a single hop
 * @param day the day
 */
record Referring(ReferralNetwork network, LocalDate day) {

  /** What is told of a hop. */
  interface Told {
    /** Takes a hop that is allowed, or may be. */
    void of(UnitId from, UnitId to, Certainty allowed);
  }

  static Referring of(Alliance alliance, LocalDate day) {
    return new Referring(
        ReferralNetwork.of(
            alliance.toBuilder()
                .referralPolicy(
                    alliance.referralPolicy().map(policy -> policy.toBuilder().maxHops(1).build()))
                .build()),
        day);
  }

  /** Tells of each hop between units on the roll until there is no room for more. */
  void hops(Direction direction, BooleanSupplier isFull, Told told) {
    for (MemberUnit member : network.alliance().members()) {
      if (isFull.getAsBoolean()) {
        return;
      }
      Referrals found =
          network.find(
              ReferralQuery.builder().sender(member.unit()).direction(direction).on(day).build());
      tell(member.unit(), found.candidates().map(Candidate::unit), Certainty.YES, told);
      tell(member.unit(), found.unknown().map(Unsettled::unit), Certainty.UNKNOWN, told);
    }
  }

  private void tell(UnitId from, Stream<UnitId> to, Certainty allowed, Told told) {
    to.filter(unit -> network.alliance().member(unit).isPresent())
        .forEach(unit -> told.of(from, unit, allowed));
  }
}
