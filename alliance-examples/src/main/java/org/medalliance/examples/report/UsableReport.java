// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.sharing.SharingRequest;

/**
 * What a unit may use on a day, and of whom.
 *
 * @param about the alliance on the day
 * @param recipient the unit
 * @param decisions each that permits, or may permit
 */
public record UsableReport(About about, UnitId recipient, ImmutableList<SharingDecision> decisions)
    implements Report {

  /** Returns what a unit of {@code alliance} may use on a day. */
  public static UsableReport of(Alliance alliance, UnitId recipient, LocalDate on) {
    return new UsableReport(
        About.of(alliance, Optional.of(on)),
        recipient,
        SharingPolicy.of(alliance)
            .usableBy(recipient, on)
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void write(Page page) {
    page.line(about.heading(page.locale()));
    about.writeLife(page);
    page.blank();
    if (decisions.isEmpty()) {
      page.line(
          page.say("Nothing is written that would let {0} use anything of others.", recipient));
      return;
    }
    page.line(page.say("{0} may use:", recipient));
    Table table = Table.headed("what", "of", "outcome", "by", "depends on");
    for (SharingDecision decision : decisions) {
      SharingRequest request = decision.request();
      table.row(
          request.subject(),
          request.provider().toString(),
          Words.term(decision.outcome(), page.locale()),
          Saying.of("{0}", decision.rules()),
          Saying.of(
              "{0}",
              decision.unknowns().stream().map(unknown -> unknown.text(page.locale())).toList()));
    }
    page.table(table);
  }
}
