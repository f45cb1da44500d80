// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;

/** Boxes are the requests in them, and cutting loses none and doubles none. */
@Domain(AllianceDomain.class)
class BoxProperties {
  private static final int STRETCHES = 4;
  private static final int UNITS = 3;
  private static final ImmutableList<Axis> AXES =
      ImmutableList.of(new Axis(0, 2), new Axis(1, 3), new Axis(2, 2));

  /** One request. */
  private record Point(int day, int giver, int taker, List<Integer> told) {}

  private static Steps freely() {
    return Steps.atMost(Long.MAX_VALUE, () -> false);
  }

  private static Bits some(Dice dice, int bound) {
    BitSet set = new BitSet();
    set.set(dice.below(bound));
    for (int i = dice.between(0, bound); i > 0; i--) {
      set.set(dice.below(bound));
    }
    return Bits.of(set);
  }

  private static Box box(Dice dice) {
    int from = dice.below(STRETCHES);
    return box(dice, from, dice.between(from + 1, STRETCHES));
  }

  private static Box box(Dice dice, int from, int until) {
    Told told = Told.ANYTHING;
    for (Axis axis : AXES) {
      if (dice.chance(50)) {
        told = told.with(axis, some(dice, axis.size())).orElseThrow();
      }
    }
    return new Box(from, until, some(dice, UNITS), some(dice, UNITS), told);
  }

  /** A unit asks nothing of itself. */
  private static Set<Point> points(Box box) {
    Set<Point> points = new HashSet<>();
    for (int day = box.from(); day < box.until(); day++) {
      for (int giver = 0; giver < UNITS; giver++) {
        for (int taker = 0; taker < UNITS; taker++) {
          if (giver != taker && box.givers().contains(giver) && box.takers().contains(taker)) {
            addTold(box, day, giver, taker, points);
          }
        }
      }
    }
    return points;
  }

  private static void addTold(Box box, int day, int giver, int taker, Set<Point> points) {
    for (int a = 0; a < AXES.get(0).size(); a++) {
      for (int b = 0; b < AXES.get(1).size(); b++) {
        for (int c = 0; c < AXES.get(2).size(); c++) {
          List<Integer> told = List.of(a, b, c);
          if (AXES.stream()
              .allMatch(axis -> box.told().on(axis).contains(told.get(axis.number())))) {
            points.add(new Point(day, giver, taker, told));
          }
        }
      }
    }
  }

  private static Set<Point> union(Collection<Box> boxes) {
    Set<Point> union = new HashSet<>();
    boxes.forEach(box -> union.addAll(points(box)));
    return union;
  }

  private static void assertShareNothing(List<Box> boxes) {
    assertThat(union(boxes)).hasSize(boxes.stream().mapToInt(box -> points(box).size()).sum());
  }

  @Property
  void aBoxIsEmptyIfNoRequestIsInIt(@ForAll Dice dice) {
    Box box = box(dice);

    assertThat(box.isEmpty()).isEqualTo(points(box).isEmpty());
  }

  @Property
  void twoBoxesHaveInCommonWhatIsInBoth(@ForAll Dice dice) {
    Box one = box(dice);
    Box other = box(dice);
    Optional<Box> both = one.and(other);

    assertThat(both.map(BoxProperties::points).orElse(Set.of()))
        .isEqualTo(Sets.intersection(points(one), points(other)));
    assertThat(both.map(Box::isEmpty).orElse(false)).isFalse();
    assertThat(one.intersects(other) || both.isEmpty()).isTrue();
  }

  @Property
  void aBoxWithoutAnotherIsTheRest(@ForAll Dice dice) {
    Box one = box(dice);
    Box other = box(dice);
    List<Box> rest = new ArrayList<>();
    one.minus(other, rest::add);

    assertThat(union(rest)).isEqualTo(Sets.difference(points(one), points(other)));
    assertShareNothing(rest);
  }

