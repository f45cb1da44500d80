// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SayingTest {
  /** A text of one or several literals after one of the ways to say something. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?:Saying\\.of|\\.say|[^.\\w]say|SAID)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*+\"\\s*+(?:\\+\\s*)?+)++)");

  @Test
  void everythingThatIsSaidIsSaidInChineseTooAndNothingElse() throws IOException {
    Set<String> said = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher literals = SAID.matcher(Files.readString(file));
        while (literals.find()) {
          said.add(
              literals
                  .group(1)
                  .strip()
                  .replaceAll("\"\\s*\\+\\s*\"", "")
                  .replaceAll("^\"|\"$", ""));
        }
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

  private static Set<String> marks(String text) {
    Set<String> marks = new TreeSet<>();
    Matcher mark = Pattern.compile("\\{\\d}").matcher(text);
    while (mark.find()) {
      marks.add(mark.group());
    }
    return marks;
  }
}
