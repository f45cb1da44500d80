// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.analysis;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.medalliance.Alliance;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.examples.lab.Reporting;
import org.medalliance.examples.lab.terminal.ProgressBar;
import org.medalliance.examples.lab.terminal.Terminal;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.analysis.AnalysisReport;
import org.medalliance.jackson.AnswerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what holds of the rules of an alliance. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "analyse",
    description = {
      "Says which rules conflict, repeat each other, never apply or leave gaps, each with a request"
          + " to see it by. Exact over every request there can be."
    })
public final class AnalyseCommand implements Callable<Integer> {
  private static final int FOUND = 3;

  @Spec private CommandSpec spec;

  @Mixin private Reporting reporting;

  @Mixin private Terminal terminal;

  @Mixin private Budget budget;

  @Option(
      names = "--fail-on",
      paramLabel = "KIND",
      split = ",",
      description =
          "end with exit code 3 if such a finding is there, or something is not decided:"
              + " ${COMPLETION-CANDIDATES}")
  private Set<RuleFinding.Kind> failing = EnumSet.noneOf(RuleFinding.Kind.class);

  /** Creates what picocli fills. */
  public AnalyseCommand() {}

  @Override
  public Integer call() {
    Alliance alliance = reporting.alliance();
    RuleAnalysis analysis;
    try (ProgressBar bar = terminal.bar(spec, Saying.of("analysing"))) {
      analysis = RuleAnalysis.of(alliance, budget.get(), bar::at);
    }
    reporting.print(AnswerJson.RULE_ANALYSIS, analysis, new AnalysisReport(analysis)::write);
    boolean fails =
        analysis.findings().stream()
            .map(RuleFinding::kind)
            .anyMatch(
                kind ->
                    failing.contains(kind)
                        || (!failing.isEmpty() && kind == RuleFinding.Kind.NOT_DECIDED));
    return fails ? FOUND : 0;
  }
}
