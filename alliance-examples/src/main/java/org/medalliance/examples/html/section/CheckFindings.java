// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.Report;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.Severity;

/**
 * What is wrong with what is written down, or worth knowing.
 *
 * @param rows the gravest first
 * @param errors how many errors there are
 * @param warnings how many warnings
 * @param notes how many others
 * @param leftOut how many more there are, in words; an empty text if all are shown
 */
public record CheckFindings(
    ImmutableList<Row> rows, long errors, long warnings, long notes, String leftOut) {
  private static final int MOST_ROWS = 100;

  /**
   * A finding.
   *
   * @param severity how grave it is, in words
   * @param state what that looks like: {@code bad}, {@code warn}, {@code plain}
   * @param code its code
   * @param path where it is
   * @param text what was found
   */
  public record Row(String severity, String state, String code, String path, String text) {}

  /** Returns what all checks find. */
  public static CheckFindings of(Subject subject) {
    Report report = AllianceChecks.ALL.check(subject.alliance());
    long all =
        report.findings().size()
            + report.leftOut().values().stream().mapToLong(Long::longValue).sum();
    ImmutableList<Row> rows =
        report.findings().stream()
            .sorted(Comparator.comparing(Finding::severity))
            .limit(MOST_ROWS)
            .map(finding -> row(subject.labels(), finding))
            .collect(ImmutableList.toImmutableList());
    return new CheckFindings(
        rows,
        count(report, Severity.ERROR),
        count(report, Severity.WARNING),
        count(report, Severity.INFO),
        all > rows.size() ? subject.text("leftOut.findings", all - rows.size()) : "");
  }

  private static Row row(Labels labels, Finding finding) {
    return new Row(
        labels.words(finding.severity()),
        state(finding.severity()),
        finding.code().code(),
        Labels.shown(finding.path().toString()),
        Labels.shown(finding.text(labels.locale())));
  }

  /** How many there are, those among them that the report does not list. */
  private static long count(Report report, Severity severity) {
    return report.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .map(Finding::code)
        .distinct()
        .mapToLong(report::count)
        .sum();
  }

  private static String state(Severity severity) {
    return switch (severity) {
      case ERROR -> "bad";
      case WARNING -> "warn";
      case INFO -> "plain";
    };
  }
}
