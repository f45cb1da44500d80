// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.time.PartialDate;
import org.medalliance.voting.Excluded;
import org.medalliance.voting.Obstacle;
import org.medalliance.voting.Procedure;
import org.medalliance.voting.Proceeding;
import org.medalliance.voting.Requirement;
import org.medalliance.voting.Resolution;
import org.medalliance.voting.Rota;
import org.medalliance.voting.Voter;

/** Motions that are put to the vote, and what follows from them. */
final class DrawVoting {
  private static final String COUNCIL = "council";
  private static final String RULE = "admission";
  private static final LocalDate LATE = LocalDate.of(2023, 5, 21);
  private static final Resolution MOTION = Resolution.of("council.1", "m1");

  private DrawVoting() {}

  /** A motion in the only session of the only council; who votes is mostly entitled. */
  static Sitting sitting(Dice dice) {
    Alliance alliance = Draw.alliance(dice);
    ImmutableList<UnitId> units =
        alliance.institutions().stream().map(Institution::id).collect(toImmutableList());
    Cast cast =
        new Cast(
            units,
            ImmutableList.of(),
            Cast.ALL.agreements(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());
    Council council =
        Council.builder()
            .id(COUNCIL)
            .electorate(dice.maybe(95, () -> dice.oneOf(Council.Electorate.values())))
            .seats(seats(dice, cast))
            .addRule(CouncilRule.of(RULE, rule(dice)))
            .addSession(session(dice, units))
            .build();
    return new Sitting(alliance.toBuilder().councils(ImmutableList.of(council)).build(), MOTION);
  }

  private static List<Seat> seats(Dice dice, Cast cast) {
    return dice.list(0, 5, () -> DrawGovernance.seat(dice, cast)).stream()
        .map(seat -> seat.toBuilder().id("seat-" + dice.below(4)).build())
        .collect(Collectors.toMap(Seat::id, seat -> seat, (one, other) -> one, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  private static DecisionRule rule(Dice dice) {
    return dice.chance(60)
        ? dice.oneOf(
            DecisionRule.moreThan("1/2", DecisionRule.Of.PRESENT),
            DecisionRule.atLeast("2/3", DecisionRule.Of.ENTITLED),
            DecisionRule.moreThan("1/2", DecisionRule.Of.VOTES_CAST),
            DecisionRule.quorate(
                DecisionRule.Threshold.atLeast("2/3"),
                DecisionRule.moreThan("1/2", DecisionRule.Of.PRESENT)))
        : DrawGovernance.rule(dice);
  }

  private static Session session(Dice dice, ImmutableList<UnitId> units) {
    // now and then somebody whom nobody has written down
    ImmutableList<UnitId> all =
        dice.chance(5)
            ? Stream.concat(units.stream(), Stream.of(UnitId.of("nobody")))
                .collect(toImmutableList())
            : units;
    List<UnitId> invited = dice.some(dice.chance(70) ? all.size() : 0, all.size(), all);
    int guests = dice.chance(30) ? dice.between(0, Math.min(2, invited.size())) : 0;
    return Session.builder()
        .id(MOTION.session())
        .on(day(dice))
        .present(invited.subList(guests, invited.size()))
        .guests(invited.subList(0, guests))
        .attendance(dice.oneOf(Session.Minutes.COMPLETE, Session.Minutes.PARTIAL))
        .addMotion(motion(dice, all))
        .build();
  }

  /** Mostly one day, late enough for most to belong by then. */
  private static PartialDate day(Dice dice) {
    if (dice.chance(60)) {
      return PartialDate.of(LATE.plusDays(dice.oneOf(0, -1, 1)));
    }
    return dice.chance(40) ? PartialDate.of(Days.day(dice)) : Days.partial(dice);
  }

  private static Motion motion(Dice dice, ImmutableList<UnitId> units) {
    Motion.Builder motion =
        Motion.builder()
            .id(MOTION.motion())
            .count(dice.oneOf(Session.Minutes.COMPLETE, Session.Minutes.PARTIAL))
            .ballots(
                dice.some(dice.chance(60) ? units.size() : 0, units.size(), units).stream()
                    .map(unit -> new Ballot(unit, vote(dice)))
                    .toList());
    return dice.chance(90)
        ? motion.rule(RULE).build()
        : motion.ownRule(dice.maybe(60, () -> DrawGovernance.rule(dice))).build();
  }

  private static Ballot.Vote vote(Dice dice) {
    return dice.chance(30) ? dice.oneOf(Ballot.Vote.values()) : Ballot.Vote.YES;
  }

  static Requirement requirement(Dice dice) {
    return dice.chance(30)
        ? sitting(dice).attendance().quorum(DrawGovernance.threshold(dice))
        : sitting(dice)
            .tally()
            .requirement()
            .orElseGet(() -> sitting(dice).attendance().quorum(DrawGovernance.threshold(dice)));
  }

  static Voter voter(Dice dice) {
    return new Voter(
        Cast.ALL.unit(dice),
        dice.oneOf(Certainty.YES, Certainty.UNKNOWN),
        dice.oneOf(Certainty.values()));
  }

  static Excluded excluded(Dice dice) {
    Excluded.Reason reason = dice.oneOf(Excluded.Reason.values());
    return new Excluded(
        Cast.ALL.unit(dice),
        reason,
        reason == Excluded.Reason.NOT_FULL
            ? ImmutableSortedSet.copyOf(dice.some(1, 2, List.of(Standing.values())))
            : ImmutableSortedSet.of());
  }

  static Procedure procedure(Dice dice) {
    Procedure consented =
        dice.make(
            () -> Procedure.admission(COUNCIL, RULE),
            () -> Procedure.trial(COUNCIL, RULE),
            () -> Procedure.expulsion(COUNCIL, RULE),
            () -> Procedure.exit(Period.ZERO),
            () -> Procedure.exit(Period.ZERO).and(COUNCIL, RULE));
    Procedure all = dice.chance(10) ? consented.and("standing-council", "all") : consented;
    return dice.chance(40)
        ? all.after(dice.oneOf(Period.ofDays(1), Period.ofDays(30), Period.ofMonths(1)))
        : all;
  }

  /** A procedure about one unit, after the session or so. */
  static Proceeding proceeding(Dice dice) {
    Sitting sitting = sitting(dice);
    return proceeding(dice, sitting, procedure(dice));
  }

  static Proceeding proceeding(Dice dice, Sitting sitting, Procedure procedure) {
    UnitId unit = sitting.alliance().institutions().get(0).id();
    LocalDate latest = sitting.session().on().latest();
    LocalDate base = latest.equals(LocalDate.MAX) ? Days.day(dice) : latest;
    LocalDate on = base.plusDays(dice.oneOf(0, 1, -1, 29, 30, 31, 5000));
    return dice.chance(90)
        ? procedure.proceed(sitting.alliance(), unit, on, sitting.resolution())
        : procedure.proceed(sitting.alliance(), unit, on);
  }

  static Obstacle obstacle(Dice dice) {
    Proceeding proceeding = proceeding(dice);
    return proceeding.isDone()
        ? new Obstacle(Obstacle.Code.TOO_SOON, ImmutableList.of(proceeding.on().toString()))
        : dice.oneOf(proceeding.obstacles());
  }

  static Rota rota(Dice dice) {
    Sitting sitting = sitting(dice);
    List<Seat> seats = sitting.council().seats();
    return seats.isEmpty() || dice.chance(50)
        ? Rota.of(sitting.alliance(), role(dice))
        : Rota.of(sitting.alliance(), sitting.council().id(), dice.oneOf(seats).id());
  }

  private static Role role(Dice dice) {
    return dice.oneOf(Roles.LEAD, Roles.ROTATING_CHAIR, Roles.MEMBER);
  }

  static Rota.Turn turn(Dice dice) {
    return rota(dice).on(Days.day(dice));
  }

  static Procedure.Consent consent(Dice dice) {
    return new Procedure.Consent(DrawGovernance.councilId(dice), DrawGovernance.ruleId(dice));
  }
}
