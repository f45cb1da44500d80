// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.nio.file.Path;
import java.time.LocalDate;
import org.medalliance.examples.report.MembersReport;
import org.medalliance.examples.report.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "members",
    description = "Says who belongs on a day, and whether that is everybody.")
final class MembersCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  @Option(names = "--on", paramLabel = "DATE", required = true, description = "the day, 2023-06-01")
  private LocalDate day;

  @Override
  public void run() {
    MembersReport.write(new Page(spec.commandLine().getOut()), Document.read(file), day);
  }
}
