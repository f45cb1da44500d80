// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medalliance.code.Certainty;
import org.medalliance.sharing.SharingCondition;

/**
 * The search for the rules about two units and a topic around a day, on the way to a {@link Cell}.
 * It belongs to one thread.
 */
final class Search {
  private final Circumstances circumstances;
  private final UnitOn provider;
  private final UnitOn recipient;
  private final Stretch stretch;
  private final Hits.Builder plain = new Hits.Builder();
  private final Map<Question, List<Cell.Asking>> open = new LinkedHashMap<>();

  /**
   * A search around a day.
   *
   * @param circumstances asked only for what is so of the units, whatever the request tells
   */
  Search(Circumstances circumstances, UnitOn provider, UnitOn recipient, long day) {
    this.circumstances = circumstances;
    this.provider = provider;
    this.recipient = recipient;
    this.stretch = new Stretch(day);
  }

  UnitOn provider() {
    return provider;
  }

  UnitOn recipient() {
    return recipient;
  }

  Stretch stretch() {
    return stretch;
  }

  /** Adds a row of which it is known so far that it applies, or may. */
  void add(Row row, Certainty given) {
    Certainty applies = given.and(row.holds(stretch, provider, recipient));
    Optional<SharingCondition> when = row.rule().when();
    if (!applies.isNo() && when.isPresent() && !Circumstances.areTold(when.get())) {
      applies = applies.and(circumstances.meet(when.get()));
    }
    if (applies.isNo()) {
      return;
    }
    Optional<Question> question = Question.of(row);
    if (question.isEmpty()) {
      plain.add(row.citation(), row.rule().effect(), applies);
    } else {
      open.computeIfAbsent(question.get(), key -> new ArrayList<>())
          .add(new Cell.Asking(row.citation(), row.rule().effect(), applies));
    }
  }

  /** What was found. */
  Cell cell(Topic topic) {
    return new Cell(
        topic.number(),
        provider.kin(),
        recipient.kin(),
        stretch.from(),
        stretch.until(),
        plain.build(),
        open.entrySet().stream()
            .map(entry -> new Cell.Open(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
            .collect(ImmutableList.toImmutableList()));
  }
}
