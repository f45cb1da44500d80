// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.view;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.examples.lab.Question;
import org.medalliance.examples.lab.Reporting;
import org.medalliance.examples.lab.document.Document;
import org.medalliance.examples.lab.terminal.Language;
import org.medalliance.examples.lab.terminal.Misuse;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.view.GraphReport;
import org.medalliance.jackson.AnswerJson;
import org.medalliance.referral.Direction;
import org.medalliance.resource.ResourceId;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.AllianceView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows an alliance as a graph. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "view",
    description = {
      "Shows an alliance on a day as a graph: a table, or text that Mermaid or Graphviz draw.",
      "A link that is only perhaps so is dashed."
    })
public final class ViewCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private Reporting reporting;

  @Option(names = "--on", paramLabel = "DATE", required = true, description = "the day, 2023-06-01")
  private LocalDate day;

  @Option(
      names = "--graph",
      paramLabel = "GRAPH",
      required = true,
      description = "what is shown: ${COMPLETION-CANDIDATES}")
  private Subject graph;

  @Option(
      names = "--resource",
      paramLabel = "ID",
      description = "of sharing: the resource, or the kind of resource")
  private Optional<String> resource;

  @Option(
      names = "--as",
      paramLabel = "NOTATION",
      defaultValue = "table",
      description = "how it is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Notation notation;

  /** Creates what picocli fills. */
  public ViewCommand() {}

  @Override
  public void run() {
    if (notation != Notation.TABLE
        && spec.commandLine().getParseResult().hasMatchedOption("--json")) {
      throw new Misuse(spec, Saying.of("{0} and {1} exclude each other", "--as", "--json"));
    }
    Locale locale = Language.of(spec);
    AllianceView view = AllianceView.of(reporting.alliance(), day);
    AllianceGraph shown = shown(view);
    switch (notation) {
      case TABLE ->
          reporting.print(
              AnswerJson.GRAPH,
              shown,
              new GraphReport(About.of(view.alliance(), Optional.of(day)), shown)::write);
      case MERMAID -> Document.print(spec.commandLine().getOut(), shown.mermaid(locale));
      case DOT -> Document.print(spec.commandLine().getOut(), shown.dot(locale));
    }
  }

  private AllianceGraph shown(AllianceView view) {
    return switch (graph) {
      case TIERS -> view.tiers();
      case AGREEMENTS -> view.agreements();
      case SUCCESSIONS -> view.successions();
      case SHARING -> sharing(view);
      case REFERRALS_UP -> view.referrals(Direction.UP);
      case REFERRALS_DOWN -> view.referrals(Direction.DOWN);
      case REFERRALS_SIDEWAYS -> view.referrals(Direction.SIDEWAYS);
    };
  }

  private AllianceGraph sharing(AllianceView view) {
    String asked =
        resource.orElseThrow(
            () ->
                new Misuse(
                    spec, Saying.of("--graph sharing must have a --resource, or a kind of it")));
    return view.alliance()
        .resource(ResourceId.of(asked))
        .map(found -> view.sharing(found.id()))
        .orElseGet(() -> view.sharing(Question.kind(view.alliance(), asked)));
  }
}
