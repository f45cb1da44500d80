// SPDX-License-Identifier: Apache-2.0
package org.medalliance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.SourceId;

class SourceTest {
  private static final Source REPORT =
      Source.builder().id(SourceId.of("s1")).kind(SourceKind.REPORT).build();
  private static final Source INFERENCE =
      Source.builder()
          .id(SourceId.of("i1"))
          .kind(SourceKind.INFERENCE)
          .addInferredFrom(SourceId.of("s1"))
          .quote("46 units attended")
          .reading("all 46 are members")
          .build();

  @Test
  void goesByItsIdAndKind() {
    assertThat(REPORT).hasToString("source s1 (REPORT)");
  }

  @Test
  void anInferenceSaysWhatItReadsWhereAndHow() {
    assertThat(INFERENCE.isInference()).isTrue();
    assertThat(REPORT.isInference()).isFalse();
  }

  @Test
  void anInferenceNeedsEachOfThem() {
    String message =
        "source i1 must say from which sources it infers, the sentence it quotes, and its reading";
    assertRefused(INFERENCE.toBuilder().inferredFrom(List.of()), message);
    assertRefused(INFERENCE.toBuilder().quote(Optional.empty()), message);
    assertRefused(INFERENCE.toBuilder().reading(Optional.empty()), message);
  }

  @Test
  void anInferenceDoesNotRestOnItself() {
    assertRefused(
        INFERENCE.toBuilder().addInferredFrom(SourceId.of("i1")),
        "source i1 must not rest on itself");
  }

  @Test
  void onlyAnInferenceDrawsFromOthersAndReads() {
    String message = "source s1 must be an INFERENCE to draw from other sources: REPORT";
    assertRefused(REPORT.toBuilder().addInferredFrom(SourceId.of("s2")), message);
    assertRefused(REPORT.toBuilder().reading("so"), message);
    assertThat(REPORT.toBuilder().quote("46 units").build().quote()).contains("46 units");
  }

  @Test
  void wasReadOnADayOfTheCalendar() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> REPORT.toBuilder().read(LocalDate.of(10_000, 1, 1)).build())
        .returns(Fault.DATE_RANGE, InvalidValueException::fault);
    assertThat(REPORT.toBuilder().read(LocalDate.of(9999, 12, 31)).build()).isNotNull();
  }

  private static void assertRefused(SourceBuilder source, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(source::build)
        .withMessage(message)
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
  }
}
