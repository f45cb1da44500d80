// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;

class BindingTest {
  private static final UnitId LAKESIDE = UnitId.of("lakeside");

  @Test
  void bindsFullMembersWhereNoStandingIsNamed() {
    assertThat(Binding.members()).isEqualTo(Binding.members(Standing.FULL));
  }

  @Test
  void namesItsPartiesAndTheUnitsOutside() {
    Binding outside = new Binding.Members(ImmutableSortedSet.of(), ImmutableSortedSet.of(LAKESIDE));

    assertThat(Binding.parties("lakeside", "hillside").names(LAKESIDE)).isTrue();
    assertThat(Binding.parties("north", "hillside").names(LAKESIDE)).isFalse();
    assertThat(outside.names(LAKESIDE)).isTrue();
    assertThat(Binding.members().names(LAKESIDE)).isFalse();
  }

  @Test
  void needsTwoDifferentParties() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Binding.parties("lakeside", "lakeside"))
        .withMessage("parties must be two or more units, each named once: [lakeside]")
        .returns(Fault.MIN_SIZE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(Binding::parties);
  }

  @Test
  void bindsMembersOnlyInStandingsOfMembers() {
    for (Standing standing : Standing.values()) {
      if (standing.isMember()) {
        assertThat(Binding.members(standing)).isNotNull();
      } else {
        assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(() -> Binding.members(Standing.FULL, standing))
            .withMessage(
                "an agreement of the members must name standings of members"
                    + " (TRIAL, FULL, SUSPENDED): "
                    + standing);
      }
    }
  }

  @Test
  void namesUpToFourPartiesAndCountsMore() {
    Binding outside = new Binding.Members(ImmutableSortedSet.of(), ImmutableSortedSet.of(LAKESIDE));

    assertThat(Binding.parties("a", "b", "c", "d")).hasToString("parties [a, b, c, d]");
    assertThat(Binding.parties("a", "b", "c", "d", "e")).hasToString("5 parties");
    assertThat(outside).hasToString("members [FULL] and 1 outside");
  }

  @Test
  void aDutySaysWhoDoesWhatAndHowSoon() {
    Duty duty = Duty.of(DutyKind.of("reply"), Bearer.unit("lakeside"));

    assertThat(duty).hasToString("lakeside: reply");
    assertThat(
            duty.toBuilder()
                .bearer(Bearer.role(Roles.LEAD))
                .text(LocalizedText.english("Answer\nevery question"))
                .within(Duration.ofDays(2))
                .build())
        .hasToString("role lead: Answer\\u000aevery question within PT48H");
    assertThat(Duty.of(DutyKind.of("reply"), Bearer.recipient())).hasToString("RECIPIENT: reply");
  }

  @Test
  void aDutyHasToBeDoneWithinATimeLongerThanZero() {
    Duty duty = Duty.of(DutyKind.of("reply"), Bearer.provider());

    assertThat(duty.toBuilder().within(Duration.ofNanos(1)).build()).isNotNull();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> duty.toBuilder().within(Duration.ZERO).build())
        .withMessage("duty reply must be done within a time longer than zero: PT0S")
        .returns(Fault.NUMBER_RANGE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> duty.toBuilder().within(Duration.ofNanos(-1)).build());
  }
}
