// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SayingTest {
  private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"";

  /** A text of one or several literals after one of the ways to say something. */
  private static final Pattern SAID =
      Pattern.compile("(?:Saying\\.of|\\.say)\\(\\s*((?:" + TEXT + "\\s*+(?:\\+\\s*)?+)++)");

  /** The heads of a table. */
  private static final Pattern HEADS = Pattern.compile("Table\\.headed\\(([^;]*?)\\);");

  /** A number of things that there are words for. */
  private static final Pattern COUNTED =
      Pattern.compile("count\\([^;]*?,\\s*\"(\\w+)\",\\s*page\\.locale\\(\\)\\)");

  @Test
  void everythingThatIsSaidIsSaidInChineseTooAndNothingElse() throws IOException {
    Set<String> said = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        groups(SAID, code).forEach(text -> said.add(String.join("", literals(text))));
        groups(HEADS, code).forEach(heads -> said.addAll(literals(heads)));
        groups(COUNTED, code).forEach(thing -> said.add("{0} " + thing));
      }
    }

    assertThat(said).containsExactlyInAnyOrderElementsOf(Saying.chinese().keySet());
  }

  @Test
  void bothLanguagesAreAboutTheSame() {
    Saying.chinese()
        .forEach(
            (english, chinese) ->
                assertThat(marks(chinese)).describedAs(english).isEqualTo(marks(english)));
  }

  @Test
  void valuesAreTextAndMayBeSayingsThemselves() {
    Saying saying =
        Saying.of(
            "is no {0} that is known: {1}; --read says what it stands for",
            Saying.of("hospital grade"), "'{0}'");

    assertThat(saying.toString()).startsWith("is no hospital grade that is known: '{0}';");
    assertThat(saying.in(Locale.SIMPLIFIED_CHINESE)).startsWith("不是已知的医院等级：'{0}'；");
    assertThat(saying.texts()).containsOnlyKeys("en", "zh");
  }

  private static List<String> groups(Pattern pattern, String code) {
    return pattern.matcher(code).results().map(found -> found.group(1)).toList();
  }

  private static List<String> literals(String code) {
    return Pattern.compile(TEXT)
        .matcher(code)
        .results()
        .map(found -> found.group().substring(1, found.group().length() - 1))
        .toList();
  }

  private static Set<String> marks(String text) {
    Set<String> marks = new TreeSet<>();
    Matcher mark = Pattern.compile("\\{\\d}").matcher(text);
    while (mark.find()) {
      marks.add(mark.group());
    }
    return marks;
  }
}
