// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.Severity;
import org.medalliance.examples.report.Page;
import org.medalliance.jackson.problem.Place;
import org.medalliance.jackson.problem.Problem;

/**
 * One thing that is wrong, and its place.
 *
 * @param code what sort of thing it is
 * @param severity how grave it is
 * @param pointer where it is (RFC 6901)
 * @param line where that is in the text, from 1
 * @param column the character of the line, from 1
 * @param text what it says, by language
 * @param mend the way out, by language; empty where the text says it
 */
public record Found(
    String code,
    Severity severity,
    String pointer,
    int line,
    int column,
    ImmutableMap<String, String> text,
    Optional<ImmutableMap<String, String>> mend) {

  static Found of(Problem problem) {
    return new Found(
        problem.code().name(),
        Severity.valueOf(problem.severity().name()),
        problem.pointer(),
        problem.location().line(),
        problem.location().column(),
        inBoth(Breach.of(problem)::in),
        Optional.empty());
  }

  static Found of(Finding finding, Place place) {
    return new Found(
        finding.code().code(),
        finding.severity(),
        place.pointer(),
        place.location().line(),
        place.location().column(),
        inBoth(finding::text),
        Optional.of(inBoth(finding.code()::mend)));
  }

  /** What it says, and below that the way out. */
  void write(Page page) {
    page.indented(in(page.locale(), text));
    mend.ifPresent(out -> page.indented(in(page.locale(), out)));
  }

  private static ImmutableMap<String, String> inBoth(Function<Locale, String> words) {
    return ImmutableMap.of(
        "en", words.apply(Locale.ENGLISH), "zh", words.apply(Locale.SIMPLIFIED_CHINESE));
  }

  private static String in(Locale locale, ImmutableMap<String, String> words) {
    return requireNonNull(words.getOrDefault(locale.getLanguage(), words.get("en")));
  }
}
