// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {
  @Test
  void changesOneLimitAtATime() {
    ReadLimits narrow = ReadLimits.UNTRUSTED.with(ReadLimits.Kind.UNITS, 7);

    assertThat(narrow.of(ReadLimits.Kind.UNITS)).isEqualTo(7);
    assertThat(narrow.of(ReadLimits.Kind.RULES)).isEqualTo(200_000);
    assertThat(ReadLimits.UNTRUSTED.of(ReadLimits.Kind.UNITS)).isEqualTo(50_000);
  }

  @Test
  void noLimitIsBelowOne() {
    assertThat(ReadLimits.LARGE.with(ReadLimits.Kind.DEPTH, 1)).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadLimits.LARGE.with(ReadLimits.Kind.DEPTH, 0))
        .withMessage("limit of DEPTH must be 1 or more: 0");
  }

  @Test
  void depthStaysWithinWhatAStackHolds() {
    assertThat(ReadLimits.LARGE.with(ReadLimits.Kind.DEPTH, 128)).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadLimits.LARGE.with(ReadLimits.Kind.DEPTH, 129))
        .withMessage("limit of DEPTH must be at most 128: 129");
  }
}
