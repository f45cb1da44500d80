// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Locale;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.wording.Phrase;

/**
 * A unit of which it cannot be told whether patients may be referred to it. That is no candidate:
 * what is not known lets nobody refer.
 *
 * @param unit the unit
 * @param unknowns what would have to be known of it, and of a route with the fewest hops that may
 *     lead there; never nothing
 */
public record Unsettled(UnitId unit, ImmutableSortedSet<Unknown> unknowns) implements Serializable {
  /** Checks that nothing is null. */
  public Unsettled {
    requireNonNull(unit, "unit");
    unknowns = ImmutableSortedSet.copyOf(requireNonNull(unknowns, "unknowns"));
  }

  /** Returns what would have to be known, on one line. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  /** Returns what would have to be known. */
  public Phrase phrase() {
    return Phrase.of(
        "referral.unsettled",
        unit,
        Phrase.clauses(unknowns.stream().map(Unknown::phrase).toList()));
  }

  /** Returns what would have to be known, in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
