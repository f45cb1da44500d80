// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.analysis;

import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Words;

/**
 * What holds of the rules of an alliance, in words.
 *
 * @param analysis what was found
 */
public record AnalysisReport(RuleAnalysis analysis) {
  /** Writes each finding with the requests that it is about, and one to see it by. */
  public void write(Page page) {
    page.line(
        page.say(
            "{0} of {1}: {2}",
            Words.count(analysis.alliance().rules().size(), "rule", page.locale()),
            analysis.alliance().id(),
            Words.count(analysis.findings().size(), "finding", page.locale())));
    for (RuleFinding finding : analysis.findings()) {
      page.blank();
      page.line(finding.kind() + "  " + finding.words().text(page.locale()));
      finding
          .region()
          .cells()
          .forEach(cell -> page.hanging(2, "- ", cell.words().text(page.locale())));
      if (!finding.region().isWhole()) {
        page.indented(page.say("… and more"));
      }
      finding
          .witness()
          .ifPresent(
              witness -> page.hanging(2, page.say("e.g. "), Requests.text(witness, page.locale())));
    }
  }
}
