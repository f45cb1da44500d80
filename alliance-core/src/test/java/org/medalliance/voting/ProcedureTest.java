// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medalliance.voting.Valley.ADMIT;
import static org.medalliance.voting.Valley.FOUNDED;
import static org.medalliance.voting.Valley.HILLSIDE;
import static org.medalliance.voting.Valley.MET;
import static org.medalliance.voting.Valley.first;
import static org.medalliance.voting.Valley.motion;
import static org.medalliance.voting.Valley.session;
import static org.medalliance.voting.Valley.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Revision;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.SessionId;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Basis;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.time.Certain;
import org.medalliance.time.PartialDate;

class ProcedureTest {
  private static final Procedure ADMISSION = Procedure.admission("council", "admission");
  private static final Procedure EXPULSION = Procedure.expulsion("council", "admission");
  private static final Procedure EXIT = Procedure.exit(Period.ofMonths(1));
  private static final Alliance CARRIED = Valley.of(46, motion("admission", 36, 0), first(36));

  @Test
  void aCarriedMotionAdmitsFromTheDayOn() {
    Proceeding admission = ADMISSION.proceed(CARRIED, HILLSIDE, MET, ADMIT);
    Alliance after = admission.change().applyTo(CARRIED);

    assertThat(admission.isDone()).isTrue();
    assertThat(after.rollOn(MET).standingOf(HILLSIDE)).isEqualTo(Certain.known(Standing.FULL));
    assertThat(after.rollOn(MET.minusDays(1)).standingOf(HILLSIDE))
        .isEqualTo(Certain.known(Standing.NONE));
    assertThat(after.member(HILLSIDE).orElseThrow().facts())
        .containsExactly(
            MemberFact.builder()
                .fact(MemberFact.Kind.ADMITTED)
                .on(PartialDate.of(MET))
                .basis(Basis.of("resolution"))
                .session(SessionId.of("council-4"))
                .build());
  }

  @Test
  void theChangeCanBeRecorded() {
    AllianceDiff change = ADMISSION.proceed(CARRIED, HILLSIDE, MET, ADMIT).change();

    assertThat(
            AllianceHistory.of(CARRIED)
                .with(Revision.change(Instant.parse("2021-06-25T08:00:00Z"), change))
                .latest())
        .isEqualTo(change.applyTo(CARRIED));
    assertThat(change.text(Locale.ENGLISH))
        .isEqualTo(
            "member unit hillside is added: hillside joined on 2021-06-24, basis: resolution\n");
  }

  @Test
  void aMotionThatIsNotCarriedChangesNothing() {
    Alliance lost = Valley.of(46, motion("admission", 30, 5), first(36));

    assertStopped(
        ADMISSION.proceed(lost, HILLSIDE, MET, ADMIT),
        new Obstacle(Obstacle.Code.NOT_CARRIED, strings("m1", "council-4")));
  }

  @Test
  void aMotionThatNobodyCanTellToBeCarriedChangesNothing() {
    Session open =
        session(motion("admission", 30, 5), first(36)).toBuilder()
            .attendance(Session.Minutes.PARTIAL)
            .build();
    Session uncounted =
        open.toBuilder()
            .motions(
                List.of(
                    motion("admission", 30, 5).toBuilder().count(Session.Minutes.PARTIAL).build()))
            .build();

    assertStopped(
        ADMISSION.proceed(Valley.of(46, uncounted), HILLSIDE, MET, ADMIT),
        new Obstacle(Obstacle.Code.NOT_KNOWN, strings("m1", "council-4")));
  }

  @Test
  void theConsentHasToBeThatOfTheCouncilByTheRule() {
    Obstacle missing = new Obstacle(Obstacle.Code.CONSENT_MISSING, strings("council", "admission"));
    Alliance ordinary = Valley.of(46, motion("ordinary", 46, 0), first(46));

    assertStopped(ADMISSION.proceed(CARRIED, HILLSIDE, MET), missing);
    assertStopped(ADMISSION.proceed(ordinary, HILLSIDE, MET, ADMIT), missing);
    assertStopped(
        Procedure.admission("assembly", "admission").proceed(CARRIED, HILLSIDE, MET, ADMIT),
        new Obstacle(Obstacle.Code.CONSENT_MISSING, strings("assembly", "admission")));
  }

