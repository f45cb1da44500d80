// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medalliance.voting.Valley.ADMIT;
import static org.medalliance.voting.Valley.HILLSIDE;
import static org.medalliance.voting.Valley.MET;
import static org.medalliance.voting.Valley.first;
import static org.medalliance.voting.Valley.motion;
import static org.medalliance.voting.Valley.session;
import static org.medalliance.voting.Valley.unit;
import static org.medalliance.voting.Valley.units;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.catalog.china.SessionRules;
import org.medalliance.code.Certainty;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Ballot.Vote;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.Counts;
import org.medalliance.governance.Counts.Count;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.DecisionRule.Of;
import org.medalliance.governance.DecisionRule.Threshold;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class VotesTest {
  private static final Threshold TWO_THIRDS = Threshold.atLeast("2/3");

  @Test
  void aQuorumOfTwoThirdsOfFortySixIsThirtyOne() {
    assertThat(quorum(46, 31)).isEqualTo(Certainty.YES);
    assertThat(quorum(46, 30)).isEqualTo(Certainty.NO);
  }

  @Test
  void aQuorumOfTwoThirdsOfFortyNineIsThirtyThree() {
    assertThat(quorum(49, 33)).isEqualTo(Certainty.YES);
    assertThat(quorum(49, 32)).isEqualTo(Certainty.NO);
  }

  @Test
  void moreThanNinetyWhoAttendProveNoQuorum() {
    Session attended =
        session(motion("admission", 0, 0), first(20)).toBuilder()
            .addAllGuests(units(21, 46))
            .addAllGuests(units(50, 99))
            .build();
    Attendance attendance = Votes.attendance(Valley.of(46, attended), "council-4");

    assertThat(attended.present().size() + attended.guests().size()).isGreaterThan(90);
    assertThat(attendance.quorum(TWO_THIRDS).met()).isEqualTo(Certainty.NO);
    assertThat(attendance.quorum(TWO_THIRDS).text(Locale.ENGLISH))
        .isEqualTo("a quorum of at least 2/3: 31 of 46 needed, 20 present");
    assertThat(attendance.quorum(TWO_THIRDS).missing()).isEqualTo(11);
  }

  @Test
  void thirtyOneVotesOfFortySixAdmitAMember() {
    assertThat(tally(46, motion("admission", 31, 5), 36).isCarried()).isTrue();
    assertThat(tally(46, motion("admission", 30, 5), 36).passes()).isEqualTo(Certainty.NO);
    assertThat(tally(49, motion("admission", 33, 0), 33).isCarried()).isTrue();
    assertThat(tally(49, motion("admission", 32, 0), 49).passes()).isEqualTo(Certainty.NO);
  }

  @Test
  void aMotionPassesByTheRulesOfRealCharters() {
    assertThat(decided(SessionRules.COUNCIL.value(), 31, 16)).isEqualTo(Certainty.YES);
    assertThat(decided(SessionRules.COUNCIL.value(), 31, 15)).isEqualTo(Certainty.NO);
    assertThat(decided(SessionRules.COUNCIL.value(), 30, 30)).isEqualTo(Certainty.NO);
    assertThat(decided(SessionRules.PRESIDENT_MEETING.value(), 33, 22)).isEqualTo(Certainty.YES);
    assertThat(decided(SessionRules.PRESIDENT_MEETING.value(), 33, 21)).isEqualTo(Certainty.NO);
    assertThat(decided(SessionRules.STANDING_MEMBERS.value(), 46, 46)).isEqualTo(Certainty.YES);
    assertThat(decided(SessionRules.STANDING_MEMBERS.value(), 46, 45)).isEqualTo(Certainty.NO);
    assertThat(decided(SessionRules.COUNCIL_MAJORITY.value(), 24, 24)).isEqualTo(Certainty.YES);
    assertThat(decided(SessionRules.COUNCIL_MAJORITY.value(), 46, 23)).isEqualTo(Certainty.NO);
  }

  @Test
  void whoJoinsOnTheDayVotesAndWhoLeavesOnTheDayDoesNot() {
    assertEntitled(joined(MET), Certainty.YES);
    assertEntitled(joined(MET.plusDays(1)), Certainty.NO);
    assertEntitled(left(MET), Certainty.NO);
    assertEntitled(left(MET.plusDays(1)), Certainty.YES);
  }

  @Test
  void aMemberOnTrialOrSuspendedHasNoVote() {
    assertEntitled(
        MemberUnit.builder().unit("hillside").addFact(fact(MemberFact.Kind.ON_TRIAL, MET)).build(),
        Certainty.NO);
    MemberUnit suspended =
        joined(Valley.FOUNDED).toBuilder().addFact(fact(MemberFact.Kind.SUSPENDED, MET)).build();
    assertEntitled(suspended, Certainty.NO);
    assertThat(excluded(suspended))
        .isEqualTo(
            new Excluded(
                HILLSIDE, Excluded.Reason.NOT_FULL, ImmutableSortedSet.of(Standing.SUSPENDED)));
    assertEntitled(
        suspended.toBuilder().addFact(fact(MemberFact.Kind.REINSTATED, MET)).build(),
        Certainty.YES);
  }

  @Test
  void anObserverAttendsWithoutAVote() {
    for (Role role : List.of(Roles.OBSERVER, Roles.PARTNER)) {
      MemberUnit attending = MemberUnit.admitted("hillside", Valley.FOUNDED, role, Roles.MEMBER);

      assertEntitled(attending, Certainty.NO);
      assertThat(excluded(attending).reason()).isEqualTo(Excluded.Reason.WITHOUT_VOTE);
    }
    assertEntitled(MemberUnit.admitted("hillside", Valley.FOUNDED, Roles.OPERATOR), Certainty.YES);
  }

  @Test
  void whoIsNotOnACompleteRollHasNoVote() {
    Alliance alliance =
        Valley.of(3, motion("admission", 2, 0), unit(1), unit(2), unit(3), HILLSIDE);

    assertThat(Votes.attendance(alliance, "council-4").excluded())
        .containsExactly(Excluded.of(HILLSIDE, Excluded.Reason.NOT_ON_ROLL));
    assertThat(Votes.attendance(alliance, "council-4").entitled()).isEqualTo(Count.of(3));
  }

  @Test
  void nobodyIsAMemberBeforeTheFounding() {
    Alliance alliance =
        Valley.of(3, motion("admission", 2, 0), first(3)).toBuilder()
            .facts(List.of(AllianceFact.founded(MET.plusDays(1))))
            .build();

    assertThat(Votes.attendance(alliance, "council-4").entitled()).isEqualTo(Count.of(0));
    assertThat(Votes.attendance(alliance, "council-4").excluded())
        .containsExactlyElementsOf(
            units(1, 3).stream()
                .map(unit -> Excluded.of(unit, Excluded.Reason.OUTSIDE_LIFE))
                .toList());
    assertThat(tally(alliance).passes()).isEqualTo(Certainty.NO);
    Alliance partial = alliance.toBuilder().roll(RollScope.PARTIAL).build();
    assertThat(Votes.attendance(partial, "council-4").entitled()).isEqualTo(Count.of(0));
  }

  @Test
  void aSeatEntitlesTheUnitForWhichItIsHeldOnTheDayWhateverThatIs() {
    Seat first =
        Seat.builder()
            .id("first")
            .addTenure(Tenure.of("u01", DateSpan.until(MET)))
            .addTenure(Tenure.of("u02", DateSpan.from(MET)))
            .build();
    Alliance alliance = seated(first, Seat.of("second", "hillside"), Seat.of("third", "hillside"));
    Tally tally = tally(alliance);

    assertThat(tally.attendance().there()).containsExactly(HILLSIDE, unit(2));
    assertThat(tally.attendance().entitled()).isEqualTo(Count.of(2)); // two seats, one vote
    assertThat(tally.counts()).isEqualTo(Counts.of(2, 2, 1, 0, 0));
    assertThat(tally.discounted()).containsExactly(Excluded.of(unit(1), Excluded.Reason.NO_SEAT));
  }

  @Test
  void aSeatWhoseHolderIsOpenLeavesTheQuorumOpen() {
    Seat changing =
        Seat.builder()
            .id("first")
            .addTenure(Tenure.of("u01", DateSpan.until(PartialDate.ofYear(2021))))
            .addTenure(Tenure.of("u02", DateSpan.from(PartialDate.ofYear(2021))))
            .build();
    Attendance attendance = Votes.attendance(seated(changing), "council-4");

    assertThat(attendance.quorum(Threshold.atLeast("1/1")).met()).isEqualTo(Certainty.UNKNOWN);
    assertThat(attendance.gaps()).containsExactly(Gap.DATES);
    assertThat(attendance.blame().toString())
        .contains("councils[council].seats[first].tenures[0].until 2021");
  }

  @Test
  void aRollThatLeavesMembersOutProvesNoShareOfThem() {
    Tally all =
        tally(
            Valley.of(46, motion("admission", 46, 0), first(46)).toBuilder()
                .roll(RollScope.PARTIAL)
                .build());

    assertThat(all.passes()).isEqualTo(Certainty.UNKNOWN);
    assertThat(all.gaps()).containsExactly(Gap.ROLL);
    assertThat(all.counts().entitled()).isEqualTo(Count.atLeast(46));
  }

  @Test
  void aRollThatLeavesMembersOutStillTellsWhatNoMemberCouldTurn() {
    Alliance few =
        Valley.of(46, motion("admission", 30, 0), first(30)).toBuilder()
            .roll(RollScope.PARTIAL)
            .build();

    assertThat(tally(few).passes()).isEqualTo(Certainty.NO);
  }

  @Test
  void aDayKnownInPartLeavesOpenWhoIsEntitledOnSomeOfItsDays() {
    Session session =
        session(motion("admission", 2, 0), first(3)).toBuilder()
            .on(PartialDate.parse("2021-06"))
            .build();
    Alliance alliance =
        Valley.of(3, session).toBuilder().addMember(joined(LocalDate.of(2021, 6, 15))).build();
    Attendance attendance = Votes.attendance(alliance, "council-4");

    assertThat(attendance.entitled()).isEqualTo(Count.between(3, 4));
    assertThat(attendance.gaps()).containsExactly(Gap.DAY);
    assertThat(tally(alliance).passes()).isEqualTo(Certainty.UNKNOWN); // 2 of 3, or of 4
    Alliance later =
        Valley.of(3, session).toBuilder().addMember(joined(LocalDate.of(2021, 7, 1))).build();
    assertThat(tally(later).isCarried()).isTrue();
    Alliance sooner =
        Valley.of(3, session).toBuilder().addMember(joined(LocalDate.of(2021, 6, 1))).build();
    assertThat(tally(sooner).passes()).isEqualTo(Certainty.NO);
  }

  @Test
  void theDateOfAnAdmissionThatIsOpenIsBlamed() {
    MemberUnit some =
        MemberUnit.builder()
            .unit("hillside")
            .addFact(MemberFact.of(MemberFact.Kind.ADMITTED, PartialDate.ofYear(2021)))
            .build();
    Alliance alliance =
        Valley.of(3, motion("admission", 2, 0), first(3)).toBuilder().addMember(some).build();

    assertThat(tally(alliance).passes()).isEqualTo(Certainty.UNKNOWN);
    assertThat(tally(alliance).text(Locale.ENGLISH))
        .isEqualTo(
            """
            UNDETERMINED  cannot tell whether m1 is carried in session council-4 on 2021-06-24
              present   3 of 3 to 4 entitled
              votes     2 for it, 0 against, 0 abstain
                ? at least 2/3 of those entitled: 2 to 3 of 3 to 4 needed, 2 for it
              needed    1 more for it
              open      hillside, u03 could turn it
              unknown   who is entitled depends on dates that are known only in part
              unknown   members[hillside].facts[ADMITTED] is known only as 2021
            """);
  }

  @Test
  void minutesThatLeaveUnitsOutLeaveOpenWhatTheseCouldTurn() {
    Session some =
        session(motion("ordinary", 16, 0), first(30)).toBuilder()
            .attendance(Session.Minutes.PARTIAL)
            .build();

    assertThat(tally(Valley.of(46, some)).passes()).isEqualTo(Certainty.UNKNOWN);
    assertThat(tally(Valley.of(46, some)).gaps()).containsExactly(Gap.ATTENDANCE);
    Attendance named = Votes.attendance(Valley.of(46, some), "council-4");
    assertThat(named.present()).isEqualTo(Count.between(30, 46));
    assertThat(named.quorum(TWO_THIRDS).met()).isEqualTo(Certainty.UNKNOWN);
    assertThat(named.quorum(TWO_THIRDS).missing()).isZero();
    Motion counted = motion("admission", 16, 0);
    Motion uncounted = counted.toBuilder().count(Session.Minutes.PARTIAL).build();
    assertThat(tally(Valley.of(46, counted, first(46))).passes()).isEqualTo(Certainty.NO);
    assertThat(tally(Valley.of(46, uncounted, first(46))).passes()).isEqualTo(Certainty.UNKNOWN);
    assertThat(tally(Valley.of(46, uncounted, first(46))).gaps()).containsExactly(Gap.BALLOTS);
    assertThat(tally(Valley.of(46, uncounted, first(30))).passes()).isEqualTo(Certainty.NO);
    assertThat(tally(Valley.of(46, uncounted, first(16))).gaps()).isEmpty();
  }

  @Test
  void whoVotesWasThereIfTheMinutesDoNotNameEverybody() {
    Motion voted = motion("ordinary", 31, 0);
    Session none = session(voted).toBuilder().attendance(Session.Minutes.PARTIAL).build();

    assertThat(Votes.attendance(Valley.of(46, none), "council-4").there()).hasSize(31);
    assertThat(tally(Valley.of(46, session(voted))).discounted())
        .hasSize(31)
        .allMatch(unit -> unit.reason() == Excluded.Reason.ABSENT);
    assertThat(tally(Valley.of(46, session(voted))).text(Locale.ENGLISH))
        .contains("  no vote   u10 is not among those present; voted for it\n  … and 21 more\n")
        .doesNotContain("u11 is not");
  }

  @Test
  void aGuestDoesNotCountThoughItIsAMemberAndVotes() {
    Session invited =
        session(motion("admission", 31, 0), units(2, 46).toArray(new UnitId[0])).toBuilder()
            .addGuest(unit(1))
            .build();
    Tally tally = tally(Valley.of(46, invited));

    assertThat(tally.passes()).isEqualTo(Certainty.NO);
    assertThat(tally.counts()).isEqualTo(Counts.of(46, 45, 30, 0, 0));
    assertThat(tally.discounted()).containsExactly(Excluded.of(unit(1), Excluded.Reason.GUEST));
  }

  @Test
  void aMemberThatIsAGuestIsNoneOfThoseWhomTheMinutesLeftOut() {
    Session invited =
        session(motion("ordinary", 30, 0), first(30)).toBuilder()
            .addAllGuests(units(31, 46))
            .attendance(Session.Minutes.PARTIAL)
            .build();
    Attendance attendance = Votes.attendance(Valley.of(46, invited), "council-4");

    assertThat(attendance.present()).isEqualTo(Count.of(30));
    assertThat(attendance.quorum(TWO_THIRDS).met()).isEqualTo(Certainty.NO);
    assertThat(attendance.gaps()).isEmpty();
  }

  @Test
  void anAbsentMemberCountsAmongThoseEntitledOnly() {
    Tally tally = tally(46, motion("admission", 30, 0), 30);

    assertThat(tally.attendance().missing()).containsExactlyElementsOf(units(31, 46));
    assertThat(tally.counts()).isEqualTo(Counts.of(46, 30, 30, 0, 0));
  }

  @Test
  void saysHowManyMoreVotesItTakesAndWhoseTheyCouldBe() {
    Tally oneShort = tally(46, motion("admission", 30, 5), 46);
    assertThat(oneShort.votesNeeded()).isEqualTo(OptionalInt.of(1));
    assertThat(oneShort.couldTurn()).containsExactlyElementsOf(units(36, 46));

    Tally noneLeft = tally(46, motion("admission", 30, 16), 46);
    assertThat(noneLeft.votesNeeded()).isEmpty();
    assertThat(noneLeft.couldTurn()).isEmpty();

    Tally carried = tally(46, motion("admission", 31, 5), 46);
    assertThat(carried.votesNeeded()).isEqualTo(OptionalInt.of(0));
    assertThat(carried.couldTurn()).isEmpty(); // nobody can take a vote of the 31 away
  }

  @Test
  void thoseWhoCouldComeAndVoteAgainstCouldTurnAMajorityOfThosePresent() {
    Tally tally = tally(46, motion("ordinary", 17, 0), 32);

    assertThat(tally.isCarried()).isTrue();
    assertThat(tally.couldTurn()).containsExactlyElementsOf(units(18, 46));
  }

  @Test
  void whoeverIsMissingFromAQuorumHasToCome() {
    Tally tally = tally(46, motion("ordinary", 30, 0), 30);

    assertThat(tally.votesNeeded()).isEqualTo(OptionalInt.of(1));
    assertThat(tally.requirement().orElseThrow().parts())
        .extracting(Requirement::met)
        .containsExactly(Certainty.NO, Certainty.YES);
  }

  @Test
  void whoComesForTheQuorumNeedNotWaitForThoseWhoAreThere() {
    Tally tally = tally(46, motion("ordinary", 15, 3), 30);
    assertThat(tally.votesNeeded()).isEqualTo(OptionalInt.of(1));
    Motion one = motion("ordinary", 16, 3);
    assertThat(tally(46, one, 31).isCarried()).isTrue(); // 16 of 31

    Tally divided = tally(46, motion("ordinary", 10, 3), 29);
    assertThat(divided.votesNeeded()).isEqualTo(OptionalInt.of(6)); // two come: 16 of 31
  }

  @Test
  void noNumberIsMadeUpWhereNobodyKnowsHowManyThereAre() {
    Motion voted =
        motion("ordinary", 3, 2).toBuilder()
            .rule(Optional.empty())
            .ownRule(DecisionRule.moreThan("1/2", DecisionRule.Of.VOTES_CAST))
            .addBallot(new Ballot(unit(6), Vote.ABSTAIN))
            .count(Session.Minutes.PARTIAL)
            .build();
    Session some = session(voted).toBuilder().attendance(Session.Minutes.PARTIAL).build();
    Tally tally = tally(Valley.of(6, some).toBuilder().roll(RollScope.PARTIAL).build());

    assertThat(tally.counts().yes()).isEqualTo(Count.atLeast(3));
    assertThat(tally.text(Locale.ENGLISH))
        .contains("votes     3 or more for it, 2 or more against, 1 or more abstain\n")
        .contains("3 or more of 5 or more needed, 3 or more for it\n");
  }

  @Test
  void whoHoldsTwoRulesApartByComingCouldTurnWhatAllTogetherCouldNot() {
    DecisionRule rule =
        DecisionRule.anyOf(
            DecisionRule.moreThan("1/2", DecisionRule.Of.PRESENT),
            DecisionRule.quorate(Threshold.atLeast("1/1"), DecisionRule.votes(2)));
    Motion motion = motion("admission", 2, 0);
    Motion put = motion.toBuilder().rule(Optional.empty()).ownRule(rule).build();

    Tally tally = tally(6, put, 3);
    assertThat(tally.isCarried()).isTrue();
    assertThat(tally.couldTurn()).containsExactlyElementsOf(units(3, 6));
    Motion opposed =
        put.toBuilder()
            .addBallot(new Ballot(unit(3), Vote.NO))
            .addBallot(new Ballot(unit(4), Vote.NO))
            .build();
    assertThat(tally(6, opposed, 5).passes()).isEqualTo(Certainty.NO);
  }

  @Test
  void whoIsNotNamedInMinutesThatLeaveUnitsOutIsNotCalledMissing() {
    Session some =
        session(motion("admission", 2, 0), first(2)).toBuilder()
            .attendance(Session.Minutes.PARTIAL)
            .addGuest(unit(4))
            .build();
    Tally tally = tally(Valley.of(4, some));

    assertThat(tally.text(Locale.ENGLISH)).contains("  missing   u04\n  unnamed   u03\n");
    assertThat(tally.text(Locale.CHINESE)).contains("  缺席  u04\n  未列  u03\n");
  }

  @Test
  void whoPerhapsMayVoteIsNotPassedOverWhereNoVotesAreLeft() {
    MemberUnit some =
        MemberUnit.builder()
            .unit("hillside")
            .addFact(MemberFact.of(MemberFact.Kind.ADMITTED, PartialDate.ofYear(2021)))
            .build();
    Motion motion =
        motion("admission", 1, 0).toBuilder()
            .rule(Optional.empty())
            .ownRule(DecisionRule.votes(2))
            .build();
    Tally tally = tally(Valley.of(1, motion, first(1)).toBuilder().addMember(some).build());

    assertThat(tally.passes()).isEqualTo(Certainty.NO);
    assertThat(tally.votesNeeded()).isEmpty();
    assertThat(tally.text(Locale.ENGLISH))
        .contains("  open      hillside could turn it\n")
        .doesNotContain("more than are left");
    assertThat(tally(2, motion("admission", 0, 2), 2).text(Locale.ENGLISH))
        .contains("  needed    more than are left to vote\n");
  }

  @Test
  void anUnknownRuleOrElectorateLeavesEverythingOpen() {
    Tally unruled = tally(46, motion("amendment", 46, 0), 46);
    assertThat(unruled.passes()).isEqualTo(Certainty.UNKNOWN);
    assertThat(unruled.gaps()).containsExactly(Gap.RULE);
    assertThat(unruled.requirement()).isEmpty();
    assertThat(unruled.votesNeeded()).isEmpty();
    assertThat(unruled.text(Locale.ENGLISH))
        .contains("  unknown   by which rule it is decided is not written\n");
  }

  @Test
  void anIdThatNoInstitutionBearsMayBeAnybody() {
    Session misspelt = session(motion("admission", 2, 0), unit(1), unit(2), UnitId.of("u0A"));
    Attendance attendance = Votes.attendance(Valley.of(3, misspelt), "council-4");

    assertThat(attendance.gaps()).containsExactly(Gap.REFERENCE);
    assertThat(attendance.present()).isEqualTo(Count.between(2, 3));
  }

  @Test
  void refusesASessionOrMotionThatIsNotThere() {
    Alliance alliance = Valley.of(3, motion("admission", 2, 0), first(3));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Votes.tally(alliance, "council-5", "m1"))
        .withMessage("session must be one of the alliance: council-5");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Votes.tally(alliance, "council-4", "m2"))
        .withMessage("motion must be one of session council-4: m2");
  }

  @Test
  void findsSessionAndMotionByTheirText() {
    Alliance alliance = Valley.of(3, motion("admission", 2, 0), first(3));

    assertThat(Votes.tally(alliance, "council-4", "m1")).isEqualTo(tally(alliance));
    assertThat(Votes.tallies(alliance, "council-4")).containsExactly(tally(alliance));
    assertThat(tally(alliance)).hasToString("CARRIED  m1 in session council-4 on 2021-06-24");
    assertThat(tally(alliance).attendance()).hasToString("session council-4 on 2021-06-24: 3 of 3");
  }

  @Test
  void standingsAreToldForWantOfFullStandingAndElseNot() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Excluded.of(HILLSIDE, Excluded.Reason.NOT_FULL))
        .withMessage("standings must be told for NOT_FULL, and for no other reason: NOT_FULL");
    assertThat(Excluded.of(HILLSIDE, Excluded.Reason.NOT_ON_ROLL))
        .hasToString("hillside is not on the roll");
    assertThat(Gap.RULE.text(Locale.ENGLISH))
        .isEqualTo("by which rule it is decided is not written");
  }

  @Test
  void countsTheLinesThatItLeavesOut() {
    DecisionRule all =
        DecisionRule.allOf(
            IntStream.range(0, 60)
                .mapToObj(i -> DecisionRule.moreThan(i + "/100", Of.ENTITLED))
                .toArray(DecisionRule[]::new));
    Session session = session(motion("admission", 20, 0), first(8));
    Alliance alliance = Valley.of(20, session);
    Council council = alliance.councils().get(0);

    List<String> lines =
        tally(
                alliance.toBuilder()
                    .councils(
                        ImmutableList.of(
                            council.toBuilder()
                                .rules(ImmutableList.of(CouncilRule.of("admission", all)))
                                .build()))
                    .build())
            .text(Locale.ENGLISH)
            .lines()
            .toList();

    assertThat(lines).filteredOn(line -> line.contains("more than")).hasSize(49);
    assertThat(lines).filteredOn(line -> line.contains("no vote")).hasSize(10);
    assertThat(lines).contains("    … and 11 more", "  … and 2 more");
  }

  @Test
  void saysInTwoLanguagesWhatBecameOfIt() {
    Session session =
        session(
                motion("ordinary", 15, 3).toBuilder()
                    .addBallot(new Ballot(HILLSIDE, Vote.YES))
                    .build(),
                first(30))
            .toBuilder()
            .addPresent(HILLSIDE)
            .build();
    Tally tally = tally(Valley.of(46, session));

    assertThat(tally.text(Locale.ENGLISH))
        .isEqualTo(
            """
            NOT CARRIED  m1 in session council-4 on 2021-06-24
              present   30 of 46 entitled
              votes     15 for it, 3 against, 0 abstain
                - every part: 0 of 2 met
                  - a quorum of at least 2/3: 31 of 46 needed, 30 present
                  - more than 1/2 of those present: 16 of 30 needed, 15 for it
              missing   u31, u32, u33, u34, u35, u36, u37, u38 and 8 more
              needed    1 more for it
              open      u19, u20, u21, u22, u23, u24, u25, u26 and 20 more could turn it
              no vote   hillside is not on the roll; voted for it
            """);
    assertThat(tally.text(Locale.CHINESE))
        .isEqualTo(
            """
            未通过  会议 council-4（2021-06-24）的议案 m1
              到会  30，有表决权者 46
              票数  赞成 15，反对 3，弃权 0
                - 各项均须满足：2 项中满足 0 项
                  - 法定人数为至少 2/3：46 中需 31，到会 30
                  - 到会者的超过 1/2：30 中需 16，赞成 15
              缺席  u31、u32、u33、u34、u35、u36、u37、u38 等，另有 8 项
              尚需  1 张赞成票
              未定  u19、u20、u21、u22、u23、u24、u25、u26 等，另有 20 项尚可改变结果
              不计  hillside 不在名册上；投赞成票
            """);
  }

  private static Certainty quorum(int entitled, int present) {
    return Votes.attendance(
            Valley.of(entitled, motion("admission", 0, 0), first(present)), "council-4")
        .quorum(TWO_THIRDS)
        .met();
  }

  private static Tally tally(int members, Motion motion, int present) {
    return tally(Valley.of(members, motion, first(present)));
  }

  private static Tally tally(Alliance alliance) {
    return Votes.tally(alliance, ADMIT.session(), ADMIT.motion());
  }

  /** Of 46 members so many are present and so many vote for it; the others say nothing. */
  private static Certainty decided(DecisionRule rule, int present, int yes) {
    Motion motion = motion("admission", yes, 0);
    Alliance alliance = Valley.of(46, motion, first(present));
    Council council = alliance.councils().get(0);
    return tally(
            alliance.toBuilder()
                .councils(
                    ImmutableList.of(
                        council.toBuilder()
                            .rules(ImmutableList.of(CouncilRule.of("admission", rule)))
                            .build()))
                .build())
        .passes();
  }

  private static Alliance seated(Seat... seats) {
    Motion motion = motion("admission", 1, 0).toBuilder().build();
    Motion voted = motion.toBuilder().addBallot(new Ballot(unit(2), Vote.YES)).build();
    Session session = session(voted, unit(1), unit(2), HILLSIDE);
    return Valley.of(2, session).toBuilder()
        .councils(
            ImmutableList.of(
                Valley.council(Council.Electorate.SEATS, session).toBuilder()
                    .addSeats(seats)
                    .build()))
        .build();
  }

  private static MemberUnit joined(LocalDate day) {
    return MemberUnit.admitted("hillside", day, Roles.MEMBER);
  }

  private static MemberUnit left(LocalDate day) {
    return joined(Valley.FOUNDED).toBuilder().addFact(fact(MemberFact.Kind.LEFT, day)).build();
  }

  private static MemberFact fact(MemberFact.Kind kind, LocalDate day) {
    return MemberFact.of(kind, PartialDate.of(day));
  }

  private static void assertEntitled(MemberUnit hillside, Certainty entitled) {
    Attendance attendance = Votes.attendance(with(hillside), "council-4");

    assertThat(
            attendance.voters().stream()
                .filter(voter -> voter.unit().equals(HILLSIDE))
                .map(Voter::entitled)
                .findFirst()
                .orElse(Certainty.NO))
        .as(hillside.toString())
        .isEqualTo(entitled);
  }

  private static Excluded excluded(MemberUnit hillside) {
    return Votes.attendance(with(hillside), "council-4").excluded().get(0);
  }

  private static Alliance with(MemberUnit hillside) {
    return Valley.of(3, motion("admission", 2, 0), unit(1), unit(2), HILLSIDE).toBuilder()
        .addMember(hillside)
        .build();
  }
}
