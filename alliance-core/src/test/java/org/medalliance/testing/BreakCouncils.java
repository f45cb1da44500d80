// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static org.medalliance.testing.BreakReferences.ONE;
import static org.medalliance.testing.BreakReferences.council;
import static org.medalliance.testing.BreakReferences.meeting;
import static org.medalliance.testing.BreakReferences.units;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;

/** Breaks councils. */
final class BreakCouncils {
  private static final FindingPath COUNCIL = FindingPath.of("councils").id("breaker-council");
  private static final FindingPath SESSION = COUNCIL.member("sessions").id("breaker-session");
  private static final FindingPath MOTION = SESSION.member("motions").id("m1");

  static final ImmutableList<Breaker> ALL =
      ImmutableList.of(
          new Breaker(
              FindingCodes.SEAT_OF_NON_MEMBER,
              "the membership of one that has a seat",
              COUNCIL.member("seats").id("first").member("tenures").at(0).member("unit"),
              complete(),
              council(
                  Council.builder()
                      .id("breaker-council")
                      .addSeat(Seat.of("first", "breaker-one")))),
          new Breaker(
              FindingCodes.NOT_ENTITLED,
              "the seat of one that is present",
              SESSION.member("present").id("breaker-one"),
              units(),
              council(seats().addSession(meeting().present("breaker-one").build()))),
          new Breaker(
              FindingCodes.NOT_ENTITLED,
              "the membership of one that is present",
              SESSION.member("present").id("breaker-one"),
              complete(),
              council(
                  Council.builder()
                      .id("breaker-council")
                      .electorate(Council.Electorate.MEMBERS)
                      .addSession(meeting().present("breaker-one").build()))),
          new Breaker(
              FindingCodes.BALLOT_OF_ABSENT,
              "the place of one that votes",
              MOTION.member("ballots").at(0, "breaker-one"),
              units(),
              council(
                  seats()
                      .addSession(
                          meeting()
                              .addGuest(ONE)
                              .addMotion(vote().ownRule(DecisionRule.votes(1)).build())
                              .build()))),
          new Breaker(
              FindingCodes.MOTION_WITHOUT_RULE,
              "the rule of a motion",
              MOTION,
              voted(vote().ownRule(DecisionRule.votes(1))),
              council(session(vote()))),
          new Breaker(
              FindingCodes.ELECTORATE_MISSING,
              "who may vote",
              COUNCIL,
              units(),
              council(
                  Council.builder()
                      .id("breaker-council")
                      .addSession(meeting().addMotion(Motion.builder().id("m1").build()).build()))),
          new Breaker(
              FindingCodes.VOTES_UNREACHABLE,
              "the number of votes that a rule needs",
              COUNCIL.member("rules").id("admission"),
              units(),
              council(
                  Council.builder()
                      .id("breaker-council")
                      .electorate(Council.Electorate.SEATS)
                      .addRule(CouncilRule.of("admission", DecisionRule.votes(1))))));

  private BreakCouncils() {}

  /** Everybody is on the roll, and the two institutions are not. */
  private static UnaryOperator<Alliance> complete() {
    return alliance -> units().apply(alliance).toBuilder().roll(RollScope.COMPLETE).build();
  }

  private static Council.Builder seats() {
    return Council.builder().id("breaker-council").electorate(Council.Electorate.SEATS);
  }

  private static Motion.Builder vote() {
    return Motion.builder().id("m1").addBallot(Ballot.of("breaker-one", Ballot.Vote.YES));
  }

  /** A vote of one that has a seat, in an alliance whose roll may leave it out. */
  private static UnaryOperator<Alliance> voted(Motion.Builder motion) {
    return alliance ->
        units()
            .andThen(council(session(motion)))
            .apply(alliance.toBuilder().roll(RollScope.PARTIAL).build());
  }

  private static Council.Builder session(Motion.Builder motion) {
    Session session = meeting().present("breaker-one").addMotion(motion.build()).build();
    return seats().addSeat(Seat.of("first", "breaker-one")).addSession(session);
  }
}
