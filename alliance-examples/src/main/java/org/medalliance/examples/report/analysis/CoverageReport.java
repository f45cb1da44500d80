// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.analysis;

import org.medalliance.AllianceId;
import org.medalliance.analysis.RuleCoverage;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;

/**
 * How much of the rules a list of requests tries out, as tables.
 *
 * @param alliance the id of the alliance
 * @param coverage what became of each rule
 */
public record CoverageReport(AllianceId alliance, RuleCoverage coverage) {
  /** Writes how many requests came to each outcome, and what became of each rule. */
  public void write(Page page) {
    page.line(
        page.say(
            "{0}, {1} of {2} rules decided, of {3}",
            Words.count(coverage.requests(), "request", page.locale()),
            coverage.rules().size() - coverage.neverDecided().size(),
            coverage.rules().size(),
            alliance));
    Table outcomes = Table.headed("outcome", "requests");
    coverage
        .outcomes()
        .forEach(
            (outcome, count) ->
                outcomes.row(Words.term(outcome, page.locale()), Long.toString(count)));
    page.table(outcomes);
    Table rules = Table.headed("rule", "decided", "never the one cause");
    coverage
        .rules()
        .forEach(
            (rule, use) ->
                rules.row(
                    rule.toString(),
                    use.decided() == 0 ? Saying.of("never") : Long.toString(use.decided()),
                    use.tried().isEmpty()
                        ? Saying.of("not tried")
                        : Words.terms(use.neverCauses(), page.locale())));
    if (!rules.isEmpty()) {
      page.blank().table(rules);
    }
  }
}
