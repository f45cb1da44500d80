// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.medalliance.Alliance;
import org.medalliance.code.AgreementId;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaHolder;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.quota.QuotaPeriod;
import org.medalliance.decision.quota.QuotaSubject;
import org.medalliance.decision.quota.QuotaUse;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/** What is used: on any account, or on those that a request meets. */
final class DrawLedger {
  private DrawLedger() {}

  static QuotaPeriod period(Dice dice) {
    return QuotaPeriod.of(dice.oneOf(Quota.Window.values()), Days.day(dice));
  }

  static QuotaSubject subject(Dice dice) {
    return dice.<QuotaSubject>make(
        () -> new QuotaSubject.OfRule(DrawRule.id(dice)),
        () -> new QuotaSubject.OfResource(dice.oneOf(Cast.ALL.resources())));
  }

  static QuotaHolder holder(Dice dice) {
    return dice.make(() -> unit(dice), () -> new QuotaHolder.Agreement(Cast.ALL.agreement(dice)));
  }

  private static QuotaHolder unit(Dice dice) {
    return dice.<QuotaHolder>make(
        () -> new QuotaHolder.Recipient(Cast.ALL.unit(dice)),
        () -> new QuotaHolder.Provider(Cast.ALL.unit(dice)));
  }

  static QuotaAccount account(Dice dice) {
    QuotaSubject subject = subject(dice);
    QuotaHolder holder = subject instanceof QuotaSubject.OfRule ? holder(dice) : unit(dice);
    return new QuotaAccount(subject, holder, period(dice));
  }

  static QuotaBalance balance(Dice dice) {
    return new QuotaBalance(account(dice), amount(dice), amount(dice));
  }

  static QuotaUse use(Dice dice) {
    Map<QuotaAccount, Long> limits = new TreeMap<>();
    for (QuotaAccount account : dice.list(0, 3, () -> account(dice))) {
      limits.put(account, amount(dice));
    }
    return new QuotaUse(dice.oneOf(1L, 2L, 5L, Long.MAX_VALUE), ImmutableSortedMap.copyOf(limits));
  }

  static QuotaLedger ledger(Dice dice) {
    Map<QuotaAccount, Long> amounts = new TreeMap<>();
    for (QuotaAccount account : dice.list(0, 6, () -> account(dice))) {
      amounts.put(account, amount(dice));
    }
    return QuotaLedger.copyOf(amounts);
  }

  private static long amount(Dice dice) {
    return dice.oneOf(0L, 1L, 2L, 3L, 20L, Long.MAX_VALUE - 1, Long.MAX_VALUE);
  }

  /** Three permits in five have a quota, and two resources in five a lend limit. */
  static Metered metered(Dice dice, AllianceSize size) {
    AllianceAndRequest pair = Draw.allianceAndRequest(dice, size);
    Alliance alliance = withQuotas(dice, pair.alliance());
    return new Metered(alliance, pair.request(), ledger(dice, alliance, pair.request()));
  }

  private static Alliance withQuotas(Dice dice, Alliance alliance) {
    return alliance.toBuilder()
        .rules(
            alliance.rules().stream()
                .map(
                    rule ->
                        rule.effect() == Effect.PERMIT
                            ? rule.toBuilder()
                                .quota(dice.maybe(60, () -> quota(dice, Quota.Of.values())))
                                .build()
                            : rule)
                .toList())
        .resources(
            alliance.resources().stream()
                .map(
                    resource ->
                        resource.toBuilder()
                            .lendLimit(
                                dice.maybe(
                                    40, () -> quota(dice, Quota.Of.RECIPIENT, Quota.Of.PROVIDER)))
                            .build())
                .toList())
        .build();
  }

  private static Quota quota(Dice dice, Quota.Of... of) {
    return Quota.of(
        dice.oneOf(3L, 20L, 5L, 1L, 0L, Long.MAX_VALUE),
        dice.oneOf(Quota.Window.values()),
        dice.oneOf(of));
  }

  /** What this request and another count against, whatever they would be permitted by. */
  private static QuotaLedger ledger(Dice dice, Alliance alliance, SharingRequest request) {
    Map<QuotaAccount, Long> amounts = new TreeMap<>(ledger(dice).amounts());
    for (SharingRequest one : List.of(Draw.request(alliance, dice), request)) {
      for (SharingRule rule : alliance.rules()) {
        for (AgreementId under : rule.under()) {
          rule.quota()
              .ifPresent(
                  quota ->
                      amounts.put(
                          QuotaAccount.of(new Citation(rule.id(), under), quota, one),
                          used(dice, quota)));
        }
      }
      for (SharedResource resource : alliance.resources()) {
        resource
            .lendLimit()
            .ifPresent(
                limit ->
                    amounts.put(QuotaAccount.of(resource.id(), limit, one), used(dice, limit)));
      }
    }
    return QuotaLedger.copyOf(amounts);
  }

  private static long used(Dice dice, Quota quota) {
    return dice.oneOf(0L, 0L, 1L, Math.max(0, quota.amount() - 1), quota.amount(), 7L);
  }
}
