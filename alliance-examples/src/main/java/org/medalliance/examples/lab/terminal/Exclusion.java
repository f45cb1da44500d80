// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.terminal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.medalliance.examples.report.Saying;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that exclude each other, one of which brings others with it. */
public final class Exclusion {
  private Exclusion() {}

  /**
   * Returns what is wrong if both sides of a choice were made; else what else is missing on one
   * side would be asked for, and be refused in its turn.
   */
  public static Optional<Saying> between(CommandSpec command, List<String> args) {
    return command.argGroups().stream()
        .filter(ArgGroupSpec::exclusive)
        .flatMap(
            group ->
                written(group.options(), args)
                    .flatMap(
                        one ->
                            group.subgroups().stream()
                                .flatMap(more -> written(more.options(), args).stream())
                                .findFirst()
                                .map(
                                    other ->
                                        Saying.of("{0} and {1} exclude each other", one, other)))
                    .stream())
        .findFirst();
  }

  /** The first of some options that stands on the command line. */
  private static Optional<String> written(Collection<OptionSpec> options, List<String> args) {
    return options.stream()
        .map(OptionSpec::longestName)
        .filter(
            name -> args.stream().anyMatch(arg -> arg.equals(name) || arg.startsWith(name + "=")))
        .findFirst();
  }
}
