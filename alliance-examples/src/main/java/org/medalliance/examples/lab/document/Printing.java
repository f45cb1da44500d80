// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.io.PrintWriter;
import org.medalliance.examples.lab.terminal.Language;
import org.medalliance.examples.lab.terminal.Misuse;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How wide a command prints. */
public final class Printing {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 1_000;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "how wide the answer is laid out, ${DEFAULT-VALUE} columns if left out")
  private int width = Page.WIDTH;

  /** Creates what picocli fills. */
  public Printing() {}

  /** Returns the page on which a command answers. */
  public Page page(CommandSpec command) {
    return page(command, command.commandLine().getOut());
  }

  /** Returns a page like that on which a command answers, but elsewhere. */
  public Page page(CommandSpec command, PrintWriter out) {
    if (width < NARROWEST || width > WIDEST) {
      throw new Misuse(
          command, Saying.of("--width must be from {0} to {1}: {2}", NARROWEST, WIDEST, width));
    }
    return new Page(
        out, width, Language.of(command), command.commandLine().getColorScheme().ansi().enabled());
  }
}
