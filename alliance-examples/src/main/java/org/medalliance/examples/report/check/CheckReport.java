// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.medalliance.Alliance;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.check.finding.Severity;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Words;
import org.medalliance.jackson.Reading;
import org.medalliance.jackson.problem.Place;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.wording.Phrase;

/**
 * What is wrong with a document or, if it can be read, was found in its alliance.
 *
 * @param file the document, as it was named
 * @param found the gravest first, then in the order of the document
 * @param leftOut how many more there are of a code than are listed
 */
public record CheckReport(
    String file, ImmutableList<Found> found, ImmutableSortedMap<String, Long> leftOut)
    implements Report {

  /** Returns what is wrong with a document that cannot be read. */
  public static CheckReport of(String file, List<Problem> problems) {
    return new CheckReport(
        file, problems.stream().map(Found::of).collect(toImmutableList()), ImmutableSortedMap.of());
  }

  /** Returns what is wrong or was found, if it is at least so grave. */
  public static CheckReport of(String file, Reading<Alliance> reading, Severity least) {
    if (reading.value().isEmpty()) {
      return of(file, reading.problems());
    }
    org.medalliance.check.Report report = AllianceChecks.ALL.check(reading.orElseThrow());
    List<Finding> findings = report.atLeast(least);
    Map<FindingPath, Place> places = reading.places(Lists.transform(findings, Finding::path));
    Map<String, Long> leftOut = new TreeMap<>(report.leftOut());
    leftOut
        .keySet()
        .removeIf(code -> findings.stream().noneMatch(one -> one.code().code().equals(code)));
    return new CheckReport(
        file,
        findings.stream()
            .map(finding -> Found.of(finding, requireNonNull(places.get(finding.path()))))
            .sorted(
                Comparator.comparing(Found::severity)
                    .thenComparingInt(Found::line)
                    .thenComparingInt(Found::column))
            .collect(toImmutableList()),
        ImmutableSortedMap.copyOf(leftOut));
  }

  /** Returns whether nothing is an error. */
  public boolean isSound() {
    return count(Severity.ERROR) == 0;
  }

  @Override
  public void write(Page page) {
    for (Found one : found) {
      page.unbroken(
          tone(one.severity()),
          file
              + ":"
              + (one.line() > 0 ? one.line() + ":" + one.column() : "-")
              + "  "
              + (one.pointer().isEmpty() ? "/" : one.pointer())
              + "  "
              + one.code()
              + (one.severity() == Severity.ERROR ? "" : "  (" + word(one.severity(), page) + ")"));
      one.write(page);
    }
    leftOut.forEach(
        (code, count) -> page.line(Phrase.of("report.more", code, count).text(page.locale())));
    page.line(counts(page));
  }

  /** How many there are of each severity, those that are not listed among them. */
  private String counts(Page page) {
    List<String> counts = new ArrayList<>();
    if (isSound()) {
      counts.add(page.say("no errors"));
    }
    for (Severity severity : Severity.values()) {
      long count = count(severity);
      if (count > 0) {
        counts.add(
            switch (severity) {
              case ERROR -> Words.count(count, "error", page.locale());
              case WARNING -> Words.count(count, "warning", page.locale());
              case INFO -> Words.count(count, "note", page.locale());
            });
      }
    }
    return counts.stream().reduce((one, other) -> page.say("{0}, {1}", one, other)).orElse("");
  }

  private static Page.Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Page.Tone.BAD;
      case WARNING -> Page.Tone.OPEN;
      case INFO -> Page.Tone.GOOD;
    };
  }

  private static String word(Severity severity, Page page) {
    return severity == Severity.INFO ? page.say("note") : Words.word(severity, page.locale());
  }

  private long count(Severity severity) {
    List<Found> those = found.stream().filter(one -> one.severity() == severity).toList();
    return those.size()
        + those.stream()
            .map(Found::code)
            .distinct()
            .mapToLong(code -> leftOut.getOrDefault(code, 0L))
            .sum();
  }
}
