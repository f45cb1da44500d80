// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import org.medalliance.examples.report.Page;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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
    if (width < NARROWEST || width > WIDEST) {
      throw new ParameterException(
          command.commandLine(),
          "--width must be from " + NARROWEST + " to " + WIDEST + ": " + width);
    }
    return new Page(command.commandLine().getOut(), width);
  }
}
