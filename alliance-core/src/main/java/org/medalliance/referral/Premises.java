// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.referral.compiled.Muster;
import org.medalliance.referral.compiled.Musters;
import org.medalliance.referral.compiled.Told;
import org.medalliance.referral.compiled.UnitPremises;
import org.medalliance.referral.compiled.Units;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.wording.Phrase;

/**
 * What has to be so of units and of hops, one thing after the other, with what was found.
 *
 * @param alliance the alliance
 * @param units its units
 * @param muster the units on the day
 * @param query the question
 * @param each what can be said of single units
 */
record Premises(
    Alliance alliance, Units units, Muster muster, ReferralQuery query, UnitPremises each) {

  static Premises of(Alliance alliance, Musters musters, ReferralQuery query) {
    return new Premises(
        alliance,
        musters.units(),
        musters.on(query.on()),
        query,
        new UnitPremises(alliance, musters.units(), query.on()));
  }

  /** From which rung to which hops may lead; empty if no policy is written. */
  Optional<Steps> steps() {
    return alliance.referralPolicy().map(policy -> Steps.of(policy, query));
  }

  /** That a policy is written. */
  Premise policy() {
    boolean isWritten = alliance.referralPolicy().isPresent();
    return Told.of(isWritten, Phrase.of(isWritten ? "referral.written" : "referral.notWritten"))
        .as(
            Phrase.of("referral.policy"),
            each.cited(alliance.referralPolicy().flatMap(ReferralPolicy::source)));
  }

  /** That the unit which refers may do so at all: it belongs, and a rung lies that way. */
  ImmutableList<Premise> sender() {
    List<Premise> all = new ArrayList<>();
    all.add(policy());
    all.add(each.member(query.sender()));
    steps().ifPresent(steps -> all.add(way(steps)));
    return ImmutableList.copyOf(all);
  }

  /** That there is a rung that way. */
  private Premise way(Steps steps) {
    if (isNever(steps)) {
      return never(steps);
    }
    UnitId from = query.sender();
    int bottom = alliance.tiers().size() - 1;
    return each.rung(
        from,
        at -> IntStream.of(0, at, bottom).anyMatch(to -> steps.lies(at, to).isYes()),
        Phrase.of(
            switch (query.direction()) {
              case UP -> "referral.way.up";
              case DOWN -> "referral.way.down";
              case SIDEWAYS -> "referral.way.sideways";
            },
            from));
  }

  private static boolean isNever(Steps steps) {
    return steps.direction() == Direction.SIDEWAYS
        && steps.policy().sideways() == ReferralPolicy.Sideways.NEVER;
  }

  private Premise never(Steps steps) {
    return Told.of(false, Phrase.of("referral.never"))
        .as(Phrase.of("referral.sideways"), each.cited(steps.policy().source()));
  }

  /** That a unit is another than the one that refers. */
  Premise another(UnitId unit) {
    return Told.of(!unit.equals(query.sender()), Told.value(unit))
        .as(Phrase.of("referral.another", unit), List.of());
  }

  /** That a unit is wanted. */
  Premise wanted(UnitId unit) {
    boolean isWanted = query.wanted().isEmpty() || query.wanted().contains(unit);
    return Told.of(isWanted, Phrase.list(query.wanted()))
        .as(Phrase.of("referral.wanted", unit), List.of());
  }

  /** That a unit lies the way that is asked for. */
  Premise lies(Steps steps, UnitId unit) {
    return each.rungs(
        query.sender(),
        unit,
        steps::lies,
        Phrase.of(
            switch (steps.direction()) {
              case UP -> "referral.above";
              case DOWN -> "referral.below";
              case SIDEWAYS -> "referral.beside";
            },
            query.sender(),
            unit));
  }

  /** That one hop may lead from a unit to another as far as the ladder goes. */
  Premise step(Steps steps, UnitId from, UnitId to) {
    boolean isAdjacent = steps.policy().ladder() == ReferralPolicy.Ladder.ADJACENT;
    if (isNever(steps)) {
      return never(steps);
    }
    return each.rungs(
        from,
        to,
        steps::hop,
        Phrase.of(
            switch (steps.direction()) {
              case UP -> isAdjacent ? "referral.nextAbove" : "referral.above";
              case DOWN -> isAdjacent ? "referral.nextBelow" : "referral.below";
              case SIDEWAYS -> "referral.beside";
            },
            from,
            to));
  }

  /** That a unit is registered for the specialty; nothing has to be so if none is asked for. */
  Optional<Premise> specialty(UnitId unit) {
    return query.specialty().map(code -> each.specialty(unit, code));
  }

  /** That a unit has room, as the caller says. */
  Premise capacity(UnitId unit, Certainty room) {
    Told told =
        room.isUnknown()
            ? Told.unknown(Unknown.of(Unknown.Cause.ATTRIBUTE, "capacity[" + unit + "]"))
            : Told.of(room.isYes(), Phrase.of(room.isYes() ? "referral.room" : "referral.full"));
    return told.as(Phrase.of("referral.capacity", unit), List.of());
  }

  /** That a route leads to a unit, to which none does. */
  Premise route(UnitId unit, int most) {
    return Told.of(false, Phrase.of("referral.noRoute"))
        .as(Phrase.of("referral.route", (long) most, query.sender(), unit), List.of());
  }
}
