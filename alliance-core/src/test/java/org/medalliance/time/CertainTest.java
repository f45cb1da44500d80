// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;

class CertainTest {
  private static final OpenDate FOUNDED = new OpenDate("facts[FOUNDED]", PartialDate.ofYear(2017));
  private static final Certain<Integer> ONE_OR_TWO = Certain.of(List.of(1, 2), List.of(FOUNDED));

  @Test
  void isSoOnlyIfEveryPossibilityIs() {
    assertThat(ONE_OR_TWO.test(value -> value > 0)).isEqualTo(Certainty.YES);
    assertThat(ONE_OR_TWO.test(value -> value > 1)).isEqualTo(Certainty.UNKNOWN);
    assertThat(ONE_OR_TWO.test(value -> value > 2)).isEqualTo(Certainty.NO);
  }

  @Test
  void blamesNothingOnceThePossibilitiesAgree() {
    Certain<Boolean> positive = ONE_OR_TWO.map(value -> value > 0);

    assertThat(positive).isEqualTo(Certain.known(true));
    assertThat(positive.blame()).isEmpty();
  }

  @Test
  void tellsAValueOnlyIfThereIsOne() {
    assertThat(ONE_OR_TWO.known()).isEmpty();
    assertThat(Certain.known(1).known()).contains(1);
  }

  @Test
  void namesTheBlameFromOneLevelUp() {
    assertThat(ONE_OR_TWO.under("alliance").blame())
        .extracting(OpenDate::path)
        .containsExactly("alliance.facts[FOUNDED]");
    assertThat(new OpenDate("[1]", PartialDate.UNKNOWN).under("grade").path())
        .isEqualTo("grade[1]");
  }

  @Test
  void readsAsItsPossibilities() {
    assertThat(ONE_OR_TWO).hasToString("1 or 2");
    assertThat(Certain.of(List.of(1, 2, 3, 4, 5, 6, 7, 8), List.of()))
        .hasToString("1 or 2 or 3 or 4 or 5 or 6 or 7 or 8");
    assertThat(Certain.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), List.of()))
        .hasToString("1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 1 more");
  }

  @Test
  void listsOpenDatesByPathAndThenByDay() {
    OpenDate later = new OpenDate("facts[FOUNDED]", PartialDate.ofYear(2018));
    OpenDate tier = new OpenDate("tier[0]", PartialDate.ofYear(2016));

    assertThat(FOUNDED).hasToString("facts[FOUNDED] 2017").isLessThan(later);
    assertThat(later).isLessThan(tier);
    assertThat(tier).isGreaterThan(FOUNDED).isEqualByComparingTo(tier);
  }

  @Test
  void refusesToHaveNoPossibility() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Certain<>(ImmutableSet.of(), ImmutableList.of()))
        .withMessage("a value must have at least one possibility")
        .returns(Fault.MIN_SIZE, InvalidValueException::fault);
  }
}
