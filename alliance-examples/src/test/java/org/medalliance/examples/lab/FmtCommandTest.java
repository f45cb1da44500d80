// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.examples.lab.Session.CHENGHUA;
import static org.medalliance.examples.lab.Session.CHONGQING;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.jackson.AllianceJson;

class FmtCommandTest {
  @TempDir private Path folder;

  @Test
  void nothingIsLostAndTheOrderStays() throws IOException {
    for (String sample : new String[] {CHONGQING, CHENGHUA}) {
      String before = Files.readString(Path.of(sample));
      String after = Session.of("fmt", sample).out();

      assertThat(tokens(after)).isEqualTo(tokens(before));
      assertThat(AllianceJson.read(after)).isEqualTo(AllianceJson.read(before));
    }
  }

  @Test
  void whatIsLaidOutStaysAsItIs() throws IOException {
    Path mine = Files.writeString(folder.resolve("my.json"), Session.of("init").out());

    assertThat(Session.of("fmt", mine.toString(), "--check").exitCode()).isEqualTo(3);
    assertThat(Session.of("fmt", mine.toString(), "-o", mine.toString()))
        .isEqualTo(new Session(0, "", ""));
    assertThat(Session.of("fmt", mine.toString(), "--check")).isEqualTo(new Session(0, "", ""));
    assertThat(mine).hasContent(Session.of("fmt", mine.toString()).out());
    Path canon =
        Files.writeString(
            folder.resolve("canon.json"), Session.of("canon", CHONGQING, "--pretty").out());
    assertThat(Session.of("fmt", canon.toString(), "--check").exitCode()).isZero();
  }

  @Test
  void whatTheFormatDoesNotKnowIsKept() throws IOException {
    Path odd =
        Files.writeString(
            folder.resolve("odd.json"),
            "{\"z\":1.50e3,\"a\":[null,true,-0,12345678901234567890],\"n\":\"\\ud800\\u4e2d\",\"e\":{}}");

    Session session = Session.of("fmt", odd.toString());

    assertThat(session.out())
        .isEqualTo(
            """
            {
              "z": 1.50e3,
              "a": [null, true, -0, 12345678901234567890],
              "n": "\\ud800中",
              "e": {}
            }
            """);
  }

  @Test
  void whatIsNoJsonIsRefusedAndLeftAlone() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"a\": 1, \"a\": 2}");

    Session twice = Session.of("fmt", broken.toString(), "-o", broken.toString());
    assertThat(twice.exitCode()).isEqualTo(1);
    assertThat(twice.err()).contains("broken.json:1:10").contains("DUPLICATE_MEMBER");
    assertThat(broken).hasContent("{\"a\": 1, \"a\": 2}");
    Files.writeString(broken, "[".repeat(100_000));
    assertThat(Session.of("fmt", broken.toString()).err()).contains("LIMIT_DEPTH");
    Files.writeString(broken, "{} {}");
    assertThat(Session.of("fmt", broken.toString()).err()).contains("JSON_TRAILING");
    assertThat(Session.of("fmt", broken.toString(), "--check", "-o", "x").exitCode()).isEqualTo(2);
  }

  /** Every character outside white space between tokens. */
  private static String tokens(String json) throws IOException {
    JsonNode tree = Json.parse(json); // keeps the order of members
    return tree.toString();
  }
}
