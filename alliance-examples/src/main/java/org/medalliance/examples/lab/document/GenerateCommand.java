// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import org.medalliance.Alliance;
import org.medalliance.examples.generator.AllianceGenerator;
import org.medalliance.examples.lab.terminal.Misuse;
import org.medalliance.examples.lab.terminal.ProgressBar;
import org.medalliance.examples.lab.terminal.Terminal;
import org.medalliance.examples.report.Saying;
import org.medalliance.jackson.AllianceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a made-up document of any size. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "generate",
    description = "Prints a made-up document of any size; the same seed prints the same document.")
public final class GenerateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--units",
      paramLabel = "NUMBER",
      required = true,
      description = "how many units it has, from 2 to 200000")
  private int units;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "which of the documents of that size, ${DEFAULT-VALUE} if left out")
  private long seed = 1;

  @Mixin private Terminal terminal;

  /** Creates what picocli fills. */
  public GenerateCommand() {}

  @Override
  public void run() {
    if (units < AllianceGenerator.FEWEST || units > AllianceGenerator.MOST) {
      throw new Misuse(
          spec,
          Saying.of(
              "--units must be from {0} to {1}: {2}",
              AllianceGenerator.FEWEST, AllianceGenerator.MOST, units));
    }
    AllianceGenerator generator = new AllianceGenerator(units, seed);
    Alliance alliance;
    try (ProgressBar bar = terminal.bar(spec, Saying.of("making"))) {
      alliance = generator.alliance(made -> bar.at(made, units));
    }
    Document.print(spec.commandLine().getOut(), AllianceJson.write(alliance));
  }
}
