// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;

@Domain(AllianceDomain.class)
class CodeSystemProperties {
  @Property
  void containsEveryCodeInItself(@ForAll CodeSystem system, @ForAll Code code) {
    assertThat(system.contains(code, code)).isEqualTo(Certainty.YES);
  }

  @Property
  void containsNoTwoCodesInEachOther(
      @ForAll CodeSystem system, @ForAll Code one, @ForAll Code other) {
    Assume.that(!one.equals(other));

    assertThat(system.contains(one, other).and(system.contains(other, one)).isYes()).isFalse();
  }

  @Property
  void leavesOpenWhetherABroaderCodeLiesWithinANarrower(
      @ForAll CodeSystem system, @ForAll Code one, @ForAll Code other) {
    Assume.that(!one.isForeign() && !other.isForeign() && !one.equals(other));
    Assume.that(system.containment() != CodeSystem.Containment.PAIRS || areSixDigits(one, other));

    assertThat(system.contains(one, other).isUnknown())
        .isEqualTo(system.contains(other, one).isYes());
  }

  @Property
  void containsWhatLiesWithinWhatItContains(@ForAll CodeSystem system, @ForAll Dice dice) {
    Code narrow = code(dice);
    ImmutableList<Code> path = system.ancestry(narrow);
    int outer = dice.below(path.size());
    int inner = dice.between(outer, path.size() - 1);

    assertThat(system.contains(path.get(outer), path.get(inner))).isEqualTo(Certainty.YES);
  }

  @Property
  void leadsDownToACodeByEverLongerPathsWithoutRepetition(
      @ForAll CodeSystem system, @ForAll Dice dice) {
    ImmutableList<Code> path = system.ancestry(code(dice));

    assertThat(path).doesNotHaveDuplicates();
    for (int i = 0; i < path.size(); i++) {
      assertThat(system.ancestry(path.get(i))).isEqualTo(path.subList(0, i + 1));
    }
  }

  @Property
  void agreesToADepthAsFarAsThePathsOfTwoCodesAreOne(@ForAll CodeSystem some, @ForAll Dice dice) {
    Code one = code(dice);
    Code other = code(dice);
    CodeSystem system = headed(some, dice, one, other);

    for (int depth = 1; depth <= 4; depth++) {
      Optional<Code> left = standsOn(system, one, depth);
      assertThat(system.agree(one, other, depth).isYes())
          .as("%s and %s to depth %s", one, other, depth)
          .isEqualTo(left.isPresent() && left.equals(standsOn(system, other, depth)));
    }
  }

  @Property
  void keepsWhatIsSureOfBroadCodesForAllTheyMayStandFor(
      @ForAll CodeSystem some, @ForAll Dice dice) {
    Code one = code(dice);
    Code other = code(dice);
    CodeSystem system = headed(some, dice, one, other);
    Code broadOne = dice.oneOf(system.ancestry(one));
    Code broadOther = dice.oneOf(system.ancestry(other));

    assertThat(system.contains(other, one)).isIn(refinements(system.contains(other, broadOne)));
    for (int depth = 1; depth <= 4; depth++) {
      assertThat(system.agree(one, other, depth))
          .as("%s of %s, %s of %s, to depth %s", one, broadOne, other, broadOther, depth)
          .isIn(refinements(system.agree(broadOne, broadOther, depth)));
    }
  }

  @Property
  void containsTheSameWithAndWithoutHeadings(@ForAll CodeSystem system, @ForAll Dice dice) {
    Code one = code(dice);
    Code other = code(dice);

    assertThat(headed(system, dice, one, other).contains(one, other))
        .isEqualTo(system.contains(one, other));
  }

  @Property
  void agreesNoMoreSurelyOnAHeadingAlone(@ForAll CodeSystem some, @ForAll Dice dice) {
    Code heading = code(dice);
    CodeSystem system = unlisted(some).withHeadings(Set.of(heading));
    int step = system.ancestry(heading).size();

    assertThat(system.agree(heading, heading, step)).isEqualTo(Certainty.UNKNOWN);
    assertThat(system.agree(heading, code(dice), step)).isNotEqualTo(Certainty.YES);
  }

