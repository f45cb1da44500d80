// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.analysis;

import java.nio.file.Path;
import org.medalliance.Alliance;
import org.medalliance.analysis.RuleCoverage;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.lab.Reporting;
import org.medalliance.examples.lab.document.Document;
import org.medalliance.examples.lab.terminal.Terminal;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.analysis.CoverageReport;
import org.medalliance.jackson.AnswerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how much of the rules a list of requests tries out. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "coverage",
    description = {
      "Says which rules a list of requests makes decide, and which premises never make the"
          + " difference."
    })
public final class CoverageCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Mixin private Reporting reporting;

  @Mixin private Terminal terminal;

  @Parameters(
      index = "1",
      paramLabel = "REQUESTS",
      description = "the requests, one JSON document in a line")
  private Path requests;

  /** Creates what picocli fills. */
  public CoverageCommand() {}

  @Override
  public void run() {
    Alliance alliance = reporting.alliance();
    RuleCoverage coverage =
        Document.requests(
            requests,
            terminal.bar(spec, Saying.of("deciding")),
            all -> RuleCoverage.of(SharingPolicy.of(alliance), all));
    reporting.print(
        AnswerJson.RULE_COVERAGE, coverage, new CoverageReport(alliance.id(), coverage)::write);
  }
}
