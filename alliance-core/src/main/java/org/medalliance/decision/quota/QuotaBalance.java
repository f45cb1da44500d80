// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.util.Comparator;
import org.medalliance.code.Fault;

/**
 * How much of a limit is used, and how much is left. Amounts are in the unit in which requests
 * count.
 *
 * @param account what is counted
 * @param limit the most that may be used, inclusive; not negative
 * @param used what is used; not negative, and more than the limit if that was lowered since
 */
public record QuotaBalance(QuotaAccount account, long limit, long used)
    implements Comparable<QuotaBalance>, Serializable {
  private static final Comparator<QuotaBalance> ORDER =
      Comparator.comparing(QuotaBalance::account)
          .thenComparingLong(QuotaBalance::limit)
          .thenComparingLong(QuotaBalance::used);

  /** Checks that nothing is negative. */
  public QuotaBalance {
    requireNonNull(account, "account");
    require(limit >= 0, Fault.NUMBER_RANGE, "limit", "limit must not be negative: %d", limit);
    require(used >= 0, Fault.NUMBER_RANGE, "used", "what is used must not be negative: %d", used);
  }

  /** Returns what may still be used; 0 if nothing may. */
  public long left() {
    return Math.max(0, limit - used); // neither is negative, so nothing overflows
  }

  /** Returns whether so much more may be used. */
  public boolean allows(long amount) {
    return amount <= left();
  }

  /** Orders by account, then by limit, then by what is used. */
  @Override
  public int compareTo(QuotaBalance other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns account and amounts in words, such as {@code …: 17 of 20 used}. */
  @Override
  public String toString() {
    return account + ": " + used + " of " + limit + " used";
  }
}
