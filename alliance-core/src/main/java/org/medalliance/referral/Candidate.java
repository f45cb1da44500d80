// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.membership.TierId;
import org.medalliance.wording.Phrase;

/**
 * A unit to which patients may be referred, with every part of its rank; why, it works out when it
 * is asked.
 *
 * <p>Candidates are ranked by the first of these in which they differ: fewer hops; a lower rung, so
 * that nobody is sent higher than is adequate (分级诊疗); a region that agrees further with that of the
 * unit that refers, where the policy puts the nearest first; less distance, where the caller tells
 * it; the id.
 */
public final class Candidate implements Comparable<Candidate>, Serializable {
  private static final long serialVersionUID = 1;

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::hops)
          .thenComparingInt(candidate -> -candidate.rung)
          .thenComparingInt(candidate -> -candidate.sharedRegion)
          .thenComparingDouble(Candidate::distance)
          .thenComparing(Candidate::unit);

  private final UnitId unit;
  private final TierId tier;
  private final int hops;
  private final int rung;
  private final int sharedRegion;
  private final double distance;
  private final transient Grounds grounds;

  /** Why a unit is a candidate, worked out when it is asked for first. */
  static final class Grounds {
    private final Supplier<ImmutableList<Hop>> route;
    private final Supplier<ImmutableList<Premise>> premises;

    private Grounds(Supplier<ImmutableList<Hop>> route, Supplier<ImmutableList<Premise>> premises) {
      this.route = route;
      this.premises = premises;
    }

    static Grounds of(
        Supplier<ImmutableList<Hop>> route, Supplier<ImmutableList<Premise>> premises) {
      return new Grounds(Suppliers.memoize(route), Suppliers.memoize(premises));
    }
  }

  Candidate(
      UnitId unit,
      TierId tier,
      int hops,
      int rung,
      int sharedRegion,
      double distance,
      Grounds grounds) {
    this.unit = unit;
    this.tier = tier;
    this.hops = hops;
    this.rung = rung;
    this.sharedRegion = sharedRegion;
    this.distance = distance;
    this.grounds = grounds;
  }

  /** The unit. */
  public UnitId unit() {
    return unit;
  }

  /** How many hops it takes; at least 1. */
  public int hops() {
    return hops;
  }

  /** The rung on which it stands; the lowest on which it may, where that is open. */
  public TierId tier() {
    return tier;
  }

  /** How many rungs are above that. */
  public int rung() {
    return rung;
  }

  /**
   * How many steps of the region's code, from the broadest, surely agree with those of the unit
   * that refers; 0 where none do, and where nearness does not matter.
   */
  public int sharedRegion() {
    return sharedRegion;
  }

  /** How far it is, in the caller's measure; {@link Double#NaN} if that is not told. */
  public double distance() {
    return distance;
  }

  /** Returns the hops to it; of the routes with the fewest one, always the same. */
  public ImmutableList<Hop> route() {
    return grounds.route.get();
  }

  /** Returns what has to be so of the unit itself, and is. */
  public ImmutableList<Premise> premises() {
    return grounds.premises.get();
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
    clauses.add(Phrase.of("referral.candidate", unit, (long) hops, tier));
    if (sharedRegion > 0) {
      clauses.add(Phrase.of("referral.shared", (long) sharedRegion));
    }
    if (!Double.isNaN(distance)) {
      clauses.add(Phrase.of("referral.distance", String.valueOf(distance)));
    }
    clauses.add(Phrase.of("referral.via", Phrase.list(route().stream().map(Hop::phrase).toList())));
    premises().forEach(premise -> clauses.add(premise.phrase()));
    return Phrase.clauses(clauses);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Candidate candidate
        && compareTo(candidate) == 0
        && tier.equals(candidate.tier)
        && route().equals(candidate.route())
        && premises().equals(candidate.premises());
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit, tier, hops, rung, sharedRegion, distance);
  }

  /** Returns the candidate in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }

  private Object writeReplace() {
    return new Sent(unit, tier, rung, sharedRegion, distance, route(), premises());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a candidate must arrive with its grounds");
  }

  /** A candidate on its way: everything is worked out before it leaves. */
  private record Sent(
      UnitId unit,
      TierId tier,
      int rung,
      int sharedRegion,
      double distance,
      ImmutableList<Hop> route,
      ImmutableList<Premise> premises)
      implements Serializable {
    private Object readResolve() {
      return new Candidate(
          unit,
          tier,
          route.size(),
          rung,
          sharedRegion,
          distance,
          Grounds.of(() -> route, () -> premises));
    }
  }
}
