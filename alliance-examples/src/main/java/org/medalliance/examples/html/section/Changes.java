// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import com.google.common.collect.ImmutableList;
import org.medalliance.Alliance;
import org.medalliance.analysis.AnalysisBudget;
import org.medalliance.analysis.AnalysisProgress;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.Change;
import org.medalliance.decision.Outcome;

/**
 * What changes from one document to another, and what is decided otherwise by it.
 *
 * @param changes what changes
 * @param differences what is decided otherwise
 * @param verdict whether anything is, in words
 * @param notes what was not compared, or is left out
 */
public record Changes(
    ImmutableList<Row> changes,
    ImmutableList<Decided> differences,
    String verdict,
    ImmutableList<String> notes) {
  private static final int MOST_ROWS = 100;
  private static final AnalysisBudget BUDGET = new AnalysisBudget(5_000_000);

  /**
   * A change.
   *
   * @param weight how much hangs on it, in words
   * @param state what that looks like: {@code warn} or {@code plain}
   * @param text what changes
   */
  public record Row(String weight, String state, String text) {}

  /**
   * Requests that are decided otherwise.
   *
   * @param requests the requests
   * @param before how they were decided
   * @param beforeState what that looks like
   * @param after how they are decided now
   * @param afterState what that looks like
   */
  public record Decided(
      String requests, String before, String beforeState, String after, String afterState) {}

  /** Returns what changes from the alliance of a page to another. */
  public static Changes of(Subject subject, Alliance after) {
    Alliance before = subject.alliance();
    AllianceDiff diff = AllianceDiff.between(before, after);
    RuleComparison comparison =
        RuleComparison.between(before, after, BUDGET, AnalysisProgress.NONE);
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    int rest = diff.changes().size() - MOST_ROWS;
    if (rest > 0) {
      notes.add(subject.text("leftOut.changes", rest));
    }
    int cells = comparison.differences().size() - MOST_ROWS;
    if (cells > 0) {
      notes.add(subject.text("leftOut.cells", cells));
    }
    if (!comparison.isWhole()) {
      notes.add(subject.text("leftOut.more"));
    }
    comparison.notDecided().stream()
        .limit(MOST_ROWS)
        .map(what -> subject.text("changes.notCompared", what.text(subject.labels().locale())))
        .forEach(notes::add);
    return new Changes(
        diff.changes().stream()
            .limit(MOST_ROWS)
            .map(change -> row(subject, change, after))
            .collect(ImmutableList.toImmutableList()),
        comparison.differences().stream()
            .limit(MOST_ROWS)
            .map(difference -> decided(subject, difference))
            .collect(ImmutableList.toImmutableList()),
        subject.text("changes." + comparison.areEquivalent(), comparison.differences().size()),
        notes.build());
  }

  private static Row row(Subject subject, Change<?> change, Alliance after) {
    return new Row(
        subject.text("weight." + change.severity()),
        change.severity() == Change.Severity.MAJOR ? "warn" : "plain",
        Labels.shown(
            change.text(
                subject.labels().locale(),
                change.after().isPresent() ? after : subject.alliance())));
  }

  private static Decided decided(Subject subject, Difference difference) {
    Labels labels = subject.labels();
    Outcome before = difference.before().outcome();
    Outcome after = difference.after().outcome();
    return new Decided(
        difference.cell().words().text(labels.locale()),
        labels.words(before),
        MatrixRows.state(before),
        labels.words(after),
        MatrixRows.state(after));
  }
}
