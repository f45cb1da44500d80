// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Revision;
import org.medalliance.code.Syntax;
import org.medalliance.examples.lab.terminal.Misuse;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Words;
import org.medalliance.jackson.AllianceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what was recorded of an alliance, and when. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "history",
    description = "Says what was recorded of an alliance, and when; or prints what was known then.")
public final class HistoryCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the document of the history")
  private Path file;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description =
          "print the document of the alliance as it was known at a time, 2021-06-24T08:30:00Z")
  private Optional<String> at;

  @Option(names = "--json", description = "print the history as JSON")
  private boolean json;

  @Mixin private Printing printing;

  /** Creates what picocli fills. */
  public HistoryCommand() {}

  @Override
  public void run() {
    Optional<Instant> time = at.map(this::time);
    Page page = printing.page(spec);
    AllianceHistory history = Document.readHistory(file);
    if (time.isPresent()) {
      Document.print(spec.commandLine().getOut(), AllianceJson.pretty(history.knownAt(time.get())));
    } else if (json) {
      Document.print(spec.commandLine().getOut(), AllianceJson.pretty(history));
    } else {
      page.line(
          page.say(
              "{0}: {1} since the first state",
              history.origin().id(),
              Words.count(history.revisions().size(), "revision", page.locale())));
      history.revisions().forEach(revision -> print(revision, history, page));
    }
  }

  private static void print(Revision revision, AllianceHistory history, Page page) {
    String kind = Words.term(revision.kind(), page.locale());
    Saying who =
        revision
            .author()
            .map(author -> Saying.of("{0} by {1}", kind, author))
            .orElse(Saying.of("{0}", kind));
    Saying what = revision.note().map(note -> Saying.of("{0}: {1}", who, note)).orElse(who);
    page.blank().line(revision.recordedAt() + "  " + what.in(page.locale()));
    revision
        .diff()
        .changes()
        .forEach(change -> page.indented(change.text(page.locale(), history.latest())));
  }

  private Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new Misuse(
          spec,
          Saying.of(
              "--at: time must be in UTC, such as 2021-06-24T08:30:00Z: {0}", Syntax.quote(text)));
    }
  }
}
