// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.code.UnitId;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.RuleId;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;

/** A ledger is a table of what is used, and no more than that. */
@Domain(AllianceDomain.class)
class QuotaLedgerProperties {

  @Property
  void isTheTableThatIsKeptByHand(@ForAll Dice dice, @ForAll QuotaLedger begun) {
    ImmutableList<QuotaAccount> accounts = accounts(dice, begun);
    TreeMap<QuotaAccount, Long> table = new TreeMap<>(begun.amounts());
    QuotaLedger ledger = begun;
    for (int i = dice.between(0, 60); i > 0; i--) {
      QuotaUse use = use(dice, accounts);
      if (dice.chance(50)) {
        if (leaves(table, use)) {
          ledger = ledger.record(use);
          use.limits().keySet().forEach(account -> table.merge(account, use.amount(), Long::sum));
        } else {
          refuses(ledger::record, use);
        }
      } else if (covers(table, use)) {
        ledger = ledger.release(use);
        use.limits().keySet().forEach(account -> table.merge(account, -use.amount(), Long::sum));
      } else {
        refuses(ledger::release, use);
      }
      table.values().removeIf(amount -> amount == 0);

      assertThat(ledger.amounts()).isEqualTo(table);
      assertThat(ledger.amounts().values()).allMatch(amount -> amount > 0);
    }
    assertThat(ledger)
        .isEqualTo(QuotaLedger.copyOf(table))
        .hasSameHashCodeAs(QuotaLedger.copyOf(table));
  }

  @Property
  void releasingWhatWasRecordedLeavesTheSameLedger(@ForAll QuotaLedger ledger, @ForAll Dice dice) {
    QuotaUse use = use(dice, accounts(dice, ledger));
    Assume.that(leaves(new TreeMap<>(ledger.amounts()), use));

    QuotaLedger again = ledger.record(use).release(use);

    assertThat(again).isEqualTo(ledger).hasSameHashCodeAs(ledger);
    assertThat(again.amounts().keySet().asList()).isEqualTo(ledger.amounts().keySet().asList());
  }

  @Property
  void theOrderOfRecordingIsIrrelevant(@ForAll Dice dice) {
    ImmutableList<QuotaAccount> accounts = accounts(dice, QuotaLedger.empty());
    List<QuotaUse> uses = new ArrayList<>();
    QuotaLedger one = QuotaLedger.empty();
    for (int i = dice.between(0, 10); i > 0; i--) {
      QuotaUse use = generous(use(dice, accounts));
      if (leaves(new TreeMap<>(one.amounts()), use)) {
        one = one.record(use);
        uses.add(0, use);
      }
    }
    QuotaLedger other = QuotaLedger.empty();
    for (QuotaUse use : uses) {
      other = other.record(use);
    }

    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
  }

  @Property
  void recordingLeavesEveryOtherAccountAlone(@ForAll QuotaLedger ledger, @ForAll Dice dice) {
    QuotaUse use = generous(use(dice, accounts(dice, ledger)));
    Assume.that(leaves(new TreeMap<>(ledger.amounts()), use));

    assertThat(Maps.difference(ledger.amounts(), ledger.record(use).amounts()).entriesInCommon())
        .isEqualTo(
            Maps.filterKeys(ledger.amounts(), account -> !use.limits().containsKey(account)));
  }

  @Property
  void forgetsThePeriodsThatEndedBeforeADay(@ForAll QuotaLedger ledger, @ForAll LocalDate day) {
    QuotaLedger since = ledger.since(day);

    assertThat(since.amounts())
        .isEqualTo(
            Maps.filterKeys(
                ledger.amounts(),
                account -> account.period().contains(day) || account.period().from().isAfter(day)));
  }

  /** Accounts that are on the ledger, and some that may not be. */
  private static ImmutableList<QuotaAccount> accounts(Dice dice, QuotaLedger ledger) {
    QuotaPeriod june = QuotaPeriod.of(Quota.Window.MONTH, LocalDate.of(2023, 6, 1));
    ImmutableList.Builder<QuotaAccount> accounts = ImmutableList.builder();
    for (String unit : List.of("lakeside", "hillside", "north")) {
      accounts.add(
          new QuotaAccount(
              new QuotaSubject.OfRule(RuleId.of("r1")),
              new QuotaHolder.Recipient(UnitId.of(unit)),
              june));
    }
    return accounts.addAll(ledger.amounts().keySet()).build();
  }

  private static QuotaUse use(Dice dice, ImmutableList<QuotaAccount> accounts) {
    TreeMap<QuotaAccount, Long> limits = new TreeMap<>();
    for (QuotaAccount account : dice.some(0, 3, accounts)) {
      limits.put(account, dice.oneOf(3L, 0L, 1L, 20L, Long.MAX_VALUE));
    }
    return new QuotaUse(
        dice.oneOf(1L, 1L, 2L, 19L, Long.MAX_VALUE), ImmutableSortedMap.copyOf(limits));
  }

  private static QuotaUse generous(QuotaUse use) {
    return new QuotaUse(
        use.amount(),
        ImmutableSortedMap.copyOf(Maps.transformValues(use.limits(), limit -> Long.MAX_VALUE)));
  }

  private static boolean leaves(TreeMap<QuotaAccount, Long> table, QuotaUse use) {
    return use.limits().entrySet().stream()
        .allMatch(
            limit ->
                BigInteger.valueOf(table.getOrDefault(limit.getKey(), 0L))
                        .add(BigInteger.valueOf(use.amount()))
                        .compareTo(BigInteger.valueOf(limit.getValue()))
                    <= 0);
  }

  private static boolean covers(TreeMap<QuotaAccount, Long> table, QuotaUse use) {
    return use.limits().keySet().stream()
        .allMatch(account -> table.getOrDefault(account, 0L) >= use.amount());
  }

  private static void refuses(Function<QuotaUse, QuotaLedger> change, QuotaUse use) {
    assertThatIllegalArgumentException().isThrownBy(() -> change.apply(use));
  }
}
