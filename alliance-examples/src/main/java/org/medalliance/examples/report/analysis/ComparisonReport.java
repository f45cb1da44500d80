// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.code.Certainty;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Words;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.wording.Phrase;

/**
 * What two rule sets decide differently.
 *
 * @param areEquivalent whether nothing is
 * @param differences what is
 * @param isWhole whether that is all of it
 * @param notDecided what was not compared
 */
public record ComparisonReport(
    Certainty areEquivalent,
    ImmutableList<Entry> differences,
    boolean isWhole,
    ImmutableList<ImmutableMap<String, String>> notDecided)
    implements Report {

  /**
   * How a request is decided.
   *
   * @param outcome the outcome
   * @param possible the outcomes that are possible
   * @param citations the rules on which that rests
   */
  public record Decided(
      Outcome outcome,
      ImmutableSortedSet<Outcome> possible,
      ImmutableSortedSet<Citation> citations) {
    private static Decided of(SharingDecision decision) {
      return new Decided(
          decision.outcome(),
          ImmutableSortedSet.copyOf(decision.possibleOutcomes()),
          ImmutableSortedSet.copyOf(decision.citations()));
    }

    private String text(Locale locale) {
      return Saying.of(
              "{0}{1}{2}",
              Words.term(outcome, locale),
              possible.size() > 1 ? " [" + Words.terms(possible, locale) + "]" : "",
              citations.isEmpty()
                  ? ""
                  : Saying.of(
                      " by {0}",
                      citations.stream().map(one -> Phrase.of("value", one).text(locale)).toList()))
          .in(locale);
    }
  }

  /**
   * Requests that are decided differently.
   *
   * @param requests the requests
   * @param witness one of them
   * @param ledger what is used when it is decided
   * @param before how that was decided
   * @param after how it is decided now
   */
  public record Entry(
      Requests requests,
      SharingRequest witness,
      QuotaLedger ledger,
      Decided before,
      Decided after) {
    private static Entry of(Difference difference) {
      return new Entry(
          Requests.of(difference.cell()),
          difference.before().request(),
          difference.ledger(),
          Decided.of(difference.before()),
          Decided.of(difference.after()));
    }
  }

  /** Returns what a comparison found. */
  public static ComparisonReport of(RuleComparison comparison) {
    return new ComparisonReport(
        comparison.areEquivalent(),
        comparison.differences().stream().map(Entry::of).collect(ImmutableList.toImmutableList()),
        comparison.isWhole(),
        comparison.notDecided().stream()
            .map(Words::inAll)
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void write(Page page) {
    switch (areEquivalent) {
      case YES -> page.line(page.say("Equivalent: every request is decided alike."));
      case UNKNOWN ->
          page.line(page.say("No difference was found, but not everything was compared."));
      case NO ->
          page.line(
              page.say(
                  "{0} of requests decided differently",
                  Words.count(differences.size(), "cell", page.locale())));
    }
    for (Entry entry : differences) {
      page.blank();
      page.line(entry.requests.text(page.locale()));
      page.hanging(2, page.say("before "), entry.before.text(page.locale()));
      page.hanging(2, page.say("after  "), entry.after.text(page.locale()));
      page.hanging(
          2, page.say("e.g.   "), Requests.text(entry.witness, entry.ledger, page.locale()));
    }
    if (!isWhole) {
      page.blank().line(page.say("There are more."));
    }
    notDecided.forEach(
        what ->
            page.hanging(
                0,
                page.say("not compared  "),
                requireNonNull(what.get(page.locale().getLanguage()))));
  }
}
