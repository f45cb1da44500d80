// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.analysis.box.Bits;
import org.medalliance.code.Certainty;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.Urgency;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;

/** Whatever a request may tell of its circumstances, there is a value that stands for it. */
@Domain(AllianceDomain.class)
class AttributesProperties {
  private static final Attribute<Long> AGE = Attribute.number("age");
  private static final ImmutableList<Long> BOUNDS =
      ImmutableList.of(14L, 15L, 65L, 0L, -3L, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE - 1);
  private static final ImmutableList<Purpose> PURPOSES =
      ImmutableList.of(Purpose.of("treatment"), Purpose.of("other"), Purpose.of("other-2"));

  private static SharingCondition condition(Dice dice) {
    return dice.make(
        () -> SharingCondition.atLeast(AGE, dice.oneOf(BOUNDS)),
        () -> SharingCondition.atMost(AGE, dice.oneOf(BOUNDS)),
        () -> {
          List<Long> bounds = dice.some(2, 2, BOUNDS).stream().sorted().toList();
          return SharingCondition.between(AGE, bounds.get(0), bounds.get(1));
        },
        () -> SharingCondition.flag(Attribute.flag(dice.oneOf("consent", "age"))),
        () -> SharingCondition.purposeIn(dice.some(1, 2, PURPOSES).toArray(Purpose[]::new)),
        () -> SharingCondition.urgencyAtLeast(dice.oneOf(Urgency.values())));
  }

  /** What anybody could tell under a name, as far as it may make a difference. */
  private static Stream<Serializable> anything(String name) {
    Stream<Serializable> flags = Stream.of(Boolean.TRUE, Boolean.FALSE);
    Stream<Serializable> numbers =
        BOUNDS.stream().flatMap(bound -> Stream.of(bound - 1, bound, bound + 1)); // may overflow
    return switch (name) {
      case "age" -> Stream.concat(numbers, flags);
      case "consent" -> flags;
      case "purpose" -> Stream.concat(PURPOSES.stream(), Stream.of(Purpose.of("teaching")));
      case "urgency" -> Arrays.stream(Urgency.values());
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** What a condition says of what is told under its name. */
  private static Certainty says(SharingCondition condition, Serializable told) {
    if (condition instanceof SharingCondition.NumberIn in) {
      return told instanceof Long number
          ? Certainty.of(
              in.atLeast().stream().allMatch(least -> number >= least)
                  && in.atMost().stream().allMatch(most -> number <= most))
          : Certainty.UNKNOWN;
    }
    if (condition instanceof SharingCondition.Flag) {
      return told instanceof Boolean so ? Certainty.of(so) : Certainty.UNKNOWN;
    }
    return Certainty.of(
        condition instanceof SharingCondition.PurposeIn in
            ? in.purposes().contains(told)
            : ((Urgency) told).compareTo(((SharingCondition.UrgencyAtLeast) condition).urgency())
                >= 0);
  }

  private static List<Certainty> say(List<SharingCondition> conditions, Serializable told) {
    return conditions.stream().map(condition -> says(condition, told)).toList();
  }

  @Property(tries = 200)
  void standForAllThatMayBeTold(@ForAll Dice dice) {
    List<SharingCondition> all = dice.list(1, 4, () -> condition(dice));

    Attributes.of(7, all)
        .forEach(
            (name, attributes) -> {
              List<SharingCondition> asked =
                  all.stream()
                      .filter(one -> Attributes.name(one).equals(Optional.of(name)))
                      .toList();
              List<Serializable> values =
                  attributes.values().stream()
                      .flatMap(Optional::stream)
                      .<Serializable>map(Attributes.Value::value)
                      .toList();

              assertThat(attributes.values().get(0)).isEmpty();
              assertThat(values).doesNotHaveDuplicates();
              assertThat(anything(name).filter(told -> isAsked(told, asked)))
                  .allSatisfy(
                      told ->
                          assertThat(values)
                              .anyMatch(value -> say(asked, value).equals(say(asked, told))));
              for (SharingCondition one : asked) {
                assertThat(attributes.where(one, true, true))
                    .isEqualTo(where(attributes, one, Certainty.YES));
                assertThat(attributes.where(one, false, true))
                    .isEqualTo(where(attributes, one, Certainty.NO));
              }
            });
    assertThat(
            Attributes.of(7, all).values().stream().map(attributes -> attributes.axis().number()))
        .containsExactlyElementsOf(
            IntStream.range(7, 7 + Attributes.of(7, all).size()).boxed().toList());
  }

  /** Who is asked for a number need not tell a flag. */
  private static boolean isAsked(Serializable told, List<SharingCondition> asked) {
    return asked.stream().anyMatch(condition -> !says(condition, told).isUnknown());
  }

  private static Bits where(Attributes attributes, SharingCondition condition, Certainty answer) {
    BitSet found = new BitSet();
    for (int i = 1; i < attributes.values().size(); i++) {
      Serializable told = attributes.values().get(i).orElseThrow().value();
      found.set(i, says(condition, told) == answer);
    }
    return Bits.of(found);
  }

  /** So near come requests to a bound. */
  @Property(tries = 100)
  void theNumbersOnBothSidesOfABoundAreThere(@ForAll Dice dice) {
    long bound = dice.oneOf(BOUNDS);
    List<Long> atLeast = numbers(SharingCondition.atLeast(AGE, bound));
    List<Long> atMost = numbers(SharingCondition.atMost(AGE, bound));

    assertThat(atLeast).isSorted();
    assertThat(atMost).isSorted();
    assertThat(atLeast).contains(bound == Long.MIN_VALUE ? 0 : bound);
    assertThat(atMost).contains(bound == Long.MAX_VALUE ? 0 : bound);
    if (bound > Long.MIN_VALUE) {
      assertThat(atLeast).contains(bound - 1);
    }
    if (bound < Long.MAX_VALUE) {
      assertThat(atMost).contains(bound + 1);
    }
  }

  private static List<Long> numbers(SharingCondition... conditions) {
    return Attributes.of(0, List.of(conditions)).values().iterator().next().values().stream()
        .flatMap(Optional::stream)
        .map(value -> (Long) value.value())
        .toList();
  }
}
