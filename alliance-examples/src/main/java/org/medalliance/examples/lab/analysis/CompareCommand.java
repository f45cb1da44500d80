// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.analysis;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.medalliance.Alliance;
import org.medalliance.analysis.RequestComparison;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.lab.Reporting;
import org.medalliance.examples.lab.document.Document;
import org.medalliance.examples.lab.terminal.ProgressBar;
import org.medalliance.examples.lab.terminal.Terminal;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.analysis.ComparisonReport;
import org.medalliance.examples.report.analysis.TransitionsReport;
import org.medalliance.jackson.AnswerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what two documents decide differently. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "compare",
    description = {
      "Says which requests two documents decide differently, each cell with one of them and both"
          + " decisions. That there is none is a proof."
    })
public final class CompareCommand implements Callable<Integer> {
  private static final int DIFFERENT = 3;

  @Spec private CommandSpec spec;

  @Mixin private Reporting reporting;

  @Mixin private Terminal terminal;

  @Mixin private Budget budget;

  @Parameters(index = "1", paramLabel = "AFTER", description = "the document as it becomes")
  private Path after;

  @Option(
      names = "--fail-on-difference",
      description = "end with exit code 3 unless every request is decided alike")
  private boolean failing;

  @Option(
      names = "--requests",
      paramLabel = "REQUESTS",
      description =
          "compare these requests only, one in a line, and count them by what they become")
  private Optional<Path> requests;

  /** Creates what picocli fills. */
  public CompareCommand() {}

  @Override
  public Integer call() {
    Alliance before = reporting.alliance();
    Alliance becomes = Document.read(after);
    boolean isAlike;
    if (requests.isPresent()) {
      RequestComparison comparison =
          Document.requests(
              requests.get(),
              terminal.bar(spec, Saying.of("comparing")),
              all ->
                  RequestComparison.of(SharingPolicy.of(before), SharingPolicy.of(becomes), all));
      reporting.print(
          AnswerJson.REQUEST_COMPARISON, comparison, new TransitionsReport(comparison)::write);
      isAlike = comparison.differing() == 0;
    } else {
      RuleComparison comparison;
      try (ProgressBar bar = terminal.bar(spec, Saying.of("comparing"))) {
        comparison = RuleComparison.between(before, becomes, budget.get(), bar::at);
      }
      reporting.print(
          AnswerJson.RULE_COMPARISON, comparison, new ComparisonReport(comparison)::write);
      isAlike = comparison.areEquivalent().isYes();
    }
    return failing && !isAlike ? DIFFERENT : 0;
  }
}
