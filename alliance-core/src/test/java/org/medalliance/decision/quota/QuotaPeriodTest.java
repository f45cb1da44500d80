// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.medalliance.resource.Quota;

class QuotaPeriodTest {
  @Test
  void aWeekRunsFromMondayToSundayAcrossTheYearsEnd() {
    QuotaPeriod week = QuotaPeriod.of(Quota.Window.WEEK, LocalDate.of(2021, 1, 1));

    assertThat(week.from()).isEqualTo("2020-12-28");
    assertThat(week.lastDay()).isEqualTo("2021-01-03");
    assertThat(week.contains(LocalDate.of(2020, 12, 27))).isFalse();
    assertThat(week.contains(LocalDate.of(2021, 1, 3))).isTrue();
    assertThat(week.contains(LocalDate.of(2021, 1, 4))).isFalse();
  }

  @Test
  void aQuarterBeginsWithItsMonth() {
    QuotaPeriod quarter = QuotaPeriod.of(Quota.Window.QUARTER, LocalDate.of(2024, 2, 29));

    assertThat(quarter.from()).isEqualTo("2024-01-01");
    assertThat(quarter.lastDay()).isEqualTo("2024-03-31");
    assertThat(QuotaPeriod.of(Quota.Window.QUARTER, LocalDate.of(2024, 11, 30)).lastDay())
        .isEqualTo("2024-12-31");
  }

  @Test
  void aMonthAndAYearHaveTheirLeapDay() {
    LocalDate leapDay = LocalDate.of(2024, 2, 29);

    assertThat(QuotaPeriod.of(Quota.Window.MONTH, leapDay.minusDays(9)).lastDay())
        .isEqualTo(leapDay);
    assertThat(QuotaPeriod.of(Quota.Window.YEAR, leapDay).lastDay()).isEqualTo("2024-12-31");
    assertThat(QuotaPeriod.of(Quota.Window.DAY, leapDay).lastDay()).isEqualTo(leapDay);
  }

  @Test
  void thereIsAPeriodOnTheFirstAndOnTheLastDayThereIs() {
    for (Quota.Window per : Quota.Window.values()) {
      assertThat(QuotaPeriod.of(per, LocalDate.MIN).contains(LocalDate.MIN)).isTrue();
      assertThat(QuotaPeriod.of(per, LocalDate.MAX).lastDay()).isEqualTo(LocalDate.MAX);
    }
  }

  @Test
  void mustBeginWithItsFirstDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuotaPeriod(Quota.Window.WEEK, LocalDate.of(2023, 6, 1)))
        .withMessage("period of a WEEK must begin with its first day, 2023-05-29: 2023-06-01");
  }
}
