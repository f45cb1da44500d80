// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final Path TOLD = Path.of("src", "test", "resources", "stories.txt");
  private static final Path SOURCES =
      Path.of("src", "main", "java", "org", "medalliance", "examples", "story");

  @Test
  void storiesAreToldAsWrittenDown() throws IOException {
    StringWriter told = new StringWriter();
    Stories.tell(new PrintWriter(told));
    Path copy = Files.writeString(Path.of("target", "stories.txt"), told.toString());

    assertThat(told.toString())
        .as("if the new words are meant, copy %s over %s", copy, TOLD)
        .isEqualTo(Files.readString(TOLD));
  }

  @Test
  void noStoryIsLongerThan80Lines() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      List<Path> stories =
          files.filter(file -> file.getFileName().toString().matches("S\\d+_.*")).toList();

      assertThat(stories).hasSize(14);
      assertThat(stories)
          .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(80));
    }
  }
}
