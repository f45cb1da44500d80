// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.medalliance.jackson.AllianceJson;

class ProblemTest {
  @Test
  void messageIsBounded() {
    Problem problem =
        new Problem(
            ProblemCode.TYPE,
            Problem.Severity.ERROR,
            "/id",
            Problem.Location.UNKNOWN,
            "x".repeat(5_000),
            ImmutableMap.of());

    assertThat(problem.message()).hasSize(1_024).endsWith("…");
  }

  @Test
  void textShowsNoCharacterThatCouldHide() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllianceJson.read("{\"a\\r\\nFAKE \\u202e\": \"\\u0000\"}"))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\r", "\n", "\u202e", "\u0000"));
  }

  @Test
  void readsAsOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllianceJson.read("{\"format\":\"medalliance/2\"}"))
        .withMessage(
            "document must be readable: 1:11 /format VERSION_UNSUPPORTED: format must be"
                + " medalliance/1, the one that this library reads: 'medalliance/2'");
  }
}
