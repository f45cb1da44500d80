// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaHolder;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.quota.QuotaUse;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Draw;
import org.medalliance.testing.Metered;

/** The laws of deciding on what has been used. */
@Domain(AllianceDomain.class)
@Domain(DomainContext.Global.class)
class QuotaProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theDecisionIsTheOneThatIsExplained(@ForAll Metered drawn) {
    SharingPolicy policy = SharingPolicy.of(drawn.alliance());

    SharingDecision decision = policy.decide(drawn.request(), drawn.ledger());

    assertThat(decision).isEqualTo(policy.explain(drawn.request(), drawn.ledger()).decision());
    assertThatCode(() -> decision.toBuilder().build()).doesNotThrowAnyException();
    Statistics.label("counted")
        .collect(decision.outcome(), !decision.quotas().isEmpty())
        .coverage(each -> each.check(Outcome.PERMITTED, true).percentage(share -> share > 2));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsDecidedWithoutALedgerIsDecidedSoByEveryLedger(@ForAll Metered drawn) {
    SharingPolicy policy = SharingPolicy.of(drawn.alliance());
    SharingDecision without = policy.decide(drawn.request());

    SharingDecision with = policy.decide(drawn.request(), drawn.ledger());

    assertThat(without.possibleOutcomes()).containsAll(with.possibleOutcomes());
    assertThat(with.unknowns()).extracting(Unknown::cause).doesNotContain(Unknown.Cause.LEDGER);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void whatIsPermittedCanBeRecordedAndNoLimitIsPassed(@ForAll Metered drawn) {
    SharingDecision decision = decide(drawn, drawn.ledger());
    Assume.that(decision.isPermitted() && decision.alternatives().isEmpty());
    QuotaUse use = decision.use();

    QuotaLedger after = drawn.ledger().record(use);

    for (QuotaBalance before : decision.quotas()) {
      assertThat(before.account().period().contains(drawn.request().on())).isTrue();
      assertThat(after.used(before.account()))
          .isEqualTo(before.used() + drawn.request().amount())
          .isBetween(0L, before.limit());
    }
    assertThat(after.release(use)).isEqualTo(drawn.ledger());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void recordingNeverPermitsMoreAndReleasingNeverLess(@ForAll Metered drawn, @ForAll Dice dice) {
    SharingDecision decision = decide(drawn, drawn.ledger());
    Assume.that(decision.isPermitted() && decision.alternatives().isEmpty());
    QuotaLedger after = drawn.ledger().record(decision.use());
    SharingPolicy policy = SharingPolicy.of(drawn.alliance());
    SharingRequest another = Draw.request(drawn.alliance(), dice);

    for (SharingRequest request : new SharingRequest[] {drawn.request(), another}) {
      if (!policy.decide(request, drawn.ledger()).isPermitted()) {
        assertThat(policy.decide(request, after).isPermitted()).isFalse();
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void whatIsUsedUpNoLongerPermits(@ForAll Metered drawn) {
    SharingDecision decision = decide(drawn, drawn.ledger());
    Assume.that(!decision.quotas().isEmpty());

    for (QuotaBalance balance : decision.quotas()) {
      QuotaUse rest =
          new QuotaUse(balance.left(), ImmutableSortedMap.of(balance.account(), balance.limit()));
      SharingDecision later = decide(drawn, drawn.ledger().record(rest));

      assertThat(later.quotas())
          .extracting(QuotaBalance::account)
          .doesNotContain(balance.account());
    }
  }

  @Property
  void aUseCountsInItsOwnPeriodAndInNoOther(
      @ForAll Quota.Window per,
      @ForAll Quota.Of of,
      @ForAll @IntRange(max = 4_000) int day,
      @ForAll @IntRange(max = 400) int apart) {
    SharingPolicy policy =
        SharingPolicy.of(RiverValley.withRule(rule -> rule.quota(Quota.of(3, per, of))));
    LocalDate used = RiverValley.FOUNDING.plusDays(day);
    LocalDate asked = used.plusDays(apart);
    SharingRequest all = RiverValley.on(used).toBuilder().amount(3).build();

    QuotaLedger ledger = QuotaLedger.empty().record(policy.decide(all, QuotaLedger.empty()).use());

    assertThat(policy.decide(RiverValley.on(asked), ledger).isPermitted())
        .isEqualTo(asked.isAfter(per.lastDay(used)));
    assertThat(policy.decide(RiverValley.on(per.lastDay(used)), ledger).isPermitted()).isFalse();
    assertThat(policy.decide(RiverValley.on(per.lastDay(used).plusDays(1)), ledger).isPermitted())
        .isTrue();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatOthersUseAndWhatIsUsedAtOtherTimesDoesNotMatter(@ForAll Metered drawn) {
    QuotaLedger own =
        QuotaLedger.copyOf(
            Maps.filterKeys(drawn.ledger().amounts(), account -> isOf(drawn.request(), account)));

    assertThat(decide(drawn, own)).isEqualTo(decide(drawn, drawn.ledger()));
  }

  private static boolean isOf(SharingRequest request, QuotaAccount account) {
    QuotaHolder holder = account.holder();
    return account.period().contains(request.on())
        && (holder.equals(new QuotaHolder.Recipient(request.recipient()))
            || holder.equals(new QuotaHolder.Provider(request.provider()))
            || holder instanceof QuotaHolder.Agreement);
  }

  private static SharingDecision decide(Metered drawn, QuotaLedger ledger) {
    return SharingPolicy.of(drawn.alliance()).decide(drawn.request(), ledger);
  }
}
