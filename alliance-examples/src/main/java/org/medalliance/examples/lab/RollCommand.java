// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.examples.report.unit.RollReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "roll",
    description = {
      "Says of everyone on the roll where it stands, and each fact with its source.",
      "Beside the members that 'members' lists: applicants, former members, and whoever is written"
          + " down and no more; tiers; and what the standing rests on. Without a day: the history."
    })
final class RollCommand implements Runnable {
  @Mixin private Reporting reporting;

  @Option(names = "--on", paramLabel = "DATE", description = "the day, 2023-06-01")
  private Optional<LocalDate> day;

  @Override
  public void run() {
    reporting.print(RollReport.of(reporting.alliance(), day));
  }
}
