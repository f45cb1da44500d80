// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.time;

import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.examples.lab.Question;
import org.medalliance.examples.lab.Reporting;
import org.medalliance.examples.report.time.LeavingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is lost when a unit leaves. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "leaving",
    description = {
      "Says what would be lost if a unit left on a day: roles, agreements, resources, offices, seats,"
          + " and what is permitted on that day and would not be.",
      "Of what is permitted only in some circumstances, or as long as a quota lasts, nothing is said."
    })
public final class LeavingCommand implements Runnable {
  @Mixin private Reporting reporting;

  @Option(names = "--unit", paramLabel = "ID", required = true, description = "the unit")
  private String unit;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      required = true,
      description = "the first day without it, 2023-06-01")
  private LocalDate day;

  @Override
  public void run() {
    Alliance alliance = reporting.alliance();
    reporting.print(LeavingReport.of(alliance, Question.unit(alliance, unit).id(), day));
  }
}
