// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.unit.Stretch;
import org.medalliance.decision.compiled.unit.UnitOn;
import org.medalliance.sharing.SharingRequest;

/**
 * The search for the rules about two units and a topic around a day, on the way to a {@link Cell}.
 * It belongs to one thread.
 */
public final class Search {
  private final Circumstances circumstances;
  private final SharingRequest request;
  private final UnitOn provider;
  private final UnitOn recipient;
  private final Stretch stretch;
  private final Hits.Builder plain = new Hits.Builder();
  private final Map<Question, List<Cell.Asking>> open = new LinkedHashMap<>();

  private Search(
      Circumstances circumstances,
      SharingRequest request,
      UnitOn provider,
      UnitOn recipient,
      long day) {
    this.circumstances = circumstances;
    this.request = request;
    this.provider = provider;
    this.recipient = recipient;
    this.stretch = Stretch.around(day);
  }

  /**
   * Returns a search around a day, given as an epoch day.
   *
   * @param circumstances asked only for what is so of the units, whatever the request tells
   */
  public static Search of(
      Circumstances circumstances,
      SharingRequest request,
      UnitOn provider,
      UnitOn recipient,
      long day) {
    return new Search(circumstances, request, provider, recipient, day);
  }

  public UnitOn provider() {
    return provider;
  }

  public UnitOn recipient() {
    return recipient;
  }

  public Stretch stretch() {
    return stretch;
  }

  /** Adds a row of which it is known so far that it applies, or may. */
  public void add(Row row, Certainty given) {
    Certainty applies = given.and(row.holds(stretch, provider, recipient));
    if (!applies.isNo() && row.relatesUnits()) {
      applies = applies.and(circumstances.meet(row.rule().when().orElseThrow(), request));
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

  /** Adds the rules of a cell that is about the same. */
  public void add(Cell cell) {
    cell.narrow(stretch);
    plain.add(cell.plain(), Certainty.YES);
    cell.open()
        .forEach(
            asked ->
                open.computeIfAbsent(asked.question(), key -> new ArrayList<>())
                    .addAll(asked.rules()));
  }

  /** What was found of units of these classes. */
  public Cell cell() {
    return new Cell(
        stretch.from(),
        stretch.until(),
        plain.build(),
        open.entrySet().stream()
            .map(entry -> new Cell.Open(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
            .collect(ImmutableList.toImmutableList()));
  }
}
