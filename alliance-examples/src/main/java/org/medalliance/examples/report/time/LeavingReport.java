// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Count;
import org.medalliance.calendar.Departure;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Words;
import org.medalliance.membership.Appointment;
import org.medalliance.sharing.SharingRequest;

/**
 * What is lost when a unit leaves.
 *
 * @param about the alliance on the day
 * @param departure what the unit is to it
 * @param uses what the unit may use on the day, and would no longer
 * @param gives what others may use of it on the day, and would no longer
 */
public record LeavingReport(
    About about,
    Departure departure,
    ImmutableList<SharingRequest> uses,
    ImmutableList<SharingRequest> gives)
    implements Report {

  /** Returns what would be lost if a unit left on a day. */
  public static LeavingReport of(Alliance alliance, UnitId unit, LocalDate on) {
    Departure departure = AllianceCalendar.of(alliance).departure(unit, on);
    ImmutableList<SharingRequest> lost =
        departure
            .permissionsLost(SharingPolicy.of(alliance))
            .map(SharingDecision::request)
            .collect(ImmutableList.toImmutableList());
    return new LeavingReport(
        About.of(alliance, Optional.of(on)),
        departure,
        lost.stream()
            .filter(request -> request.recipient().equals(unit))
            .collect(ImmutableList.toImmutableList()),
        lost.stream()
            .filter(request -> request.provider().equals(unit))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void write(Page page) {
    page.line(about.heading(page.locale()));
    about.writeLife(page);
    page.blank();
    page.line(page.say("If {0} left on {1}:", departure.unit(), departure.on()));
    departure
        .roles()
        .forEach((role, others) -> page.indented(page.say("role {0}: {1}", role, left(others))));
    list(page, page.say("released from"), departure.released());
    list(page, page.say("still bound by"), departure.bound());
    list(page, page.say("owns"), departure.resources());
    list(page, page.say("offices"), departure.offices().stream().map(LeavingReport::said).toList());
    departure
        .seats()
        .forEach((council, seats) -> list(page, page.say("seats of {0}", council), seats));
    permissions(page, page.say("It could no longer use"), uses);
    permissions(page, page.say("Others could no longer use of it"), gives);
  }

  private static Saying left(Count others) {
    return switch (others.isNone()) {
      case YES -> Saying.of("nobody is left");
      case NO -> Saying.of("others left: {0}", Words.count(others));
      case UNKNOWN -> Saying.of("perhaps nobody is left ({0})", Words.count(others));
    };
  }

  private static void list(Page page, String what, Collection<?> things) {
    if (!things.isEmpty()) {
      page.indented(page.say("{0}: {1}", what, things));
    }
  }

  private static Saying said(Appointment one) {
    Saying held = Saying.of("{0}, {1} at {2}", Syntax.quote(one.person()), one.office(), one.at());
    return one.home().map(home -> Saying.of("{0}, seconded from {1}", held, home)).orElse(held);
  }

  private static void permissions(
      Page page, String what, ImmutableList<SharingRequest> permissions) {
    page.blank()
        .line(
            page.say(
                "{0}: {1}", what, Words.count(permissions.size(), "permission", page.locale())));
    if (!permissions.isEmpty()) {
      page.table(ExpiringReport.table(permissions));
    }
  }
}
