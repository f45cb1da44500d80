// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.sharing.Effect;

/**
 * An agreement as rules see it.
 *
 * @param id its id
 * @param inForce whether it is in force on a day
 * @param binds whether it binds a unit
 * @param reaches whether it binds a unit or, for a prohibition, bound it before its rights rested
 */
public record Deal(AgreementId id, DayTable<Certainty> inForce, UnitTest binds, UnitTest reaches) {

  /** Whether a unit is bound as far as a rule of this effect goes. */
  public UnitTest binds(Effect effect) {
    return effect == Effect.PROHIBIT ? reaches : binds;
  }

  /** The first day on which it may be in force, as an epoch day. */
  public long begins() {
    return inForce.first().isNo() ? inForce.firstCut() : Long.MIN_VALUE;
  }

  /** The first day from which on it never is, as an epoch day. */
  public long ends() {
    return inForce.last().isNo() ? inForce.lastCut() : Long.MAX_VALUE;
  }
}
