// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;

class SharingConditionTest {
  private static final Attribute<Long> AGE = Attribute.number("age-years");
  private static final SharingCondition CONSENT = SharingCondition.flag(Attribute.CONSENT);
  private static final SharingCondition URGENT = SharingCondition.urgencyAtLeast(Urgency.URGENT);

  @Test
  void aRangeHoldsAtLeastOneNumber() {
    assertThat(SharingCondition.between(AGE, 18, 18)).isNotNull();
    assertThat(SharingCondition.atMost(AGE, Long.MIN_VALUE)).isNotNull();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SharingCondition.between(AGE, 18, 17))
        .withMessage("range of age-years must hold a number: at least 18, at most 17")
        .returns(Fault.NUMBER_RANGE, InvalidValueException::fault);
  }

  @Test
  void aRangeHasABound() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new SharingCondition.NumberIn(AGE, Optional.empty(), Optional.empty()))
        .withMessage("range of age-years must have a bound: atLeast, atMost or both")
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
  }

  @Test
  void regionsAreComparedToOneToSixteenSteps() {
    assertThat(SharingCondition.sameRegion(1)).isNotNull();
    assertThat(SharingCondition.sameRegion(16)).isNotNull();
    for (int depth : new int[] {0, 17, -1}) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> SharingCondition.sameRegion(depth))
          .withMessage("depth of region must be 1 to 16: " + depth);
    }
  }

  @Test
  void aPurposeIsNamed() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(SharingCondition::purposeIn)
        .withMessage("condition must name at least one purpose");
  }

  @Test
  void partsAreASetOfTwoOrMore() {
    assertThat(SharingCondition.allOf(CONSENT, URGENT))
        .isEqualTo(SharingCondition.allOf(URGENT, CONSENT));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SharingCondition.anyOf(CONSENT))
        .withMessage("anyOf must have two or more parts: 1");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SharingCondition.allOf(CONSENT, CONSENT))
        .withMessage("allOf must name each part once: consent is so");
  }

  @Test
  void isNestedAtMostFourteenDeep() {
    assertThat(UnitSelectorTest.nested(14, SharingCondition::not, CONSENT)).isNotNull();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> UnitSelectorTest.nested(15, SharingCondition::not, CONSENT))
        .returns(Fault.LIMIT_DEPTH, InvalidValueException::fault);
  }

  @Test
  void isNestedAsDeepWhateverItIsNestedIn() {
    for (UnaryOperator<SharingCondition> wrap :
        List.<UnaryOperator<SharingCondition>>of(
            part -> SharingCondition.allOf(part, URGENT),
            part -> SharingCondition.anyOf(part, URGENT))) {
      assertThat(UnitSelectorTest.nested(14, wrap, CONSENT)).isNotNull();
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> UnitSelectorTest.nested(15, wrap, CONSENT))
          .returns(Fault.LIMIT_DEPTH, InvalidValueException::fault);
    }
  }

  @Test
  void anAttributeKeepsTheTypeOfItsName() {
    assertThat(Attribute.number("age").type()).isEqualTo(Long.class);
    assertThat(Attribute.flag("age").type()).isEqualTo(Boolean.class);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Attribute.flag("urgency"))
        .withMessage("attribute urgency must be of its own type, not Boolean")
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Attribute<>("age", String.class));
  }

  @Test
  void aRequestTellsEachAttributeOnce() {
    Attributes told = Attributes.NONE.with(AGE, 17L).with(AGE, 18L).with(Attribute.CONSENT, true);

    assertThat(told.get(AGE)).contains(18L);
    assertThat(told.values()).hasSize(2);
    assertThat(told.with(Attribute.flag("age-years"), true).get(AGE)).isEmpty();
    assertThat(Attributes.NONE.get(Attribute.URGENCY)).isEmpty();
    assertThat(Attributes.NONE.isEmpty()).isTrue();
    assertThat(told.isEmpty()).isFalse();
  }

  @Test
  void anAttributeIsToldInItsOwnTypeAndOnce() {
    Attribute<Boolean> flag = Attribute.flag("age-years");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Attributes(ImmutableSortedMap.of(AGE, "17")))
        .withMessage("attribute age-years must be a Long")
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Attributes(ImmutableSortedMap.of(AGE, 17L, flag, true)))
        .withMessage("attribute age-years must be told once")
        .returns(Fault.DUPLICATE_VALUE, InvalidValueException::fault);
  }
}
