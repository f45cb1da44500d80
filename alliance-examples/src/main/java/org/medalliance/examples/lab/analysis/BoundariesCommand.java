// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.analysis;

import org.medalliance.Alliance;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.examples.lab.Reporting;
import org.medalliance.examples.lab.terminal.ProgressBar;
import org.medalliance.examples.lab.terminal.Terminal;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.analysis.BoundariesReport;
import org.medalliance.jackson.AnswerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists requests on both sides of the lines that rules draw. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "boundaries",
    description = {
      "Lists pairs of requests to test with: a rule applies to one and, by one premise alone, not to"
          + " the other."
    })
public final class BoundariesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Mixin private Reporting reporting;

  @Mixin private Terminal terminal;

  @Mixin private Budget budget;

  /** Creates what picocli fills. */
  public BoundariesCommand() {}

  @Override
  public void run() {
    Alliance alliance = reporting.alliance();
    BoundaryRequests boundaries;
    try (ProgressBar bar = terminal.bar(spec, Saying.of("searching"))) {
      boundaries = BoundaryRequests.of(alliance, budget.get(), bar::at);
    }
    reporting.print(
        AnswerJson.BOUNDARY_REQUESTS,
        boundaries,
        new BoundariesReport(alliance.id(), boundaries)::write);
  }
}
