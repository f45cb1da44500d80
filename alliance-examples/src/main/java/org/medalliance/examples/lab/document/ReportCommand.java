// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.examples.html.HtmlReport;
import org.medalliance.examples.lab.terminal.Language;
import org.medalliance.examples.report.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an alliance as one page for people who look rather than read. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "report",
    description = {
      "Writes an alliance on a day as one HTML page: tiers and units, membership, agreements, who may"
          + " use what and why, findings, rules, referral paths; with a second document, what"
          + " changes.",
      "The page holds all it shows and asks the network for nothing."
    })
public final class ReportCommand implements Runnable {
  private static final Saying MADE_FROM =
      Saying.of("is a document the page is made from; write the page to another file");

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "AFTER",
      arity = "0..1",
      description = "the document as it becomes")
  private Optional<Path> after;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PAGE",
      required = true,
      description = "where to write the page: report.html, or standard output (-)")
  private Path page;

  @Option(names = "--on", paramLabel = "DATE", required = true, description = "the day, 2023-06-01")
  private LocalDate day;

  /** Creates what picocli fills. */
  public ReportCommand() {}

  @Override
  public void run() {
    Alliance alliance = Document.read(file);
    Optional<Alliance> becomes = after.map(Document::read);
    boolean isPrinted = Document.isStandardStream(page);
    if (!isPrinted) {
      Document.requireNotRead(page, MADE_FROM, file);
      after.ifPresent(document -> Document.requireNotRead(page, MADE_FROM, document));
    }
    String html = HtmlReport.of(alliance, becomes, day, Language.of(spec)).html();
    if (isPrinted) {
      Document.print(spec.commandLine().getOut(), html);
    } else {
      Document.write(page, html);
      spec.commandLine().getOut().println(page);
    }
  }
}
