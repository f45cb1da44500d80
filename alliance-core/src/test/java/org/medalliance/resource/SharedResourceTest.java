// SPDX-License-Identifier: Apache-2.0
package org.medalliance.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.resource.Quota.Of;
import org.medalliance.resource.Quota.Window;
import org.medalliance.time.DateSpan;

class SharedResourceTest {
  private static final SharedResource WORKSTATION =
      SharedResource.builder()
          .id("workstation")
          .kind(ResourceKind.of("remote-imaging"))
          .owner("lakeside")
          .build();

  @Test
  void isThereOnEveryDayWhereNoDaysAreWritten() {
    assertThat(WORKSTATION.toBuilder().build().span()).isEqualTo(DateSpan.ALWAYS);
    assertThat(WORKSTATION).hasToString("workstation (remote-imaging of lakeside)");
  }

  @Test
  void aKindOfAnotherSystemIsAKindOfItselfAlone() {
    ResourceKind foreign = ResourceKind.of("other|imaging.ct");

    assertThat(foreign.isA(foreign)).isTrue();
    assertThat(foreign.isA(ResourceKind.of("other|imaging"))).isFalse();
  }

  @Test
  void aDotSetsOffANarrowerKind() {
    ResourceKind imaging = ResourceKind.of("remote-imaging");

    assertThat(ResourceKind.of("remote-imaging.ct").isA(imaging)).isTrue();
    assertThat(ResourceKind.of("remote-imaging.ct.cardiac").isA(imaging)).isTrue();
    assertThat(imaging.isA(imaging)).isTrue();
    assertThat(ResourceKind.of("remote-imaging-ct").isA(imaging)).isFalse();
    assertThat(imaging.isA(ResourceKind.of("remote-imaging.ct"))).isFalse();
  }

  @Test
  void aQuotaOfNothingLetsNothingBeUsed() {
    assertThat(Quota.of(0, Window.MONTH, Of.RECIPIENT)).hasToString("0 per MONTH of RECIPIENT");
    assertThat(Quota.of(Long.MAX_VALUE, Window.DAY, Of.PROVIDER).amount())
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void refusesANegativeQuota() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Quota.of(-1, Window.MONTH, Of.RECIPIENT))
        .withMessage("quota must not be negative: -1")
        .returns(Fault.NUMBER_RANGE, InvalidValueException::fault)
        .returns(Optional.of("amount"), InvalidValueException::attribute);
  }

  @Test
  void limitsItsLendingByRecipientOrProviderAlone() {
    for (Of of : Of.values()) {
      SharedResource.Builder limited =
          WORKSTATION.toBuilder().lendLimit(Quota.of(1, Window.DAY, of));
      if (of == Of.AGREEMENT) {
        assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(limited::build)
            .withMessage(
                "lend limit of workstation must be of RECIPIENT or PROVIDER:"
                    + " a resource knows no agreement");
      } else {
        assertThat(limited.build().lendLimit()).isPresent();
      }
    }
  }
}
