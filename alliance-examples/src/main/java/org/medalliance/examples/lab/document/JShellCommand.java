// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import org.medalliance.examples.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a start-up script for JShell. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "jshell",
    description = "Prints a start-up script for JShell.",
    footer = {
      "  java -jar alliance-lab.jar jshell > alliance.jsh",
      "  jshell --class-path alliance-lab.jar --startup DEFAULT --startup alliance.jsh"
    })
public final class JShellCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Creates what picocli fills. */
  public JShellCommand() {}

  @Override
  public void run() {
    Document.print(spec.commandLine().getOut(), Samples.text("alliance.jsh"));
  }
}
