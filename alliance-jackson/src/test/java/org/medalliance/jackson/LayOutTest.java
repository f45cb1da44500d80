// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.ReadLimits;

class LayOutTest {
  private static final Alliance SAMPLE = AllianceJson.read(Documents.text("everything.json"));

  @Test
  void aCanonicalDocumentIsLaidOutAsByPretty() {
    assertThat(laidOut(AllianceJson.write(SAMPLE))).isEqualTo(AllianceJson.pretty(SAMPLE));
    assertThat(laidOut(AllianceJson.pretty(SAMPLE))).isEqualTo(AllianceJson.pretty(SAMPLE));
  }

  @Test
  void orderAndWhatTheFormatDoesNotKnowStay() {
    assertThat(laidOut("{\"z\":[1.0,null],\"a\":{\"x\":\"\\ud800\"}}"))
        .isEqualTo(
            """
            {
              "z": [1.0, null],
              "a": {"x": "\\ud800"}
            }
            """);
  }

  @Test
  void whatNobodySeesIsEscapedSoThatSomebodyDoes() {
    String unseen = "\\u202e|\\u200b|\\ufeff|\\u2028|\\u007f|\\udb40\\udc41";

    assertThat(laidOut("[\"" + unseen + "\"]")).isEqualTo("[\n  \"" + unseen + "\"\n]\n");
    assertThat(laidOut("[\"\u200c\u200d\u4e2d\ud83c\udfe5\"]"))
        .isEqualTo("[\n  \"\u200c\u200d\u4e2d\ud83c\udfe5\"\n]\n");
  }

  @Test
  void whatIsNoJsonOrTooMuchIsRefused() {
    for (String wrong : new String[] {"", "{", "{} {}", "{\"a\":1,\"a\":1}", "[".repeat(100)}) {
      assertThatExceptionOfType(AllianceFormatException.class).isThrownBy(() -> laidOut(wrong));
    }
  }

  private static String laidOut(String document) {
    return AllianceJson.layOut(document.getBytes(UTF_8), ReadLimits.UNTRUSTED);
  }
}
