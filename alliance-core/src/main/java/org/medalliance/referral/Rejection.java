// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.wording.Phrase;

/**
 * A unit to which patients surely may not be referred, and every reason why.
 *
 * @param unit the unit
 * @param unmet what would have to be so and surely is not, in order; never nothing. That no route
 *     leads there is named where nothing else about the way explains it
 */
public record Rejection(UnitId unit, ImmutableList<Premise> unmet) implements Serializable {
  /** Checks that nothing is null. */
  public Rejection {
    requireNonNull(unit, "unit");
    requireNonNull(unmet, "unmet");
  }

  /** Returns the reasons on one line. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  /** Returns the reasons. */
  public Phrase phrase() {
    return Phrase.of(
        "referral.rejected", unit, Phrase.clauses(unmet.stream().map(Premise::phrase).toList()));
  }

  /** Returns the reasons in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
