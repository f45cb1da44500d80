// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.code.LocalizedText;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class WordsTest {

  @Test
  void aDateIsSaidAsFarAsItIsKnown() {
    assertThat(Words.day(PartialDate.parse("2023-05-21"))).isEqualTo("2023-05-21");
    assertThat(Words.day(PartialDate.parse("2017"))).isEqualTo("some day of 2017");
    assertThat(Words.day(PartialDate.parse("[..2023-05-05]")))
        .isEqualTo("some day up to 2023-05-05");
    assertThat(Words.day(PartialDate.parse("[2016-04-26..]")))
        .isEqualTo("some day from 2016-04-26 on, perhaps never");
    assertThat(Words.day(PartialDate.parse("[2016-04-26..2026-04-26]")))
        .isEqualTo("some day from 2016-04-26 to 2026-04-26");
    assertThat(Words.day(PartialDate.UNKNOWN)).isEqualTo("a day nobody knows");
  }

  @Test
  void aTimeLimitIsSaidInDaysOrMinutes() {
    assertThat(Words.time(Duration.ofMinutes(30), Locale.ENGLISH)).isEqualTo("30 minutes");
    assertThat(Words.time(Duration.ofDays(1), Locale.ENGLISH)).isEqualTo("1 day");
    assertThat(Words.time(Duration.ofSeconds(90), Locale.ENGLISH)).isEqualTo("PT1M30S");
    assertThat(Words.time(Duration.ofMinutes(30), Locale.CHINESE)).isEqualTo("30 分钟");
  }

  @Test
  void daysAreSaidByTheirEnds() {
    assertThat(Words.narrow(DateSpan.ALWAYS)).hasToString("always");
    assertThat(Words.narrow(DateSpan.from(PartialDate.parse("2017")))).hasToString("from 2017");
    assertThat(Words.narrow(DateSpan.until(PartialDate.parse("[..2023-05-05]"))))
        .hasToString("until ..2023-05-05");
    assertThat(Words.narrow(DateSpan.of(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1))))
        .hasToString("from 2017-01-01 until 2018-01-01");
    assertThat(Words.narrow(DateSpan.seenOn(LocalDate.of(2021, 6, 24))))
        .hasToString("seen 2021-06-24");
    assertThat(Words.narrow(DateSpan.from(PartialDate.parse("2017"))).in(Locale.CHINESE))
        .isEqualTo("自 2017 起");
  }

  @Test
  void aNameIsDataAndBreaksNoLine() {
    assertThat(Words.name(LocalizedText.english("Hill\nside"))).isEqualTo("Hill\\u000aside");
  }
}
