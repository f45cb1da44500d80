// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
  private static final Ratio TWO_THIRDS = Ratio.of(2, 3);
  private static final Ratio HALF = Ratio.of(1, 2);

  @Test
  void twoThirdsOf46Are31AndOf49Are33() { // golden scenario 4
    assertThat(TWO_THIRDS.leastReaching(46)).isEqualTo(31);
    assertThat(TWO_THIRDS.leastReaching(49)).isEqualTo(33);
    assertThat(TWO_THIRDS.isReachedBy(30, 46)).isFalse();
    assertThat(TWO_THIRDS.isReachedBy(31, 46)).isTrue();
  }

  @Test
  void halfIsReachedButNotExceededByHalf() {
    assertThat(HALF.isReachedBy(5, 10)).isTrue();
    assertThat(HALF.isExceededBy(5, 10)).isFalse();
    assertThat(HALF.isExceededBy(6, 10)).isTrue();
    assertThat(HALF.leastExceeding(10)).isEqualTo(6);
    assertThat(HALF.leastExceeding(11)).isEqualTo(6);
  }

  @Test
  void allCannotBeExceeded() {
    assertThat(Ratio.of(1, 1).leastExceeding(10)).isEqualTo(11);
    assertThat(Ratio.of(1, 1).isReachedBy(10, 10)).isTrue();
    assertThat(Ratio.of(1, 1).isExceededBy(10, 10)).isFalse();
  }

  @Test
  void isInLowestTerms() {
    assertThat(Ratio.of(50, 100)).isEqualTo(HALF).hasToString("1/2");
    assertThat(Ratio.of(0, 7)).isEqualTo(Ratio.of(0, 1)).hasToString("0/1");
    assertThat(Ratio.parse("4/6")).isEqualTo(TWO_THIRDS);
  }

  @Test
  void doesNotOverflow() {
    Ratio nearlyAll = Ratio.of(Ratio.MAX_DENOMINATOR - 1, Ratio.MAX_DENOMINATOR);

    assertThat(nearlyAll.isReachedBy(Long.MAX_VALUE, Long.MAX_VALUE)).isTrue();
    assertThat(nearlyAll.isReachedBy(Long.MAX_VALUE / 2, Long.MAX_VALUE)).isFalse();
    assertThat(Ratio.of(1, 1).leastReaching(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    assertThat(nearlyAll.leastExceeding(Long.MAX_VALUE - 1)).isLessThan(Long.MAX_VALUE);
  }

  @Test
  void liesBetweenNothingAndAll() {
    assertThat(Ratio.of(0, Ratio.MAX_DENOMINATOR).numerator()).isZero();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Ratio.of(4, 3))
        .withMessage("ratio must lie between 0 and 1, with a denominator of 1 to 1000000000: 4/3")
        .returns(Fault.NUMBER_RANGE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Ratio.of(-1, 3));
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Ratio.of(0, 0));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Ratio.of(1, Ratio.MAX_DENOMINATOR + 1))
        .returns(Optional.empty(), InvalidValueException::attribute);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Ratio.parse("1/9999999999"))
        .returns(Fault.NUMBER_RANGE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Ratio.parse("1/4294967298")) // 2 to the 32nd, and 2
        .withMessageEndingWith(": 1/4294967298");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2",
        "2/",
        "/3",
        "2/3/4",
        "2 / 3",
        " 2/3",
        "-2/3",
        "+2/3",
        "02/3",
        "2/03",
        "2/0",
        "0.5",
        "50%",
        "２/３",
        "2/3\n",
        "1/10000000000"
      })
  void isReadFromTwoNumbersAndNothingElse(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Ratio.parse(text))
        .withMessageStartingWith("ratio must be numerator/denominator such as 2/3: '")
        .returns(Fault.RATIO_FORMAT, InvalidValueException::fault);
  }

  @Test
  void countsNothingNegative() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> HALF.isReachedBy(-1, 10))
        .withMessage("part must not be negative: -1");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> HALF.leastReaching(-1))
        .withMessage("whole must not be negative: -1");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> HALF.isExceededBy(1, -1))
        .withMessage("whole must not be negative: -1");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> HALF.leastExceeding(-1))
        .withMessage("whole must not be negative: -1");
  }
}
