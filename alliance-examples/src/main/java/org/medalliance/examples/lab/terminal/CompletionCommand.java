// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.terminal;

import org.medalliance.examples.report.Saying;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete commands and options. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "completion",
    description = "Prints a script by which bash and zsh complete commands and options.",
    footerHeading = "%nFor this session, or in ~/.bashrc:%n",
    footer = {
      "  alias lab='java -jar /path/to/alliance-lab.jar'",
      "  source <(lab completion --as lab)"
    })
public final class CompletionCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "the name by which you call it, ${DEFAULT-VALUE} if left out")
  private String name = "alliance-lab";

  /** Creates what picocli fills. */
  public CompletionCommand() {}

  @Override
  public void run() {
    if (!name.matches("[A-Za-z][A-Za-z0-9_-]{0,60}")) { // it becomes part of the script
      throw new Misuse(spec, Saying.of("--as must be letters, digits, - and _, a letter first"));
    }
    String script = AutoComplete.bash(name, spec.root().commandLine());
    spec.commandLine().getOut().print(script.replace(System.lineSeparator(), "\n"));
  }
}
