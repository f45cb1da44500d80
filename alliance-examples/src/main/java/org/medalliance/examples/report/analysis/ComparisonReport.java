// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.analysis;

import java.util.Locale;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.decision.SharingDecision;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Words;
import org.medalliance.wording.Phrase;

/**
 * What two rule sets decide differently, in words.
 *
 * @param comparison what was found
 */
public record ComparisonReport(RuleComparison comparison) {
  /** Writes each cell of requests with one of them, and how that is decided before and after. */
  public void write(Page page) {
    switch (comparison.areEquivalent()) {
      case YES -> page.line(page.say("Equivalent: every request is decided alike."));
      case UNKNOWN ->
          page.line(page.say("No difference was found, but not everything was compared."));
      case NO ->
          page.line(
              page.say(
                  "{0} of requests decided differently",
                  Words.count(comparison.differences().size(), "cell", page.locale())));
    }
    comparison.differences().forEach(difference -> write(page, difference));
    if (!comparison.isWhole()) {
      page.blank().line(page.say("There are more."));
    }
    comparison
        .notDecided()
        .forEach(what -> page.hanging(0, page.say("not compared  "), what.text(page.locale())));
  }

  private static void write(Page page, Difference difference) {
    page.blank();
    page.line(difference.cell().words().text(page.locale()));
    page.hanging(2, page.say("before "), decided(difference.before(), page.locale()));
    page.hanging(2, page.say("after  "), decided(difference.after(), page.locale()));
    page.hanging(
        2,
        page.say("e.g.   "),
        Requests.text(difference.before().request(), difference.ledger(), page.locale()));
  }

  private static String decided(SharingDecision decision, Locale locale) {
    return Saying.of(
            "{0}{1}{2}",
            Words.term(decision.outcome(), locale),
            decision.possibleOutcomes().size() > 1
                ? " [" + Words.terms(decision.possibleOutcomes(), locale) + "]"
                : "",
            decision.citations().isEmpty()
                ? ""
                : Saying.of(
                    " by {0}",
                    decision.citations().stream()
                        .map(one -> Phrase.of("value", one).text(locale))
                        .toList()))
        .in(locale);
  }
}
