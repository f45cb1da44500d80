// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
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
}
