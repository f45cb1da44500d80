// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.medalliance.check.finding.Severity;
import org.medalliance.examples.report.ReportJson;
import org.medalliance.examples.report.check.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says all that is wrong with a document, or was found in its alliance. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "check",
    description = {
      "Says all that is wrong with a document or, if it can be read, with what it says.",
      "Ends with exit code 1 if anything is an error."
    })
public final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Printing printing;

  @Parameters(paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "leave out what is less grave: ERROR, WARNING, or INFO if left out")
  private Severity least = Severity.INFO;

  @Option(names = "--json", description = "print the answer as JSON")
  private boolean json;

  /** Creates what picocli fills. */
  public CheckCommand() {}

  @Override
  public Integer call() {
    CheckReport report = CheckReport.of(file.toString(), Document.inspect(file), least);
    if (json) {
      Document.print(spec.commandLine().getOut(), ReportJson.pretty(report));
    } else {
      report.write(printing.page(spec));
    }
    return report.isSound() ? 0 : 1;
  }
}
