// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;

/**
 * Why patients are referred: a code that the caller chooses and this library does not look into.
 *
 * <p>A list of such codes says which of them are reasons to refer up and which down; whoever reads
 * one from there keeps the directions with it, and a query refuses what does not fit its own.
 *
 * @param code the code; a list of a district in China is in {@code ReferralReasons} of {@code
 *     org.medalliance.catalog.china}
 * @param directions the directions in which it is a reason, in their order; never none
 */
public record ReferralReason(Code code, ImmutableSet<Direction> directions)
    implements Serializable {
  /** Checks that it is a reason for some direction. */
  public ReferralReason {
    requireNonNull(code, "code");
    requireNonNull(directions, "directions");
    require(
        !directions.isEmpty(),
        Fault.MIN_SIZE,
        "directions",
        "reason must be one for some direction: %s",
        code);
    directions = Sets.immutableEnumSet(directions);
  }

  /** Returns a reason to refer in these directions. */
  public static ReferralReason of(Code code, Direction... directions) {
    requireNonNull(directions, "directions");
    return new ReferralReason(code, ImmutableSet.copyOf(ImmutableList.copyOf(directions)));
  }

  /** Returns a reason to refer in these directions. */
  public static ReferralReason of(String code, Direction... directions) {
    return of(Code.of(code), directions);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code.toString();
  }
}
