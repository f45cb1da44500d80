// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Certainty;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class DayTableTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

  @Test
  void holdsOnEachDayWhatItWasMadeOf() {
    for (int cuts : new int[] {0, 1, 8, 9, 30}) {
      DayTable<Integer> table = everyOtherDay(cuts);

      IntStream.range(-3, 2 * cuts + 3)
          .forEach(
              offset ->
                  assertThat(table.on(DAY.plusDays(offset).toEpochDay()))
                      .isEqualTo(offset < 0 ? 0 : Math.min(offset / 2 + 1, cuts)));
      assertThat(table.cuts().count()).isEqualTo(cuts);
      assertThat(table.first()).isZero();
      assertThat(table.last()).isEqualTo(cuts);
    }
  }

  @Test
  void narrowsAStretchToTheDaysOfOneValue() {
    for (int cuts : new int[] {3, 20}) {
      Stretch stretch = Stretch.around(DAY.plusDays(3).toEpochDay());
      assertThat(everyOtherDay(cuts).on(stretch)).isEqualTo(2);
      assertThat(stretch.from()).isEqualTo(DAY.plusDays(2).toEpochDay());
      assertThat(stretch.until()).isEqualTo(DAY.plusDays(4).toEpochDay());

      Stretch before = Stretch.around(LocalDate.MIN.toEpochDay());
      assertThat(everyOtherDay(cuts).on(before)).isZero();
      assertThat(before.from()).isEqualTo(Long.MIN_VALUE);
      assertThat(before.until()).isEqualTo(DAY.toEpochDay());

      Stretch after = Stretch.around(LocalDate.MAX.toEpochDay());
      assertThat(everyOtherDay(cuts).on(after)).isEqualTo(cuts);
      assertThat(after.until()).isEqualTo(Long.MAX_VALUE);
    }
  }

  @Test
  void whatDoesNotChangeIsNotCut() {
    DayTable<String> table =
        DayTable.of(ImmutableSortedSet.of(DAY, DAY.plusDays(1)), day -> "always");

    assertThat(table.cuts()).isEmpty();
    assertThat(table.firstCut()).isEqualTo(Long.MAX_VALUE);
    assertThat(table.lastCut()).isEqualTo(Long.MIN_VALUE);
    assertThat(DayTable.always("x").on(DAY.toEpochDay())).isEqualTo("x");
  }

  @Test
  void aStretchEndsWhereASpanMayBeginOrEnd() {
    DateSpan span =
        DateSpan.of(
            PartialDate.between(DAY, DAY.plusDays(10)),
            PartialDate.between(DAY.plusDays(20), DAY.plusDays(30)));

    assertIn(span, -1, Certainty.NO, Long.MIN_VALUE, DAY.toEpochDay());
    assertIn(span, 0, Certainty.UNKNOWN, DAY.toEpochDay(), DAY.plusDays(10).toEpochDay());
    assertIn(span, 9, Certainty.UNKNOWN, DAY.toEpochDay(), DAY.plusDays(10).toEpochDay());
    assertIn(span, 10, Certainty.YES, DAY.plusDays(10).toEpochDay(), DAY.plusDays(20).toEpochDay());
    assertIn(
        span, 29, Certainty.UNKNOWN, DAY.plusDays(20).toEpochDay(), DAY.plusDays(30).toEpochDay());
    assertIn(span, 30, Certainty.NO, DAY.plusDays(30).toEpochDay(), Long.MAX_VALUE);
  }

  private static void assertIn(DateSpan span, int offset, Certainty in, long from, long until) {
    Stretch stretch = Stretch.around(DAY.plusDays(offset).toEpochDay());

    assertThat(stretch.in(span)).isEqualTo(in);
    assertThat(stretch.from()).isEqualTo(from);
    assertThat(stretch.until()).isEqualTo(until);
  }

  /** A table that counts the cuts: the first on the day, then one every other day. */
  private static DayTable<Integer> everyOtherDay(int cuts) {
    ImmutableSortedSet<LocalDate> days =
        IntStream.range(0, cuts)
            .mapToObj(i -> DAY.plusDays(2L * i))
            .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    return DayTable.of(days, day -> days.headSet(day, true).size());
  }
}