  @Test
  void aMotionThatIsCarriedAtLastCountsInWhateverOrderItIsCited() {
    Session failed =
        session(motion("admission", 30, 5), first(46)).toBuilder()
            .id("council-3")
            .on(PartialDate.of(MET.minusMonths(1)))
            .build();
    Alliance twice =
        CARRIED.toBuilder()
            .councils(List.of(CARRIED.councils().get(0).toBuilder().addSession(failed).build()))
            .build();
    Resolution before = Resolution.of("council-3", "m1");

    assertThat(ADMISSION.proceed(twice, HILLSIDE, MET, ADMIT, before).isDone()).isTrue();
    assertThat(ADMISSION.proceed(twice, HILLSIDE, MET, before, ADMIT))
        .isEqualTo(ADMISSION.proceed(twice, HILLSIDE, MET, ADMIT, before));
  }

  @Test
  void ofTwoMotionsThatAreCarriedTheSoonerCountsInWhateverOrderTheyAreCited() {
    Session again =
        session(motion("admission", 40, 5), first(46)).toBuilder()
            .id("council-5")
            .on(PartialDate.of(MET.plusMonths(1)))
            .build();
    Session sameDay = again.toBuilder().id("council-6").on(PartialDate.of(MET)).build();
    Alliance thrice =
        CARRIED.toBuilder()
            .councils(
                List.of(CARRIED.councils().get(0).toBuilder().addSessions(again, sameDay).build()))
            .build();
    Resolution later = Resolution.of("council-5", "m1");
    Resolution beside = Resolution.of("council-6", "m1");
    LocalDate day = MET.plusMonths(2);

    for (List<Resolution> cited :
        List.of(List.of(ADMIT, later), List.of(later, ADMIT), List.of(beside, ADMIT))) {
      Proceeding admission =
          ADMISSION.proceed(thrice, HILLSIDE, day, cited.toArray(new Resolution[0]));
      assertThat(admission.tallies())
          .extracting(tally -> tally.attendance().session())
          .containsExactly(ADMIT.session());
    }
  }

