// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;

import org.medalliance.code.UnitId;

/**
 * How far units are apart, as the caller knows it; no part of an alliance.
 *
 * <p>The measure is the caller's: kilometres, minutes. Less is nearer, {@link Double#NaN} is not
 * known and comes last. It orders what the alliance leaves equal and makes nobody a candidate.
 */
@FunctionalInterface
public interface Distance {
  /** Nobody asks: all distances are equally unknown. */
  Distance NOT_ASKED =
      (from, to) -> {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        return Double.NaN;
      };

  /** Returns how far it is from the unit that refers to another. */
  double between(UnitId from, UnitId to);
}
