// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.medalliance.Alliance;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.OfficeHolders;
import org.medalliance.membership.Offices;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class OfficesReportTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
  private static final OfficeFilter ANY = new OfficeFilter(Optional.empty(), Optional.empty());

  @Test
  void everyOfficeIsHeldByThoseWhoHoldItWhenAskedForAlone() {
    assertThat(OfficesReport.of(Lakes.alliance(), ANY, DAY).offices())
        .hasSize(3)
        .allSatisfy(
            post -> {
              OfficeHolders alone = Lakes.alliance().holdersOf(post.office(), post.at(), DAY);
              assertThat(post.surely()).isEqualTo(alone.surely());
              assertThat(post.perhaps()).isEqualTo(alone.perhaps());
              assertThat(post.blame()).isEqualTo(alone.blame());
            });
  }

  @Test
  @Timeout(value = 100, threadMode = ThreadMode.SEPARATE_THREAD) // pair by pair takes far longer
  void aHundredThousandOfficesAreToldInOnePass() {
    DateSpan opened = DateSpan.from(PartialDate.parse("2022"));
    Alliance large =
        Lakes.alliance().toBuilder()
            .appointments(
                IntStream.range(0, 100_000).mapToObj(i -> president("u" + i, opened)).toList())
            .build();

    assertThat(OfficesReport.of(large, ANY, DAY).offices())
        .hasSize(100_000)
        .allMatch(post -> post.held().isUnknown() && post.blame().size() == 1);
  }

  private static Appointment president(String unit, DateSpan span) {
    return Appointment.builder()
        .person("Chen Hua")
        .office(Offices.PRESIDENT)
        .at(unit)
        .span(span)
        .build();
  }
}
