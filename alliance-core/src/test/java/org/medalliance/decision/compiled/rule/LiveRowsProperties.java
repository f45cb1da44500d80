// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.medalliance.decision.compiled.unit.Stretch;
import org.medalliance.testing.Dice;

/** The rows that live on a day are those that a look at each would find. */
class LiveRowsProperties {
  private static final int LAST_DAY = 60;

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void namesWhatLivesAndForHowLong(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    int rows = dice.oneOf(0, 1, 5, 40, 200);
    int longest = dice.oneOf(3, LAST_DAY);
    long[] begins = new long[rows];
    long[] ends = new long[rows];
    for (int i = 0; i < rows; i++) {
      begins[i] = dice.chance(20) ? Long.MIN_VALUE : dice.below(LAST_DAY);
      ends[i] =
          dice.chance(20)
              ? Long.MAX_VALUE
              : Math.max(begins[i], -1) + dice.between(0, longest); // may never live
    }
    LiveRows live = LiveRows.of(begins, ends);

    for (long day = -2; day <= 2 * LAST_DAY; day++) {
      Stretch stretch = Stretch.around(day);
      assertThat(on(live, stretch)).isEqualTo(scanned(begins, ends, day));
      assertThat(stretch.from()).isLessThanOrEqualTo(day);
      assertThat(stretch.until()).isGreaterThan(day);
      if (stretch.from() > -2) {
        assertThat(scanned(begins, ends, stretch.from())).isEqualTo(scanned(begins, ends, day));
      }
      if (stretch.until() < Long.MAX_VALUE) {
        assertThat(scanned(begins, ends, stretch.until() - 1))
            .isEqualTo(scanned(begins, ends, day));
      } else {
        assertThat(scanned(begins, ends, 3L * LAST_DAY)).isEqualTo(scanned(begins, ends, day));
      }
    }
  }

  @Example
  void endsTheStretchWhereSomethingBeginsOrEnds() {
    LiveRows live = LiveRows.of(new long[] {3, 5}, new long[] {7, Long.MAX_VALUE});
    Stretch stretch = Stretch.around(5);

    assertThat(on(live, stretch)).containsExactly(0, 1);
    assertThat(stretch.from()).isEqualTo(5);
    assertThat(stretch.until()).isEqualTo(7);
  }

  private static List<Integer> on(LiveRows live, Stretch stretch) {
    List<Integer> found = new ArrayList<>();
    live.on(stretch, found::add);
    return found.stream().sorted().toList();
  }

  private static List<Integer> scanned(long[] begins, long[] ends, long day) {
    return IntStream.range(0, begins.length)
        .filter(i -> begins[i] <= day && day < ends[i])
        .boxed()
        .toList();
  }
}
