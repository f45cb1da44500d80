// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import org.jspecify.annotations.Nullable;
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
   * Returns the verdict on a day.
   *
   * @param day the day, as an epoch day
   * @param ledger what is used; null if nobody knows
   */
  public Verdict verdict(long day, @Nullable QuotaLedger ledger) {
    return rules.verdict(
        request, meant, provider.days().on(day), recipient.days().on(day), day, ledger);
  }
}
