// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.analysis;

import org.medalliance.Alliance;
import org.medalliance.analysis.AnalysisProgress;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.examples.lab.Reporting;
import org.medalliance.examples.report.analysis.BoundariesReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists requests on both sides of the lines that rules draw. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "boundaries",
    description = {
      "Lists pairs of requests to test with: a rule applies to one and, by one premise alone, not to"
          + " the other."
    })
public final class BoundariesCommand implements Runnable {
  @Mixin private Reporting reporting;

  @Mixin private Budget budget;

  /** Creates what picocli fills. */
  public BoundariesCommand() {}

  @Override
  public void run() {
    Alliance alliance = reporting.alliance();
    reporting.print(
        BoundariesReport.of(
            alliance.id(), BoundaryRequests.of(alliance, budget.get(), AnalysisProgress.NONE)));
  }
}
