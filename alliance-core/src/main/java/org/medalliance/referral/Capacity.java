// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;

import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;

/**
 * Whether units have room for the patients in question, as the caller knows it; no part of an
 * alliance.
 *
 * <p>It is asked of units that might be referred to, some of them more than once, and answers the
 * same each time. UNKNOWN makes a unit unknown that would be a candidate.
 */
@FunctionalInterface
public interface Capacity {
  /** Nobody asks: every unit is taken to have room. */
  Capacity NOT_ASKED =
      unit -> {
        requireNonNull(unit, "unit");
        return Certainty.YES;
      };

  /** Returns whether a unit has room. */
  Certainty of(UnitId unit);
}
