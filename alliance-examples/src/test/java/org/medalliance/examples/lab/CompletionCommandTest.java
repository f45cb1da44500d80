// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir private Path folder;

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    assumeTrue(Files.isExecutable(BASH));

    assertThat(completed("lab", "exp")).containsExactly("expiring");
    assertThat(completed("lab", "decide", "--rec")).containsExactly("--recipient");
    assertThat(completed("lab", "import", "--accept")).containsExactly("--accept-rest");
  }

  @Test
  void theNameIsOneThatAScriptCanBear() {
    assertThat(Session.of("completion", "--as", "x; rm -rf").exitCode()).isEqualTo(2);
    assertThat(Session.of("completion").out()).contains("_complete_alliance-lab");
  }

  /** What bash offers for the last word, asked as readline asks. */
  private List<String> completed(String... words) throws IOException, InterruptedException {
    Path script = folder.resolve("lab.bash");
    Files.writeString(script, Session.of("completion", "--as", "lab").out());
    String ask =
        "compopt() { :; }; source %s; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_lab; printf '%%s\\n' \"${COMPREPLY[@]}\""
            .formatted(script, String.join(" ", words), words.length - 1);
    Process bash =
        new ProcessBuilder(BASH.toString(), "--noprofile", "--norc", "-c", ask)
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
