// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.examples.report.UsableReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "usable",
    description = {
      "Lists what a unit may use on a day, and of whom: every resource, and every kind that a rule"
          + " names of those who list no resource of it.",
      "Nothing is told of the circumstances: what depends on them is listed with what to tell."
    })
final class UsableCommand implements Runnable {
  @Mixin private Reporting reporting;

  @Option(
      names = "--recipient",
      paramLabel = "ID",
      required = true,
      description = "the unit that would ask")
  private String recipient;

  @Option(names = "--on", paramLabel = "DATE", required = true, description = "the day, 2023-06-01")
  private LocalDate day;

  @Override
  public void run() {
    Alliance alliance = reporting.alliance();
    reporting.print(UsableReport.of(alliance, Question.unit(alliance, recipient).id(), day));
  }
}
