// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.examples.lab.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Whoever asks for help in Chinese gets it, all of it, and nothing is kept that no help says. */
class ChineseHelpTest {
  private static final int WIDTH = 100;

  private static final ResourceBundle CHINESE =
      ResourceBundle.getBundle(
          "org.medalliance.examples.lab.terminal.help", Locale.SIMPLIFIED_CHINESE);

  /** Names of programs and formats beside those that answers have, and what is typed for values. */
  private static final Set<String> TYPED =
      Set.of(
          "COMMAND",
          "Ctrl-C",
          "Graphviz",
          "HTML",
          "JShell",
          "Mermaid",
          "PERMITTED",
          "Schema",
          "bash",
          "bashrc",
          "down",
          "medical-consortium",
          "sideways",
          "up",
          "zsh");

  /** What follows 如 is typed: 如 president, 如 a=B、c=D. */
  private static final Pattern EXAMPLE =
      Pattern.compile("如 (?:[A-Za-z0-9.,:=-]|理事长单位|、(?=[a-z0-9-]+[=、]))+");

  /** What may not begin a line. */
  private static final Pattern CLOSING = Pattern.compile("(?m)^ *[，。；：、！？）”]");

  private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9])[0-9][0-9.:T-]*Z?");

  @Test
  void noWordIsEnglish() {
    Map<String, Object> strange = new TreeMap<>();
    for (CommandSpec command : commands()) {
      String help = help(command, "--lang", "zh");
      List<String> args = List.of(command.name(), "--help", "--lang", "zh");
      List<String> words = Latin.in(List.of()).strange(withoutTyped(help, command), args);
      if (!words.isEmpty()) {
        strange.put(command.name(), words + " in:\n" + help);
      }
    }

    assertThat(strange).isEmpty();
  }

  @Test
  void aWordOfEnglishIsFound() {
    CommandSpec decide = requireNonNull(lab().getSubcommands().get("decide")).getCommandSpec();

    assertThat(
            Latin.in(List.of())
                .strange(
                    withoutTyped("decide 命令：如 president、urgency=URGENT the day", decide),
                    List.of()))
        .containsExactly("the", "day");
  }

  @Test
  void whereverTheLanguageIsToldHelpSpeaksIt() {
    String help = Session.of("decide", "--help", "--lang", "zh").out();

    assertThat(help).startsWith("用法： alliance-lab decide [-h]").contains("单项请求：", "退出码：", "示例：");
    assertThat(Session.of("--lang=zh", "decide", "-h").out()).isEqualTo(help);
    assertThat(Session.of("decide", "--lang", "zh", "my.json", "-h").out()).isEqualTo(help);
    assertThat(Session.of("--lang", "zh", "--help").out())
        .isEqualTo(Session.of("--help", "--lang=zh").out())
        .contains("命令：", "入门", "查到了所要查找的情况")
        .doesNotContain("示例：");
  }

  @Test
  void englishIsWhatHelpSpeaksUnasked() {
    for (CommandSpec command : commands()) {
      String help = help(command);

      assertThat(help).isEqualTo(help(command, "--lang", "en"));
      assertThat(help.replace("编号", "").replace("理事长单位", ""))
          .describedAs(command.name())
          .startsWith("Usage: ")
          .doesNotContainPattern("\\p{IsHan}");
    }
  }

  @Test
  void nothingIsTranslatedThatIsNotSaid() {
    Heard heard = new Heard();
    CommandLine lab = lab().setResourceBundle(heard);
    lab.getUsageMessage();
    lab.getSubcommands().values().forEach(CommandLine::getUsageMessage);

    assertThat(heard.asked).containsExactlyInAnyOrderElementsOf(CHINESE.keySet());
  }

  /** Else what one option says could be said of another that has its name. */
  @Test
  void whatIsSaidAlikeIsMeantAlike() {
    Heard heard = new Heard();
    Map<String, Set<String>> meanings = new TreeMap<>();
    List<CommandSpec> translated = commands(lab().setResourceBundle(heard));
    List<CommandSpec> written = commands();
    for (int each = 0; each < written.size(); each++) {
      Map<String, ArgSpec> english = arguments(written.get(each));
      arguments(translated.get(each))
          .forEach(
              (name, argument) -> {
                heard.asked.clear();
                String chinese = String.join("", argument.description());
                String said = String.join("", requireNonNull(english.get(name)).description());
                assertThat(heard.asked).describedAs(name).isNotEmpty();
                assertThat(numbers(chinese)).describedAs(chinese).isEqualTo(numbers(said));
                meanings
                    .computeIfAbsent(String.join(" ", heard.asked), key -> new TreeSet<>())
                    .add(said);
              });
    }

    assertThat(meanings).allSatisfy((key, said) -> assertThat(said).hasSize(1));
  }

  @Test
  void exitCodesAndParagraphsAreTheSame() {
    List<CommandSpec> translated = commands(lab().setResourceBundle(CHINESE));
    List<CommandSpec> written = commands();
    for (int each = 0; each < written.size(); each++) {
      var english = written.get(each).usageMessage();
      var chinese = translated.get(each).usageMessage();

      assertThat(chinese.exitCodeList())
          .containsOnlyKeys(english.exitCodeList().keySet().toArray(String[]::new));
      assertThat(chinese.description()).hasSameSizeAs(english.description());
      assertThat(chinese.footer()).hasSameSizeAs(english.footer());
    }
  }

  @Test
  void linesAreNoWiderThanInEnglishAndBreakAsInPrint() {
    for (CommandSpec command : commands()) {
      String help = help(command, "--lang", "zh");

      assertThat(synopsis(help).replace("用法： ", "Usage: ")).isEqualTo(synopsis(help(command)));
      assertThat(help.lines().filter(line -> columns(line) > WIDTH)).isEmpty();
      assertThat(help).describedAs(command.name()).doesNotContainPattern(CLOSING);
    }
  }

  private static CommandLine lab() {
    return AllianceLab.commands(Terminal.NONE);
  }

  private static List<CommandSpec> commands() {
    return commands(lab());
  }

  /** The lab itself and all its commands. */
  private static List<CommandSpec> commands(CommandLine lab) {
    return Stream.concat(Stream.of(lab), lab.getSubcommands().values().stream())
        .map(CommandLine::getCommandSpec)
        .toList();
  }

  private static Map<String, ArgSpec> arguments(CommandSpec command) {
    Map<String, ArgSpec> arguments = new LinkedHashMap<>();
    for (OptionSpec option : command.options()) {
      arguments.put(option.longestName(), option);
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      arguments.put(parameter.paramLabel(), parameter);
    }
    return arguments;
  }

  private static String help(CommandSpec command, String... more) {
    List<String> args = new ArrayList<>();
    if (command.parent() != null) {
      args.add(command.name());
    }
    args.add("--help");
    args.addAll(Arrays.asList(more));
    Session session = Session.of(args.toArray(String[]::new));
    assertThat(session.exitCode()).isZero();
    return session.out();
  }

  /** Help on one line, without examples, names of commands and what options may be. */
  private static String withoutTyped(String help, CommandSpec command) {
    String left = help.replaceAll("(?<=[A-Z]:)\n *", "").replaceAll("\n *", " ");
    for (String line : command.usageMessage().footer()) {
      left = left.replace(line.strip().split(" {3,}")[0], "");
    }
    Set<String> typed = new HashSet<>(TYPED);
    typed.addAll(command.root().subcommands().keySet());
    for (OptionSpec option : command.options()) {
      Iterable<String> candidates = option.completionCandidates();
      if (candidates != null) {
        candidates.forEach(typed::add);
      }
    }
    String words = typed.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return EXAMPLE
        .matcher(left)
        .replaceAll("如")
        .replaceAll("(?<![A-Za-z-])(?:" + words + ")(?![A-Za-z-])", "");
  }

  private static String synopsis(String help) {
    String first = help.lines().findFirst().orElse("");
    return help.lines()
        .takeWhile(line -> line.equals(first) || line.startsWith(" ".repeat(20)))
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int columns(String line) {
    return line.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /** Chinese characters, and punctuation such as 。 and ：. */
  private static boolean isWide(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN || (c >= 0x3000 && c < 0xff61);
  }

  /** The translation, and which of its keys were asked for. */
  private static final class Heard extends ResourceBundle {
    private final Set<String> asked = new TreeSet<>();

    @Override
    protected Object handleGetObject(String key) {
      asked.add(key);
      return CHINESE.getObject(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return CHINESE.getKeys();
    }
  }
}
