// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SessionId;
import org.medalliance.code.UnitId;
import org.medalliance.governance.DecisionRule.Of;
import org.medalliance.time.PartialDate;

class CouncilTest {
  private static final CouncilRule ADMISSION =
      CouncilRule.of("admission", DecisionRule.atLeast("2/3", Of.ENTITLED));

  private static final Session FOURTH =
      Session.builder()
          .id("council-4")
          .on(PartialDate.parse("2021-06-24"))
          .at("lakeside")
          .present("lakeside", "hillside")
          .addGuest(UnitId.of("north"))
          .build();

  private static final Motion ADMIT = Motion.builder().id("m1").rule("admission").build();

  @Test
  void findsTheRuleThatAMotionNames() {
    Council council = Council.builder().id("council").addRule(ADMISSION).build();

    assertThat(council.ruleOf(ADMIT)).contains(ADMISSION.rule());
    assertThat(council.ruleOf(ADMIT.toBuilder().rule("amendment").build())).isEmpty();
    assertThat(council.ruleOf(Motion.builder().id("m2").build())).isEmpty();
  }

  @Test
  void decidesAMotionByItsOwnRuleWhereItHasOne() {
    DecisionRule own = DecisionRule.votes(3);
    Motion motion = Motion.builder().id("m1").ownRule(own).build();

    assertThat(Council.builder().id("council").addRule(ADMISSION).build().ruleOf(motion))
        .contains(own);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> motion.toBuilder().rule("admission").build())
        .withMessage("motion m1 must be decided by one rule: admission of the council, or its own")
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
  }

  @Test
  void countsEachUnitOnce() {
    Motion motion =
        ADMIT.toBuilder()
            .addBallots(
                Ballot.of("lakeside", Ballot.Vote.YES), Ballot.of("hillside", Ballot.Vote.NO))
            .build();

    assertThat(motion.voteOf(UnitId.of("hillside"))).contains(Ballot.Vote.NO);
    assertThat(motion.voteOf(UnitId.of("north"))).isEmpty();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> motion.toBuilder().addBallot(Ballot.of("lakeside", Ballot.Vote.NO)).build())
        .withMessage("motion m1 must have one ballot of each unit: lakeside votes twice")
        .returns(Fault.DUPLICATE_VALUE, InvalidValueException::fault);
  }

  @Test
  void knowsOfNobodyWhoIsNotNamedUnlessMinutesAreComplete() {
    assertThat(FOURTH.attendance()).isEqualTo(Session.Minutes.PARTIAL);
    assertThat(ADMIT.count()).isEqualTo(Session.Minutes.PARTIAL);
  }

  @Test
  void refusesAGuestWhoCounts() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FOURTH.toBuilder().addPresent(UnitId.of("north")).build())
        .withMessage("guests of session council-4 must not count as present: north")
        .returns(Optional.of("guests"), InvalidValueException::attribute);
  }

  @Test
  void isTheSameInWhateverOrderItIsWritten() {
    Seat chair = Seat.of("chair", "lakeside");
    Seat second = Seat.of("seat-2", "hillside");
    Council council = Council.builder().id("council").addSeats(second, chair).build();

    assertThat(council).isEqualTo(Council.builder().id("council").addSeats(chair, second).build());
    assertThat(council.seat(SeatId.of("seat-2"))).contains(second);
    assertThat(council.seat(SeatId.of("seat-3"))).isEmpty();
  }

  @Test
  void refusesAnIdBorneTwice() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Council.builder().id("council").addSessions(FOURTH, FOURTH).build())
        .withMessage("sessions must bear different ids: council-4 stands twice")
        .returns(Fault.DUPLICATE_ID, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FOURTH.toBuilder().addMotions(ADMIT, ADMIT).build())
        .withMessage("motions must bear different ids: m1 stands twice");
  }

  @Test
  void aSecondPlaceOrListOfThosePresentTakesThePlaceOfTheFirst() {
    Session moved = FOURTH.toBuilder().at("riverside").present("riverside").build();

    assertThat(moved.at()).contains(UnitId.of("riverside"));
    assertThat(moved.present()).containsExactly(UnitId.of("riverside"));
  }

  @Test
  void tellsEachVoterApartFromTheNextInOrder() {
    Motion motion = ADMIT.toBuilder().addBallot(Ballot.of("lakeside", Ballot.Vote.ABSTAIN)).build();

    assertThat(motion.voteOf(UnitId.of("hillside"))).isEmpty();
    assertThat(motion.voteOf(UnitId.of("lakeside"))).contains(Ballot.Vote.ABSTAIN);
    assertThat(motion.voteOf(UnitId.of("north"))).isEmpty();
  }

  @Test
  void readsAloudWithAllItsParts() {
    Council council = Council.builder().id("council").build();
    Motion motion = Motion.builder().id("m1").build();
    LocalizedText name = LocalizedText.english("Standing\nCouncil");

    assertThat(council).hasToString("council council");
    assertThat(council.toBuilder().kind(CouncilKind.of("standing")).name(name).build())
        .hasToString("council council (standing) 'Standing\\u000aCouncil'");
    assertThat(ADMISSION).hasToString("admission: at least 2/3 of those entitled");
    assertThat(FOURTH).hasToString("session council-4 on 2021-06-24");
    assertThat(motion).hasToString("motion m1");
    assertThat(
            motion.toBuilder()
                .text(LocalizedText.english("Admit north"))
                .addBallot(Ballot.of("lakeside", Ballot.Vote.YES))
                .build())
        .hasToString("motion m1 'Admit north', 1 ballots");
    assertThat(Ballot.of("lakeside", Ballot.Vote.NO)).hasToString("lakeside NO");
  }

  @Test
  void findsMotionsBySession() {
    Session session = FOURTH.toBuilder().addMotion(ADMIT).build();
    Council council = Council.builder().id("council").addSession(session).build();

    assertThat(council.session(SessionId.of("council-4")).orElseThrow().motion(MotionId.of("m1")))
        .contains(ADMIT);
    assertThat(session.present())
        .isEqualTo(ImmutableSortedSet.of(UnitId.of("lakeside"), UnitId.of("hillside")));
  }
}
