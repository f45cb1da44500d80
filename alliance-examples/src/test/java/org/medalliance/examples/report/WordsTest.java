// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
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
    assertThat(Words.within(Duration.ofMinutes(30))).isEqualTo(" within 30 minutes");
    assertThat(Words.within(Duration.ofDays(1))).isEqualTo(" within 1 day");
    assertThat(Words.within(Duration.ofSeconds(90))).isEqualTo(" within PT1M30S");
  }

  @Test
  void daysAreSaidByTheirEnds() {
    assertThat(Words.narrow(DateSpan.ALWAYS)).isEqualTo("always");
    assertThat(Words.narrow(DateSpan.from(PartialDate.parse("2017")))).isEqualTo("from 2017");
    assertThat(Words.narrow(DateSpan.until(PartialDate.parse("[..2023-05-05]"))))
        .isEqualTo("until ..2023-05-05");
    assertThat(Words.narrow(DateSpan.of(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1))))
        .isEqualTo("from 2017-01-01 until 2018-01-01");
    assertThat(Words.narrow(DateSpan.seenOn(LocalDate.of(2021, 6, 24))))
        .isEqualTo("seen 2021-06-24");
  }

  @Test
  void aNameIsDataAndBreaksNoLine() {
    assertThat(Words.name(LocalizedText.english("Hill\nside"))).isEqualTo("Hill\\u000aside");
  }
}
