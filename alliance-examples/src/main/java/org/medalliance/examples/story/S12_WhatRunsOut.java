// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Departure;
import org.medalliance.calendar.Expiry;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.Page;
import org.medalliance.membership.Roles;

/** Which agreements run out, and what ends with them; what would be lost with the lead. */
public final class S12_WhatRunsOut {
  private S12_WhatRunsOut() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S12_WhatRunsOut::tell);
  }

  static void tell(Page page) {
    page.heading("12  What runs out, and what ends with it?").blank();

    Alliance alliance = Samples.twoRivers();
    SharingPolicy policy = SharingPolicy.of(alliance);
    AllianceCalendar calendar = AllianceCalendar.of(alliance);

    // Within half a year of the autumn of 2023: what ends, and who may no longer use what.
    page.line("From 2023-10-01 to 2024-04-01:");
    for (Expiry expiry : calendar.expiring(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 4, 1))) {
      page.indented(expiry.toString());
      expiry.permissionsLost(policy).forEach(lost -> page.hanging(4, "lost  ", once(lost)));
    }

    // Thirty days after notice, or when its term ends if that is sooner.
    AgreementId workstation = AgreementId.of("workstation-hillside");
    page.line(
        "Notice given on 2023-10-02 ends it on "
            + calendar.earliestEnd(workstation, LocalDate.of(2023, 10, 2)).orElseThrow()
            + ".");

    // Who leads, and is there a day on which nobody does?
    page.blank().line("Who leads:");
    calendar.holders(Roles.LEAD).forEach((unit, course) -> page.indented(unit + ": " + course));

    // And if the lead left?
    page.blank().line("If lakeside left on 2023-12-01:");
    Departure departure = calendar.departure(UnitId.of("lakeside"), LocalDate.of(2023, 12, 1));
    page.indented(departure.toString());
    page.indented(
        departure.permissionsLost(policy).count() + " permissions would be lost, among them");
    departure.permissionsLost(policy).limit(3).forEach(lost -> page.hanging(4, "- ", once(lost)));
  }

  private static String once(SharingDecision decision) {
    return decision.request().recipient()
        + " could use "
        + decision.request().subject()
        + " of "
        + decision.request().provider();
  }
}
