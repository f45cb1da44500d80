// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.medalliance.view.Basin.ALLIANCE;
import static org.medalliance.view.Basin.DAY;
import static org.medalliance.view.Basin.FOUNDED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.RollScope;
import org.medalliance.calendar.Count;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Ratio;

class IndicatorsTest {
  private static final Indicators INDICATORS = Indicators.of(ALLIANCE, DAY);

  @Test
  void membersAreCountedByStandingAndTier() {
    assertThat(INDICATORS.counts())
        .map(Indicator::toString)
        .containsExactly(
            "members: 2 to 3",
            "members on trial: 0",
            "members in full standing: 2 to 3",
            "members suspended: 0",
            "members on tier, city: 1",
            "members on tier, county: 1",
            "members on tier, township: 0 to 1",
            "members on no tier: 0",
            "agreements in force: 2");
  }

  @Test
  void aRollThatLeavesMembersOutMakesLowerBounds() {
    Indicators partial = Indicators.of(ALLIANCE.toBuilder().roll(RollScope.PARTIAL).build(), DAY);

    assertThat(partial.counts())
        .map(Indicator::toString)
        .contains("members: at least 2", "members on tier, city: at least 1")
        .contains("agreements in force: 2");
    assertThat(partial.coverage().get(0))
        .hasToString(
            "members bound by an agreement: at least 2 of at least 2: the share cannot be told");
    assertThat(partial.positions())
        .map(Indicator::toString)
        .contains("partners, faraway: 1", "partners, hillside: at least 1")
        .contains("isolated members: at least 0: perhaps fishery")
        .contains("bridge units: at least 1: lakeside");
  }

  @Test
  void sharesHaveBoundsWhileADateIsOpen() {
    assertThat(INDICATORS.coverage())
        .map(Indicator::toString)
        .containsExactly(
            "members bound by an agreement: 2 to 3 of 2 to 3: 2/3 to 1/1",
            "members with a referral route up: 1 to 2 of 1 to 2: 1/2 to 1/1");
  }

  @Test
  void sharesAreExactWhenAllIsKnown() {
    assertThat(value(Indicators.of(ALLIANCE, FOUNDED).coverage(), IndicatorCode.MEMBERS_BOUND))
        .isEqualTo(
            new IndicatorValue.Share(
                new Count(2, Optional.of(2)),
                new Count(2, Optional.of(2)),
                Ratio.of(1, 1),
                Ratio.of(1, 1)));
  }

  @Test
  void aShareOfNothingIsNotComputable() {
    assertThat(Indicators.of(ALLIANCE, FOUNDED.minusDays(1)).coverage())
        .map(Indicator::toString)
        .containsExactly(
            "members bound by an agreement: not computable: there are no members",
            "members with a referral route up:"
                + " not computable: there are no members below the top rung of the ladder");
  }

  @Test
  void hubsComeFirstAndBridgesConnectWhatIsApart() {
    assertThat(INDICATORS.positions())
        .map(Indicator::toString)
        .containsExactly(
            "partners, lakeside: 2 to 3",
            "partners, faraway: 1",
            "partners, hillside: 1 to 2",
            "partners, fishery: 0 to 2",
            "isolated members: 0 to 1: perhaps fishery",
            "bridge units: 1: lakeside");
  }

  @Test
  void whatRunsOutIsNamed() {
    assertThat(INDICATORS.expiring(DAY.plusYears(1)))
        .map(Indicator::toString)
        .containsExactly("agreements that run out: 1: pact");
    assertThat(INDICATORS.expiring(DAY.plusDays(1)))
        .map(Indicator::toString)
        .containsExactly("agreements that run out: 0");
    assertThatThrownBy(() -> INDICATORS.expiring(DAY)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void lendersLendAndBorrowersBorrow() {
    assertThat(INDICATORS.balances())
        .map(Indicator::toString)
        .containsExactly(
            "lending and borrowing, fishery: lends 0, borrows 0 to 1: -1 to 0",
            "lending and borrowing, hillside: lends 0, borrows 1: -1",
            "lending and borrowing, lakeside: lends 1 to 2, borrows 0: 1 to 2");
  }

  @Test
  void definitionsSayNumeratorDenominatorAndScope() {
    assertThat(IndicatorCode.MEMBERS_BOUND.definition())
        .hasToString(
            "members bound by at least one agreement in force, divided by members;"
                + " the roll on the day");
    assertThat(IndicatorCode.MEMBERS_BOUND.definition().text(Locale.CHINESE))
        .isEqualTo("受至少一份生效协议约束的成员，除以成员；当日名册");
    for (IndicatorCode code : IndicatorCode.values()) {
      assertThat(code.definition().text(Locale.ENGLISH)).isNotBlank();
      assertThat(code.code()).matches("[a-z]+(-[a-z]+)*");
    }
  }

  @Test
  void valuesAreInChineseToo() {
    assertThat(INDICATORS.coverage().get(0).text(Locale.CHINESE))
        .isEqualTo("受协议约束的成员占比：2 至 3 中的 2 至 3：2/3 至 1/1");
    assertThat(INDICATORS.balances().get(2).text(Locale.CHINESE))
        .isEqualTo("借出与借入，lakeside：借出 1 至 2，借入 0：1 至 2");
  }

  @Test
  void boundsAreInOrder() {
    Count one = new Count(1, Optional.of(1));

    assertThatThrownBy(() -> new IndicatorValue.Share(one, one, Ratio.of(1, 1), Ratio.of(1, 2)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("least must be no more than most: 1/1, 1/2");
    assertThatThrownBy(
            () ->
                new IndicatorValue.Share(
                    one, new Count(0, Optional.of(0)), Ratio.of(1, 1), Ratio.of(1, 1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("a share must be of something: 0");
  }

  private static IndicatorValue value(List<Indicator> indicators, IndicatorCode code) {
    return indicators.stream()
        .filter(indicator -> indicator.code() == code)
        .map(Indicator::value)
        .findFirst()
        .orElseThrow();
  }
}
