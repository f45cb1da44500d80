// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.examples.report.unit.AppointmentsReport;
import org.medalliance.examples.report.unit.OfficeFilter;
import org.medalliance.examples.report.unit.OfficesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "offices",
    description = {
      "Says who holds, or may hold, which office of which unit on a day.",
      "Without a day: all appointments with their days and sources."
    })
final class OfficesCommand implements Runnable {
  @Mixin private Reporting reporting;

  @Option(names = "--on", paramLabel = "DATE", description = "the day, 2023-06-01")
  private Optional<LocalDate> day;

  @Option(names = "--office", paramLabel = "CODE", description = "this office only, president")
  private Optional<String> office;

  @Option(names = "--unit", paramLabel = "ID", description = "offices of this unit only")
  private Optional<String> unit;

  @Override
  public void run() {
    Alliance alliance = reporting.alliance();
    OfficeFilter filter =
        new OfficeFilter(
            office.map(code -> Question.office(alliance, code)),
            unit.map(id -> Question.unit(alliance, id).id()));
    reporting.print(
        day.isPresent()
            ? OfficesReport.of(alliance, filter, day.get())
            : AppointmentsReport.of(alliance, filter));
  }
}
