// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.governance.Council;
import org.medalliance.governance.Seat;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Appointment;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/**
 * Whether a span ends on the last day of a month, as paper writes it; here {@code until} is the
 * first day no longer in it, so that the last day would be missing.
 */
public final class SpanEnds {
  private final Consumer<? super Finding> findings;

  private SpanEnds(Consumer<? super Finding> findings) {
    this.findings = findings;
  }

  /** Hands over every end that looks as if its day were meant to be included. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    SpanEnds ends = new SpanEnds(findings);
    alliance.institutions().forEach(ends::names);
    alliance
        .resources()
        .forEach(it -> ends.look(it.span(), FindingPath.of("resources").id(it.id().value())));
    alliance
        .rules()
        .forEach(it -> ends.look(it.span(), FindingPath.of("rules").id(it.id().value())));
    alliance
        .programmes()
        .forEach(it -> ends.look(it.span(), FindingPath.of("programmes").id(it.id().value())));
    ImmutableList<Appointment> appointments = alliance.appointments().asList();
    for (int i = 0; i < appointments.size(); i++) {
      ends.look(appointments.get(i).span(), FindingPath.of(i, appointments.get(i)));
    }
    alliance.councils().forEach(ends::tenures);
  }

  private void names(Institution institution) {
    FindingPath at =
        FindingPath.of("institutions").id(institution.id().value()).member("otherNames");
    for (int i = 0; i < institution.otherNames().size(); i++) {
      look(institution.otherNames().get(i).span(), at.at(i));
    }
  }

  private void tenures(Council council) {
    FindingPath at = FindingPath.of("councils").id(council.id().value()).member("seats");
    for (Seat seat : council.seats()) {
      FindingPath here = at.id(seat.id().value()).member("tenures");
      for (int i = 0; i < seat.tenures().size(); i++) {
        look(seat.tenures().get(i).span(), here.at(i));
      }
    }
  }

  private void look(DateSpan span, FindingPath at) {
    span.until()
        .filter(PartialDate::isKnown)
        .map(PartialDate::latest)
        .filter(until -> until.getDayOfMonth() == until.lengthOfMonth())
        .ifPresent(
            until ->
                findings.accept(
                    Finding.of(
                        FindingCodes.END_LOOKS_INCLUSIVE,
                        at.member("until"),
                        until,
                        until.plusDays(1))));
  }
}
