// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.analysis;

import org.medalliance.analysis.RequestComparison;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;

/**
 * What becomes of requests at hand, as a table.
 *
 * @param comparison from which outcome to which they go
 */
public record TransitionsReport(RequestComparison comparison) {
  /** Writes how many go from which outcome to which. */
  public void write(Page page) {
    page.line(
        comparison.differing() == 1
            ? page.say("1 request is decided differently.")
            : page.say("{0} requests are decided differently.", comparison.differing()));
    Table table = Table.headed("before", "after", "requests", "such as");
    for (RequestComparison.Transition each : comparison.transitions()) {
      table.row(
          Words.term(each.before(), page.locale()),
          Words.term(each.after(), page.locale()),
          Long.toString(each.count()),
          each.before() == each.after()
              ? ""
              : Saying.of("{0}", each.examples().stream().map(Requests::said).toList()));
    }
    if (!table.isEmpty()) {
      page.table(table);
    }
  }
}
