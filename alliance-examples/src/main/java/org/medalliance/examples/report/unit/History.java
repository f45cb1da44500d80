// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.code.SourceId;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.time.Timeline;

/** What happened to units on a roll, a row each; what cites no source has that of the entry. */
final class History {
  private final Table table = Table.headed("unit", "when", "what", "by then", "by", "source");

  private History() {}

  /**
   * A table of the facts, with a day whether they have come by then, without one the steps of tier
   * and roles too.
   */
  static Table of(List<RollReport.Entry> units) {
    History history = new History();
    units.forEach(history::add);
    return history.table;
  }

  private void add(RollReport.Entry unit) {
    MemberUnit entry = unit.entry();
    for (int i = 0; i < entry.facts().size(); i++) {
      MemberFact fact = entry.facts().get(i);
      int index = i;
      row(
          entry,
          Words.narrow(fact.on()),
          Saying.of("{0}", fact.fact()),
          unit.onDay().map(day -> come(index, day)).orElse(Saying.of("{0}", "")),
          by(fact),
          fact.source(),
          fact.note());
    }
    if (unit.onDay().isEmpty()) {
      steps(entry, Saying.of("tier"), entry.tier());
      steps(entry, Saying.of("roles"), entry.roles());
    }
    if (entry.note().isPresent() || entry.facts().isEmpty()) {
      row(
          entry,
          "",
          entry.facts().isEmpty() ? Saying.of("no fact") : Saying.of("entry"),
          "",
          "",
          Optional.empty(),
          entry.note());
    }
  }

  private <T> void steps(MemberUnit entry, Saying what, Timeline<T> timeline) {
    for (Timeline.Step<T> step : timeline.steps()) {
      row(
          entry,
          since(step),
          Saying.of("{0} {1}", what, step.value()),
          "",
          "",
          step.source(),
          step.note());
    }
  }

  private void row(
      MemberUnit entry,
      Object when,
      Saying what,
      Object come,
      Object by,
      Optional<SourceId> source,
      Optional<String> note) {
    table
        .row(
            entry.unit().toString(),
            when,
            what,
            come,
            by,
            source.or(entry::source).map(SourceId::toString).orElse(""))
        .remark(note);
  }

  /** The day of a step for a narrow column. */
  static Saying since(Timeline.Step<?> step) {
    return step.since().map(day -> Saying.of("{0}", Words.narrow(day))).orElse(Saying.of("always"));
  }

  private static Saying come(int index, RollReport.OnDay day) {
    if (index < day.factsAtLeast()) {
      return Saying.of("yes");
    }
    return index < day.factsAtMost() ? Saying.of("perhaps") : Saying.of("no");
  }

  private static Saying by(MemberFact fact) {
    return Saying.of(
        "{0}",
        Stream.of(
                fact.basis().map(basis -> Saying.of("{0}", basis)),
                fact.agreement().map(id -> Saying.of("agreement {0}", id)),
                fact.session().map(id -> Saying.of("session {0}", id)))
            .flatMap(Optional::stream)
            .toList());
  }
}
