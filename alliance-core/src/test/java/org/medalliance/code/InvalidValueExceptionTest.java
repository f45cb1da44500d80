// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
  private static final InvalidValueException FAULTY =
      new InvalidValueException(Fault.PERIOD_EMPTY, "until", "span must hold a day");

  @Test
  void namesTheAttributeFromOneLevelUp() {
    InvalidValueException outer = FAULTY.under("span");

    assertThat(outer.attribute()).contains("span.until");
    assertThat(outer).hasMessage("span must hold a day");
    assertThat(outer.fault()).isEqualTo(Fault.PERIOD_EMPTY);
    assertThat(outer.getStackTrace()).isEqualTo(FAULTY.getStackTrace());
  }

  @Test
  void namesAnElementOfAListWithoutADot() {
    assertThat(new InvalidValueException(Fault.ORDER_IMPOSSIBLE, "[2]", "m").under("facts"))
        .returns(Optional.of("facts[2]"), InvalidValueException::attribute);
  }

  @Test
  void namesNoAttributeWhereTheWholeIsAtFault() {
    InvalidValueException whole = new InvalidValueException(Fault.MIN_SIZE, "m");

    assertThat(whole.attribute()).isEmpty();
    assertThat(whole.under("name").attribute()).contains("name");
  }
}
