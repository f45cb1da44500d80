// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.institution.ExternalId;

class UnifiedSocialCreditCodeTest {
  private static final UnifiedSocialCreditCode FUZHOU =
      UnifiedSocialCreditCode.parse("91350100M000100Y43");

  @Test
  void hasFiveParts() {
    assertThat(FUZHOU.registeringDepartment()).isEqualTo('9');
    assertThat(FUZHOU.category()).isEqualTo('1');
    assertThat(FUZHOU.division()).isEqualTo(Code.of("350100"));
    assertThat(FUZHOU.organisationCode()).isEqualTo("M000100Y4");
    assertThat(FUZHOU.checkCharacter()).isEqualTo('3');
  }

  @Test
  void theExampleOfTheStandardChecks() {
    assertThat(FUZHOU.isCheckValid()).isTrue();
    assertThat(FUZHOU.isOrganisationCheckValid()).isTrue();
    assertThat(UnifiedSocialCreditCode.parse("91350100M000100Y44").isCheckValid()).isFalse();
  }

  @Test
  void codesAreRegisteredWhoseCheckFails() {
    UnifiedSocialCreditCode one = UnifiedSocialCreditCode.parse("91350211M0000XUF46");
    UnifiedSocialCreditCode other = UnifiedSocialCreditCode.parse("91350100M0001TGQXM");

    assertThat(one.isCheckValid()).isFalse();
    assertThat(one.expectedCheckCharacter()).isEqualTo('R');
    assertThat(other.isCheckValid()).isFalse();
    assertThat(other.expectedCheckCharacter()).isEqualTo('1');
  }

  @Test
  void theirOrganisationCodesCheckAllTheSame() {
    assertThat(List.of("91350211M0000XUF46", "91350100M0001TGQXM"))
        .map(UnifiedSocialCreditCode::parse)
        .allMatch(UnifiedSocialCreditCode::isOrganisationCheckValid);
    assertThat(UnifiedSocialCreditCode.parse("91350100M000100Y53").isOrganisationCheckValid())
        .isFalse();
  }

  @Test
  void aSumWithoutRemainderChecksWithZero() {
    UnifiedSocialCreditCode zeros = UnifiedSocialCreditCode.parse("000000000000000000");

    assertThat(zeros.expectedCheckCharacter()).isEqualTo('0');
    assertThat(zeros.isCheckValid()).isTrue();
    assertThat(zeros.isOrganisationCheckValid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91350100M000100Y4",
        "91350100M000100Y433",
        "91350100M000100Y4Z",
        "9135O100M000100Y43",
        "9135I100M000100Y43",
        "9135S100M000100Y43",
        "9135V100M000100Y43",
        "91350100m000100Y43",
        " 1350100M000100Y43",
        "９1350100M000100Y43"
      })
  void refusesWhatIsNotWellFormed(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> UnifiedSocialCreditCode.parse(text))
        .withMessage(
            "unified social credit code must be 18 digits or upper-case letters without I, O, S, V"
                + " and Z: '"
                + text
                + "'")
        .returns(Fault.ID_SYNTAX, InvalidValueException::fault);
  }

  @Test
  void isANameThatAnInstitutionBears() {
    assertThat(FUZHOU.externalId()).isEqualTo(new ExternalId("cn-uscc", "91350100M000100Y43"));
    assertThat(UnifiedSocialCreditCode.parse(FUZHOU.externalId().value())).isEqualTo(FUZHOU);
  }
}
