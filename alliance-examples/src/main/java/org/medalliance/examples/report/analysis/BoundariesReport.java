// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.analysis;

import com.google.common.collect.ImmutableList;
import org.medalliance.AllianceId;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;

/**
 * Requests on both sides of the lines that rules draw.
 *
 * @param alliance the id of the alliance
 * @param boundaries the lines
 * @param notDecided the rules that may draw more
 */
public record BoundariesReport(
    AllianceId alliance, ImmutableList<Entry> boundaries, ImmutableList<RuleId> notDecided)
    implements Report {

  /**
   * A line.
   *
   * @param rule whose it is
   * @param premise what draws it
   * @param inside a request to which the rule applies
   * @param insideLedger what is used then
   * @param outside one to which it does not
   * @param outsideLedger what is used then
   */
  public record Entry(
      RuleId rule,
      Premise.Kind premise,
      SharingRequest inside,
      QuotaLedger insideLedger,
      SharingRequest outside,
      QuotaLedger outsideLedger) {
    private static Entry of(Boundary boundary) {
      return new Entry(
          boundary.rule(),
          boundary.premise(),
          boundary.inside().request(),
          boundary.inside().ledger(),
          boundary.outside().request(),
          boundary.outside().ledger());
    }
  }

  /** Returns the lines that were found. */
  public static BoundariesReport of(AllianceId alliance, BoundaryRequests found) {
    return new BoundariesReport(
        alliance,
        found.boundaries().stream().map(Entry::of).collect(ImmutableList.toImmutableList()),
        found.notDecided());
  }

  @Override
  public void write(Page page) {
    page.line(
        page.say(
            "{0} that the rules of {1} draw",
            Words.count(boundaries.size(), "line", page.locale()), alliance));
    Table table = Table.headed("rule", "premise", "applies", "does not apply");
    for (Entry entry : boundaries) {
      table.row(
          entry.rule.toString(),
          Words.term(entry.premise, page.locale()),
          Requests.text(entry.inside, entry.insideLedger, page.locale()),
          Requests.text(entry.outside, entry.outsideLedger, page.locale()));
    }
    if (!table.isEmpty()) {
      page.table(table);
    }
    if (!notDecided.isEmpty()) {
      page.line(page.say("Not all lines of {0}: that takes too many steps.", notDecided));
    }
  }
}
