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
  private final CompiledRules.Key key;
  private final Meant meant;
  private @Nullable Known last; // what was worked out last

  /**
   * What is known of a stretch of days.
   *
   * @param from the first of them, as an epoch day
   * @param until the first day after them, as an epoch day
   * @param found what the rules say
   * @param verdict the verdict, as long as nobody knows what is used
   */
  private record Known(long from, long until, Found found, Verdict verdict) {
    boolean isOn(long day) {
      return from <= day && day < until;
    }
  }

  Prepared(CompiledRules rules, SharingRequest request, CompiledRules.Key key, Meant meant) {
    this.rules = rules;
    this.request = request;
    this.key = key;
    this.meant = meant;
  }

  /**
   * Returns the verdict on a day, as long as nobody knows what is used.
   *
   * @param day the day, as an epoch day
   */
  public Verdict verdict(long day) {
    Known known = last;
    if (known != null && known.isOn(day)) {
      return known.verdict;
    }
    Found asked = rules.asked(key, day);
    return asked == null ? known(day).verdict : asked.verdict(request, null);
  }

  /**
   * Returns the verdict on the same request for another day, after all that is used on a ledger.
   */
  public Verdict verdict(SharingRequest dated, QuotaLedger ledger) {
    long day = dated.on().toEpochDay();
    Found asked = rules.asked(key, day);
    return (asked == null ? known(day).found : asked).verdict(dated, ledger);
  }

  /**
   * Returns the first day after a day on which the verdict is another, both as epoch days; empty if
   * it never is. What is used is not known.
   */
  public OptionalLong nextChange(long day) {
    Known now = known(day);
    Verdict first = now.verdict;
    for (long next = now.until; next < Long.MAX_VALUE; next = now.until) {
      now = known(next);
      if (!now.verdict.equals(first)) {
        return OptionalLong.of(next);
      }
    }
    return OptionalLong.empty();
  }

  private Known known(long day) {
    Known known = last;
    if (known == null || !known.isOn(day)) {
      Stretch stretch = Stretch.around(day);
      Found found = rules.found(request, key, meant, stretch);
      known = new Known(stretch.from(), stretch.until(), found, found.verdict(request, null));
      last = known; // of threads that ask at once one is the last
    }
    return known;
  }
}
