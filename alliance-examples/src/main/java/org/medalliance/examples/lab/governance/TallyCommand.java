// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.governance;

import java.util.List;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.examples.lab.Question;
import org.medalliance.examples.lab.Reporting;
import org.medalliance.examples.report.governance.TallyReport;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what became of the motions of a session. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "tally",
    description = {
      "Says who was entitled in a session, who was there, and which motions were carried, and why.",
      "Without a motion: all of the session."
    })
public final class TallyCommand implements Runnable {
  @Mixin private Reporting reporting;

  @Parameters(index = "1", paramLabel = "SESSION", description = "the session, council-4")
  private String session;

  @Option(names = "--motion", paramLabel = "ID", description = "this motion only")
  private Optional<String> motion;

  @Override
  public void run() {
    Alliance alliance = reporting.alliance();
    Session sitting = Question.session(alliance, session);
    List<Motion> asked =
        motion
            .<List<Motion>>map(id -> List.of(Question.motion(sitting, id)))
            .orElse(sitting.motions());
    reporting.print(TallyReport.of(alliance, sitting, asked));
  }
}
