// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path SOURCE =
      Path.of("src/main/java/org/medalliance/examples/readme/TwentyLines.java");

  @Test
  void showsTheCodeThatIsCompiled() throws IOException {
    String source = Files.readString(SOURCE);
    String code =
        source.substring(
            source.indexOf("// README begins\n") + "// README begins\n".length(),
            source.indexOf("\n    // README ends"));

    assertThat(block("java")).isEqualTo(code.stripIndent() + "\n");
  }

  @Test
  void showsWhatTheCodePrints() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    TwentyLines.run(new PrintStream(printed, true, UTF_8));

    assertThat(block("text")).isEqualTo(printed.toString(UTF_8));
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
