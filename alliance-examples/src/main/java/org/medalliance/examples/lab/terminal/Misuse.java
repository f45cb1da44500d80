// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.terminal;

import java.util.Locale;
import org.medalliance.examples.report.Worded;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command line whose parts do not go together, or that says what it must not. */
public final class Misuse extends ParameterException {
  private static final long serialVersionUID = 1;

  private final transient Worded words;

  /** Creates an exception with what the user has to know; its message is in English. */
  public Misuse(CommandSpec command, Worded words) {
    super(command.commandLine(), words.in(Locale.ENGLISH));
    this.words = words;
  }

  /** Returns what the user has to know. */
  Worded words() {
    return words;
  }
}
