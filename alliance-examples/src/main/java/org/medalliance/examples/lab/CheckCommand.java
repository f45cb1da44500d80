// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.nio.file.Path;
import org.medalliance.Alliance;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(name = "check", description = "Reads a document and says all that is wrong with it.")
final class CheckCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  @Override
  public void run() {
    Alliance alliance = Document.read(file);
    new Page(spec.commandLine().getOut())
        .line(
            file
                + ": no errors; "
                + Words.count(alliance.institutions().size(), "institution")
                + ", "
                + Words.count(alliance.members().size(), "member")
                + ", "
                + Words.count(alliance.agreements().size(), "agreement")
                + ", "
                + Words.count(alliance.rules().size(), "rule"));
  }
}
