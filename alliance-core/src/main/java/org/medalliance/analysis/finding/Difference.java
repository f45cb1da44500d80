// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.wording.Phrase;

/**
 * Requests that two rule sets decide differently, all of them from the same possible outcomes to
 * the same.
 *
 * @param cell the requests
 * @param before how one of them was decided, with the rules on which that rests
 * @param after how the same one is decided now
 * @param ledger what is used when it is decided; nothing unless some limit matters
 */
public record Difference(
    Cell cell, SharingDecision before, SharingDecision after, QuotaLedger ledger)
    implements Serializable {
  /** Checks that nothing is null. */
  public Difference {
    requireNonNull(cell, "cell");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(ledger, "ledger");
  }

  /** Returns who is decided otherwise, from which outcome to which, in words. */
  public Phrase words() {
    return before.outcome() == after.outcome()
        ? Phrase.of("Difference.open", cell.words(), possible(before), possible(after))
        : Phrase.of("Difference", cell.words(), before.outcome(), after.outcome());
  }

  private static Phrase possible(SharingDecision decision) {
    return Phrase.either(decision.possibleOutcomes());
  }

  /** Returns who is decided otherwise, in English. */
  @Override
  public String toString() {
    return words().text(Locale.ENGLISH);
  }
}
