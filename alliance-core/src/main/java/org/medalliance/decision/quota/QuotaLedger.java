// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Fault;

/**
 * How much has been used of what is limited.
 *
 * <p>A ledger never changes; recording a use makes another, which shares all but the path to what
 * changed. Where several threads record, let each decide and record on the newest ledger, as {@link
 * java.util.concurrent.atomic.AtomicReference} allows.
 */
public final class QuotaLedger implements Serializable {
  private static final long serialVersionUID = 1;

  private static final QuotaLedger EMPTY = new QuotaLedger(null);

  private final transient @Nullable Entry root;

  private QuotaLedger(@Nullable Entry root) {
    this.root = root;
  }

  /** Returns the ledger on which nothing is used yet. */
  public static QuotaLedger empty() {
    return EMPTY;
  }

  /** Returns the ledger of what is used on each account; no amount must be negative. */
  public static QuotaLedger copyOf(Map<QuotaAccount, Long> amounts) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    ImmutableSortedMap.copyOf(requireNonNull(amounts, "amounts"))
        .forEach(
            (account, amount) -> {
              require(
                  amount >= 0,
                  Fault.NUMBER_RANGE,
                  "amounts",
                  "what is used on %s must not be negative: %d",
                  account,
                  amount);
              if (amount > 0) {
                entries.add(new Entry(account, amount));
              }
            });
    return new QuotaLedger(Entry.tree(entries.build()));
  }

  /** Returns what is used on every account on which anything is. */
  public ImmutableSortedMap<QuotaAccount, Long> amounts() {
    ImmutableSortedMap.Builder<QuotaAccount, Long> amounts = ImmutableSortedMap.naturalOrder();
    Entry.inOrder(root).forEachRemaining(entry -> amounts.put(entry.account(), entry.amount()));
    return amounts.buildOrThrow();
  }

  /** Returns what is used on an account; 0 if nothing is. */
  public long used(QuotaAccount account) {
    Entry entry = Entry.find(root, requireNonNull(account, "account"));
    return entry == null ? 0 : entry.amount();
  }

  /** Returns what is used and left of the limit of an account; no limit is negative. */
  public QuotaBalance balance(QuotaAccount account, long limit) {
    return new QuotaBalance(account, limit, used(account));
  }

  /**
   * Returns the ledger with a use on it.
   *
   * @throws IllegalArgumentException if an account does not leave so much, as when another use was
   *     recorded since the use was permitted
   */
  public QuotaLedger record(QuotaUse use) {
    Entry entries = root;
    for (Map.Entry<QuotaAccount, Long> limit : requireNonNull(use, "use").limits().entrySet()) {
      QuotaBalance balance = balance(limit.getKey(), limit.getValue());
      require(
          balance.allows(use.amount()),
          Fault.NUMBER_RANGE,
          "amount",
          "use of %d must stay within the limit, or be decided again: %s",
          use.amount(),
          balance);
      entries = Entry.set(entries, balance.account(), balance.used() + use.amount());
    }
    return of(entries);
  }

  /**
   * Returns the ledger without a use that was recorded and did not take place.
   *
   * @throws IllegalArgumentException if less is used on an account, as when the use was not
   *     recorded or its period is forgotten
   */
  public QuotaLedger release(QuotaUse use) {
    Entry entries = root;
    for (QuotaAccount account : requireNonNull(use, "use").limits().keySet()) {
      long used = used(account);
      require(
          used >= use.amount(),
          Fault.NUMBER_RANGE,
          "amount",
          "use of %d must have been recorded to be released: %s: %d used",
          use.amount(),
          account,
          used);
      entries = Entry.set(entries, account, used - use.amount());
    }
    return of(entries);
  }

  /** Returns the ledger without the periods that ended before a day. */
  public QuotaLedger since(LocalDate day) {
    requireNonNull(day, "day");
    ImmutableList.Builder<Entry> kept = ImmutableList.builder();
    Entry.inOrder(root)
        .forEachRemaining(
            entry -> {
              if (!entry.account().period().lastDay().isBefore(day)) {
                kept.add(entry);
              }
            });
    return of(Entry.tree(kept.build()));
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof QuotaLedger that && Entry.areEqual(root, that.root));
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (Iterator<Entry> entries = Entry.inOrder(root); entries.hasNext(); ) {
      hash = 31 * hash + entries.next().hashCode();
    }
    return hash;
  }

  /** Returns on how many accounts something is used. */
  @Override
  public String toString() {
    return "quota ledger of " + Entry.size(root) + " accounts";
  }

  private static QuotaLedger of(@Nullable Entry root) {
    return root == null ? EMPTY : new QuotaLedger(root);
  }

  private Object writeReplace() {
    return new Sent(amounts());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a ledger must arrive as the amounts it is made of");
  }

  /** A ledger on its way; its amounts are checked where it arrives. */
  private record Sent(ImmutableSortedMap<QuotaAccount, Long> amounts) implements Serializable {
    private Object readResolve() {
      return copyOf(amounts);
    }
  }
}
