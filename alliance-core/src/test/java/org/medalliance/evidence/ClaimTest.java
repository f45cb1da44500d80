// SPDX-License-Identifier: Apache-2.0
package org.medalliance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.SourceId;
import org.medalliance.time.PartialDate;

class ClaimTest {
  private static final Claim PRESENT =
      Claim.builder()
          .measure(Measure.MEMBERS)
          .value(46)
          .meaning(Claim.Meaning.PRESENT)
          .asOf(PartialDate.parse("2021-06-24"))
          .quote("representatives from the 46 member units")
          .build();

  @Test
  void keepsTwoFiguresOfOneArticleApart() { // golden scenario 3
    Claim ever = PRESENT.toBuilder().value(49).meaning(Claim.Meaning.CUMULATIVE).build();

    assertThat(ever).isNotEqualTo(PRESENT);
    assertThat(ever).hasToString("members 49 CUMULATIVE as of 2021-06-24");
  }

  @Test
  void saysOfWhatItCounts() {
    Claim attendees = PRESENT.toBuilder().measure(Measure.ATTENDEES).subject("council-4").build();

    assertThat(attendees).hasToString("attendees of council-4 46 PRESENT as of 2021-06-24");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PRESENT.toBuilder().subject("council 4").build())
        .returns(Fault.ID_SYNTAX, InvalidValueException::fault);
  }

  @Test
  void countsNothingNegative() {
    assertThat(PRESENT.toBuilder().value(0).build().value()).isZero();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PRESENT.toBuilder().value(-1).build())
        .withMessage("value of members must not be negative: -1")
        .returns(Fault.NUMBER_RANGE, InvalidValueException::fault)
        .returns(Optional.of("value"), InvalidValueException::attribute);
  }

  @Test
  void standsByMeasureSubjectAndDayBeforeItsValue() {
    List<Claim> inOrder =
        List.of(
            PRESENT.toBuilder().measure(Measure.ATTENDEES).value(99).build(),
            PRESENT.toBuilder().asOf(PartialDate.parse("2021-06-23")).value(99).build(),
            PRESENT.toBuilder().meaning(Claim.Meaning.CURRENT).value(99).build(),
            PRESENT.toBuilder().value(45).build(),
            PRESENT.toBuilder().quote(Optional.empty()).note("as told").build(),
            PRESENT,
            PRESENT.toBuilder().note("as told").build(),
            PRESENT.toBuilder().source(SourceId.of("s1")).quote(Optional.empty()).build(),
            PRESENT.toBuilder().value(47).build(),
            PRESENT.toBuilder().subject("council-4").value(1).build());

    assertThat(ImmutableSortedSet.copyOf(ImmutableList.copyOf(inOrder).reverse()))
        .containsExactlyElementsOf(inOrder);
  }
}
