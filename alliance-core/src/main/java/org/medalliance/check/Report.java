// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCode;
import org.medalliance.check.finding.Severity;
import org.medalliance.code.Fault;
import org.medalliance.wording.Phrase;

/**
 * Everything that a check has found at once, the gravest first, then by place.
 *
 * @param findings what was found, at most {@value #MAX_OF_A_CODE} of each code
 * @param leftOut how often more of a code was found, by the code's name; only codes of which more
 *     was found. What is left out is not kept, so what is found there twice counts twice.
 */
public record Report(ImmutableList<Finding> findings, ImmutableSortedMap<String, Long> leftOut)
    implements Serializable {
  /** The most findings of one code that a report lists; the rest is counted. */
  public static final int MAX_OF_A_CODE = 100;

  /** Puts the findings in order. */
  public Report {
    requireNonNull(findings, "findings");
    requireNonNull(leftOut, "leftOut");
    findings = ImmutableList.sortedCopyOf(findings);
    leftOut = ImmutableSortedMap.copyOf(leftOut);
    leftOut.forEach(
        (code, count) ->
            require(
                count > 0,
                Fault.NUMBER_RANGE,
                "leftOut",
                "what is left out of %s must be counted from 1: %d",
                code,
                count));
  }

  /** Returns whether nothing that was found is an error. */
  public boolean isSound() {
    return errors().isEmpty();
  }

  /** Returns the errors. */
  public ImmutableList<Finding> errors() {
    return those(finding -> finding.severity() == Severity.ERROR);
  }

  /** Returns the warnings. */
  public ImmutableList<Finding> warnings() {
    return those(finding -> finding.severity() == Severity.WARNING);
  }

  /** Returns the findings of one code. */
  public ImmutableList<Finding> findings(FindingCode code) {
    requireNonNull(code, "code");
    return those(finding -> finding.code().equals(code));
  }

  /** Returns the findings that are at least so grave. */
  public ImmutableList<Finding> atLeast(Severity severity) {
    requireNonNull(severity, "severity");
    return those(finding -> finding.severity().compareTo(severity) <= 0);
  }

  /**
   * Returns how many findings there are of a code, those that are not listed among them: exactly up
   * to {@value #MAX_OF_A_CODE}, above that as often as something was found.
   */
  public long count(FindingCode code) {
    long listed = findings(code).size();
    return listed + leftOut.getOrDefault(code.code(), 0L);
  }

  /** Returns a line for each finding and for what is left out; never empty. */
  public String text(Locale locale) {
    requireNonNull(locale, "locale");
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      lines.add(
          Phrase.of(
                  "report.finding",
                  finding.severity(),
                  finding.path().toString(),
                  finding.code().code(),
                  finding.text(locale))
              .text(locale));
    }
    leftOut.forEach((code, count) -> lines.add(Phrase.of("report.more", code, count).text(locale)));
    if (lines.isEmpty()) {
      lines.add(Phrase.of("report.nothing").text(locale));
    }
    return String.join("\n", lines);
  }

  /** Returns how many findings there are of each severity. */
  @Override
  public String toString() {
    return errors().size()
        + " errors, "
        + warnings().size()
        + " warnings, "
        + those(finding -> finding.severity() == Severity.INFO).size()
        + " others"
        + (leftOut.isEmpty() ? "" : " and more");
  }

  private ImmutableList<Finding> those(Predicate<Finding> wanted) {
    return findings.stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }
}
