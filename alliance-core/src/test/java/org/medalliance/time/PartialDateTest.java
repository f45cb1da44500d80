// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;

class PartialDateTest {

  @Test
  void aYearHasSurelyComeOnItsLastDayAndSurelyNotTheDayBeforeItsFirst() {
    PartialDate year = PartialDate.parse("2017");

    assertThat(year.isBy(LocalDate.of(2016, 12, 31))).isEqualTo(Certainty.NO);
    assertThat(year.isBy(LocalDate.of(2017, 1, 1))).isEqualTo(Certainty.UNKNOWN);
    assertThat(year.isBy(LocalDate.of(2017, 6, 30))).isEqualTo(Certainty.UNKNOWN);
    assertThat(year.isBy(LocalDate.of(2017, 12, 30))).isEqualTo(Certainty.UNKNOWN);
    assertThat(year.isBy(LocalDate.of(2017, 12, 31))).isEqualTo(Certainty.YES);
    assertThat(year.isBy(LocalDate.of(2018, 1, 1))).isEqualTo(Certainty.YES);
  }

  @Test
  void aDayThatIsOpenAfterPerhapsNeverComes() {
    PartialDate open = PartialDate.parse("[2016-01-09..]");

    assertThat(open.isBy(LocalDate.of(2016, 1, 8))).isEqualTo(Certainty.NO);
    assertThat(open.isBy(LocalDate.of(2016, 1, 9))).isEqualTo(Certainty.UNKNOWN);
    assertThat(open.isBy(LocalDate.MAX)).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void aDayThatIsOpenBeforeMayLieAsEarlyAsOneLikes() {
    PartialDate open = PartialDate.parse("[..2023-05-05]");

    assertThat(open.isBy(LocalDate.MIN)).isEqualTo(Certainty.UNKNOWN);
    assertThat(open.isBy(LocalDate.of(2023, 5, 4))).isEqualTo(Certainty.UNKNOWN);
    assertThat(open.isBy(LocalDate.of(2023, 5, 5))).isEqualTo(Certainty.YES);
  }

  @Test
  void februaryEndsOnTheLeapDay() {
    assertThat(PartialDate.parse("2020-02"))
        .isEqualTo(PartialDate.between(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
    assertThat(PartialDate.parse("2021-02"))
        .isEqualTo(PartialDate.of(YearMonth.of(2021, 2)))
        .returns(LocalDate.of(2021, 2, 28), PartialDate::latest);
    assertThat(PartialDate.parse("2020-02-29").next()).hasToString("2020-03-01");
  }

  @ParameterizedTest
  @CsvSource({
    "[2021-01-01..2021-12-31], 2021",
    "[2021-02-01..2021-02-28], 2021-02",
    "[2021-06-24..2021-06-24], 2021-06-24",
    "[2021-01-01..2022-12-31], [2021-01-01..2022-12-31]",
    "[2020-02-01..2020-02-28], [2020-02-01..2020-02-28]",
    "0001, 0001",
    "[0001-01-01..9999-12-31], [0001-01-01..9999-12-31]",
    "[..], [..]",
  })
  void isWrittenInTheShortestForm(String written, String shortest) {
    assertThat(PartialDate.parse(written)).hasToString(shortest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2000-02-29", "9999-12-31", "0001-01-01", "1582-10-10"})
  void readsEveryDayOfTheCalendar(String day) {
    assertThat(PartialDate.parse(day)).isEqualTo(PartialDate.of(LocalDate.parse(day)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-30", "2023-04-31", "2023-02-29", "1900-02-29", "2100-02-29", "2023-00-01",
        "2023-13-01", "2023-01-00", "2023-01-32", "2023-00", "2023-13", "[2023-02-30..]"
      })
  void refusesADayThatNoCalendarHas(String text) {
    assertRefused(text, Fault.DATE_INVALID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31",
        "-999999999-01-01",
        "0000-01-01",
        "-0001-01-01",
        "0000",
        "0000-01",
        "[..0000-12-31]"
      })
  void refusesAYearOutsideFourDigits(String text) {
    assertRefused(text, Fault.DATE_RANGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "999999999-01-01",
        "12020-01-01",
        "2023-01-01T00:00:00",
        "2023-01-01T00:00:00Z",
        "2023-01-01T00:00:00+02:00",
        "2023-01-01 00:00",
        "2023-W01-1",
        "2023-060",
        "01/02/2023",
        "2023.01.02",
        "today",
        "19000",
        "1672531200000",
        "2023-1-1",
        "2023-01-1",
        "23",
        "٢٠٢٣",
        "２０２３-01-01",
        "2023-01-01 ",
        " 2023-01-01",
        "2023/01",
        "[2023..2024]",
        "[2023-01-01]",
        "[2023-01-01...2024-01-01]",
        "[",
        "[]",
        "[2023-01-01..2024-01-01",
        "2023~",
        "2023-XX",
        "[2021-06..]"
      })
  void refusesEveryOtherForm(String text) {
    assertRefused(text, Fault.DATE_FORMAT);
  }

  @Test
  void refusesARangeThatEndsBeforeItBegins() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse("[2022-03-08..2021-06-25]"))
        .withMessage(
            "partial date must not end before it begins: earliest 2022-03-08, latest 2021-06-25")
        .returns(Fault.PERIOD_INVERTED, InvalidValueException::fault);
  }

  @Test
  void saysWhatIsWrongWithADate() {
    assertMessage("2023-02-30", "date must exist: '2023-02-30' (2023-02 has 28 days)");
    assertMessage("2023-13", "date must exist: '2023-13' (a year has the months 01 to 12)");
    assertMessage(
        "to\u202eday",
        "date must be a day 2021-06-24, month 2021-06, year 2021 or range"
            + " [2021-06-25..2022-03-08]: 'to\\u202eday'");
  }

  @Test
  void refusesYearsAtEitherSideOfTheBounds() {
    assertThat(PartialDate.ofYear(1)).hasToString("0001");
    assertThat(PartialDate.ofYear(9999)).hasToString("9999");
    for (int year : List.of(0, 10_000, -1, Integer.MAX_VALUE)) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> PartialDate.ofYear(year))
          .withMessage("year must be 0001 to 9999: " + year);
    }
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 1, 1)))
        .returns(Fault.DATE_RANGE, InvalidValueException::fault);
  }

  @Test
  void liesInTheCalendarAtBothEnds() {
    LocalDate day = LocalDate.of(2017, 6, 30);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.between(LocalDate.of(0, 12, 31), day))
        .returns(Fault.DATE_RANGE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.between(day, LocalDate.of(10_000, 1, 1)))
        .returns(Fault.DATE_RANGE, InvalidValueException::fault);
  }

  @Test
  void standsByItsFirstDayAndThenByItsLast() {
    assertThat(
            Stream.of("2018", "[2017-01-01..]", "2017", "2017-01-01", "[..2019-01-01]")
                .map(PartialDate::parse)
                .sorted())
        .extracting(PartialDate::toString)
        .containsExactly("[..2019-01-01]", "2017-01-01", "2017", "[2017-01-01..]", "2018");
  }

  @Test
  void hasNoDayAtInfinity() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.of(LocalDate.MAX));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.of(LocalDate.MIN));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse("9999-12-31").next())
        .returns(Fault.DATE_RANGE, InvalidValueException::fault);
  }

  private static void assertRefused(String text, Fault fault) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse(text))
        .returns(fault, InvalidValueException::fault);
  }

  private static void assertMessage(String text, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage(message);
  }
}
