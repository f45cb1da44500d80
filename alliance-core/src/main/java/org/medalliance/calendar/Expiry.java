// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.medalliance.code.AgreementId;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;

/**
 * An agreement whose term runs out.
 *
 * @param agreement the agreement
 * @param lastDay the last day before it may have expired
 * @param isCertain whether it surely has on the next; if not, the end of its term is known only in
 *     part, or whether it was renewed
 */
public record Expiry(AgreementId agreement, LocalDate lastDay, boolean isCertain)
    implements Comparable<Expiry>, Serializable {
  /** Checks that nothing is null. */
  public Expiry {
    requireNonNull(agreement, "agreement");
    requireNonNull(lastDay, "lastDay");
  }

  /**
   * Returns what ends with it, and for whom: what is permitted on the last day and would not be
   * without the agreement. Each is found when it is taken.
   */
  public Stream<SharingDecision> permissionsLost(SharingPolicy policy) {
    return requireNonNull(policy, "policy").restingOn(agreement, lastDay);
  }

  /** Orders by day, then by agreement. */
  @Override
  public int compareTo(Expiry other) {
    requireNonNull(other, "other");
    int order = lastDay.compareTo(other.lastDay);
    return order != 0 ? order : agreement.compareTo(other.agreement);
  }

  /** Returns the agreement and its last day. */
  @Override
  public String toString() {
    return agreement + " expires after " + lastDay + (isCertain ? "" : ", perhaps");
  }
}
