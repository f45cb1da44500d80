// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import com.google.common.collect.ImmutableList;
import org.medalliance.analysis.AnalysisBudget;
import org.medalliance.analysis.AnalysisProgress;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.finding.RuleFinding;

/**
 * What the rules really do: conflicts, repetitions, gaps.
 *
 * @param rows what holds
 * @param more how many more there are
 * @param leftOut the same in words; an empty text if all are shown
 */
public record RuleFindings(ImmutableList<Row> rows, int more, String leftOut) {
  private static final int MOST_ROWS = 60;
  private static final int MOST_CELLS = 2;

  /** What a page may take for one question; a report need not know everything. */
  private static final AnalysisBudget BUDGET = new AnalysisBudget(5_000_000);

  /**
   * Something that holds.
   *
   * @param kind what kind of thing, in a word
   * @param state what it looks like: {@code warn} or {@code plain}
   * @param text what holds
   * @param requests the requests it is about
   * @param witness one of them, and how it is decided; an empty text if there is none
   */
  public record Row(
      String kind, String state, String text, ImmutableList<String> requests, String witness) {}

  /** Returns what an analysis finds. */
  public static RuleFindings of(Subject subject) {
    ImmutableList<RuleFinding> all =
        RuleAnalysis.of(subject.alliance(), BUDGET, AnalysisProgress.NONE).findings();
    ImmutableList<Row> rows =
        all.stream()
            .limit(MOST_ROWS)
            .map(finding -> row(subject, finding))
            .collect(ImmutableList.toImmutableList());
    int more = all.size() - rows.size();
    return new RuleFindings(rows, more, more > 0 ? subject.text("leftOut.findings", more) : "");
  }

  private static Row row(Subject subject, RuleFinding finding) {
    Labels labels = subject.labels();
    ImmutableList.Builder<String> requests = ImmutableList.builder();
    finding.region().cells().stream()
        .limit(MOST_CELLS)
        .forEach(cell -> requests.add(cell.words().text(labels.locale())));
    int rest = finding.region().cells().size() - MOST_CELLS;
    if (rest > 0 || !finding.region().isWhole()) {
      requests.add(rest > 0 ? labels.text("leftOut.cells", rest) : labels.text("leftOut.more"));
    }
    return new Row(
        labels.text("analysis." + finding.kind()),
        switch (finding.kind()) {
          case GAP, OVER_BROAD, NOT_DECIDED -> "plain";
          default -> "warn";
        },
        finding.words().text(labels.locale()),
        requests.build(),
        finding
            .witness()
            .map(
                witness ->
                    Labels.shown(
                        subject
                            .policy()
                            .decide(witness.request(), witness.ledger())
                            .text(labels.locale())))
            .orElse(""));
  }
}
