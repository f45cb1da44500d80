// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view.indicator;

import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.referral.Direction;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.Referrals;

/**
 * Whether units may refer patients anywhere.
 *
 * @param network what answers
 * @param direction which way
 * @param day the day
 */
record Routes(ReferralNetwork network, Direction direction, LocalDate day) {

  static Routes up(Alliance alliance, LocalDate day) {
    return new Routes(ReferralNetwork.of(alliance), Direction.UP, day);
  }

  /** Whether a unit may refer to any other. */
  Certainty leadFrom(UnitId unit) {
    Referrals found =
        network.find(ReferralQuery.builder().sender(unit).direction(direction).on(day).build());
    if (Certainty.all(found.premises(), Premise::met).isNo()) {
      return Certainty.NO;
    }
    if (found.candidates().findAny().isPresent()) {
      return Certainty.YES;
    }
    return found.unknown().findAny().isPresent() ? Certainty.UNKNOWN : Certainty.NO;
  }
}
