// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.membership.Roles;

class UnitSelectorTest {
  private static final UnitSelector LEAD = UnitSelector.role(Roles.LEAD);
  private static final UnitSelector COUNTY = UnitSelector.tier("county");

  @Test
  void isTheSameInWhateverOrderItsPartsCame() {
    assertThat(UnitSelector.allOf(LEAD, COUNTY)).isEqualTo(UnitSelector.allOf(COUNTY, LEAD));
    assertThat(UnitSelector.anyOf(LEAD, COUNTY)).isEqualTo(UnitSelector.anyOf(COUNTY, LEAD));
    assertThat(UnitSelector.unit("b", "a")).isEqualTo(UnitSelector.unit("a", "b", "a"));
  }

  @Test
  void needsTwoDifferentParts() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> UnitSelector.allOf(LEAD))
        .withMessage("allOf must have two or more parts: 1")
        .returns(Fault.MIN_SIZE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> UnitSelector.anyOf(LEAD, COUNTY, LEAD))
        .withMessage("anyOf must name each part once: role lead")
        .returns(Fault.DUPLICATE_VALUE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(UnitSelector::unit)
        .withMessage("unit selector must name at least one unit");
  }

  @Test
  void isNestedAtMostFourteenDeep() {
    assertThat(nested(14, UnitSelector::not, LEAD)).isNotNull();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> nested(15, UnitSelector::not, LEAD))
        .withMessage(
            "selectors and conditions must be nested at most 14 deep, with at most 10000 parts")
        .returns(Fault.LIMIT_DEPTH, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> nested(15, part -> UnitSelector.allOf(part, COUNTY), LEAD));
  }

  @Test
  void isNestedAsDeepWhateverItIsNestedIn() {
    assertThat(nested(14, part -> UnitSelector.anyOf(part, COUNTY), LEAD)).isNotNull();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> nested(15, part -> UnitSelector.anyOf(part, COUNTY), LEAD))
        .returns(Fault.LIMIT_DEPTH, InvalidValueException::fault);
  }

  @Test
  void hasNoMorePartsThanSomebodyWrites() {
    UnitSelector many = many(SelectorOrder.MAX_PARTS);

    assertThat(many.components()).hasSize(10_000);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> many(SelectorOrder.MAX_PARTS + 1))
        .returns(Fault.LIMIT_DEPTH, InvalidValueException::fault);
    // parts count on every level
    assertThat(UnitSelector.not(many(9_998))).isNotNull();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> UnitSelector.not(many))
        .returns(Fault.LIMIT_DEPTH, InvalidValueException::fault);
  }

  @Test
  void namesPartsOfAllBeforeOthersAndPartsOfAnyLast() {
    UnitSelector all = UnitSelector.allOf(LEAD, COUNTY);
    UnitSelector any = UnitSelector.anyOf(LEAD, COUNTY);
    UnitSelector not = UnitSelector.not(LEAD);

    assertThat(UnitSelector.allOf(any, not, all))
        .hasToString(
            "((role lead and tier county) and not role lead and (role lead or tier county))");
  }

  @Test
  void readsAloud() {
    UnitSelector selector =
        UnitSelector.anyOf(
            UnitSelector.unit("lakeside"), UnitSelector.not(UnitSelector.tierAtMost("county")));

    assertThat(selector).hasToString("(not tier at most county or unit lakeside)");
  }

  @Test
  void aResourceSelectorNamesAKind() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(ResourceSelector::kinds)
        .withMessage("resource selector must have at least one kind");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ResourceSelector.OfKind(ImmutableSortedSet.of(), Optional.empty()));
  }

  private static UnitSelector many(int parts) {
    return new UnitSelector.AnyOf(
        IntStream.range(0, parts)
            .mapToObj(i -> UnitSelector.tier("t" + i))
            .collect(ImmutableList.toImmutableList()));
  }

  static <T> T nested(int depth, UnaryOperator<T> wrap, T innermost) {
    return IntStream.range(1, depth)
        .boxed()
        .reduce(innermost, (part, i) -> wrap.apply(part), (a, b) -> b);
  }
}