  @Test
  void anObstacleIsAboutAsMuchAsItsCodeSays() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Obstacle(Obstacle.Code.TOO_SOON, strings()))
        .withMessage("obstacle TOO_SOON must be about 1 things: 0");
    assertThat(Obstacle.of(Obstacle.Code.TOO_SOON, MET))
        .hasToString("TOO_SOON: it must not be before 2021-06-24");
    assertThat(ADMIT).hasToString("m1 in session council-4");
  }

  @Test
  void nothingTakesEffectBeforeItIsResolved() {
    Proceeding early = ADMISSION.proceed(CARRIED, HILLSIDE, MET.minusDays(1), ADMIT);

    assertStopped(early, new Obstacle(Obstacle.Code.TOO_SOON, strings("2021-06-24")));
    assertThat(early.earliest()).contains(MET);
  }

  @Test
  void noticeRunsFromTheSessionToTheDay() {
    Procedure slow = EXPULSION.after(Period.ofDays(30));

    assertThat(slow.proceed(CARRIED, unit(46), MET.plusDays(30), ADMIT).isDone()).isTrue();
    assertStopped(
        slow.proceed(CARRIED, unit(46), MET.plusDays(29), ADMIT),
        new Obstacle(Obstacle.Code.TOO_SOON, strings("2021-07-24")));
  }

  @Test
  void aSessionOnADayKnownInPartIsOverAfterTheLastOfThem() {
    Session june =
        session(motion("admission", 31, 5), first(36)).toBuilder()
            .on(PartialDate.parse("2021-06"))
            .build();
    Alliance alliance = Valley.of(46, june);

    assertThat(ADMISSION.proceed(alliance, HILLSIDE, LocalDate.of(2021, 6, 30), ADMIT).isDone())
        .isTrue();
    assertStopped(
        ADMISSION.proceed(alliance, HILLSIDE, LocalDate.of(2021, 6, 29), ADMIT),
        new Obstacle(Obstacle.Code.TOO_SOON, strings("2021-06-30")));
    Session someDay = june.toBuilder().on(PartialDate.from(MET)).build();
    assertStopped(
        ADMISSION.proceed(Valley.of(46, someDay), HILLSIDE, MET.plusYears(9), ADMIT),
        new Obstacle(Obstacle.Code.NOT_DATED, strings("councils[council].sessions[council-4].on")));
  }

  @Test
  void aUnitIsFreeToLeaveAMonthAfterNotice() {
    LocalDate endOfJanuary = LocalDate.of(2022, 1, 31);
    Alliance alliance = with(member(unit(1), fact(MemberFact.Kind.NOTICE_GIVEN, endOfJanuary)));
    Proceeding exit = EXIT.proceed(alliance, unit(1), LocalDate.of(2022, 2, 28));
    Alliance after = exit.change().applyTo(alliance);

    assertThat(exit.isDone()).isTrue();
    assertThat(after.rollOn(LocalDate.of(2022, 2, 28)).standingOf(unit(1)))
        .isEqualTo(Certain.known(Standing.FORMER));
    assertThat(after.rollOn(LocalDate.of(2022, 2, 27)).standingOf(unit(1)))
        .isEqualTo(Certain.known(Standing.FULL));
    assertThat(after.member(unit(1)).orElseThrow().facts().get(2))
        .isEqualTo(fact(MemberFact.Kind.LEFT, LocalDate.of(2022, 2, 28)));
    assertStopped(
        EXIT.proceed(alliance, unit(1), LocalDate.of(2022, 2, 27)),
        new Obstacle(Obstacle.Code.TOO_SOON, strings("2022-02-28")));
  }

  @Test
  void noticeCountsInTheMembershipInWhichItWasGiven() {
    Alliance rejoined =
        with(
            member(
                unit(1),
                fact(MemberFact.Kind.NOTICE_GIVEN, MET),
                fact(MemberFact.Kind.LEFT, MET.plusDays(60)),
                fact(MemberFact.Kind.ADMITTED, MET.plusDays(90))));

    assertStopped(
        EXIT.proceed(rejoined, unit(1), MET.plusYears(1)),
        new Obstacle(Obstacle.Code.NOTICE_MISSING, strings("u01")));
    assertStopped(
        EXIT.proceed(CARRIED, unit(1), MET),
        new Obstacle(Obstacle.Code.NOTICE_MISSING, strings("u01")));
    assertThat(Procedure.exit(Period.ZERO).proceed(CARRIED, unit(1), MET).isDone()).isTrue();
  }

  @Test
  void theLastNoticeCounts() {
    Alliance twice =
        with(
            member(
                unit(1),
                fact(MemberFact.Kind.NOTICE_GIVEN, MET),
                fact(MemberFact.Kind.NOTICE_GIVEN, MET.plusDays(10))));

    assertThat(EXIT.proceed(twice, unit(1), MET.plusMonths(1)).earliest())
        .contains(MET.plusDays(10).plusMonths(1));
  }

  @Test
  void noticeOnADayThatMayLieAsLateAsOneLikesNeverRunsOut() {
    Alliance sometime =
        with(member(unit(1), MemberFact.of(MemberFact.Kind.NOTICE_GIVEN, PartialDate.from(MET))));

    assertThat(EXIT.proceed(sometime, unit(1), MET.plusYears(9)).obstacles())
        .contains(
            new Obstacle(Obstacle.Code.NOT_DATED, strings("members[u01].facts[NOTICE_GIVEN]")));
  }

  @Test
  void aStandingMemberLeavesWithTheConsentOfTwoCouncils() {
    Procedure exit = Procedure.exit(Period.ZERO).and("council", "admission").and("standing", "all");
    Resolution byAll = Resolution.of("standing-1", "m1");
    Alliance consented = withStandingCouncil(3, 3);
    Alliance refused = withStandingCouncil(3, 2);

    assertThat(exit.proceed(consented, unit(1), MET, byAll, ADMIT).isDone()).isTrue();
    assertThat(exit.proceed(consented, unit(1), MET, ADMIT, byAll).tallies()).hasSize(2);
    assertStopped(
        exit.proceed(refused, unit(1), MET, byAll, ADMIT),
        new Obstacle(Obstacle.Code.NOT_CARRIED, strings("m1", "standing-1")));
    assertStopped(
        exit.proceed(consented, unit(1), MET, ADMIT),
        new Obstacle(Obstacle.Code.CONSENT_MISSING, strings("standing", "all")));
  }

  @Test
  void allSessionsHaveToBeOver() {
    Procedure exit = Procedure.exit(Period.ZERO).and("council", "admission").and("standing", "all");
    Resolution byAll = Resolution.of("standing-1", "m1");
    Alliance alliance = withStandingCouncil(3, 3);

    assertStopped(
        exit.proceed(alliance, unit(1), MET.minusDays(1), byAll, ADMIT),
        new Obstacle(Obstacle.Code.TOO_SOON, strings("2021-06-24")));
    assertThat(exit.proceed(alliance, unit(1), MET, ADMIT, byAll).earliest()).contains(MET);
  }

  @Test
  void whoLeavesWaitsSinceNoticeAndNotSinceTheSession() {
    Procedure exit = EXIT.and("council", "admission");
    Alliance alliance =
        with(member(unit(1), fact(MemberFact.Kind.NOTICE_GIVEN, MET.minusMonths(1))));

    assertThat(exit.proceed(alliance, unit(1), MET, ADMIT).isDone()).isTrue();
  }

  @Test
  void theLastSessionIsTheOneThatResolvedIt() {
    Procedure exit = Procedure.exit(Period.ZERO).and("council", "admission").and("standing", "all");
    Alliance alliance = withStandingCouncil(3, 3);
    Proceeding left =
        exit.proceed(alliance, unit(1), MET, ADMIT, Resolution.of("standing-1", "m1"));

    assertThat(
            left.change().applyTo(alliance).member(unit(1)).orElseThrow().facts().get(1).session())
        .contains(SessionId.of("council-4"));
  }

  @Test
  void aStepHasToFollowOnWhatTheUnitIs() {
    assertStopped(
        ADMISSION.proceed(CARRIED, unit(1), MET, ADMIT),
        new Obstacle(Obstacle.Code.NO_STEP, strings("u01", "FULL")));
    assertStopped(
        EXPULSION.proceed(CARRIED, HILLSIDE, MET, ADMIT),
        new Obstacle(Obstacle.Code.NO_STEP, strings("hillside", "NONE")));
    Alliance suspended = with(member(unit(1), fact(MemberFact.Kind.SUSPENDED, MET)));
    assertStopped(
        ADMISSION.proceed(suspended, unit(1), MET, ADMIT),
        new Obstacle(Obstacle.Code.NO_STEP, strings("u01", "SUSPENDED")));
    assertThat(EXPULSION.proceed(suspended, unit(1), MET, ADMIT).isDone()).isTrue();
  }

  @Test
  void aTrialComesBeforeFullMembership() {
    Procedure trial = Procedure.trial("council", "admission");
    Alliance tried = trial.proceed(CARRIED, HILLSIDE, MET, ADMIT).change().applyTo(CARRIED);

    assertThat(tried.rollOn(MET).standingOf(HILLSIDE)).isEqualTo(Certain.known(Standing.TRIAL));
    assertThat(
            ADMISSION
                .proceed(tried, HILLSIDE, MET.plusYears(1), ADMIT)
                .change()
                .applyTo(tried)
                .rollOn(MET.plusYears(1))
                .standingOf(HILLSIDE))
        .isEqualTo(Certain.known(Standing.FULL));
  }

  @Test
  void nothingIsPutBeforeWhatHappensLater() {
    Alliance later = with(member(unit(1), fact(MemberFact.Kind.SUSPENDED, MET.plusDays(1))));
    Alliance open =
        with(
            member(
                unit(1),
                MemberFact.of(
                    MemberFact.Kind.SUSPENDED, PartialDate.between(MET, MET.plusDays(1)))));

    assertStopped(
        EXPULSION.proceed(later, unit(1), MET, ADMIT),
        new Obstacle(Obstacle.Code.LATER_FACT, strings("u01")));
    assertStopped(
        EXPULSION.proceed(open, unit(1), MET, ADMIT),
        new Obstacle(Obstacle.Code.STANDING_OPEN, strings("u01")));
    assertThat(EXPULSION.proceed(later, unit(1), MET.plusDays(1), ADMIT).isDone()).isTrue();
    assertThat(EXPULSION.proceed(open, unit(1), MET.plusDays(1), ADMIT).isDone()).isTrue();
  }

  @Test
  void onlyABodyThatIsWrittenDownCanJoinAnAllianceInBeing() {
    UnitId nobody = UnitId.of("nobody");
    Alliance dissolved =
        CARRIED.toBuilder()
            .addFact(
                new AllianceFact(
                    AllianceFact.Kind.DISSOLVED,
                    PartialDate.of(MET.plusDays(1)),
                    Optional.empty(),
                    Optional.empty()))
            .build();

    assertStopped(
        ADMISSION.proceed(CARRIED, nobody, MET, ADMIT),
        new Obstacle(Obstacle.Code.UNKNOWN_UNIT, strings("nobody")));
    assertThat(ADMISSION.proceed(dissolved, HILLSIDE, MET, ADMIT).isDone()).isTrue();
    assertStopped(
        ADMISSION.proceed(dissolved, HILLSIDE, MET.plusDays(1), ADMIT),
        new Obstacle(Obstacle.Code.OUTSIDE_LIFE, strings("2021-06-25")));
  }

  @Test
  void whatHasEndedCannotJoinButMayStillLeave() {
    Alliance closing = ended(HILLSIDE, Succession.of(Succession.Kind.CLOSED, PartialDate.of(MET)));
    Obstacle ended = new Obstacle(Obstacle.Code.UNIT_ENDED, strings("hillside"));
    PartialDate thatYear = PartialDate.ofYear(2021);

    assertStopped(ADMISSION.proceed(closing, HILLSIDE, MET, ADMIT), ended);
    assertStopped(
        ADMISSION.proceed(
            ended(HILLSIDE, Succession.of(Succession.Kind.MERGED, thatYear, "u01")),
            HILLSIDE,
            MET,
            ADMIT),
        ended);
    assertThat(
            ADMISSION
                .proceed(
                    ended(HILLSIDE, Succession.of(Succession.Kind.RENAMED, thatYear)),
                    HILLSIDE,
                    MET,
                    ADMIT)
                .isDone())
        .isTrue();
    assertThat(
            EXPULSION
                .proceed(
                    ended(unit(46), Succession.of(Succession.Kind.CLOSED, thatYear)),
                    unit(46),
                    MET,
                    ADMIT)
                .isDone())
        .isTrue();
  }

  @Test
  void saysInTwoLanguagesWhatComesOfIt() {
    Alliance lost = Valley.of(46, motion("admission", 30, 5), first(36));
    Proceeding stopped = ADMISSION.proceed(lost, HILLSIDE, MET.minusDays(1), ADMIT);

    assertThat(stopped.text(Locale.ENGLISH))
        .isEqualTo(
            """
            STOPPED  hillside: not ADMITTED from 2021-06-23 on
              obstacle  m1 is not carried in session council-4
              obstacle  it must not be before 2021-06-24
              earliest  2021-06-24
              NOT CARRIED  m1 in session council-4 on 2021-06-24
            """);
    assertThat(stopped.text(Locale.CHINESE))
        .isEqualTo(
            """
            不成立  hillside 自 2021-06-23 起不能：加入
              障碍  会议 council-4 的议案 m1 未通过
              障碍  不得早于 2021-06-24
              最早  2021-06-24
              未通过  会议 council-4（2021-06-24）的议案 m1
            """);
    assertThat(ADMISSION.proceed(CARRIED, HILLSIDE, MET, ADMIT))
        .hasToString("DONE  hillside: ADMITTED from 2021-06-24 on");
  }

  @Test
  void saysWhoConsentsAndAfterWhatTime() {
    assertThat(ADMISSION).hasToString("ADMITTED, consent of [council by admission]");
    assertThat(ADMISSION.after(Period.ofDays(14)))
        .hasToString("ADMITTED, consent of [council by admission], after P14D");
    assertThat(new Procedure(MemberFact.Kind.LEFT, ImmutableSortedSet.of(), Period.ZERO))
        .hasToString("LEFT");
  }

  @Test
  void somethingChangesIfAndOnlyIfNothingStandsInTheWay() {
    Proceeding done = ADMISSION.proceed(CARRIED, HILLSIDE, MET, ADMIT);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new Proceeding(
                    done.procedure(),
                    done.unit(),
                    done.on(),
                    done.tallies(),
                    ImmutableList.of(Obstacle.of(Obstacle.Code.TOO_SOON, MET)),
                    done.earliest(),
                    done.change()))
        .withMessageStartingWith("something must change if and only if there is no obstacle: ");
  }

  @Test
  void onlyWhoLeavesNeedsNobodysConsent() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new Procedure(MemberFact.Kind.EXPELLED, ImmutableSortedSet.of(), Period.ZERO))
        .withMessage("procedure must name who consents unless a unit leaves: EXPELLED")
        .returns(Fault.MIN_SIZE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new Procedure(MemberFact.Kind.SUSPENDED, ADMISSION.consents(), Period.ZERO))
        .withMessage("procedure must be one of [ON_TRIAL, ADMITTED, LEFT, EXPELLED]: SUSPENDED");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ADMISSION.after(Period.ofDays(-1)))
        .withMessage("notice must not be negative: P-1D");
  }

  private static void assertStopped(Proceeding proceeding, Obstacle... obstacles) {
    assertThat(proceeding.isDone()).isFalse();
    assertThat(proceeding.obstacles()).containsExactly(obstacles);
    assertThat(proceeding.change()).isEqualTo(AllianceDiff.NONE);
  }

  /** The council carries it, and of three standing members so many consent. */
  private static Alliance withStandingCouncil(int members, int yes) {
    Session session =
        session(motion("all", yes, members - yes), first(members)).toBuilder()
            .id("standing-1")
            .on(PartialDate.of(MET.minusDays(7)))
            .build();
    return CARRIED.toBuilder()
        .addCouncil(
            Council.builder()
                .id("standing")
                .electorate(Council.Electorate.SEATS)
                .addRule(
                    CouncilRule.of("all", DecisionRule.atLeast("1/1", DecisionRule.Of.ENTITLED)))
                .addSeats(Seat.of("a", "u01"), Seat.of("b", "u02"), Seat.of("c", "u03"))
                .addSession(session)
                .build())
        .build();
  }

  /** The entry of a member since the founding. */
  private static MemberUnit member(UnitId unit, MemberFact... facts) {
    return MemberUnit.builder()
        .unit(unit)
        .addFact(MemberFact.admitted(FOUNDED))
        .addFacts(facts)
        .build();
  }

  private static Alliance with(MemberUnit member) {
    return CARRIED.toBuilder()
        .members(
            Stream.concat(
                    CARRIED.members().stream().filter(other -> !other.unit().equals(member.unit())),
                    Stream.of(member))
                .toList())
        .build();
  }

  private static Alliance ended(UnitId unit, Succession end) {
    return CARRIED.toBuilder()
        .institutions(
            CARRIED.institutions().stream()
                .map(
                    body ->
                        body.id().equals(unit) ? body.toBuilder().addSuccession(end).build() : body)
                .toList())
        .build();
  }

  private static MemberFact fact(MemberFact.Kind kind, LocalDate day) {
    return MemberFact.of(kind, PartialDate.of(day));
  }

  private static ImmutableList<String> strings(String... texts) {
    return ImmutableList.copyOf(texts);
  }
}
