// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.decision.compiled.unit.Stretch;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.RuleId;

/** A cell is of some days, and holds rules that ask and rules that do not. */
class CellTest {

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

    assertThat(asking.isPlain()).isFalse();
    assertThat(cell(ImmutableList.of()).isPlain()).isTrue();
    assertThat(cell(ImmutableList.of()).plain().permitted()).containsExactly(citation("one"));
  }

  @Test
  void isWorthKeepingUpToABoundOfRules() {
    assertThat(cell(asking(63)).isSmall()).isTrue(); // and one that asks nothing
    assertThat(cell(asking(64)).isSmall()).isFalse();
  }

  private static ImmutableList<Cell.Open> asking(int rules) {
    Question question =
        new Question(Optional.empty(), Optional.of(Code.of("05")), Optional.empty());
    return ImmutableList.of(
        new Cell.Open(
            question,
            IntStream.range(0, rules)
                .mapToObj(i -> asking("rule-" + i))
                .collect(ImmutableList.toImmutableList())));
  }

  private static Cell cell(ImmutableList<Cell.Open> open) {
    Hits plain = Hits.builder().add(citation("one"), Effect.PERMIT, Certainty.YES).build();
    return new Cell(10, 20, plain, open);
  }

  private static Cell.Asking asking(String rule) {
    return new Cell.Asking(citation(rule), Effect.PERMIT, Certainty.YES);
  }

  private static Citation citation(String rule) {
    return new Citation(RuleId.of(rule), AgreementId.of("charter"));
  }
}
