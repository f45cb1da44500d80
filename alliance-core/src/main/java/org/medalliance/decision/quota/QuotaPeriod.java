// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.medalliance.code.Fault;
import org.medalliance.resource.Quota;

/**
 * One day, week, month, quarter or year in which use is counted together.
 *
 * @param per which of these it is
 * @param from its first day
 */
public record QuotaPeriod(Quota.Window per, LocalDate from)
    implements Comparable<QuotaPeriod>, Serializable {
  private static final Comparator<QuotaPeriod> ORDER =
      Comparator.comparing(QuotaPeriod::from).thenComparing(QuotaPeriod::per);

  /** Checks that it begins where such a period can begin. */
  public QuotaPeriod {
    requireNonNull(per, "per");
    requireNonNull(from, "from");
    require(
        from.equals(per.firstDay(from)),
        Fault.MEMBER_MISFIT,
        "from",
        "period of a %s must begin with its first day, %s: %s",
        per,
        per.firstDay(from),
        from);
  }

  /** Returns the period in which a day lies. */
  public static QuotaPeriod of(Quota.Window per, LocalDate day) {
    return new QuotaPeriod(per, requireNonNull(per, "per").firstDay(day));
  }

  /** Returns whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return per.firstDay(day).equals(from);
  }

  /** Returns its last day. */
  public LocalDate lastDay() {
    return per.lastDay(from);
  }

  /** Orders by first day, then the shorter before the longer. */
  @Override
  public int compareTo(QuotaPeriod other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns the period in words, such as {@code MONTH from 2023-06-01}. */
  @Override
  public String toString() {
    return per + " from " + from;
  }
}
