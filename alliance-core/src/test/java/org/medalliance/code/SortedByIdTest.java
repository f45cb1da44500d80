// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SortedByIdTest {

  @Test
  void standsByIdInWhateverOrderItWasWritten() {
    assertThat(SortedById.sort("beds", ImmutableList.of("c", "a", "b"), Function.identity()))
        .containsExactly("a", "b", "c");
  }

  @Test
  void isSortedOnlyIfEveryIdIsGreaterThanTheOneBefore() {
    assertThat(isSorted()).isTrue();
    assertThat(isSorted("a")).isTrue();
    assertThat(isSorted("a", "b", "c")).isTrue();
    assertThat(isSorted("a", "c", "b")).isFalse();
    assertThat(isSorted("a", "b", "b")).isFalse();
  }

  @Test
  void findsEachElementAndNothingElseInAListOfAnyLength() {
    for (int size = 0; size <= 9; size++) {
      ImmutableList<Integer> odd =
          IntStream.range(0, size)
              .mapToObj(i -> 2 * i + 1)
              .collect(ImmutableList.toImmutableList());

      for (int wanted = 0; wanted <= 2 * size; wanted++) {
        assertThat(SortedById.find(odd, wanted, Function.identity()))
            .as("%s in %s", wanted, odd)
            .isEqualTo(odd.contains(wanted) ? Optional.of(wanted) : Optional.empty());
      }
    }
  }

  @Test
  void refusesAnIdThatIsBorneTwice() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> SortedById.sort("beds", ImmutableList.of("b", "a", "b"), Function.identity()))
        .withMessage("beds must bear different ids: b stands twice")
        .returns(Fault.DUPLICATE_ID, InvalidValueException::fault)
        .returns(Optional.of("beds"), InvalidValueException::attribute);
  }

  private static boolean isSorted(String... ids) {
    return SortedById.isSorted(ImmutableList.copyOf(ids), Function.identity());
  }
}
