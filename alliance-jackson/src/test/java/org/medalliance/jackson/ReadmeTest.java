// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.Alliance;
import org.medalliance.jackson.problem.AllianceFormatException;

/** The page shows code that runs, and what it prints. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE =
      Path.of("src/test/java/org/medalliance/jackson/ReadmeTest.java");

  @Test
  void showsTheCodeThatRuns() throws IOException {
    String source = Files.readString(SOURCE);
    String begin = "// README begins\n";
    int from = source.indexOf(begin) + begin.length();
    String code = source.substring(from, source.indexOf("\n    // README ends", from));

    assertThat(block("java")).isEqualTo(code.stripIndent() + "\n");
  }

  @Test
  void showsWhatItPrints(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("alliance.json");
    Files.writeString(
        file,
        Documents.text("everything.json")
            .replace("\"until\": \"2031-01-01\"", "\"untill\": \"2031-01-01\"")
            .replace("\"tierAtLeast\": \"county\"", "\"tierAtLeast\": \"coun ty\"")
            .replace(
                "      \"provider\": {\"any\": true},\n      \"recipient\": {\"any\": true}\n",
                "      \"provider\": {\"any\": true}\n"));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    run(file, new PrintStream(printed, true, UTF_8));

    assertThat(block("text")).isEqualTo(printed.toString(UTF_8));
  }

  @Test
  void saysOfEveryMemberWhatTheSchemaSaysAndWhichMustBeThere() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(AllianceJson.schema());
    Set<String> mandatory = new TreeSet<>();
    schema.get("required").forEach(name -> mandatory.add(name.textValue()));
    String table =
        schema.get("properties").properties().stream()
            .map(
                member ->
                    (mandatory.contains(member.getKey())
                            ? "| **`" + member.getKey() + "`** | "
                            : "| `" + member.getKey() + "` | ")
                        + member.getValue().get("description").textValue()
                        + " |\n")
            .collect(Collectors.joining());

    assertThat(Files.readString(README)).contains("|---|---|\n" + table + "\n");
  }

  private static void run(Path file, PrintStream out) {
    // README begins
    try {
      Alliance alliance = AllianceJson.read(file);
      AllianceJson.write(alliance, file); // canonical: the same alliance is the same bytes
      out.print(AllianceJson.pretty(alliance));
    } catch (AllianceFormatException e) {
      e.problems().forEach(out::println); // all of them: place, pointer, code, message
    }
    // README ends
  }

  /** The first code block of the README in this language. */
  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertThat(block.find()).as("README has a %s block", language).isTrue();
    return block.group(1);
  }
}
