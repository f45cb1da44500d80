// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.medalliance.testing.AllianceDomain;

@Domain(AllianceDomain.class)
@Domain(DomainContext.Global.class)
class RatioProperties {

  @Property
  void isReachedIfAndOnlyIfTheProductsSaySo(
      @ForAll Ratio ratio,
      @ForAll @LongRange(min = 0) long part,
      @ForAll @LongRange(min = 0) long whole) {
    int order = product(part, ratio.denominator()).compareTo(product(whole, ratio.numerator()));

    assertThat(ratio.isReachedBy(part, whole)).isEqualTo(order >= 0);
    assertThat(ratio.isExceededBy(part, whole)).isEqualTo(order > 0);
  }

  @Property
  void isReachedAndExceededByTheLeastNumberThatDoesAndNoneBelow(
      @ForAll Ratio ratio, @ForAll @LongRange(min = 0, max = Long.MAX_VALUE - 1) long whole) {
    long reaching = ratio.leastReaching(whole);
    long exceeding = ratio.leastExceeding(whole);

    assertThat(ratio.isReachedBy(reaching, whole)).isTrue();
    assertThat(reaching == 0 || !ratio.isReachedBy(reaching - 1, whole)).isTrue();
    assertThat(ratio.isExceededBy(exceeding, whole)).isTrue();
    assertThat(ratio.isExceededBy(exceeding - 1, whole)).isFalse();
  }

  @Property
  void isReachedByItself(
      @ForAll @IntRange(min = 1, max = Ratio.MAX_DENOMINATOR) int whole, @ForAll Ratio ratio) {
    assertThat(ratio.isReachedBy(ratio.numerator(), ratio.denominator())).isTrue();
    assertThat(ratio.isExceededBy(ratio.numerator(), ratio.denominator())).isFalse();
    assertThat(Ratio.of(whole, whole)).isEqualTo(Ratio.of(1, 1));
  }

  @Property
  void standsInTheOrderOfWhatReachesIt(@ForAll Ratio one, @ForAll Ratio other) {
    assertThat(one.compareTo(other) >= 0)
        .isEqualTo(other.isReachedBy(one.numerator(), one.denominator()));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void isReadAsItIsWritten(@ForAll Ratio ratio) {
    assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
  }

  private static BigInteger product(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }
}
