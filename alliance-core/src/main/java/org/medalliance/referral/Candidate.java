// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.membership.TierId;
import org.medalliance.wording.Phrase;

/**
 * A unit to which patients may be referred, with every part of its rank.
 *
 * <p>Candidates are ranked by the first of these in which they differ: fewer hops; a lower rung, so
 * that nobody is sent higher than is adequate (分级诊疗); a region that agrees further with that of the
 * unit that refers, where the policy puts the nearest first; less distance, where the caller tells
 * it; the id.
 *
 * @param unit the unit
 * @param tier the rung on which it stands; the lowest on which it may, where that is open
 * @param rung how many rungs are above that
 * @param sharedRegion how many steps of the region's code, from the broadest, surely agree with
 *     those of the unit that refers; 0 where none do, and where nearness does not matter
 * @param distance how far it is, in the caller's measure; {@link Double#NaN} if that is not told
 * @param route the hops to it; of those with the fewest one, always the same
 * @param premises what has to be so of the unit itself, and is
 */
public record Candidate(
    UnitId unit,
    TierId tier,
    int rung,
    int sharedRegion,
    double distance,
    ImmutableList<Hop> route,
    ImmutableList<Premise> premises)
    implements Comparable<Candidate>, Serializable {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::hops)
          .thenComparing(Candidate::rung, Comparator.reverseOrder())
          .thenComparing(Candidate::sharedRegion, Comparator.reverseOrder())
          .thenComparing(Candidate::distance)
          .thenComparing(Candidate::unit);

  /** Checks that there is a route. */
  public Candidate {
    requireNonNull(unit, "unit");
    requireNonNull(tier, "tier");
    requireNonNull(route, "route");
    requireNonNull(premises, "premises");
    require(
        !route.isEmpty(), Fault.MIN_SIZE, "route", "a route must lead to the candidate: %s", unit);
  }

  /** Returns how many hops it takes. */
  public int hops() {
    return route.size();
  }

  /** Orders by rank, the best first. */
  @Override
  public int compareTo(Candidate other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns the candidate on one line. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  /** Returns the candidate: the parts of its rank, and the route. */
  public Phrase phrase() {
    List<Phrase> clauses = new ArrayList<>();
    clauses.add(Phrase.of("referral.candidate", unit, (long) hops(), tier));
    if (sharedRegion > 0) {
      clauses.add(Phrase.of("referral.shared", (long) sharedRegion));
    }
    if (!Double.isNaN(distance)) {
      clauses.add(Phrase.of("referral.distance", String.valueOf(distance)));
    }
    clauses.add(Phrase.of("referral.via", Phrase.list(route.stream().map(Hop::phrase).toList())));
    premises.forEach(premise -> clauses.add(premise.phrase()));
    return Phrase.clauses(clauses);
  }

  /** Returns the candidate in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
