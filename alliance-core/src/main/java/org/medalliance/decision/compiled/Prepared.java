// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.medalliance.decision.compiled.rule.Verdict;
import org.medalliance.decision.compiled.unit.Stretch;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.SharingRequest;

/** A request of which the names are looked up, to be decided on any day. */
public final class Prepared {
  private final CompiledRules rules;
  private final SharingRequest request;
  private final Body provider;
  private final Body recipient;
  private final Meant meant;

  Prepared(
      CompiledRules rules, SharingRequest request, Body provider, Body recipient, Meant meant) {
    this.rules = rules;
    this.request = request;
    this.provider = provider;
    this.recipient = recipient;
    this.meant = meant;
  }

  /**
   * Returns the verdict on a day, as long as nobody knows what is used.
   *
   * @param day the day, as an epoch day
   */
  public Verdict verdict(long day) {
    return verdict(request, day, null);
  }

  /**
   * Returns the verdict on the same request for another day, after all that is used on a ledger.
   */
  public Verdict verdict(SharingRequest dated, QuotaLedger ledger) {
    return verdict(dated, dated.on().toEpochDay(), ledger);
  }

  private Verdict verdict(SharingRequest dated, long day, @Nullable QuotaLedger ledger) {
    return rules.verdict(
        dated, meant, provider.days().on(day), recipient.days().on(day), day, ledger);
  }

  /**
   * Returns the first day after a day on which the verdict is another, both as epoch days; empty if
   * it never is. What is used is not known.
   */
  public OptionalLong nextChange(long day) {
    Verdict now = verdict(day);
    long next = next(day);
    while (next < Long.MAX_VALUE) {
      if (!verdict(next).equals(now)) {
        return OptionalLong.of(next);
      }
      next = next(next);
    }
    return OptionalLong.empty();
  }

  /** The first day on which anything may change on which the verdict rests. */
  private long next(long day) {
    Stretch stretch = Stretch.around(day);
    rules.narrow(request, meant, provider, recipient, stretch);
    return stretch.until();
  }
}
