// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.decision.compiled.unit.Stretch;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.RuleId;

/** A cell is of one topic, two classes of units and some days, and knows how much it holds. */
class CellTest {

  @Test
  void isOfItsOwnNumbersAlone() {
    Cell cell = cell(ImmutableList.of());

    assertThat(cell.isOf(1, 2, 3)).isTrue();
    assertThat(cell.isOf(9, 2, 3)).isFalse();
    assertThat(cell.isOf(1, 9, 3)).isFalse();
    assertThat(cell.isOf(1, 2, 9)).isFalse();
    assertThat(cell.isOf(cell.topic(), cell.givers(), cell.takers())).isTrue();
  }

  @Test
  void isOnItsDaysFromTheFirstUntilTheDayAfterTheLast() {
    Cell cell = cell(ImmutableList.of());

    assertThat(cell.isOn(9)).isFalse();
    assertThat(cell.isOn(10)).isTrue();
    assertThat(cell.isOn(19)).isTrue();
    assertThat(cell.isOn(20)).isFalse();
    Stretch stretch = Stretch.around(12);
    cell.narrow(stretch);
    assertThat(stretch.from()).isEqualTo(10);
    assertThat(stretch.until()).isEqualTo(20);
  }

  @Test
  void holdsTheRulesThatAskAndThoseThatDoNot() {
    Question question =
        new Question(Optional.empty(), Optional.of(Code.of("05")), Optional.empty());
    Cell asking =
        cell(
            ImmutableList.of(
                new Cell.Open(question, ImmutableList.of(asking("two"), asking("three")))));

    assertThat(asking.size()).isEqualTo(3);
    assertThat(asking.isPlain()).isFalse();
    assertThat(cell(ImmutableList.of()).size()).isEqualTo(1);
    assertThat(cell(ImmutableList.of()).isPlain()).isTrue();
    assertThat(cell(ImmutableList.of()).plain().permitted()).containsExactly(citation("one"));
  }

  private static Cell cell(ImmutableList<Cell.Open> open) {
    Hits plain = Hits.builder().add(citation("one"), Effect.PERMIT, Certainty.YES).build();
    return new Cell(1, 2, 3, 10, 20, plain, open);
  }

  private static Cell.Asking asking(String rule) {
    return new Cell.Asking(citation(rule), Effect.PERMIT, Certainty.YES);
  }

  private static Citation citation(String rule) {
    return new Citation(RuleId.of(rule), AgreementId.of("charter"));
  }
}
