// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** An answer that is not known is either of two; every operation must give what both would give. */
class CertaintyTest {
  private static final Map<Certainty, Set<Boolean>> MEANINGS =
      Map.of(
          Certainty.NO, Set.of(false),
          Certainty.UNKNOWN, Set.of(false, true),
          Certainty.YES, Set.of(true));

  @Test
  void bothAreSoAsEveryMeaningOfThemIs() {
    for (Certainty one : Certainty.values()) {
      for (Certainty other : Certainty.values()) {
        assertThat(one.and(other)).isEqualTo(combine(one, other, (a, b) -> a && b));
      }
    }
  }

  @Test
  void eitherIsSoAsEveryMeaningOfThemIs() {
    for (Certainty one : Certainty.values()) {
      for (Certainty other : Certainty.values()) {
        assertThat(one.or(other)).isEqualTo(combine(one, other, (a, b) -> a || b));
      }
    }
  }

  @Test
  void theOppositeIsTheOppositeOfEveryMeaning() {
    for (Certainty one : Certainty.values()) {
      assertThat(one.not()).isEqualTo(combine(one, one, (a, b) -> !a));
    }
  }

  @Test
  void anAnswerIsOneOfThree() {
    for (Certainty answer : Certainty.values()) {
      assertThat(answer.isNo()).isEqualTo(MEANINGS.get(answer).equals(Set.of(false)));
      assertThat(answer.isUnknown()).isEqualTo(MEANINGS.get(answer).size() == 2);
      assertThat(answer.isYes()).isEqualTo(MEANINGS.get(answer).equals(Set.of(true)));
    }
  }

  @Test
  void ofNothingAllAreSoAndNoneIs() {
    assertThat(Certainty.all(List.<Certainty>of(), answer -> answer)).isEqualTo(Certainty.YES);
    assertThat(Certainty.any(List.<Certainty>of(), answer -> answer)).isEqualTo(Certainty.NO);
  }

  @Test
  void ofSeveralTheWeakestAndTheStrongestCount() {
    List<Certainty> answers = List.of(Certainty.YES, Certainty.UNKNOWN, Certainty.YES);

    assertThat(Certainty.all(answers, answer -> answer)).isEqualTo(Certainty.UNKNOWN);
    assertThat(Certainty.any(answers, answer -> answer)).isEqualTo(Certainty.YES);
    assertThat(Certainty.all(answers, Certainty::not)).isEqualTo(Certainty.NO);
    assertThat(Certainty.any(answers, Certainty::not)).isEqualTo(Certainty.UNKNOWN);
  }

  private static Certainty combine(
      Certainty one, Certainty other, BinaryOperator<Boolean> operation) {
    Set<Boolean> results = new TreeSet<>();
    for (boolean left : MEANINGS.get(one)) {
      for (boolean right : MEANINGS.get(other)) {
        results.add(operation.apply(left, right));
      }
    }
    return results.size() == 2 ? Certainty.UNKNOWN : Certainty.of(results.contains(true));
  }
}
