// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.sharing.ReferralPolicy.Ladder;
import org.medalliance.sharing.ReferralPolicy.Regions;
import org.medalliance.sharing.ReferralPolicy.Sideways;

class ReferralPolicyTest {
  private static final ReferralPolicy STEP_BY_STEP =
      ReferralPolicy.builder()
          .ladder(Ladder.ADJACENT)
          .skipFrom(Urgency.EMERGENCY)
          .sideways(Sideways.ALLOWED)
          .sidewaysDepth(2)
          .agreement(ReferralPolicy.Agreement.NEEDED)
          .maxHops(3)
          .regions(Regions.NEAREST_FIRST)
          .build();

  @Test
  void readsAsASentence() {
    assertThat(STEP_BY_STEP)
        .hasToString(
            "at most 3 hops, ADJACENT, SKIP from EMERGENCY, sideways ALLOWED within region to"
                + " depth 2, agreement NEEDED, regions NEAREST_FIRST");
  }

  @Test
  void readsAsASentenceOfOneHop() {
    assertThat(
            STEP_BY_STEP.toBuilder()
                .maxHops(1)
                .skipFrom(Optional.empty())
                .sidewaysDepth(Optional.empty())
                .build())
        .hasToString(
            "at most 1 hop, ADJACENT, sideways ALLOWED, agreement NEEDED, regions NEAREST_FIRST");
  }

  @Test
  void allowsNothingByLeavingItOut() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ReferralPolicy.builder().build())
        .withMessageContainingAll("ladder", "sideways", "agreement", "maxHops", "regions");
  }

  @Test
  void hasOneHopToSixteen() {
    assertThat(STEP_BY_STEP.toBuilder().maxHops(1).build().maxHops()).isEqualTo(1);
    assertThat(STEP_BY_STEP.toBuilder().maxHops(16).build().maxHops()).isEqualTo(16);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> STEP_BY_STEP.toBuilder().maxHops(0).build())
        .withMessage("hops of a referral must be 1 to 16: 0")
        .returns(Fault.NUMBER_RANGE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> STEP_BY_STEP.toBuilder().maxHops(17).build());
  }

  @Test
  void asksForARegionOnlyWhereAHopLeadsSideways() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> STEP_BY_STEP.toBuilder().sideways(Sideways.NEVER).build())
        .withMessage("depth of region must not be given where no hop leads sideways: 2")
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> STEP_BY_STEP.toBuilder().sidewaysDepth(0).build())
        .withMessage("depth of region must be 1 to 16: 0");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> STEP_BY_STEP.toBuilder().sidewaysDepth(17).build());
    assertThat(STEP_BY_STEP.toBuilder().sidewaysDepth(1).build().sidewaysDepth()).contains(1);
    assertThat(STEP_BY_STEP.toBuilder().sidewaysDepth(16).build().sidewaysDepth()).contains(16);
  }

  @Test
  void needsNoExceptionWhereAnyHopMaySkip() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> STEP_BY_STEP.toBuilder().ladder(Ladder.SKIP).build())
        .withMessage("urgency must not be given where any hop may skip rungs: EMERGENCY")
        .returns(Optional.of("skipFrom"), InvalidValueException::attribute);
    assertThat(STEP_BY_STEP.toBuilder().ladder(Ladder.SKIP).skipFrom(Optional.empty()).build())
        .isNotEqualTo(STEP_BY_STEP);
  }
}
