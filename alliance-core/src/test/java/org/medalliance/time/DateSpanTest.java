// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;

class DateSpanTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2026, 1, 1);

  @Test
  void endsBeforeItsSecondDay() {
    DateSpan year = DateSpan.of(NEW_YEAR, NEXT_YEAR);

    assertThat(year.contains(NEW_YEAR.minusDays(1))).isEqualTo(Certainty.NO);
    assertThat(year.contains(NEW_YEAR)).isEqualTo(Certainty.YES);
    assertThat(year.contains(NEXT_YEAR.minusDays(1))).isEqualTo(Certainty.YES);
    assertThat(year.contains(NEXT_YEAR)).isEqualTo(Certainty.NO);
  }

  @Test
  void throughItsLastDayIsWhatPaperSays() {
    assertThat(DateSpan.through(NEW_YEAR, LocalDate.of(2025, 12, 31)))
        .isEqualTo(DateSpan.of(NEW_YEAR, NEXT_YEAR));
    assertThat(DateSpan.through(NEW_YEAR, NEW_YEAR).contains(NEW_YEAR)).isEqualTo(Certainty.YES);
  }

  @Test
  void cannotRunThroughTheLastDayThereIs() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DateSpan.through(NEW_YEAR, LocalDate.of(9999, 12, 31)))
        .withMessage(
            "the day after 9999-12-31 cannot be written; leave the end out if it is never reached");
  }

  @Test
  void withAnEndThatPerhapsNeverComesIsNeverSurelyOver() {
    DateSpan span = DateSpan.of(PartialDate.of(NEW_YEAR), PartialDate.parse("[2025-06-01..]"));

    assertThat(span.contains(LocalDate.of(2025, 5, 31))).isEqualTo(Certainty.YES);
    assertThat(span.contains(LocalDate.of(2025, 6, 1))).isEqualTo(Certainty.UNKNOWN);
    assertThat(span.contains(LocalDate.of(9999, 12, 31))).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void withABeginningThatPerhapsNeverComesIsNeverSurelyBegun() {
    DateSpan span = DateSpan.from(PartialDate.parse("[2016-01-09..]"));

    assertThat(span.contains(LocalDate.of(2016, 1, 8))).isEqualTo(Certainty.NO);
    assertThat(span.contains(LocalDate.of(9999, 12, 31))).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void withoutEndsHoldsEveryDay() {
    assertThat(DateSpan.ALWAYS.contains(LocalDate.MIN)).isEqualTo(Certainty.YES);
    assertThat(DateSpan.ALWAYS.contains(LocalDate.MAX)).isEqualTo(Certainty.YES);
    assertThat(DateSpan.ALWAYS.boundaries()).isEmpty();
  }

  @Test
  void adjacentSpansMeetWithoutAGap() {
    DateSpan first = DateSpan.of(NEW_YEAR, NEXT_YEAR);
    DateSpan second = DateSpan.of(NEXT_YEAR, NEXT_YEAR.plusDays(1));

    assertThat(first.gap(second)).isEmpty();
    assertThat(first.intersection(second)).isEmpty();
    assertThat(first.union(second)).contains(DateSpan.of(NEW_YEAR, NEXT_YEAR.plusDays(1)));
  }

  @Test
  void aDayBetweenTwoSpansIsTheirGap() {
    DateSpan first = DateSpan.until(NEW_YEAR);
    DateSpan second = DateSpan.from(NEW_YEAR.plusDays(1));

    assertThat(first.gap(second)).contains(DateSpan.of(NEW_YEAR, NEW_YEAR.plusDays(1)));
    assertThat(first.union(second)).isEmpty();
  }

  @Test
  void spansThatOnlyPerhapsMeetHaveNoUnion() {
    DateSpan first = DateSpan.until(PartialDate.parse("2025"));
    DateSpan second = DateSpan.from(LocalDate.of(2025, 6, 1));

    assertThat(first.union(second)).isEmpty();
    assertThat(first.gap(second)).isEmpty();
  }

  @Test
  void seenInJuneIsKnownOnNoDayOfJune() {
    DateSpan seen = DateSpan.seenOn(PartialDate.parse("2025-06"));

    assertThat(seen.contains(LocalDate.of(2025, 6, 15))).isEqualTo(Certainty.UNKNOWN);
    assertThat(seen.seen()).contains(PartialDate.parse("2025-06"));
    assertThat(DateSpan.of(NEW_YEAR, NEXT_YEAR).seen()).isEmpty();
    assertThat(DateSpan.ALWAYS.seen()).isEmpty();
  }

  @Test
  void refusesASpanWithoutADay() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DateSpan.of(NEW_YEAR, NEW_YEAR))
        .withMessage(
            "span must hold a day: from 2025-01-01, until 2025-01-01;"
                + " until is the first day no longer in it")
        .returns(Fault.PERIOD_EMPTY, InvalidValueException::fault)
        .returns(Optional.of("until"), InvalidValueException::attribute);
    assertThat(DateSpan.of(NEW_YEAR, NEW_YEAR.plusDays(1)).contains(NEW_YEAR).isYes()).isTrue();
  }

  @Test
  void refusesASpanThatEndsBeforeItBegins() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DateSpan.of(NEXT_YEAR, NEW_YEAR))
        .withMessage("span must end after it begins: from 2026-01-01, until 2025-01-01")
        .returns(Fault.PERIOD_INVERTED, InvalidValueException::fault);
  }

  @Test
  void refusesOnlyWhatIsEmptyHoweverItsDatesTurnOut() {
    PartialDate year = PartialDate.parse("2025");

    assertThat(DateSpan.of(year, year).contains(NEW_YEAR)).isEqualTo(Certainty.UNKNOWN);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DateSpan.of(year, PartialDate.of(NEW_YEAR)))
        .returns(Fault.PERIOD_EMPTY, InvalidValueException::fault);
  }

  @Test
  void mayChangeOnlyOnTheFirstOrLastDayOfAnEnd() {
    assertThat(DateSpan.of(PartialDate.ofYear(2024), PartialDate.of(NEXT_YEAR)).boundaries())
        .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), NEXT_YEAR);
    assertThat(DateSpan.from(PartialDate.from(NEW_YEAR)).boundaries()).containsExactly(NEW_YEAR);
    assertThat(DateSpan.until(PartialDate.by(NEW_YEAR)).boundaries()).containsExactly(NEW_YEAR);
  }

  @Test
  void isWrittenWithItsEnds() {
    assertThat(DateSpan.of(PartialDate.of(NEW_YEAR), PartialDate.ofYear(2026)))
        .hasToString("2025-01-01/2026");
    assertThat(DateSpan.ALWAYS).hasToString("../..");
  }

  @Test
  void whatWasSeenMayHaveBeenOnTheLastDayOfTheCalendar() {
    PartialDate late = PartialDate.between(LocalDate.of(2020, 1, 1), LocalDate.of(9999, 12, 31));

    assertThat(DateSpan.seenOn(late).seen()).contains(late);
  }

  @Test
  void whatEndsOnTheFirstDayOfTheCalendarOrLaterWasNotSeenBefore() {
    PartialDate first = PartialDate.from(LocalDate.of(1, 1, 1));

    assertThat(DateSpan.of(PartialDate.by(LocalDate.of(2020, 1, 1)), first).seen()).isEmpty();
  }
}
