// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.examples.lab.document.Document;
import org.medalliance.examples.lab.document.Printing;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.ReportJson;
import org.medalliance.jackson.AnswerJson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands have in common that print an answer: of which document, and for whom. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class Reporting {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  @Option(names = "--json", description = "print the answer as JSON")
  private boolean json;

  @Mixin private Printing printing;

  /** Reads the document. */
  public Alliance alliance() {
    return Document.read(file);
  }

  /**
   * Prints an answer of the library, as JSON in the form that the library gives it.
   *
   * @param words writes the answer for people
   */
  public <T> void print(AnswerJson<T> form, T answer, Consumer<Page> words) {
    if (json) {
      Document.print(command.commandLine().getOut(), form.pretty(answer));
    } else {
      words.accept(printing.page(command));
    }
  }

  /** Prints a report that the library does not know, for people or as JSON. */
  public void print(Report report) {
    if (json) {
      Document.print(command.commandLine().getOut(), ReportJson.pretty(report));
    } else {
      report.write(printing.page(command));
    }
  }
}
