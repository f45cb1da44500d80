// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Expiry;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.sharing.SharingRequest;

/**
 * Which agreements run out, and what ends with each.
 *
 * @param about the alliance on the first day
 * @param until the first day that is not looked at
 * @param expiring the agreements, by their last day
 */
public record ExpiringReport(About about, LocalDate until, ImmutableList<Entry> expiring)
    implements Report {

  /** So many of the permissions that end with one agreement are printed; the rest is counted. */
  private static final int MAX_PRINTED = 20;

  /**
   * An agreement that runs out.
   *
   * @param expiry the agreement and its last day
   * @param lost what is permitted on that day by it alone
   */
  public record Entry(Expiry expiry, ImmutableList<SharingRequest> lost) {}

  /** Returns what runs out on the days from {@code from} until {@code until}. */
  public static ExpiringReport of(Alliance alliance, LocalDate from, LocalDate until) {
    SharingPolicy policy = SharingPolicy.of(alliance);
    return new ExpiringReport(
        About.of(alliance, Optional.of(from)),
        until,
        AllianceCalendar.of(alliance).expiring(from, until).stream()
            .map(
                expiry ->
                    new Entry(
                        expiry,
                        expiry
                            .permissionsLost(policy)
                            .map(SharingDecision::request)
                            .collect(ImmutableList.toImmutableList())))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void write(Page page) {
    page.line(about.heading(page.locale()));
    about.writeLife(page);
    page.blank();
    if (expiring.isEmpty()) {
      page.line(page.say("No agreement expires before {0}.", until));
    }
    for (Entry entry : expiring) {
      page.line(
          page.say(
              "{0}; with it {1}",
              said(entry.expiry(), page.locale()),
              Words.count(entry.lost().size(), "permission", page.locale())));
      if (!entry.lost().isEmpty()) {
        page.table(table(entry.lost()));
      }
    }
  }

  private static Saying said(Expiry expiry, Locale locale) {
    Object lastDay = Words.isChinese(locale) ? expiry.lastDay() : Words.narrow(expiry.lastDay());
    return expiry.isCertain()
        ? Saying.of("{0} expires after {1}", expiry.agreement(), lastDay)
        : Saying.of("{0} expires after {1}, perhaps", expiry.agreement(), lastDay);
  }

  static Table table(ImmutableList<SharingRequest> lost) {
    Table table = Table.headed("who", "what", "of whom");
    lost.stream()
        .limit(MAX_PRINTED)
        .forEach(
            request ->
                table.row(
                    request.recipient().toString(),
                    request.subject(),
                    request.provider().toString()));
    return lost.size() > MAX_PRINTED
        ? table.row(Saying.of("and {0} more", lost.size() - MAX_PRINTED))
        : table;
  }
}
