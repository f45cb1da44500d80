// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.time;

import java.time.LocalDate;
import org.medalliance.examples.lab.Reporting;
import org.medalliance.examples.lab.terminal.Misuse;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.time.ExpiringReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what runs out. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "expiring",
    description =
        "Says which agreements run out from a day on, and what is permitted by each alone.")
public final class ExpiringCommand implements Runnable {
  private static final int MAX_DAYS = 36_525; // a century

  @Spec private CommandSpec spec;
  @Mixin private Reporting reporting;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      required = true,
      description = "the first day that is looked at, 2023-06-01")
  private LocalDate day;

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      defaultValue = "90",
      description = "how many days are looked at (default: ${DEFAULT-VALUE})")
  private int days;

  @Override
  public void run() {
    if (days < 1 || days > MAX_DAYS) {
      throw new Misuse(spec, Saying.of("--within must be from 1 to {0}: {1}", MAX_DAYS, days));
    }
    reporting.print(ExpiringReport.of(reporting.alliance(), day, day.plusDays(days)));
  }
}
