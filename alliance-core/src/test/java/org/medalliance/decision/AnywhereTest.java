// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers and bytes are the same under every locale, zone, charset and seed of hashes; every start
 * of a machine also has its own order of {@code Set.of} and {@code Map.of}.
 */
class AnywhereTest {
  private static String here;

  @BeforeAll
  static void answerHere() throws Exception {
    here = AnswersDigest.digest();
  }

  static List<List<String>> places() {
    return List.of(
        place("en", "US", "UTC", "UTF-8", "5"),
        place("tr", "TR", "Europe/Istanbul", "ISO-8859-9", "0"),
        place("ar", "EG", "Africa/Cairo", "windows-1256", "2"),
        place("zh", "CN", "Asia/Shanghai", "GB18030", "3"),
        place("th", "TH", "Pacific/Kiritimati", "UTF-16", "4"));
  }

  private static List<String> place(
      String language, String country, String zone, String charset, String hashes) {
    return List.of(
        "-Duser.language=" + language,
        "-Duser.country=" + country,
        "-Duser.timezone=" + zone,
        "-Dfile.encoding=" + charset,
        "-XX:+UnlockExperimentalVMOptions",
        "-XX:hashCode=" + hashes);
  }

  @ParameterizedTest
  @MethodSource("places")
  void answersAreTheSameAnywhere(List<String> place) throws Exception {
    assertThat(printedAt(place)).isEqualTo(here);
  }

  private static String printedAt(List<String> place) throws IOException {
    Process process =
        new ProcessBuilder(
                ImmutableList.<String>builder()
                    .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                    .addAll(place)
                    .add("-cp", System.getProperty("java.class.path"))
                    .add(AnswersDigest.class.getName())
                    .build())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), US_ASCII);
  }
}
