// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.testing.AllianceDomain;

@Domain(AllianceDomain.class)
class UnifiedSocialCreditCodeProperties {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Property
  void readsWhatItWrites(@ForAll UnifiedSocialCreditCode any) {
    UnifiedSocialCreditCode code = fitting(any.value());
    assertThat(UnifiedSocialCreditCode.parse(code.toString())).isEqualTo(code);
    assertThat(
            ""
                + code.registeringDepartment()
                + code.category()
                + code.division()
                + code.organisationCode()
                + code.checkCharacter())
        .isEqualTo(code.value());
  }

  @Property(tries = 50)
  void noticesEveryCharacterThatIsChanged(@ForAll UnifiedSocialCreditCode any) {
    UnifiedSocialCreditCode code = fitting(any.value());
    for (int at = 0; at < 18; at++) {
      for (char other : ALPHABET.toCharArray()) {
        StringBuilder changed = new StringBuilder(code.value());
        changed.setCharAt(at, other);

        assertThat(UnifiedSocialCreditCode.parse(changed.toString()).isCheckValid())
            .as("%s with %s at %s", code, other, at)
            .isEqualTo(other == code.value().charAt(at));
      }
    }
  }

  @Property(tries = 200)
  void noticesTwoCharactersThatChangePlacesUnlessTheyAreFirstAndLast(
      @ForAll UnifiedSocialCreditCode any) {
    UnifiedSocialCreditCode code = fitting(any.value());
    for (int one = 0; one < 18; one++) {
      for (int other = one + 1; other < 18; other++) {
        String swapped = swap(code.value(), one, other);
        boolean unnoticed = swapped.equals(code.value()) || (one == 0 && other == 17);

        assertThat(UnifiedSocialCreditCode.parse(swapped).isCheckValid())
            .as("%s and %s of %s", one, other, code)
            .isEqualTo(unnoticed);
      }
    }
  }

  /** Every pair of characters in every two places next to each other, the check made to fit. */
  @Property(tries = 2)
  void noticesEveryTwoNeighboursThatChangePlaces(@ForAll UnifiedSocialCreditCode any) {
    UnifiedSocialCreditCode code = fitting(any.value());
    for (int at = 0; at < 16; at++) {
      for (char left : ALPHABET.toCharArray()) {
        for (char right : ALPHABET.toCharArray()) {
          StringBuilder text = new StringBuilder(code.value());
          text.setCharAt(at, left);
          text.setCharAt(at + 1, right);
          String fit = fitting(text.toString()).value();

          assertThat(UnifiedSocialCreditCode.parse(swap(fit, at, at + 1)).isCheckValid())
              .as("%s at %s", fit, at)
              .isEqualTo(left == right);
        }
      }
    }
  }

  @Property
  void weighsEachCharacterByThePowerOfThreeInItsPlace(@ForAll UnifiedSocialCreditCode any) {
    UnifiedSocialCreditCode code = fitting(any.value());
    int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1};
    int sum = 0;
    for (int i = 0; i < 18; i++) {
      sum += ALPHABET.indexOf(code.value().charAt(i)) * weights[i];
    }

    assertThat(sum % 31).isZero();
  }

  private static UnifiedSocialCreditCode fitting(String text) {
    UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse(text);
    return UnifiedSocialCreditCode.parse(text.substring(0, 17) + code.expectedCheckCharacter());
  }

  private static String swap(String text, int one, int other) {
    StringBuilder swapped = new StringBuilder(text);
    swapped.setCharAt(one, text.charAt(other));
    swapped.setCharAt(other, text.charAt(one));
    return swapped.toString();
  }
}
