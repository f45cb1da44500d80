// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.nio.file.Path;
import org.medalliance.Alliance;
import org.medalliance.examples.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a document and says all that is wrong with it. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(name = "check", description = "Reads a document and says all that is wrong with it.")
public final class CheckCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private Printing printing;

  @Parameters(paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  /** Creates what picocli fills. */
  public CheckCommand() {}

  @Override
  public void run() {
    Alliance alliance = Document.read(file);
    printing
        .page(spec)
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
