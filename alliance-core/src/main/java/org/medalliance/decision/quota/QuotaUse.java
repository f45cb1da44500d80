// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import org.medalliance.code.Fault;
import org.medalliance.code.Syntax;

/**
 * What one permitted use counts against.
 *
 * @param amount how much is used, at least 1; the same on each account
 * @param limits the accounts, each with the most that may be used on it; empty if nothing limits
 *     the use
 */
public record QuotaUse(long amount, ImmutableSortedMap<QuotaAccount, Long> limits)
    implements Serializable {
  /** Checks that no limit is negative. */
  public QuotaUse {
    requireNonNull(limits, "limits");
    limits = ImmutableSortedMap.copyOf(limits); // in the order of accounts, whatever it had
    require(amount >= 1, Fault.NUMBER_RANGE, "amount", "amount must be at least 1: %d", amount);
    limits.forEach(
        (account, limit) ->
            require(
                limit >= 0,
                Fault.NUMBER_RANGE,
                "limits",
                "limit of %s must not be negative: %d",
                account,
                limit));
  }

  /** Returns amount and accounts. */
  @Override
  public String toString() {
    return "use of " + amount + " on " + Syntax.brief(limits.keySet());
  }
}
