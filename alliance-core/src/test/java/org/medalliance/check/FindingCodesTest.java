// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.check.finding.FindingCodes;

/** The table of codes in the README is made from the codes. */
class FindingCodesTest {
  private static final String HEAD =
      "| code | severity | what, and why it matters | how to mend it |";

  @Test
  void standInTheReadmeAsTheyAre() throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md")))
        .as("write into README.md:\n%s\n", String.join("\n", table()))
        .containsSequence(table());
  }

  @Test
  void standNowhereElseInTheReadme() throws IOException {
    assertThat(
            Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.matches("\\| `[A-Z_]+` \\|.*")))
        .hasSize(FindingCodes.values().length);
  }

  @Test
  void sayWhatWhyAndHowToMendItInSentences() {
    for (FindingCodes code : FindingCodes.values()) {
      assertThat(List.of(code.what(), code.why(), code.mend()))
          .as(code.name())
          .allMatch(text -> text.matches("[A-Z0-9][^|\n]*\\."));
      assertThat(code.example()).as(code.name()).isNotBlank().doesNotContain("|", "\n");
    }
  }

  private static List<String> table() {
    return Stream.concat(
            Stream.of(HEAD, "|---|---|---|---|"),
            Arrays.stream(FindingCodes.values())
                .map(
                    code ->
                        "| `"
                            + code
                            + "` | "
                            + code.severity()
                            + " | "
                            + code.what()
                            + " "
                            + code.why()
                            + " E.g. "
                            + code.example()
                            + " | "
                            + code.mend()
                            + " |"))
        .toList();
  }
}
