// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.examples.report.unit.AppointmentsReport;
import org.medalliance.examples.report.unit.InstitutionReport;
import org.medalliance.examples.report.unit.Lakes;
import org.medalliance.examples.report.unit.MembersReport;
import org.medalliance.examples.report.unit.OfficeFilter;
import org.medalliance.examples.report.unit.OfficesReport;
import org.medalliance.examples.report.unit.RollReport;
import org.medalliance.jackson.AllianceJson;

class LayoutTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

  @Test
  void everyReportKeepsToTheWidthOfThePage() {
    for (Report report : reports(AllianceJson.read(Lakes.hostile()))) {
      for (int width : new int[] {80, 100, 120}) {
        assertThat(print(report, width).lines())
            .allSatisfy(line -> assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(width));
      }
    }
  }

  @Test
  void noWordIsTooLongForThePage() {
    String hostile =
        Lakes.JSON
            .replace("hillside", "h".repeat(128))
            .replace("charter-text", "c".repeat(128))
            .replace("hospital", "k".repeat(128))
            .replace("Hillside Hospital", "N".repeat(2_000))
            .replace("Chen Hua", "P".repeat(2_000))
            .replace("The hospital on the lake.", "\u200b".repeat(500))
            .replace("Lakes Alliance", "L".repeat(2_000));
    for (Report report : reports(AllianceJson.read(hostile))) {
      for (int width : new int[] {40, 60, 100}) {
        assertThat(print(report, width).lines())
            .allSatisfy(line -> assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(width));
      }
    }
  }

  @Test
  void aNameHidesNothingAndStartsNoLine() {
    for (Report report : reports(AllianceJson.read(Lakes.hostile()))) {
      assertThat(print(report, 100))
          .doesNotContain("\u202e", "\u200b")
          .doesNotContainPattern("(?m)^ *lakeside  none");
    }
  }

  @Test
  void jsonShowsWhatIsHiddenAndMeansTheSame() {
    for (Report report : reports(AllianceJson.read(Lakes.hostile()))) {
      assertThat(ReportJson.pretty(report)).doesNotContain("\u202e", "\u200b");
    }
    assertThat(ReportJson.pretty(reports(AllianceJson.read(Lakes.hostile())).get(1)))
        .contains("Hill\\u202eside\\nlakeside");
  }

  @Test
  void theSameReportIsTheSameText() {
    List<Report> once = reports(Lakes.alliance());
    List<Report> again = reports(AllianceJson.read(AllianceJson.write(Lakes.alliance())));

    assertThat(again).isEqualTo(once);
    for (int i = 0; i < once.size(); i++) {
      assertThat(ReportJson.pretty(again.get(i))).isEqualTo(ReportJson.pretty(once.get(i)));
    }
  }

  @Test
  void anAllianceOfNothingIsReportedAsSuch() {
    Alliance empty = AllianceJson.read(Lakes.empty());
    OfficeFilter any = new OfficeFilter(Optional.empty(), Optional.empty());

    assertThat(print(RollReport.of(empty, Optional.of(DAY)), 100))
        .contains("Not in being, never said to be founded", "No unit is on the roll.")
        .contains("The roll is complete");
    assertThat(print(OfficesReport.of(empty, any, DAY), 100))
        .contains("No appointment is written down.");
    assertThat(print(AppointmentsReport.of(empty, any), 100))
        .contains("No appointment is written down.");
    assertThat(ReportJson.pretty(RollReport.of(empty, Optional.empty())))
        .contains("\"units\": []")
        .doesNotContain("\"on\"", "\"name\"", "\"founded\"");
  }

  private static List<Report> reports(Alliance alliance) {
    OfficeFilter any = new OfficeFilter(Optional.empty(), Optional.empty());
    Stream<Report> bodies =
        alliance.institutions().stream()
            .flatMap(
                body ->
                    Stream.of(
                        InstitutionReport.of(alliance, body, Optional.empty()),
                        InstitutionReport.of(alliance, body, Optional.of(DAY))));
    Stream<Report> others =
        Stream.of(
            MembersReport.of(alliance, DAY),
            RollReport.of(alliance, Optional.empty()),
            RollReport.of(alliance, Optional.of(DAY)),
            AppointmentsReport.of(alliance, any),
            OfficesReport.of(alliance, any, DAY),
            AgreementsReport.of(alliance, DAY));
    return Stream.concat(others, bodies).toList();
  }

  private static String print(Report report, int width) {
    StringWriter text = new StringWriter();
    report.write(new Page(new PrintWriter(text), width));
    return text.toString();
  }
}
