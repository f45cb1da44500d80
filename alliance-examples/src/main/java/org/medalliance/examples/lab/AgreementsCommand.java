// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.time.LocalDate;
import org.medalliance.examples.report.AgreementsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(name = "agreements", description = "Says what is in force on a day, and whom it binds.")
final class AgreementsCommand implements Runnable {
  @Mixin private Reporting reporting;

  @Option(names = "--on", paramLabel = "DATE", required = true, description = "the day, 2023-06-01")
  private LocalDate day;

  @Override
  public void run() {
    reporting.print(AgreementsReport.of(reporting.alliance(), day));
  }
}
