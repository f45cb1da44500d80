// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;

class FindingTest {
  private static final FindingCode LATE = own("example.late");

  private static FindingCode own(String code) {
    return FindingCode.of(code, Severity.WARNING, "It is late.", "Why.", "Ask.");
  }

  private static FindingPath deep(int steps) {
    FindingPath path = FindingPath.ROOT;
    for (int i = 0; i < steps; i++) {
      path = path.member("part");
    }
    return path;
  }

  @Test
  void aPathHasAtMostThirtyTwoSteps() {
    assertThat(deep(32).steps()).hasSize(32);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> deep(33))
        .withMessage("path must have at most 32 steps: 33");
  }

  @Test
  void aPositionIsNotNegative() {
    assertThat(FindingPath.of("claims").at(0)).hasToString("claims[0]");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FindingPath.of("claims").at(-1))
        .withMessage("position must not be negative: -1");
  }

  @Test
  void aCodeOfOthersCarriesADotAndNoBar() {
    for (String code : new String[] {"late", "x|late", "x.y|late"}) {
      assertThatExceptionOfType(InvalidValueException.class)
          .as(code)
          .isThrownBy(() -> own(code))
          .withMessageContaining("finding code");
    }
  }

  @Test
  void aFindingIsAboutWhatWordsCanBeAbout() {
    assertThat(Finding.of(LATE, FindingPath.ROOT, UnitId.of("hub")).arguments()).hasSize(1);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Finding.of(LATE, FindingPath.ROOT, new AtomicInteger(3)));
  }

  @Test
  void findingsOfOnePlaceAreInTheOrderOfCodesAndOfWhatTheyAreAbout() {
    Finding first = Finding.of(own("example.a"), FindingPath.ROOT, "z");
    Finding second = Finding.of(own("example.b"), FindingPath.ROOT, "a");
    Finding third = Finding.of(own("example.b"), FindingPath.ROOT, "b");

    assertThat(first).isLessThan(second);
    assertThat(second).isLessThan(third).isGreaterThan(first);
    assertThat(third).isEqualByComparingTo(third);
  }
}
