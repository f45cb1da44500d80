// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonTest {
  private static final Reason PERMIT = Reason.of(Reason.Code.PERMIT_APPLIES, "imaging", "charter");

  @Test
  void isPutInWordsInBothLanguages() {
    assertThat(PERMIT.text(Locale.ENGLISH)).isEqualTo("imaging under charter applies");
    assertThat(PERMIT.text(Locale.CHINESE)).isEqualTo("允许规则 imaging（协议 charter）适用");
    assertThat(PERMIT).hasToString("PERMIT_APPLIES: imaging under charter applies");
  }

  @Test
  void isOrderedByCodeThenByWhatItIsAbout() {
    assertThat(PERMIT)
        .isLessThan(Reason.of(Reason.Code.NO_RULE_APPLIES))
        .isLessThan(Reason.of(Reason.Code.PERMIT_APPLIES, "imaging", "g3-1"))
        .isGreaterThan(Reason.of(Reason.Code.PERMIT_APPLIES, "coaching", "g3-1"));
  }

  @Test
  void everyCodeIsAboutAsManyIdsAsItsWordsName() {
    for (Reason.Code code : Reason.Code.values()) {
      assertThat(fitting(code).text(Locale.CHINESE)).isNotBlank();
    }
  }

  @Test
  void rejectsMoreOrFewerIdsThanItsCodeIsAbout() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Reason(Reason.Code.RESOURCE_NOT_OF_PROVIDER, ImmutableList.of("ct-1")))
        .withMessage("reason RESOURCE_NOT_OF_PROVIDER must be about 2 ids: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reason(Reason.Code.NO_RULE_APPLIES, ImmutableList.of("imaging")));
  }

  private static Reason fitting(Reason.Code code) {
    for (int ids = 0; ; ids++) {
      try {
        return new Reason(code, ImmutableList.copyOf(Collections.nCopies(ids, "id")));
      } catch (IllegalArgumentException tooFew) {
        if (ids > 3) {
          throw tooFew;
        }
      }
    }
  }
}
