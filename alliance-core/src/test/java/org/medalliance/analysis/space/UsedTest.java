// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medalliance.analysis.box.Bits;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;

/** What may be used of a scanner that is lent three times a week, or ten. */
class UsedTest {
  private static final Used USED =
      Used.of(
          0,
          Account.of(ResourceId.of("ct"), Quota.of(3, Quota.Window.WEEK, Quota.Of.RECIPIENT)),
          ImmutableList.of(10L, 3L));

  private static Bits places(String places) {
    BitSet set = new BitSet();
    places.chars().forEach(place -> set.set(place - '0'));
    return Bits.of(set);
  }

  @Test
  void amountsLieOnBothSidesOfEachLimit() {
    assertThat(USED.amounts()).containsExactly(0L, 2L, 3L, 9L, 10L);
    assertThat(USED.axis().size()).isEqualTo(5);
    assertThat(USED.below(3)).isEqualTo(places("01"));
    assertThat(USED.below(10)).isEqualTo(places("0123"));
    assertThat(USED.below(0)).isEqualTo(Bits.NONE);
  }

  @Test
  void nothingIsLessThanNothing() {
    assertThat(Used.of(0, USED.account(), ImmutableList.of(0L)).amounts()).containsExactly(0L);
  }

  @ParameterizedTest
  @CsvSource({
    "0, at most 1",
    "01, at most 2",
    "12, 2 to 8",
    "3, 9",
    "4, at least 10",
    "234, at least 3",
    "014, at most 2 or at least 10",
  })
  void amountsAreToldAsRanges(String places, String words) {
    assertThat(USED.words(places(places)).text(Locale.ENGLISH))
        .isEqualTo("used on the quota of ct: " + words);
  }
}
