// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.check.AllianceChecks;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class SessionsTest {
  private static final LocalDate FOUNDED = LocalDate.of(2017, 5, 1);
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
  private static final UnitId HILLSIDE = UnitId.of("hillside");

  @Test
  void whoVotesWasThere() {
    assertThat(codes(seated(), voted())).isEmpty();
    assertThat(codes(seated(), voted().addPresent(HILLSIDE))).isEmpty();
    assertThat(codes(seated(), voted().addGuest(HILLSIDE)))
        .containsExactly(
            "BALLOT_OF_ABSENT councils[board].sessions[s1].motions[m1].ballots[hillside]");
    assertThat(codes(seated(), voted().attendance(Session.Minutes.COMPLETE)))
        .containsExactly(
            "BALLOT_OF_ABSENT councils[board].sessions[s1].motions[m1].ballots[hillside]");
  }

  @Test
  void whoVotesHoldsASeatOnThatDay() {
    assertThat(codes(seatedFrom(DAY), voted())).isEmpty();
    assertThat(codes(seatedFrom(DAY.plusDays(1)), voted()))
        .containsExactly("NOT_ENTITLED councils[board].sessions[s1].motions[m1].ballots[hillside]");
    assertThat(codes(seatedFrom(DAY.plusDays(1)), voted().addPresent(HILLSIDE)))
        .containsExactly("NOT_ENTITLED councils[board].sessions[s1].present[hillside]");
    assertThat(
            codes(
                council(
                    Seat.builder()
                        .id("first")
                        .addTenure(Tenure.of("hillside", DateSpan.of(FOUNDED, DAY.minusDays(9))))
                        .addTenure(Tenure.of("hillside", DateSpan.from(DAY)))
                        .build()),
                voted()))
        .isEmpty();
  }

  @Test
  void whereMembersVoteNoSeatIsNeeded() {
    Session.Builder early =
        Session.builder().id("s1").on(PartialDate.of(FOUNDED.minusDays(1))).addPresent(HILLSIDE);

    assertThat(codes(council().electorate(Council.Electorate.MEMBERS), voted())).isEmpty();
    assertThat(codes(council().electorate(Council.Electorate.MEMBERS), early))
        .containsExactly("NOT_ENTITLED councils[board].sessions[s1].present[hillside]");
  }

  @Test
  void whereNobodySaysWhoMayVoteNobodyIsTurnedAway() {
    assertThat(
            codes(
                Council.builder().id("board"),
                Session.builder().id("s1").on(PartialDate.of(DAY)).addPresent(HILLSIDE)))
        .isEmpty();
    assertThat(codes(Council.builder().id("board"), held(Motion.builder().id("m1").build())))
        .containsExactly("ELECTORATE_MISSING councils[board]");
  }

  @Test
  void aMotionIsDecidedByARuleOfItsOwnOrOfTheCouncil() {
    assertThat(codes(seated(), held(motion().build())))
        .containsExactly("MOTION_WITHOUT_RULE councils[board].sessions[s1].motions[m1]");
    assertThat(codes(seated(), held(motion().rule("admission").build()))).isEmpty();
    assertThat(codes(seated(), held(Motion.builder().id("m1").build()))).isEmpty();
  }

  @Test
  void aRuleNeedsNoMoreVotesThanThereAreSeats() {
    assertThat(unreachable(DecisionRule.votes(2))).isFalse();
    assertThat(unreachable(DecisionRule.votes(3))).isTrue();
    assertThat(unreachable(DecisionRule.moreThan("1/2", DecisionRule.Of.ENTITLED))).isFalse();
    DecisionRule share = DecisionRule.moreThan("1/2", DecisionRule.Of.PRESENT);
    assertThat(unreachable(DecisionRule.allOf(share, DecisionRule.votes(3)))).isTrue();
    assertThat(unreachable(DecisionRule.allOf(share, DecisionRule.votes(2)))).isFalse();
    assertThat(unreachable(DecisionRule.anyOf(share, DecisionRule.votes(3)))).isFalse();
    assertThat(unreachable(DecisionRule.anyOf(DecisionRule.votes(4), DecisionRule.votes(3))))
        .isTrue();
  }

  /** Whether two seats are too few. */
  private static boolean unreachable(DecisionRule rule) {
    Council.Builder two =
        council(Seat.of("first", "hillside"), Seat.of("second", "lakeside"))
            .addRule(CouncilRule.of("dissolution", rule));
    return codes(two).equals(List.of("VOTES_UNREACHABLE councils[board].rules[dissolution]"));
  }

  private static Session.Builder voted() {
    return held(motion().rule("admission").build());
  }

  private static Session.Builder held(Motion motion) {
    return Session.builder().id("s1").on(PartialDate.of(DAY)).addMotion(motion);
  }

  private static Motion.Builder motion() {
    return Motion.builder().id("m1").addBallot(Ballot.of("hillside", Ballot.Vote.YES));
  }

  private static Council.Builder seated() {
    return seatedFrom(FOUNDED);
  }

  private static Council.Builder seatedFrom(LocalDate day) {
    return council(
        Seat.builder().id("first").addTenure(Tenure.of("hillside", DateSpan.from(day))).build());
  }

  private static Council.Builder council(Seat... seats) {
    return Council.builder()
        .id("board")
        .electorate(Council.Electorate.SEATS)
        .seats(List.of(seats))
        .addRule(
            CouncilRule.of("admission", DecisionRule.moreThan("1/2", DecisionRule.Of.VOTES_CAST)));
  }

  private static List<String> codes(Council.Builder council, Session.Builder... sessions) {
    for (Session.Builder session : sessions) {
      council.addSession(session.build());
    }
    return AllianceChecks.GOVERNANCE
        .check(
            Alliance.builder()
                .id("river-valley")
                .kind(AllianceKind.of("consortium"))
                .roll(RollScope.COMPLETE)
                .addFact(AllianceFact.founded(FOUNDED))
                .addInstitutions(
                    Institution.of("lakeside", "Lakeside Hospital"),
                    Institution.of("hillside", "Hillside Clinic"))
                .addMember(MemberUnit.admitted("lakeside", FOUNDED))
                .addMember(MemberUnit.admitted("hillside", FOUNDED))
                .addCouncil(council.build())
                .build())
        .findings()
        .stream()
        .map(found -> found.code().code() + " " + found.path())
        .toList();
  }
}
