// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.calendar.Course;
import org.medalliance.code.Certainty;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.Seat;
import org.medalliance.governance.SeatId;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

class RotaTest {
  private static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);
  private static final LocalDate ENDED = LocalDate.of(2030, 1, 1);
  private static final CouncilId COUNCIL = CouncilId.of("council");
  private static final SeatId CHAIR = SeatId.of("chair");
  private static final UnitId BEIJING = UnitId.of("beijing");
  private static final UnitId TIANJIN = UnitId.of("tianjin");
  private static final UnitId HEBEI = UnitId.of("hebei");

  @Test
  void theChairPassesOnWhereOneTermEndsAndTheNextBegins() {
    Rota rota = chairs(term("beijing", 2015, 2018), term("tianjin", 2018, 2021));

    assertThat(rota.on(day(2018).minusDays(1)).surely()).containsExactly(BEIJING);
    assertThat(rota.on(day(2018)).surely()).containsExactly(TIANJIN);
    assertThat(rota.on(day(2020))).hasToString("[tianjin]");
    assertThat(rota.on(day(2021))).hasToString("vacant");
  }

  @Test
  void whereNobodyHoldsItThereIsAGap() {
    Rota rota = chairs(term("beijing", 2016, 2018), term("tianjin", 2019, 2021));

    assertThat(rota.gaps())
        .extracting(Course.Stretch::from)
        .containsExactly(Optional.of(FOUNDED), Optional.of(day(2018)), Optional.of(day(2021)));
    assertThat(rota.gaps())
        .extracting(Course.Stretch::until)
        .containsExactly(Optional.of(day(2016)), Optional.of(day(2019)), Optional.of(ENDED));
  }

  @Test
  void aTermKnownInPartMayLeaveAGap() {
    Rota rota =
        chairs(
            Tenure.of("beijing", DateSpan.of(PartialDate.of(FOUNDED), PartialDate.ofYear(2018))),
            Tenure.of("tianjin", DateSpan.from(PartialDate.ofYear(2018))));
    Rota.Turn turn = rota.on(LocalDate.of(2018, 6, 1));

    assertThat(turn.vacant()).isEqualTo(Certainty.UNKNOWN);
    assertThat(turn.perhaps()).containsExactly(BEIJING, TIANJIN);
    assertThat(turn.isKnown()).isFalse();
    assertThat(rota.gaps()).isEmpty();
    assertThat(rota.nextAfter(day(2017))).isEmpty(); // open who is in between
  }

  @Test
  void theNextIsTheOneOfWhomItIsWritten() {
    Rota rota = chairs(term("beijing", 2015, 2018), term("hebei", 2019, 2021));

    assertThat(rota.nextAfter(day(2017))).contains(HEBEI);
    assertThat(rota.nextAfter(day(2018))).isEmpty(); // nobody holds it then
  }

  @Test
  void theNextIsTheOneWhoseTurnItIsOnceARoundIsOver() {
    Rota round =
        chairs(
            term("beijing", 2015, 2017),
            term("tianjin", 2017, 2019),
            term("hebei", 2019, 2021),
            term("beijing", 2021, 2023));
    Rota first =
        chairs(term("beijing", 2015, 2017), term("tianjin", 2017, 2019), term("hebei", 2019, 2021));

    assertThat(round.nextAfter(day(2022))).contains(TIANJIN);
    assertThat(round.nextAfter(day(2021))).contains(TIANJIN); // the first day of beijing
    assertThat(first.nextAfter(day(2020))).isEmpty();
    assertThat(first.nextAfter(day(2018))).contains(HEBEI);
    assertThat(first.nextAfter(day(2017))).contains(HEBEI); // the first day of tianjin
  }

  @Test
  void theNextCannotBeToldIfTheTurnsFollowNoOrder() {
    Rota rota =
        chairs(
            term("beijing", 2015, 2017),
            term("tianjin", 2017, 2019),
            term("hebei", 2019, 2021),
            term("tianjin", 2021, 2023));

    assertThat(rota.nextAfter(day(2022))).isEmpty();
  }

  @Test
  void whatIsOpenBeginsTheRoundAnew() {
    Rota rota =
        chairs(
            Tenure.of("hebei", DateSpan.of(PartialDate.of(FOUNDED), PartialDate.ofYear(2017))),
            Tenure.of("beijing", DateSpan.of(PartialDate.ofYear(2017), PartialDate.of(day(2019)))),
            term("tianjin", 2019, 2021),
            term("beijing", 2021, 2023));

    assertThat(rota.nextAfter(day(2022))).contains(TIANJIN);
  }

  @Test
  void saysWhoHoldsItOnEachStretch() {
    assertThat(chairs(term("beijing", 2015, 2018)))
        .hasToString(
            "rota of jing-jin-ji: [../2015-01-01 [], 2015-01-01/2018-01-01 [beijing],"
                + " 2018-01-01/2030-01-01 vacant, 2030-01-01/.. []]");
  }

  @Test
  void oneUnitAloneMakesNoRound() {
    Rota rota = chairs(term("beijing", 2015, 2017), term("beijing", 2018, 2020));

    assertThat(rota.nextAfter(day(2016))).contains(BEIJING);
    assertThat(rota.nextAfter(day(2019))).isEmpty();
  }

  @Test
  void whoHasLeftIsNotTheNext() {
    Rota rota =
        Rota.of(
            alliance(
                MemberUnit.admitted("tianjin", FOUNDED, Roles.MEMBER).toBuilder()
                    .addFact(MemberFact.of(MemberFact.Kind.LEFT, PartialDate.of(day(2022))))
                    .build(),
                term("beijing", 2015, 2017),
                term("tianjin", 2017, 2019),
                term("beijing", 2019, 2023)),
            COUNCIL,
            CHAIR);

    assertThat(rota.nextAfter(day(2022).minusDays(1))).contains(TIANJIN);
    assertThat(rota.nextAfter(day(2022))).isEmpty();
  }

  @Test
  void aRoleIsHeldByMembersInIt() {
    Alliance alliance = alliance(chairing("tianjin", day(2017), day(2019)));
    Rota rota = Rota.of(alliance, Roles.ROTATING_CHAIR);

    assertThat(rota.on(day(2017)).surely()).containsExactly(TIANJIN);
    assertThat(rota.gaps())
        .extracting(Course.Stretch::from)
        .containsExactly(Optional.of(FOUNDED), Optional.of(day(2019)));
    Rota partial =
        Rota.of(alliance.toBuilder().roll(RollScope.PARTIAL).build(), Roles.ROTATING_CHAIR);
    assertThat(partial.gaps()).isEmpty();
    assertThat(partial.on(day(2019)).vacant()).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void aSeatHasToBeThere() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Rota.of(alliance(), COUNCIL, SeatId.of("vice-chair")))
        .withMessage("seat must be one of council council: vice-chair");
  }

  @Test
  void nobodyHoldsAVacantChair() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new Rota.Turn(
                    ImmutableSortedSet.of(BEIJING), ImmutableSortedSet.of(), Certainty.YES))
        .withMessage("chair must not be vacant while somebody holds it: [beijing]");
  }

  private static Rota chairs(Tenure... terms) {
    return Rota.of(
        alliance(MemberUnit.admitted("tianjin", FOUNDED, Roles.MEMBER), terms), COUNCIL, CHAIR);
  }

  private static Alliance alliance() {
    return alliance(MemberUnit.admitted("tianjin", FOUNDED, Roles.MEMBER));
  }

  private static Alliance alliance(MemberUnit tianjin, Tenure... terms) {
    List<MemberUnit> members = new ArrayList<>(List.of(tianjin));
    Alliance.Builder alliance =
        Alliance.builder()
            .id("jing-jin-ji")
            .kind(AllianceKind.of("specialty-alliance"))
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(FOUNDED))
            .addFact(
                new AllianceFact(
                    AllianceFact.Kind.DISSOLVED,
                    PartialDate.of(ENDED),
                    Optional.empty(),
                    Optional.empty()))
            .addCouncil(
                Council.builder()
                    .id("council")
                    .addSeat(
                        Seat.builder().id("chair").tenures(ImmutableList.copyOf(terms)).build())
                    .build());
    for (String unit : List.of("beijing", "tianjin", "hebei")) {
      alliance.addInstitution(Institution.of(unit, unit));
      if (!unit.equals("tianjin")) {
        members.add(MemberUnit.admitted(unit, FOUNDED, Roles.MEMBER));
      }
    }
    return alliance.members(members).build();
  }

  private static MemberUnit chairing(String unit, LocalDate from, LocalDate until) {
    return MemberUnit.admitted(unit, FOUNDED).toBuilder()
        .roles(
            Timeline.of(
                List.of(
                    Timeline.Step.of(
                        ImmutableSortedSet.of(Roles.ROTATING_CHAIR), PartialDate.of(from)),
                    Timeline.Step.of(
                        ImmutableSortedSet.<Role>of(Roles.MEMBER), PartialDate.of(until)))))
        .build();
  }

  private static Tenure term(String unit, int from, int until) {
    return Tenure.of(unit, DateSpan.of(day(from), day(until)));
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 1, 1);
  }
}
