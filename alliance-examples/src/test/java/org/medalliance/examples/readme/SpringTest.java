// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about Spring shows files of the service that CI builds and asks. */
class SpringTest {
  private static final Path PAGE = Path.of("..", "alliance-jackson", "SPRING.md");
  private static final Path SERVICE = Path.of("src", "it", "spring", "src");

  @Test
  void showsTheServiceThatIsBuilt() throws IOException {
    List<String> shown =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE))
            .results()
            .map(block -> block.group(1))
            .toList();

    assertThat(shown)
        .containsExactly(
            code("main", "Application"),
            code("main", "Decisions"),
            code("boot3", "Mapping"),
            code("boot3", "Problems"));
  }

  private static String code(String folder, String name) throws IOException {
    String source =
        Files.readString(
            SERVICE.resolve(Path.of(folder, "java", "org", "example", "spring", name + ".java")));
    return source.substring(source.indexOf("import "));
  }
}
