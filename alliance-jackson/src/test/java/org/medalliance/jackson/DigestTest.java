// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;

/** The digest of a document is a promise: it stays as long as there is {@code medalliance/1}. */
class DigestTest {
  /** Recorded once, of everything.json. */
  private static final String GOLDEN =
      "968fe12cf7deedb52bf4bc04563dd656e9c269c8d574dd752bbe4303c6180a75";

  private static final Alliance ALLIANCE = AllianceJson.read(Documents.text("everything.json"));

  /** Prints the digest of the golden document. */
  static final class Print {
    private Print() {}

    public static void main(String[] arguments) {
      Alliance read = AllianceJson.read(Documents.text("everything.json"));
      System.out.println(AllianceJson.digest(read));
    }
  }

  @Test
  void isThatOfTheCanonicalBytes() {
    assertThat(AllianceJson.digest(ALLIANCE))
        .isEqualTo(Hashing.sha256().hashBytes(AllianceJson.writeBytes(ALLIANCE)));
  }

  @Test
  void ofTheGoldenDocumentIsTheRecordedOne() {
    assertThat(AllianceJson.digest(ALLIANCE)).hasToString(GOLDEN);
  }

  @Test
  void isAnotherForAnotherAlliance() {
    Alliance other = ALLIANCE.toBuilder().note("another").build();

    assertThat(AllianceJson.digest(other)).isNotEqualTo(AllianceJson.digest(ALLIANCE));
  }

  @Test
  void isTheSameOnEveryPlatform() throws IOException, InterruptedException {
    for (List<String> settings :
        List.of(
            List.of(
                "-Duser.language=tr", "-Duser.timezone=Pacific/Apia", "-Dfile.encoding=US-ASCII"),
            List.of(
                "-Duser.language=ar",
                "-Duser.country=SA",
                "-Duser.timezone=Asia/Shanghai",
                "-Dfile.encoding=GB18030",
                "-Dline.separator=\r"))) {
      assertThat(printed(settings).strip()).isEqualTo(GOLDEN);
    }
  }

  private static String printed(List<String> settings) throws IOException, InterruptedException {
    List<String> command =
        Stream.of(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                settings,
                List.of("-cp", System.getProperty("java.class.path"), Print.class.getName()))
            .flatMap(List::stream)
            .toList();
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    java.waitFor();
    return out;
  }
}
