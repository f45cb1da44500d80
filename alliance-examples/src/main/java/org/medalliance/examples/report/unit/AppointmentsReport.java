// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.code.SourceId;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.membership.Appointment;

/**
 * Who was ever appointed to what.
 *
 * @param about the alliance
 * @param filter which offices are asked about
 * @param appointments the appointments, by unit and office
 */
public record AppointmentsReport(
    About about, OfficeFilter filter, ImmutableSortedSet<Appointment> appointments)
    implements Report {

  /** Returns the appointments in {@code alliance} that a filter lets through. */
  public static AppointmentsReport of(Alliance alliance, OfficeFilter filter) {
    return new AppointmentsReport(
        About.of(alliance, Optional.empty()),
        filter,
        ImmutableSortedSet.copyOf(
            alliance.appointments().stream().filter(filter::matches).iterator()));
  }

  @Override
  public void write(Page page) {
    page.line(about.heading(page.locale())).blank();
    if (appointments.isEmpty()) {
      page.line(page.say("No appointment{0} is written down.", filter.words()));
    } else {
      page.table(table(appointments));
    }
  }

  /** A table of appointments. */
  static Table table(Collection<Appointment> appointments) {
    Table table = Table.headed("unit", "office", "person", "days", "seconded from", "source");
    for (Appointment one : appointments) {
      table
          .row(
              one.at().toString(),
              one.office().toString(),
              one.person(),
              Words.narrow(one.span()),
              one.home().map(Object::toString).orElse(""),
              one.source().map(SourceId::toString).orElse(""))
          .remark(one.note());
    }
    return table;
  }
}
