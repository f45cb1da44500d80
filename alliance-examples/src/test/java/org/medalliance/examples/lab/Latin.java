// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.Severity;
import org.medalliance.code.Syntax;
import org.medalliance.examples.lab.terminal.Terminal;
import org.medalliance.governance.Council;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.sharing.Urgency;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Which Latin words may stand in Chinese: what documents, lists and command lines say themselves,
 * codes, places in documents, and the names of commands, options and formats.
 */
final class Latin {
  /** Names of formats and languages, and what programs have no other word for. */
  private static final Set<String> NAMES =
      Set.of(
          "JSON",
          "CSV",
          "xls",
          "xlsx",
          "UTF-8",
          "UTF-16",
          "GB18030",
          "NFC",
          "Unicode",
          "NUL",
          "TAB",
          "null",
          "en",
          "zh",
          "problems");

  /** Fields of lists, as {@code import} calls them on the command line. */
  private static final Set<String> FIELDS =
      Set.of(
          "unit",
          "name",
          "name.zh",
          "name.en",
          "kind",
          "grade",
          "region",
          "tier",
          "role",
          "joined",
          "left",
          "specialty",
          "uscc",
          "note");

  /** Words that a program knows a code by, which documents and command lines have too. */
  private static final Set<String> CODES = codes();

  /** {@code /members/1/unit}, and {@code agreements[charter].facts[0].on}. */
  private static final Pattern PLACE =
      Pattern.compile("(?:/[A-Za-z0-9~-]+)+|[a-zA-Z]+\\[[^\\]]*](?:\\.[a-zA-Z]+(?:\\[[^\\]]*])?)*");

  /** Members of the format where it is said that they are, or as they stand in documents. */
  private static final Pattern MEMBER =
      Pattern.compile("字段 '?[A-Za-z]+'?|是否应为 '?[A-Za-z-]+'?|：[a-z]+(?:、[a-z]+)+|\"[a-zA-Z]+\"");

  /** The code of whatever specialty no rule names. */
  private static final Pattern ANY_OTHER = Pattern.compile("科目 other");

  /** What an option may be: 须为 up（上转）或 down（下转）：. */
  private static final Pattern CHOICE = Pattern.compile("须为 ['a-zA-Z][^：]*：");

  /** {@code --on=DATE}, {@code --lang}, {@code urgency=URGENT}. */
  private static final Pattern OPTION =
      Pattern.compile("(?<![A-Za-z0-9])(?:--?[a-z][a-z-]*(?:=[A-Z|]+)*|[a-z-]+=[A-Za-z]*)");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /** A text of a document, which may be no JSON; what a colon follows is the name of a member. */
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"(\\s*:)?");

  /** As what a list's own words were read. */
  private static final Pattern READ_AS = Pattern.compile("→ \\[?[A-Za-z, -]+");

  private final List<String> texts;

  private Latin(Collection<String> texts) {
    this.texts =
        texts.stream()
            .filter(text -> WORD.matcher(text).find())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** What these documents, or lists, may say. */
  static Latin in(Collection<String> documents) {
    Set<String> texts = new TreeSet<>(NAMES);
    texts.addAll(CODES);
    texts.add("alliance-lab");
    for (CommandLine command : AllianceLab.commands(Terminal.NONE).getSubcommands().values()) {
      texts.add(command.getCommandSpec().qualifiedName());
      texts.add("lab " + command.getCommandName());
      for (OptionSpec option : command.getCommandSpec().options()) {
        texts.add(option.paramLabel());
      }
      command.getCommandSpec().positionalParameters().forEach(one -> texts.add(one.paramLabel()));
    }
    for (String document : documents) {
      TEXT.matcher(document)
          .results()
          .filter(text -> text.group(2) == null)
          .forEach(text -> texts.add(text.group(1).replace("\\\"", "\"")));
      if (!document.startsWith("{")) {
        texts.addAll(Arrays.asList(document.split("[,\n]")));
      }
    }
    return new Latin(texts);
  }

  /** The words of a text that should be Chinese. */
  List<String> strange(String text, List<String> args) {
    String left = text;
    for (String file : said(args.stream().filter(arg -> arg.contains("/")).toList())) {
      left = file.contains("/") ? without(left, file) : left;
    }
    for (String one : texts) {
      left = without(without(left, one), Syntax.brief(one));
    }
    for (Pattern pattern : List.of(PLACE, MEMBER, CHOICE, ANY_OTHER, READ_AS, OPTION)) {
      left = pattern.matcher(left).replaceAll("□");
    }
    for (String one : said(args)) {
      left = without(left, one);
    }
    return WORD.matcher(left).results().map(found -> found.group()).distinct().toList();
  }

  /** What was said on the command line, the longest first, and how it speaks of itself. */
  private static List<String> said(List<String> args) {
    List<String> said = new ArrayList<>(args);
    for (String arg : args) {
      said.addAll(Arrays.asList(arg.split("[=,:/]")));
    }
    if (args.contains("import")) {
      said.addAll(FIELDS);
    }
    said.sort(Comparator.comparingInt(String::length).reversed());
    return said;
  }

  private static String without(String text, String known) {
    return WORD.matcher(known).find() && text.contains(known)
        ? Pattern.compile("(?<![A-Za-z-])" + Pattern.quote(known) + "(?![A-Za-z-])")
            .matcher(text)
            .replaceAll("□")
        : text;
  }

  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    Stream.of(
            FindingCodes.values(),
            ProblemCode.values(),
            RuleFinding.Kind.values(),
            AllianceFact.Kind.values(),
            AgreementFact.Kind.values(),
            RollScope.Extent.values(),
            Council.Electorate.values(),
            Severity.values(),
            Urgency.values())
        .flatMap(Arrays::stream)
        .forEach(code -> codes.add(code.name()));
    return codes;
  }
}
