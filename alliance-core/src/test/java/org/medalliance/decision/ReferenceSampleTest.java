// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The first alliances are decided as the plain reference decides: what {@link
 * DifferentialProperties} holds, in small, so that it can be run for each small change to what
 * decides.
 */
class ReferenceSampleTest {
  private static final int ALLIANCES = 25;
  private static final int ASKED_OF_EACH = 40;

  @Test
  void isDecidedAndExplainedAsTheReferenceSays() {
    for (int seed = 0; seed < ALLIANCES; seed++) {
      DifferentialDraw draw = DifferentialDraw.of(seed, ASKED_OF_EACH);
      SharingPolicy policy = SharingPolicy.of(draw.alliance());
      for (DifferentialDraw.Asked asked : draw.asked()) {
        DifferentialCase question = asked.question();

        assertThat(DifferentialCase.isAlike(question.decision(policy), asked.answer()))
            .as("seed %d: %s", seed, question.request())
            .isTrue();
      }
      DifferentialDraw.Asked last = draw.asked().get(draw.asked().size() - 1);
      assertThat(DifferentialCase.isAlike(last.question().explanation(policy), last.answer()))
          .as("seed %d: %s", seed, last.question().request())
          .isTrue();
    }
  }
}
