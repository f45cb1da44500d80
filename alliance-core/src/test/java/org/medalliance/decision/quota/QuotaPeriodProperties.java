// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.medalliance.resource.Quota;

/** Periods of one sort tile the calendar. */
class QuotaPeriodProperties {

  @Property
  void everyDayLiesBetweenFirstAndLastDay(@ForAll Quota.Window per, @ForAll LocalDate day) {
    QuotaPeriod period = QuotaPeriod.of(per, day);

    assertThat(day).isBetween(period.from(), period.lastDay());
    assertThat(period.contains(period.from())).isTrue();
    assertThat(period.contains(period.lastDay())).isTrue();
  }

  @Property
  void onePeriodFollowsTheOther(@ForAll Quota.Window per, @ForAll LocalDate day) {
    QuotaPeriod period = QuotaPeriod.of(per, day);
    LocalDate next = period.lastDay().plusDays(1);
    LocalDate before = period.from().minusDays(1);

    assertThat(QuotaPeriod.of(per, next).from()).isEqualTo(next);
    assertThat(QuotaPeriod.of(per, before).lastDay()).isEqualTo(before);
    assertThat(period.contains(next)).isFalse();
    assertThat(period.contains(before)).isFalse();
  }

  @Property
  void twoDaysShareAPeriodIfTheCalendarSaysSo(
      @ForAll Quota.Window per,
      @ForAll LocalDate day,
      @ForAll @IntRange(min = -400, max = 400) int later) {
    LocalDate other = day.plusDays(later);

    assertThat(QuotaPeriod.of(per, day).contains(other))
        .isEqualTo(inCalendar(per, day).equals(inCalendar(per, other)));
    assertThat(QuotaPeriod.of(per, day).equals(QuotaPeriod.of(per, other)))
        .isEqualTo(inCalendar(per, day).equals(inCalendar(per, other)));
  }

  /** What people call the period. */
  private static Object inCalendar(Quota.Window per, LocalDate day) {
    return switch (per) {
      case DAY -> day;
      case WEEK ->
          List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> YearMonth.from(day);
      case QUARTER -> List.of(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> day.getYear();
    };
  }
}
