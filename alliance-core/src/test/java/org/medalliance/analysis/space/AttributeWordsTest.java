// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medalliance.analysis.box.Bits;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.SharingCondition;

/** Numbers that are alike are told as ranges: here of an age that a rule bounds by 14 and 65. */
class AttributeWordsTest {
  private static final Attributes AGES =
      Attributes.of(0, List.of(SharingCondition.between(Attribute.number("age"), 14, 65)))
          .values()
          .iterator()
          .next();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; age is not told",
        "1; age is at most 12",
        "2; age is 13",
        "12; age is at most 13",
        "23; age is 13 to 14",
        "34567; age is at least 14",
        "01234567; age is not told or any number",
      })
  void numbersAreToldAsRanges(String places, String words) {
    BitSet some = new BitSet();
    places.chars().forEach(place -> some.set(place - '0'));

    assertThat(AGES.words("age", Bits.of(some)).text(Locale.ENGLISH)).isEqualTo(words);
  }
}
