// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.time.LocalDate;
import org.medalliance.examples.report.unit.MembersReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "members",
    description = "Says who belongs on a day, and whether that is everybody.")
final class MembersCommand implements Runnable {
  @Mixin private Reporting reporting;

  @Option(names = "--on", paramLabel = "DATE", required = true, description = "the day, 2023-06-01")
  private LocalDate day;

  @Override
  public void run() {
    reporting.print(MembersReport.of(reporting.alliance(), day));
  }
}
