// SPDX-License-Identifier: Apache-2.0
package org.medalliance.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.medalliance.code.AgreementId;
import org.medalliance.code.LocalizedText;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;

class ProgrammeTest {
  private static final Programme CLINIC =
      Programme.builder()
          .id("womens-day-clinic")
          .kind(ProgrammeKinds.FREE_CLINIC)
          .organiser("cqhcwc")
          .build();

  @Test
  void leavesOpenWhatIsNotWritten() {
    assertThat(CLINIC.participants()).isEmpty();
    assertThat(CLINIC.at()).isEmpty();
    assertThat(CLINIC.under()).isEmpty();
    assertThat(CLINIC.delivers()).isEmpty();
    assertThat(CLINIC.span()).isEqualTo(DateSpan.ALWAYS);
  }

  @Test
  void saysWhoTakesPartWhereAndUnderWhat() {
    Programme base =
        CLINIC.toBuilder()
            .participants(UnitSelector.unit("cqhcwc"))
            .at("cqhcwc-ranjiaba")
            .under("g6", "charter")
            .addDeliver(ResourceKind.of("training"))
            .build();

    assertThat(base.under()).containsExactly(AgreementId.of("charter"), AgreementId.of("g6"));
    assertThat(base.toBuilder().build()).isEqualTo(base);
  }

  @Test
  void needsAnOrganiser() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Programme.builder().id("plan").kind(ProgrammeKinds.TRAINING).build())
        .withMessageContaining("organiser");
  }

  @Test
  void tellsKindAndOrganiser() {
    assertThat(CLINIC).hasToString("womens-day-clinic (free-clinic of cqhcwc)");
    assertThat(CLINIC.toBuilder().name(LocalizedText.english("Clinic\u202e")).build())
        .hasToString("womens-day-clinic (free-clinic of cqhcwc) 'Clinic\\u202e'");
  }
}
