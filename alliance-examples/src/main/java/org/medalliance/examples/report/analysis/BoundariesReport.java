// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.analysis;

import org.medalliance.AllianceId;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;

/**
 * Requests on both sides of the lines that rules draw, as a table.
 *
 * @param alliance the id of the alliance
 * @param found the lines, and the rules that may draw more
 */
public record BoundariesReport(AllianceId alliance, BoundaryRequests found) {
  /** Writes each line with its two requests. */
  public void write(Page page) {
    page.line(
        page.say(
            "{0} that the rules of {1} draw",
            Words.count(found.boundaries().size(), "line", page.locale()), alliance));
    Table table = Table.headed("rule", "premise", "applies", "does not apply");
    for (Boundary boundary : found.boundaries()) {
      table.row(
          boundary.rule().toString(),
          Words.term(boundary.premise(), page.locale()),
          Requests.text(boundary.inside(), page.locale()),
          Requests.text(boundary.outside(), page.locale()));
    }
    if (!table.isEmpty()) {
      page.table(table);
    }
    if (!found.notDecided().isEmpty()) {
      page.line(page.say("Not all lines of {0}: that takes too many steps.", found.notDecided()));
    }
  }
}
