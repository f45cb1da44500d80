// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.medalliance.AllianceId;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Words;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;

/**
 * What holds of the rules of an alliance.
 *
 * @param alliance its id
 * @param rules how many rules there are
 * @param findings what holds
 */
public record AnalysisReport(AllianceId alliance, int rules, ImmutableList<Entry> findings)
    implements Report {

  /**
   * Something that holds.
   *
   * @param kind what holds
   * @param rules of which rule, and by which others
   * @param requests the requests that it is about
   * @param isWhole whether it is about no more than these
   * @param witness one of them
   * @param ledger what is used when it is decided
   * @param text what holds, by language
   */
  public record Entry(
      RuleFinding.Kind kind,
      ImmutableList<RuleId> rules,
      ImmutableList<Requests> requests,
      boolean isWhole,
      Optional<SharingRequest> witness,
      Optional<QuotaLedger> ledger,
      ImmutableMap<String, String> text) {
    private static Entry of(RuleFinding finding) {
      return new Entry(
          finding.kind(),
          finding.rules(),
          finding.region().cells().stream()
              .map(Requests::of)
              .collect(ImmutableList.toImmutableList()),
          finding.region().isWhole(),
          finding.witness().map(Witness::request),
          finding.witness().map(Witness::ledger),
          Words.inAll(finding.words()));
    }
  }

  /** Returns what an analysis found. */
  public static AnalysisReport of(RuleAnalysis analysis) {
    return new AnalysisReport(
        analysis.alliance().id(),
        analysis.alliance().rules().size(),
        analysis.findings().stream().map(Entry::of).collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void write(Page page) {
    page.line(
        page.say(
            "{0} of {1}: {2}",
            Words.count(rules, "rule", page.locale()),
            alliance,
            Words.count(findings.size(), "finding", page.locale())));
    for (Entry finding : findings) {
      page.blank();
      page.line(finding.kind + "  " + finding.text.get(page.locale().getLanguage()));
      finding.requests.forEach(cell -> page.hanging(2, "- ", cell.text(page.locale())));
      if (!finding.isWhole) {
        page.indented(page.say("… and more"));
      }
      finding.witness.ifPresent(
          request ->
              page.hanging(
                  2,
                  page.say("e.g. "),
                  Requests.text(
                      request, finding.ledger.orElse(QuotaLedger.empty()), page.locale())));
    }
  }
}