  @Property
  void aBoxWithoutOthersIsTheRest(@ForAll Dice dice) {
    Box box = box(dice);
    List<Box> others = dice.list(0, 6, () -> box(dice));
    List<Box> rest = Boxes.minus(box, others, freely());

    assertThat(union(rest)).isEqualTo(Sets.difference(points(box), union(others)));
    assertShareNothing(rest);
    assertThat(rest).noneMatch(Box::isEmpty);
  }

  @Property
  void thereIsARemainderIfOthersLeaveARequest(@ForAll Dice dice) {
    Box box = box(dice);
    List<Box> others = dice.list(0, 8, () -> box(dice));
    Set<Point> left = Sets.difference(points(box), union(others));
    Optional<Box> remainder = Boxes.remainder(box, others, freely());

    assertThat(remainder.isPresent()).isNotEqualTo(left.isEmpty());
    remainder.ifPresent(part -> assertThat(left).containsAll(points(part)));
    assertThat(remainder.map(Box::isEmpty).orElse(false)).isFalse();
  }

  @Property
  void boxesInTheOrderOfTheirDaysAreMetByAll(@ForAll Dice dice) {
    List<Box> all = new ArrayList<>();
    for (int i = dice.between(0, 5); i > 0; i--) {
      int from = dice.below(STRETCHES);
      all.add(box(dice, from, from + 1));
    }
    all.sort(Comparator.comparingInt(Box::from));
    Box box = box(dice);
    List<Box> met = new Boxes(all).meeting(box, freely());

    assertThat(Sets.intersection(union(met), points(box)))
        .isEqualTo(Sets.intersection(union(all), points(box)));
    assertThat(met).allMatch(each -> each.intersects(box));
  }

  @Property
  void circumstancesAreTheSameIfAllOfThemAreTold(@ForAll Dice dice) {
    Told one = box(dice).told();
    Told other = box(dice).told();
    for (Axis axis : dice.chance(50) ? AXES : ImmutableList.<Axis>of()) {
      other = other.with(axis, one.on(axis)).orElseThrow();
    }
    Told last = other;
    boolean isSame = AXES.stream().allMatch(axis -> one.on(axis).equals(last.on(axis)));

    assertThat(one.equals(last)).isEqualTo(isSame);
    assertThat(isSame && one.hashCode() != last.hashCode()).isFalse();
    assertThat(AXES.stream().filter(axis -> !one.isOpen(axis)))
        .containsExactlyElementsOf(one.axes());
  }

  /** A box that is looked at is a step, whether it is met or not. */
  @Example
  void eachBoxThatIsLookedAtIsAStep() {
    Box box = new Box(0, 2, Bits.only(0), Bits.only(1), Told.ANYTHING);
    Box other = new Box(0, 2, Bits.only(1), Bits.only(0), Told.ANYTHING);
    List<Box> both = List.of(box, other);

    assertThat(new Boxes(both).meeting(box, Steps.atMost(2, () -> false))).containsExactly(box);
    assertThatThrownBy(() -> new Boxes(both).meeting(box, Steps.atMost(1, () -> false)))
        .isInstanceOf(Steps.Exceeded.class);
    assertThat(Boxes.minus(box, List.of(other, box), Steps.atMost(2, () -> false))).isEmpty();
    assertThatThrownBy(() -> Boxes.minus(box, List.of(other, box), Steps.atMost(1, () -> false)))
        .isInstanceOf(Steps.Exceeded.class);
    assertThatThrownBy(
            () -> Boxes.remainder(box, List.of(other, box), Steps.atMost(1, () -> false)))
        .isInstanceOf(Steps.Exceeded.class);
  }

  @Example
  void stepsThatAreUsedUpEndTheQuestion() {
    Steps two = Steps.atMost(2, () -> false);
    two.take();
    two.take();

    assertThatThrownBy(two::take).isInstanceOf(Steps.Exceeded.class);
  }

  @Example
  void aQuestionEndsOnceNobodyWaits() {
    Steps steps = Steps.atMost(Long.MAX_VALUE, () -> true);

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 10_000; i++) {
                steps.take();
              }
            })
        .isInstanceOf(Steps.Exceeded.class);
  }
}
