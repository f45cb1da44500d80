// SPDX-License-Identifier: Apache-2.0
package org.medalliance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KitReadmeTest {
  private static final Path SAMPLE =
      Path.of("../alliance-examples/src/it/gateway/src/test/java/org/example/gateway")
          .resolve("GatewayTest.java");

  @Test
  void showsTheTestThatRunsAgainstTheJars() throws IOException {
    String source = Files.readString(SAMPLE);
    String shown =
        source.substring(
            source.indexOf("// README begins\n") + "// README begins\n".length(),
            source.indexOf("// README ends"));

    assertThat(Files.readString(Path.of("README.md")))
        .contains("```java\n" + shown.stripTrailing() + "\n}\n```\n");
  }
}
