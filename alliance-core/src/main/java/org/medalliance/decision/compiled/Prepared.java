// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.medalliance.decision.compiled.rule.Memo;
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
  private @Nullable Known last; // what was asked last
  private final Memo<Known> others = Memo.atMost(1 << 8); // what was asked before

  /** What is known of a stretch of days, kept by the day that was asked for. */
  private static final class Known extends Memo.Kept {
    private final long from; // the first of them, as an epoch day
    private final long until; // the first day after them, as an epoch day
    private final Found found; // what the rules say
    private final Verdict verdict; // as long as nobody knows what is used

    Known(Stretch stretch, Found found, Verdict verdict) {
      super(0, 0, 0, stretch.day());
      this.from = stretch.from();
      this.until = stretch.until();
      this.found = found;
      this.verdict = verdict;
    }

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
    Known known = remembered(day);
    if (known != null) {
      return known.verdict;
    }
    Found asked = rules.asked(key, day); // by others, or when there were more days to remember
    return asked == null ? worked(day, true).verdict : asked.verdict(request, null);
  }

  /**
   * Returns the verdict on the same request for another day, after all that is used on a ledger.
   */
  public Verdict verdict(SharingRequest dated, QuotaLedger ledger) {
    long day = dated.on().toEpochDay();
    Known known = remembered(day);
    Found asked = known == null ? rules.asked(key, day) : known.found;
    return (asked == null ? worked(day, true).found : asked).verdict(dated, ledger);
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

  /** What is known of the stretch in which a day lies. */
  private Known known(long day) {
    Known known = remembered(day);
    return known == null ? worked(day, false) : known;
  }

  private @Nullable Known remembered(long day) {
    Known before = last;
    if (before != null && before.isOn(day)) {
      return before;
    }
    Known known = others.get(0, 0, 0, day);
    if (known != null) {
      last = known; // of threads that ask at once one is the last
    }
    return known;
  }

  /**
   * Works it out.
   *
   * @param isAsked whether others may ask the same
   */
  private Known worked(long day, boolean isAsked) {
    Stretch stretch = Stretch.around(day);
    Found found = rules.found(request, key, meant, stretch);
    Known known = new Known(stretch, found, found.verdict(request, null));
    if (found.isSmall()) {
      if (isAsked) {
        rules.keep(key, found);
      }
      if (last != null) {
        others.put(known);
      }
      last = known;
    }
    return known;
  }
}
