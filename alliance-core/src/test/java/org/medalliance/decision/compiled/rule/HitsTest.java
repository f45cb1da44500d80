// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.RuleId;

/** The rules that apply, and what is left of them if they apply only as far as something else. */
class HitsTest {
  private static final Citation ONE = citation("one");
  private static final Citation TWO = citation("two");
  private static final Citation THREE = citation("three");
  private static final Citation FOUR = citation("four");

  private static final Hits ALL =
      Hits.builder()
          .add(ONE, Effect.PROHIBIT, Certainty.YES)
          .add(TWO, Effect.PROHIBIT, Certainty.UNKNOWN)
          .add(THREE, Effect.PERMIT, Certainty.YES)
          .add(FOUR, Effect.PERMIT, Certainty.UNKNOWN)
          .add(citation("five"), Effect.PERMIT, Certainty.NO)
          .build();

  @Test
  void liesByEffectAndByWhetherItApplies() {
    assertThat(ALL.prohibited()).containsExactly(ONE);
    assertThat(ALL.perhapsProhibited()).containsExactly(TWO);
    assertThat(ALL.permitted()).containsExactly(THREE);
    assertThat(ALL.perhapsPermitted()).containsExactly(FOUR);
    assertThat(ALL.size()).isEqualTo(4);
  }

  @Test
  void whatAppliesUnderSomethingOpenAppliesPerhaps() {
    Hits open = ALL.given(Certainty.UNKNOWN);

    assertThat(open.perhapsProhibited()).containsExactlyInAnyOrder(ONE, TWO);
    assertThat(open.perhapsPermitted()).containsExactlyInAnyOrder(THREE, FOUR);
    assertThat(open.prohibited()).isEmpty();
    assertThat(open.permitted()).isEmpty();
    assertThat(ALL.given(Certainty.YES)).isEqualTo(ALL);
    assertThat(ALL.given(Certainty.NO)).isEqualTo(Hits.NONE);
  }

  @Test
  void whatIsLeftToLendIsForPermitsAlone() {
    Hits none = ALL.permitsGiven(Certainty.NO);
    Hits open = ALL.permitsGiven(Certainty.UNKNOWN);

    assertThat(none.prohibited()).containsExactly(ONE);
    assertThat(none.perhapsProhibited()).containsExactly(TWO);
    assertThat(none.size()).isEqualTo(2);
    assertThat(open.prohibited()).containsExactly(ONE);
    assertThat(open.perhapsPermitted()).containsExactlyInAnyOrder(THREE, FOUR);
    assertThat(open.size()).isEqualTo(4);
  }

  private static Citation citation(String rule) {
    return new Citation(RuleId.of(rule), AgreementId.of("charter"));
  }
}
