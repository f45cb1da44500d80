// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.governance.Counts.Count;

class CountsTest {

  @Test
  void whoVotesIsPresentAndWhoIsPresentIsEntitled() {
    assertThat(Counts.of(46, 31, 20, 6, 5).isKnown()).isTrue();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Counts.of(46, 31, 20, 6, 6))
        .withMessage(
            "voters must be present, and who is present entitled: 20 yes, 6 no, 6 abstain,"
                + " 31 present, 46 entitled")
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Counts.of(46, 47, 0, 0, 0));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new Counts(Count.of(1), Count.atLeast(0), Count.of(1), Count.of(1), Count.of(0)));
  }

  @Test
  void whatIsKnownNarrowsTheRest() {
    Counts counts =
        new Counts(
            Count.of(46), Count.atLeast(0), Count.of(30), Count.atLeast(10), Count.atLeast(0));

    assertThat(counts)
        .hasToString("46 entitled, 40 to 46 present, 30 yes, 10 to 16 no, 0 to 6 abstain");
    assertThat(counts.isKnown()).isFalse();
  }

  @Test
  void whatNobodyCanSayStaysOpen() {
    Count any = Count.atLeast(0);

    assertThat(new Counts(any, any, Count.atLeast(3), Count.of(2), Count.atLeast(1)))
        .hasToString(
            "6 or more entitled, 6 or more present, 3 or more yes, 2 no, 1 or more abstain");
  }

  @Test
  void aNumberLiesBetweenBoundsThatAreNotNegative() {
    assertThat(Count.atLeast(44)).hasToString("44 or more");
    assertThat(Count.between(44, 46)).hasToString("44 to 46");
    assertThat(Count.of(0).isKnown()).isTrue();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Count.of(-1))
        .returns(Fault.NUMBER_RANGE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Count.between(2, 1))
        .withMessage("count must be a number, or lie between two, that are not negative: 2 to 1");
  }
}
