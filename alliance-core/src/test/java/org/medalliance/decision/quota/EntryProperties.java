// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.UnitId;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.RuleId;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;

/** Trees of entries stay in order and balanced, and share what does not change. */
@Domain(AllianceDomain.class)
class EntryProperties {
  private static final ImmutableList<QuotaAccount> ACCOUNTS =
      IntStream.range(0, 400)
          .mapToObj(EntryProperties::account)
          .sorted()
          .collect(ImmutableList.toImmutableList());

  @Property(tries = 200)
  void aTreeIsTheMapThatIsSetInTheSameWay(@ForAll Dice dice) {
    TreeMap<QuotaAccount, Long> model = new TreeMap<>();
    Entry tree = null;
    for (int i = dice.between(0, 500); i > 0; i--) {
      QuotaAccount account = dice.oneOf(ACCOUNTS);
      long amount = dice.below(3);
      set(model, account, amount);
      tree = Entry.set(tree, account, amount);
    }

    assertSame(tree, model);
    assertBalanced(tree);
  }

  @Property(tries = 50)
  void aTreeThatGrowsAndShrinksFromOneSideIsBalanced(@ForAll Dice dice) {
    ImmutableList<QuotaAccount> order = dice.chance(50) ? ACCOUNTS.reverse() : ACCOUNTS;
    Entry tree = null;
    for (QuotaAccount account : order) {
      tree = Entry.set(tree, account, 1);
      assertBalanced(tree);
    }
    for (QuotaAccount account : order.subList(0, dice.between(0, order.size()))) {
      tree = Entry.set(tree, account, 0);
      assertBalanced(tree);
    }
  }

  @Property(tries = 200)
  void whatIsSetChangesThePathToItAlone(@ForAll Dice dice) {
    ImmutableList<QuotaAccount> some = dice.some(0, 300, ACCOUNTS);
    Entry tree = null;
    for (QuotaAccount account : some) {
      tree = Entry.set(tree, account, 1);
    }

    Entry other = Entry.set(tree, dice.oneOf(ACCOUNTS), dice.below(3));

    assertThat(Sets.difference(entries(other), entries(tree)).size())
        .isLessThanOrEqualTo(3 * Entry.height(tree) + 1);
  }

  @Property(tries = 200)
  void howATreeHasGrownDoesNotMatter(@ForAll Dice dice) {
    ImmutableList<QuotaAccount> some = dice.some(0, 100, ACCOUNTS);
    Entry grown = null;
    for (QuotaAccount account : some) {
      grown = Entry.set(grown, account, 1);
    }
    Entry made =
        Entry.tree(
            some.stream()
                .sorted()
                .map(account -> new Entry(account, 1))
                .collect(ImmutableList.toImmutableList()));

    assertThat(Entry.areEqual(grown, made)).isTrue();
    assertBalanced(made);
    assertThat(Entry.areEqual(Entry.set(grown, ACCOUNTS.get(0), 2), made)).isFalse();
  }

  @Example
  void anEntryIsItsAccountAndItsAmount() {
    Entry one = new Entry(ACCOUNTS.get(0), 3);

    assertThat(one)
        .isEqualTo(new Entry(ACCOUNTS.get(0), 3))
        .hasSameHashCodeAs(new Entry(ACCOUNTS.get(0), 3))
        .isNotEqualTo(new Entry(ACCOUNTS.get(0), 4))
        .isNotEqualTo(new Entry(ACCOUNTS.get(1), 3))
        .isNotEqualTo(ACCOUNTS.get(0))
        .hasToString(ACCOUNTS.get(0) + ": 3");
  }

  private static void set(Map<QuotaAccount, Long> model, QuotaAccount account, long amount) {
    if (amount == 0) {
      model.remove(account);
    } else {
      model.put(account, amount);
    }
  }

  private static void assertSame(@Nullable Entry tree, TreeMap<QuotaAccount, Long> model) {
    assertThat(Entry.size(tree)).isEqualTo(model.size());
    assertThat(ImmutableList.copyOf(Entry.inOrder(tree)))
        .extracting(Entry::account)
        .containsExactlyElementsOf(model.keySet());
    for (QuotaAccount account : ACCOUNTS) {
      Entry found = Entry.find(tree, account);
      assertThat(found == null ? null : found.amount()).isEqualTo(model.get(account));
    }
  }

  private static void assertBalanced(@Nullable Entry tree) {
    Entry.inOrder(tree)
        .forEachRemaining(
            entry ->
                assertThat(Entry.height(entry.before) - Entry.height(entry.after))
                    .isBetween(-1, 1));
  }

  private static Set<Entry> entries(@Nullable Entry tree) {
    Set<Entry> entries = Sets.newIdentityHashSet();
    Entry.inOrder(tree).forEachRemaining(entries::add);
    return entries;
  }

  /** Accounts that differ in one part or the other. */
  private static QuotaAccount account(int i) {
    UnitId unit = UnitId.of("unit-" + i % 5);
    return new QuotaAccount(
        new QuotaSubject.OfRule(RuleId.of("rule-" + i % 4)),
        i % 2 == 0 ? new QuotaHolder.Recipient(unit) : new QuotaHolder.Provider(unit),
        QuotaPeriod.of(Quota.Window.DAY, LocalDate.of(2023, 6, 1).plusDays(i)));
  }
}
