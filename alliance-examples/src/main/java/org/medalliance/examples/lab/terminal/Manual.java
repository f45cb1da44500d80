// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.terminal;

import static java.util.Objects.requireNonNull;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medalliance.examples.report.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.Messages;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What help says beyond options: commands by what they are for, an example and exit codes each. All
 * of help is written in English where it is about something, and in {@code help_zh.properties}
 * beside this class in Chinese.
 */
public final class Manual {
  private static final int NAMES = 16;
  private static final int WIDTH = 100;

  /** Group, command, and what to type after the name of the lab. */
  private static final String EXAMPLES =
      """
      To begin with | init | init > my.json
      To begin with | import | import members.csv --founded 2017 --as-of 2024-01-01 -o my.json
      To begin with | check | check my.json --severity WARNING
      To begin with | watch | watch my.json
      Who belongs | members | members my.json --on 2024-01-01
      Who belongs | roll | roll my.json --on 2024-01-01
      Who belongs | institution | institution my.json lakeside --on 2024-01-01
      Who belongs | offices | offices my.json --on 2024-01-01
      Who belongs | timeline | timeline my.json
      Who belongs | leaving | leaving my.json --unit lakeside --on 2024-01-01
      To look at | view | view my.json --on 2024-01-01 --graph tiers --as mermaid
      To look at | indicators | indicators my.json --on 2024-01-01 --within 365
      To look at | report | report my.json --on 2024-01-01 -o report.html
      What was agreed | agreements | agreements my.json --on 2024-01-01
      What was agreed | expiring | expiring my.json --on 2024-01-01 --within 365
      What was agreed | tally | tally my.json council-4
      Who may use what | decide | decide my.json --recipient hillside --provider lakeside --resource remote-imaging --on 2024-01-01 --with urgency=URGENT --explain
      Who may use what | usable | usable my.json --recipient hillside --on 2024-01-01
      Who may use what | route | route my.json --from hillside --direction up --on 2024-01-01
      What rules do | analyse | analyse my.json --fail-on CONFLICTING,SHADOWED
      What rules do | compare | compare my.json proposal.json --fail-on-difference
      What rules do | boundaries | boundaries my.json --json
      What rules do | coverage | coverage my.json requests.ndjson
      What changes | diff | diff my.json proposal.json
      What changes | history | history history.json --at 2021-06-24T08:30:00Z
      Documents as text | fmt | fmt my.json -o my.json
      Documents as text | canon | canon my.json --pretty
      Documents as text | schema | schema > medalliance-1.schema.json
      Documents as text | generate | generate --units 1000 > large.json
      The lab itself | jshell | jshell > alliance.jsh
      The lab itself | completion | completion --as lab
      """;

  /** Commands that may find what they were told to look for, and what that is. */
  private static final ImmutableMap<String, String> FOUND =
      ImmutableMap.of(
          "decide", "--require was given, and not everything asked for is permitted",
          "analyse", "what --fail-on names was found, or something was not decided",
          "compare", "--fail-on-difference was given, and there is one",
          "fmt", "--check was given, and the document is laid out otherwise");

  private static final Pattern SENTENCE = Pattern.compile(".*?(?:\\.(?= )|。)");

  private static final Splitter CELLS = Splitter.on('|').trimResults();

  private Manual() {}

  /** Adds all of it to the help of a command and its subcommands. */
  public static void addTo(CommandLine lab) {
    SetMultimap<String, String> groups = LinkedHashMultimap.create();
    EXAMPLES
        .lines()
        .map(CELLS::splitToList)
        .forEach(
            line -> {
              groups.put(line.get(0), line.get(1));
              CommandLine command = requireNonNull(lab.getSubcommands().get(line.get(1)));
              UsageMessageSpec help = command.getCommandSpec().usageMessage();
              addExitCodes(help, line.get(1));
              addExample(help, lab.getCommandName() + " " + line.get(2));
              command.getHelpSectionMap().put(SECTION_KEY_SYNOPSIS, Manual::synopsis);
            });
    addExitCodes(lab.getCommandSpec().usageMessage(), "");
    lab.getHelpSectionMap().put(SECTION_KEY_COMMAND_LIST, help -> list(help, groups));
  }

  /** Lets the help of a command and its subcommands speak Chinese if that is the language. */
  public static void translate(CommandLine lab, Locale locale) {
    if (Words.isChinese(locale)) {
      lab.setResourceBundle(
          ResourceBundle.getBundle(
              Manual.class.getPackageName() + ".help", Locale.SIMPLIFIED_CHINESE));
    }
  }

  private static void addExample(UsageMessageSpec help, String example) {
    if (help.footerHeading().isEmpty()) {
      help.footerHeading("%nExample:%n");
    }
    if (help.footer().length == 0) {
      help.footer("  " + example.replace("%", "%%"));
    }
  }

  private static void addExitCodes(UsageMessageSpec help, String command) {
    ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
    codes.put("0", "answered, whatever the answer");
    codes.put("1", "the document, or the question, is wrong: what is printed says how");
    codes.put("2", "the command was not understood");
    if (FOUND.containsKey(command)) {
      codes.put("3", FOUND.getOrDefault(command, ""));
    } else if (command.isEmpty()) {
      codes.put("3", "what was to be found is there: decide, analyse, compare, fmt");
    }
    help.exitCodeListHeading("%nExit codes:%n");
    help.exitCodeList(codes.buildOrThrow());
  }

  /** Lines are indented by as many columns as the heading takes, not by its characters. */
  private static String synopsis(Help help) {
    String heading = help.commandSpec().usageMessage().synopsisHeading();
    return help.synopsis(help.colorScheme().text(heading).getCJKAdjustedLength());
  }

  private static String list(Help help, SetMultimap<String, String> groups) {
    StringBuilder text = new StringBuilder();
    Map<String, Help> commands = help.subcommands();
    groups
        .asMap()
        .forEach(
            (group, names) -> {
              text.append('\n')
                  .append(help.colorScheme().text("@|bold " + title(help, group) + "|@"));
              text.append('\n').append(table(help, commands, ImmutableSet.copyOf(names)));
            });
    return text.toString();
  }

  private static String title(Help help, String group) {
    @Nullable Messages words = help.commandSpec().usageMessage().messages();
    return words == null ? group : words.getString("group." + group.replace(' ', '-'), group);
  }

  private static String table(Help help, Map<String, Help> commands, ImmutableSet<String> names) {
    TextTable table =
        TextTable.forColumns(
            help.colorScheme(),
            new Column(NAMES, 2, Overflow.SPAN),
            new Column(WIDTH - NAMES, 2, Overflow.WRAP));
    for (String name : names) {
      Help command = commands.get(name);
      if (command != null) {
        String[] description = command.commandSpec().usageMessage().description();
        table.addRowValues(
            help.colorScheme().commandText(name),
            help.colorScheme().text(description.length > 0 ? firstSentence(description[0]) : ""));
      }
    }
    return table.toString();
  }

  private static String firstSentence(String description) {
    Matcher first = SENTENCE.matcher(description);
    return first.lookingAt() ? first.group() : description;
  }

  /** Every example, as it is typed after the name of the lab. */
  public static ImmutableList<String> examples() {
    return EXAMPLES
        .lines()
        .map(line -> CELLS.splitToList(line).get(2))
        .collect(ImmutableList.toImmutableList());
  }
}
