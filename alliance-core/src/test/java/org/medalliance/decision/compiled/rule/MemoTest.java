// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {

  private record Thing(int one, int other, int third, String name) implements Memo.Kept {
    @Override
    public boolean isOf(int otherOne, int otherOther, int otherThird) {
      return one == otherOne && other == otherOther && third == otherThird;
    }
  }

  @Test
  void givesWhatWasKeptByTheSameNumbersAlone() {
    Memo<Thing> memo = Memo.of(1_000);
    Thing thing = new Thing(1, 2, 3, "first");
    assertThat(memo.get(1, 2, 3, 0)).isNull();

    memo.put(1, 2, 3, 0, thing);

    assertThat(memo.get(1, 2, 3, 0)).isSameAs(thing);
    assertThat(memo.get(3, 2, 1, 0)).isNull();
    assertThat(memo.get(1, 2, 4, 0)).isNull();
  }

  @Test
  void whatIsKeptByTheSameNumbersTakesThePlaceOfTheOther() {
    Memo<Thing> memo = Memo.of(1_000);
    memo.put(1, 2, 3, 0, new Thing(1, 2, 3, "first"));
    memo.put(1, 2, 3, 0, new Thing(1, 2, 3, "second"));

    assertThat(memo.get(1, 2, 3, 0)).extracting(Thing::name).isEqualTo("second");
  }

  @Test
  void keepsWhatFitsAndOfMoreWhatCameLast() {
    Memo<Thing> memo = Memo.of(256);
    IntStream.range(0, 10_000).forEach(i -> memo.put(i, -i, 7, 0, new Thing(i, -i, 7, "" + i)));

    assertThat(memo.get(9_999, -9_999, 7, 0)).isNotNull();
    long kept =
        IntStream.range(0, 10_000)
            .filter(
                i -> {
                  Thing thing = memo.get(i, -i, 7, 0);
                  assertThat(thing == null || thing.one() == i).isTrue();
                  assertThat(thing == null || i >= 8_000).isTrue();
                  return thing != null;
                })
            .count();
    assertThat(kept).isBetween(200L, 256L);
  }

  @Test
  void thingsThatDifferInOneNumberAloneLieApart() {
    assertLieApart(i -> new Thing(i, 5, 5, ""));
    assertLieApart(i -> new Thing(5, i, 5, ""));
    assertLieApart(i -> new Thing(5, 5, i, ""));
  }

  private static void assertLieApart(IntFunction<Thing> thing) {
    Memo<Thing> memo = Memo.of(1 << 12);
    List<Thing> things = IntStream.range(0, 1_000).mapToObj(thing).toList();
    things.forEach(each -> memo.put(each.one(), each.other(), each.third(), 0, each));

    assertThat(things)
        .filteredOn(each -> memo.get(each.one(), each.other(), each.third(), 0) != null)
        .hasSizeGreaterThan(500);
  }

  @Test
  void aFewLieSideBySide() {
    Memo<Thing> memo = Memo.of(1 << 12);
    IntStream.range(0, 1_000).forEach(i -> memo.put(i, 0, i % 3, i, new Thing(i, 0, i % 3, "")));

    assertThat(IntStream.range(0, 1_000).filter(i -> memo.get(i, 0, i % 3, i) != null).count())
        .isGreaterThan(950);
  }
}
