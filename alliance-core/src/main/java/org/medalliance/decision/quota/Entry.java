// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * What is used on one account, and the search trees of the accounts before and after it.
 *
 * <p>The trees are balanced as Adelson-Velsky and Landis described in 1962: of two beside each
 * other, one is higher by one at most. So the work on an account is logarithmic whatever the
 * accounts are named, and what changes is the path to it alone. A tree of nothing is null.
 */
final class Entry {
  private final QuotaAccount account;
  private final long amount;
  final @Nullable Entry before;
  final @Nullable Entry after;
  private final int height;
  private final int size;

  /** An entry alone. */
  Entry(QuotaAccount account, long amount) {
    this(account, amount, null, null);
  }

  private Entry(QuotaAccount account, long amount, @Nullable Entry before, @Nullable Entry after) {
    this.account = account;
    this.amount = amount;
    this.before = before;
    this.after = after;
    this.height = 1 + Math.max(height(before), height(after));
    this.size = 1 + size(before) + size(after);
  }

  QuotaAccount account() {
    return account;
  }

  long amount() {
    return amount;
  }

  /** The tree of entries that are in order. */
  static @Nullable Entry tree(ImmutableList<Entry> sorted) {
    if (sorted.isEmpty()) {
      return null;
    }
    int middle = sorted.size() / 2;
    return sorted
        .get(middle)
        .over(tree(sorted.subList(0, middle)), tree(sorted.subList(middle + 1, sorted.size())));
  }

  static int height(@Nullable Entry tree) {
    return tree == null ? 0 : tree.height;
  }

  static int size(@Nullable Entry tree) {
    return tree == null ? 0 : tree.size;
  }

  static @Nullable Entry find(@Nullable Entry tree, QuotaAccount account) {
    Entry at = tree;
    while (at != null) {
      int order = account.compareTo(at.account);
      if (order == 0) {
        return at;
      }
      at = order < 0 ? at.before : at.after;
    }
    return null;
  }

  /** The tree in which so much is used on an account; it is in no tree if that is nothing. */
  static @Nullable Entry set(@Nullable Entry tree, QuotaAccount account, long amount) {
    if (tree == null) {
      return amount == 0 ? null : new Entry(account, amount);
    }
    int order = account.compareTo(tree.account);
    if (order < 0) {
      return tree.balancing(set(tree.before, account, amount), tree.after);
    }
    if (order > 0) {
      return tree.balancing(tree.before, set(tree.after, account, amount));
    }
    return amount == 0
        ? joined(tree.before, tree.after)
        : new Entry(account, amount, tree.before, tree.after);
  }

  /** The entries of a tree by account. */
  static Iterator<Entry> inOrder(@Nullable Entry tree) {
    Deque<Entry> open = new ArrayDeque<>();
    descend(tree, open);
    return new AbstractIterator<>() {
      @Override
      protected @Nullable Entry computeNext() {
        if (open.isEmpty()) {
          return endOfData();
        }
        Entry next = open.pop();
        descend(next.after, open);
        return next;
      }
    };
  }

  /** Whether the same is used on the same accounts, however the trees have grown. */
  static boolean areEqual(@Nullable Entry one, @Nullable Entry other) {
    return size(one) == size(other) && Iterators.elementsEqual(inOrder(one), inOrder(other));
  }

  /** Whether account and amount are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Entry that && amount == that.amount && account.equals(that.account);
  }

  @Override
  public int hashCode() {
    return 31 * account.hashCode() + Long.hashCode(amount);
  }

  @Override
  public String toString() {
    return account + ": " + amount;
  }

  private static void descend(@Nullable Entry tree, Deque<Entry> open) {
    for (Entry at = tree; at != null; at = at.before) {
      open.push(at);
    }
  }

  /** Two trees, all of the first before all of the second, as one. */
  private static @Nullable Entry joined(@Nullable Entry before, @Nullable Entry after) {
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    Entry first = after;
    while (first.before != null) {
      first = first.before;
    }
    return first.balancing(before, set(after, first.account, 0));
  }

  /** This entry over two trees that are balanced. */
  private Entry over(@Nullable Entry before, @Nullable Entry after) {
    return new Entry(account, amount, before, after);
  }

  /** This entry over or within two trees of which one may be higher by two. */
  private Entry balancing(@Nullable Entry before, @Nullable Entry after) {
    int lean = height(before) - height(after);
    if (lean > 1) {
      Entry high = requireNonNull(before);
      if (height(high.before) >= height(high.after)) {
        return high.over(high.before, over(high.after, after));
      }
      Entry top = requireNonNull(high.after);
      return top.over(high.over(high.before, top.before), over(top.after, after));
    }
    if (lean < -1) {
      Entry high = requireNonNull(after);
      if (height(high.after) >= height(high.before)) {
        return high.over(over(before, high.before), high.after);
      }
      Entry top = requireNonNull(high.before);
      return top.over(over(before, top.before), high.over(top.after, high.after));
    }
    return over(before, after);
  }
}
