// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.nio.file.Path;
import org.medalliance.jackson.AllianceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "canon",
    description = "Prints a document in its canonical form: equal alliances, equal text.")
final class CanonCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  @Override
  public void run() {
    spec.commandLine().getOut().println(AllianceJson.pretty(Document.read(file)));
  }
}
