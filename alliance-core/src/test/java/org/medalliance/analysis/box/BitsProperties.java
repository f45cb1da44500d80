// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.box;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;

/** Bits are a set of numbers like any other. */
@Domain(AllianceDomain.class)
class BitsProperties {
  private static final int BOUND = 140; // more than two words

  private static Set<Integer> numbers(Dice dice) {
    int bound = dice.oneOf(BOUND, 5, 64, 65);
    Set<Integer> numbers = new TreeSet<>();
    for (int i = dice.between(0, 8); i > 0; i--) {
      numbers.add(dice.below(bound));
    }
    return numbers;
  }

  private static Bits bits(Set<Integer> numbers) {
    BitSet set = new BitSet();
    numbers.forEach(set::set);
    return Bits.of(set);
  }

  private static Set<Integer> numbers(Bits bits) {
    return bits.stream().boxed().collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
  }

  @Property
  void areWhatWasSet(@ForAll Dice dice) {
    Set<Integer> numbers = numbers(dice);
    Bits bits = bits(numbers);

    assertThat(numbers(bits)).isEqualTo(numbers);
    assertThat(bits.size()).isEqualTo(numbers.size());
    assertThat(bits.isEmpty()).isEqualTo(numbers.isEmpty());
    for (int i = 0; i < BOUND + 70; i++) {
      int from = i;
      assertThat(bits.contains(i)).isEqualTo(numbers.contains(i));
      assertThat(bits.next(i))
          .isEqualTo(numbers.stream().filter(number -> number >= from).findFirst().orElse(-1));
    }
  }

  @Property
  void meetAsSetsDo(@ForAll Dice dice) {
    Set<Integer> some = numbers(dice);
    Set<Integer> others = numbers(dice);
    Bits one = bits(some);
    Bits other = bits(others);

    assertThat(one.and(other)).isEqualTo(bits(Sets.intersection(some, others)));
    assertThat(one.or(other)).isEqualTo(bits(Sets.union(some, others)));
    assertThat(one.andNot(other)).isEqualTo(bits(Sets.difference(some, others)));
    assertThat(one.intersects(other)).isNotEqualTo(Collections.disjoint(some, others));
    assertThat(one.containsAll(other)).isEqualTo(some.containsAll(others));
    assertThat(one.equals(other)).isEqualTo(some.equals(others));
    assertThat(numbers(one)).as("unchanged").isEqualTo(some);
  }

  @Property
  void areTheSameHoweverTheyWereMade(@ForAll Dice dice) {
    Set<Integer> some = numbers(dice);
    Bits one = bits(some);
    Bits again = one.or(Bits.only(150)).andNot(Bits.only(150)).andNot(bits(Set.of()));

    assertThat(again.equals(one)).isEqualTo(!some.contains(150));
    assertThat(again).hasSameHashCodeAs(one.andNot(Bits.only(150)));
  }

  @Example
  void belowANumberIsEveryLesserOne() {
    for (int size = 0; size <= BOUND; size++) {
      assertThat(Bits.below(size).stream())
          .containsExactlyElementsOf(IntStream.range(0, size).boxed().toList());
    }
    assertThat(Bits.only(64).stream()).containsExactly(64);
  }
}
