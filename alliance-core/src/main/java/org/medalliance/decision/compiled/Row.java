// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/**
 * One rule under one of its agreements.
 *
 * @param alliance the alliance
 * @param rule the rule
 * @param citation the rule and the agreement by name
 * @param provider whether a unit is bound and selected as provider
 * @param recipient whether a unit is bound and selected as recipient
 * @param days whether rule and agreement hold on a day
 * @param sure the row if it applies
 * @param perhaps the row if it may apply
 */
record Row(
    Alliance alliance,
    SharingRule rule,
    Citation citation,
    UnitTest provider,
    UnitTest recipient,
    DayTable<Certainty> days,
    Hits sure,
    Hits perhaps) {

  static Row of(
      Alliance alliance,
      SharingRule rule,
      Citation citation,
      UnitTest provider,
      UnitTest recipient,
      DayTable<Certainty> days) {
    return new Row(
        alliance,
        rule,
        citation,
        provider,
        recipient,
        days,
        Hits.of(citation, rule.effect(), Certainty.YES),
        Hits.of(citation, rule.effect(), Certainty.UNKNOWN));
  }

  /** Whether more than the units and the day has to be looked at. */
  boolean isConditional() {
    return rule.when().isPresent()
        || rule.quota().isPresent()
        || rule.resource().specialty().isPresent();
  }

  /** The row if it applies so. */
  Hits hits(Certainty applies) {
    return switch (applies) {
      case YES -> sure;
      case UNKNOWN -> perhaps;
      case NO -> Hits.NONE;
    };
  }

  /** The row as far as day, circumstances and what is used let it apply. */
  Hits hits(
      SharingRequest request,
      long day,
      UnitOn provider,
      UnitOn recipient,
      Target target,
      @Nullable QuotaLedger ledger) {
    Certainty applies = days.on(day);
    if (!applies.isNo()) {
      applies = applies.and(specialty(request, target));
    }
    if (!applies.isNo() && rule.when().isPresent()) {
      applies =
          applies.and(
              new Circumstances(alliance, request, provider.facts(), recipient.facts())
                  .meet(rule.when().get()));
    }
    if (!applies.isNo() && rule.quota().isPresent()) {
      applies = applies.and(left(rule.quota().get(), request, ledger));
    }
    return hits(applies);
  }

  private Certainty left(Quota quota, SharingRequest request, @Nullable QuotaLedger ledger) {
    return ledger == null
        ? left(quota, request)
        : left(ledger.balance(QuotaAccount.of(citation, quota, request), quota.amount()), request);
  }

  /** Whether a quota leaves what is asked for: nobody knows, but never more than all. */
  static Certainty left(Quota quota, SharingRequest request) {
    return request.amount() > quota.amount() ? Certainty.NO : Certainty.UNKNOWN;
  }

  /** Whether so much is left that it is enough. */
  static Certainty left(QuotaBalance balance, SharingRequest request) {
    return Certainty.of(balance.allows(request.amount()));
  }

  private Certainty specialty(SharingRequest request, Target target) {
    Optional<Code> wanted = rule.resource().specialty();
    return wanted.isEmpty()
        ? Certainty.YES
        : target
            .specialty(request)
            .map(code -> alliance.codeSystems().specialtyContains(wanted.get(), code))
            .orElse(Certainty.UNKNOWN);
  }
}
