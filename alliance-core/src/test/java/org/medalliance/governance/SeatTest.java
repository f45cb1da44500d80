// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Offices;
import org.medalliance.time.Certain;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class SeatTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
  private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
  private static final UnitId LAKESIDE = UnitId.of("lakeside");
  private static final UnitId HILLSIDE = UnitId.of("hillside");

  @Test
  void isHeldForAUnitUntilTheDayItLosesIt() {
    Seat seat = seat(Tenure.of("lakeside", DateSpan.of(NEW_YEAR, MAY)));

    assertThat(holder(seat, NEW_YEAR.minusDays(1))).contains(Optional.empty());
    assertThat(holder(seat, NEW_YEAR)).contains(Optional.of(LAKESIDE));
    assertThat(holder(seat, MAY.minusDays(1))).contains(Optional.of(LAKESIDE));
    assertThat(holder(seat, MAY)).contains(Optional.empty());
  }

  @Test
  void passesFromOneUnitToTheNextOnOneDay() {
    Seat seat =
        seat(Tenure.of("lakeside", DateSpan.until(MAY)), Tenure.of("hillside", DateSpan.from(MAY)));

    assertThat(holder(seat, LocalDate.MIN)).contains(Optional.of(LAKESIDE));
    assertThat(holder(seat, MAY.minusDays(1))).contains(Optional.of(LAKESIDE));
    assertThat(holder(seat, MAY)).contains(Optional.of(HILLSIDE));
    assertThat(seat.boundaries()).containsExactly(MAY);
  }

  @Test
  void isVacantOrHeldForEitherWhereTheHandoverIsKnownInPart() {
    PartialDate some = PartialDate.parse("2025");
    Seat seat =
        seat(
            Tenure.of("lakeside", DateSpan.until(some)),
            Tenure.of("hillside", DateSpan.from(some)));

    Certain<Optional<UnitId>> holder = seat.holderOn(MAY);

    assertThat(holder.possible())
        .containsExactlyInAnyOrder(Optional.of(LAKESIDE), Optional.empty(), Optional.of(HILLSIDE));
    assertThat(holder.blame())
        .extracting(Object::toString)
        .containsExactly("seats[chair].tenures[0].until 2025", "seats[chair].tenures[1].from 2025");
  }

  @Test
  void isVacantWhereNothingIsWritten() {
    assertThat(holder(seat(), MAY)).contains(Optional.empty());
    assertThat(holder(Seat.of("chair", "lakeside"), MAY)).contains(Optional.of(LAKESIDE));
  }

  @Test
  void readsAsItsLastHolder() {
    Tenure first = Tenure.of("lakeside", DateSpan.until(MAY));
    Tenure second = Tenure.of("hillside", DateSpan.from(MAY));

    assertThat(seat()).hasToString("seat chair");
    assertThat(seat(first, second).toBuilder().office(Offices.CHAIR).build())
        .hasToString("seat chair, chair, hillside 2025-05-01/..");
  }

  @Test
  void isHeldOnEveryDayWhereNoDaysAreWritten() {
    assertThat(Tenure.builder().unit("lakeside").build().span()).isEqualTo(DateSpan.ALWAYS);
  }

  @Test
  void refusesTwoUnitsAtOnce() {
    Tenure first = Tenure.of("lakeside", DateSpan.of(NEW_YEAR, MAY));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> seat(first, Tenure.of("hillside", DateSpan.from(MAY.minusDays(1)))))
        .withMessage(
            "seat chair must be held for one unit after the other:"
                + " hillside 2025-04-30/.. is number 2 of 2")
        .returns(Fault.ORDER_IMPOSSIBLE, InvalidValueException::fault)
        .returns(Optional.of("tenures[1]"), InvalidValueException::attribute);
    assertThat(seat(first, Tenure.of("hillside", DateSpan.from(MAY))).tenures()).hasSize(2);
  }

  @Test
  void refusesATenureThatCannotBeginOrEndInItsPlace() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> seat(Tenure.of("a", DateSpan.until(MAY)), Tenure.of("b", DateSpan.ALWAYS)))
        .returns(Optional.of("tenures[1]"), InvalidValueException::attribute);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> seat(Tenure.of("a", DateSpan.ALWAYS), Tenure.of("b", DateSpan.from(MAY))))
        .returns(Optional.of("tenures[0]"), InvalidValueException::attribute);
    // the first can only have held it for no day at all
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                seat(
                    Tenure.of("a", DateSpan.of(PartialDate.of(MAY), PartialDate.parse("2025-05"))),
                    Tenure.of("b", DateSpan.from(MAY))));
  }

  private static Seat seat(Tenure... tenures) {
    return Seat.builder().id("chair").addTenures(tenures).build();
  }

  private static Optional<Optional<UnitId>> holder(Seat seat, LocalDate day) {
    return seat.holderOn(day).known();
  }
}
