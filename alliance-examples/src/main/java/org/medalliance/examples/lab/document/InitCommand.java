// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import org.medalliance.examples.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a document to begin with. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(name = "init", description = "Prints a document to begin with, with notes.")
public final class InitCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Creates what picocli fills. */
  public InitCommand() {}

  @Override
  public void run() {
    Document.print(spec.commandLine().getOut(), Samples.text("starter.json"));
  }
}
