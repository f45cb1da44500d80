// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {

  private static final class Thing extends Memo.Kept {
    private final int number;

    Thing(int one, int other, int third, long fourth, int number) {
      super(one, other, third, fourth);
      this.number = number;
    }
  }

  @Test
  void givesWhatWasKeptByTheSameNumbersAlone() {
    Memo<Thing> memo = Memo.empty();
    Thing thing = new Thing(1, 2, 3, 4, 0);
    assertThat(memo.get(1, 2, 3, 4)).isNull();

    memo.put(thing);

    assertThat(memo.get(1, 2, 3, 4)).isSameAs(thing);
    assertThat(memo.get(0, 2, 3, 4)).isNull();
    assertThat(memo.get(1, 0, 3, 4)).isNull();
    assertThat(memo.get(1, 2, 0, 4)).isNull();
    assertThat(memo.get(1, 2, 3, 0)).isNull();
  }

  @Test
  void whatIsKeptByTheSameNumbersTakesThePlaceOfTheOther() {
    Memo<Thing> memo = Memo.empty();
    memo.put(new Thing(1, 2, 3, 4, 1));
    memo.put(new Thing(1, 2, 3, 4, 2));

    assertThat(memo.get(1, 2, 3, 4)).extracting(thing -> thing.number).isEqualTo(2);
  }

  @Test
  void growsWithWhatItIsGiven() {
    Memo<Thing> memo = Memo.empty();
    IntStream.range(0, 10_000).forEach(i -> memo.put(thing(i)));

    assertThat(kept(memo, 10_000)).isGreaterThan(8_000);
  }

  @Test
  void keepsNoMoreThanItMayAndOfThatWhatCameLast() {
    Memo<Thing> memo = Memo.atMost(256);
    IntStream.range(0, 10_000).forEach(i -> memo.put(thing(i)));

    assertThat(memo.get(9_999, -9_999, 7, 9_999)).isNotNull();
    assertThat(kept(memo, 10_000)).isBetween(200L, 256L);
  }

  @Test
  void growsToItsBoundAndNoFurther() {
    Memo<Thing> memo = Memo.empty();
    IntStream.range(0, 1_000_000).forEach(i -> memo.put(thing(i)));

    assertThat(kept(memo, 1_000_000)).isBetween(50_000L, 1L << 16);
  }

  @Test
  void thingsThatDifferInOneNumberAloneLieApart() {
    assertThat(keptApart(i -> new Thing(i, 5, 5, 5, i))).isGreaterThan(700);
    assertThat(keptApart(i -> new Thing(5, i, 5, 5, i))).isGreaterThan(700);
    assertThat(keptApart(i -> new Thing(5, 5, i, 5, i))).isGreaterThan(700);
    assertThat(keptApart(i -> new Thing(5, 5, 5, i, i))).isGreaterThan(700);
  }

  private static long keptApart(IntFunction<Thing> made) {
    Memo<Thing> memo = Memo.atMost(1 << 12);
    IntStream.range(0, 1_000).mapToObj(made).forEach(memo::put);
    return IntStream.range(0, 1_000)
        .filter(
            i ->
                memo.get(i, 5, 5, 5) != null
                    || memo.get(5, i, 5, 5) != null
                    || memo.get(5, 5, i, 5) != null
                    || memo.get(5, 5, 5, i) != null)
        .count();
  }

  private static Thing thing(int i) {
    return new Thing(i, -i, 7, i, i);
  }

  private static long kept(Memo<Thing> memo, int things) {
    return IntStream.range(0, things)
        .filter(
            i -> {
              Thing thing = memo.get(i, -i, 7, i);
              assertThat(thing == null || thing.number == i).isTrue();
              return thing != null;
            })
        .count();
  }
}
