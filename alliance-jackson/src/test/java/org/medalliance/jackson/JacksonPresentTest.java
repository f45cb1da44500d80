// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** AllianceJson runs with either major alone, each in a virtual machine of its own. */
class JacksonPresentTest {
  private static final String JACKSON_2 =
      "/com/fasterxml/jackson/(core/jackson-(core|databind)|dataformat)/";
  private static final String JACKSON_3 = "/tools/jackson/";

  /** Reads and writes what is on the standard input. */
  static final class Echo {
    private Echo() {}

    public static void main(String[] arguments) throws IOException {
      System.out.print(AllianceJson.pretty(AllianceJson.read(System.in)));
      for (String name :
          new String[] {
            "com.fasterxml.jackson.core.JsonFactory", "tools.jackson.core.json.JsonFactory"
          }) {
        System.out.println(name + " " + isPresent(name));
      }
    }

    private static boolean isPresent(String name) {
      try {
        Class.forName(name);
        return true;
      } catch (ClassNotFoundException e) {
        return false;
      }
    }
  }

  @Test
  void runsWithJackson2Alone() throws IOException, InterruptedException {
    assertThat(echoWithout(JACKSON_3))
        .isEqualTo(
            Documents.text("everything.json")
                + "com.fasterxml.jackson.core.JsonFactory true\n"
                + "tools.jackson.core.json.JsonFactory false\n");
  }

  @Test
  void runsWithJackson3Alone() throws IOException, InterruptedException {
    assertThat(echoWithout(JACKSON_2))
        .isEqualTo(
            Documents.text("everything.json")
                + "com.fasterxml.jackson.core.JsonFactory false\n"
                + "tools.jackson.core.json.JsonFactory true\n");
  }

  @Test
  void saysWhatIsMissingWithoutEither() throws IOException, InterruptedException {
    assertThat(echoWithout(JACKSON_2 + "|" + JACKSON_3))
        .contains("class path must have Jackson: add com.fasterxml.jackson.core:jackson-core (2)");
  }

  private static String echoWithout(String jars) throws IOException, InterruptedException {
    Predicate<String> left = java.util.regex.Pattern.compile(jars).asPredicate().negate();
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> left.test(entry.replace(File.separatorChar, '/')))
            .collect(Collectors.joining(File.pathSeparator));
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                Echo.class.getName())
            .redirectErrorStream(true)
            .start();
    try (var in = java.getOutputStream()) {
      in.write(Documents.text("everything.json").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // it may have ended already
    }
    String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    java.waitFor();
    return out;
  }
}