  @Property
  void neverAgreesMoreSurelyTheDeeperOneLooks(@ForAll CodeSystem system, @ForAll Dice dice) {
    Code one = code(dice);
    Code other = code(dice);

    for (int depth = 1; depth <= 4; depth++) {
      assertThat(system.agree(one, other, depth + 1))
          .isLessThanOrEqualTo(system.agree(one, other, depth));
    }
  }

  @Property
  void ordersTheCodesOfItsOrderByTheirPlace(@ForAll CodeSystem system, @ForAll Dice dice) {
    Assume.that(!system.order().isEmpty());
    int one = dice.below(system.order().size());
    int other = dice.below(system.order().size());

    assertThat(system.isAtLeast(system.order().get(one), system.order().get(other)))
        .isEqualTo(Certainty.of(one >= other));
  }

  @Property
  void ordersABroadCodeAsTheCodesItMayStandFor(
      @ForAll CodeSystem system, @ForAll Code broad, @ForAll Dice dice) {
    Assume.that(!system.order().isEmpty());
    Assume.that(!system.order().contains(broad) && !system.unordered().contains(broad));
    Code bound = dice.oneOf(system.order());
    List<Code> listed =
        system.order().stream().filter(code -> system.contains(broad, code).isYes()).toList();

    boolean all = listed.stream().allMatch(code -> system.isAtLeast(code, bound).isYes());
    boolean none = listed.stream().noneMatch(code -> system.isAtLeast(code, bound).isYes());
    boolean mayStandOutside =
        system.unordered().stream().anyMatch(code -> system.contains(broad, code).isYes());
    Certainty expected =
        none ? Certainty.NO : all && !mayStandOutside ? Certainty.YES : Certainty.UNKNOWN;

    assertThat(system.isAtLeast(broad, bound))
        .isEqualTo(listed.isEmpty() ? Certainty.UNKNOWN : expected);
  }

  @Property
  void knowsNothingOfForeignCodesButThatTheyAreEqual(@ForAll CodeSystem system, @ForAll Code code) {
    Code foreign = Code.of("elsewhere|05");

    assertThat(system.contains(foreign, foreign)).isEqualTo(Certainty.YES);
    assertThat(system.contains(foreign, code)).isEqualTo(Certainty.UNKNOWN);
    assertThat(system.contains(code, foreign)).isEqualTo(Certainty.UNKNOWN);
    assertThat(system.ancestry(foreign)).containsExactly(foreign);
  }

  /** A code of digits, dots and hyphens, such as each containment reads in its own way. */
  private static Code code(Dice dice) {
    StringBuilder text = new StringBuilder(dice.oneOf("05", "51", "III"));
    int parts = dice.between(0, 3);
    for (int i = 0; i < parts; i++) {
      text.append(dice.oneOf("00", "16", ".01", "-A", "0", "."));
    }
    return Code.of(text.toString());
  }

  /** The same system, where some of what contains these codes are headings. */
  private static CodeSystem headed(CodeSystem system, Dice dice, Code... codes) {
    ImmutableList<Code> places =
        Stream.of(codes)
            .flatMap(code -> system.ancestry(code).stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return unlisted(system)
        .withHeadings(Set.copyOf(dice.some(0, Math.min(3, places.size()), places)));
  }

  private static CodeSystem unlisted(CodeSystem system) {
    return CodeSystem.of(system.id(), system.containment());
  }

  /**
   * What stands on a step of the way to a code: the first code from there down to be no heading.
   */
  private static Optional<Code> standsOn(CodeSystem system, Code code, int depth) {
    return system.ancestry(code).stream()
        .skip(depth - 1)
        .filter(place -> !system.headings().contains(place))
        .findFirst();
  }

  private static Set<Certainty> refinements(Certainty broad) {
    return broad.isUnknown() ? EnumSet.allOf(Certainty.class) : EnumSet.of(broad);
  }

  private static boolean areSixDigits(Code one, Code other) {
    return one.value().matches("[0-9]{6}") && other.value().matches("[0-9]{6}");
  }
}
