// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.nio.file.Path;
import org.medalliance.Alliance;
import org.medalliance.jackson.AllianceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a document in its canonical form. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "canon",
    description = "Prints a document in its canonical form: equal alliances, equal text.")
public final class CanonCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  @Option(names = "--pretty", description = "lay it out for people: the same, with line breaks")
  private boolean pretty;

  /** Creates what picocli fills. */
  public CanonCommand() {}

  @Override
  public void run() {
    Alliance alliance = Document.read(file);
    Document.print(
        spec.commandLine().getOut(),
        pretty ? AllianceJson.pretty(alliance) : AllianceJson.write(alliance));
  }
}
