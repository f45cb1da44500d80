// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.time;

import org.medalliance.examples.lab.Reporting;
import org.medalliance.examples.report.time.TimelineReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how an alliance grew. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "timeline",
    description = "Says how many belonged, on which tiers, and who led, from day to day.")
public final class TimelineCommand implements Runnable {
  @Mixin private Reporting reporting;

  @Override
  public void run() {
    reporting.print(TimelineReport.of(reporting.alliance()));
  }
}
