// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medalliance.examples.lab.terminal.Manual;
import org.medalliance.examples.lab.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
  @Test
  void everyCommandIsListedInItsGroupWithWhatItIsFor() {
    String help = Session.of("--help").out();

    assertThat(help).contains("To begin with", "Who may use what", "Exit codes:");
    for (String command : commands().keySet()) {
      assertThat(help).containsPattern("(?m)^  " + command + " +[A-Z]");
    }
  }

  @Test
  void everyCommandHasExamplesAndExitCodes() {
    for (String command : commands().keySet()) {
      String help = Session.of(command, "--help").out();

      assertThat(help).describedAs(command).contains("alliance-lab", "Exit codes:");
      assertThat(help.contains("\n  3 "))
          .describedAs(command)
          .isEqualTo(List.of("decide", "analyse", "compare", "fmt").contains(command));
    }
  }

  @Test
  void theExamplesAreUnderstood() {
    for (String example : Manual.examples()) {
      String[] args = example.split(" > ")[0].split(" ");

      assertThatCode(() -> AllianceLab.commands(Terminal.NONE).parseArgs(args))
          .describedAs(example)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void anOptionMeansTheSameInEveryCommand() {
    for (CommandLine command : commands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        String name = option.longestName();
        assertThat(option.description()).describedAs(name).isNotEmpty();
        assertThat(option.description()[0]).describedAs(name).doesNotEndWith(".");
        if (name.equals("--on")) {
          assertThat(option.paramLabel()).isEqualTo("DATE");
        }
        if (name.equals("--output")) {
          assertThat(option.names()).contains("-o");
        }
      }
    }
  }

  private static Map<String, CommandLine> commands() {
    return AllianceLab.commands(Terminal.NONE).getSubcommands();
  }
}
