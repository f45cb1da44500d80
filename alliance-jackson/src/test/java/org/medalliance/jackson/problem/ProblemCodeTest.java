// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;

class ProblemCodeTest {
  @Test
  void everyFaultOfTheCoreHasOneOfTheSameName() {
    for (Fault fault : Fault.values()) {
      assertThat(ProblemCode.of(fault).name()).isEqualTo(fault.name());
    }
  }

  @Test
  void everyLimitHasOne() {
    for (ReadLimits.Kind kind : ReadLimits.Kind.values()) {
      assertThat(kind.code()).isNotNull();
    }
  }
}
