// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.medalliance.analysis.box.Axis;
import org.medalliance.analysis.box.Bits;
import org.medalliance.wording.Phrase;

/**
 * How much may be used on an account when one more is asked for, as far as limits tell it apart. To
 * ask for more at once is the same as to ask for one when more is used.
 *
 * @param axis where that is
 * @param account the account
 * @param amounts nothing, each limit, and one less than each
 */
record Used(Axis axis, Account account, ImmutableList<Long> amounts) {

  static Used of(int number, Account account, Iterable<Long> limits) {
    ImmutableSortedSet.Builder<Long> amounts = ImmutableSortedSet.<Long>naturalOrder().add(0L);
    limits.forEach(limit -> amounts.add(limit, Math.max(0, limit - 1)));
    ImmutableList<Long> all = amounts.build().asList();
    return new Used(new Axis(number, all.size()), account, all);
  }

  /** The amounts that leave one more within a limit. */
  Bits below(long limit) {
    BitSet found = new BitSet();
    for (int i = 0; i < amounts.size(); i++) {
      found.set(i, amounts.get(i) < limit);
    }
    return Bits.of(found);
  }

  /** Returns some of the amounts in words, as ranges. */
  Phrase words(Bits some) {
    List<Serializable> ranges = new ArrayList<>();
    for (int first = some.next(0); first >= 0; ) {
      int last = first;
      while (some.contains(last + 1)) {
        last++;
      }
      ranges.add(range(first, last));
      first = some.next(last + 1);
    }
    return Phrase.of("cell.used", account.subject(), Phrase.either(ranges));
  }

  private Serializable range(int first, int last) {
    if (last == amounts.size() - 1) {
      return Phrase.of("cell.atLeast", amounts.get(first));
    }
    long most = amounts.get(last + 1) - 1;
    return first == 0 ? Phrase.of("cell.atMost", most) : Attributes.range(amounts.get(first), most);
  }
}
