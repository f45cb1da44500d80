// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.governance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.medalliance.Alliance;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Words;
import org.medalliance.governance.Counts;
import org.medalliance.governance.Motion;
import org.medalliance.governance.MotionId;
import org.medalliance.governance.Session;
import org.medalliance.voting.Attendance;
import org.medalliance.voting.Tally;
import org.medalliance.voting.Votes;

/**
 * Who was entitled in a session and there, and what became of its motions.
 *
 * @param attendance the session, and who was there
 * @param tallies what became of each motion
 */
public record TallyReport(Attendance attendance, ImmutableList<Tally> tallies) implements Report {

  /** Returns what became of these motions of a session of {@code alliance}. */
  public static TallyReport of(Alliance alliance, Session session, List<Motion> motions) {
    Set<MotionId> asked = motions.stream().map(Motion::id).collect(Collectors.toSet());
    return new TallyReport(
        Votes.attendance(alliance, session.id()),
        Votes.tallies(alliance, session.id()).stream()
            .filter(tally -> asked.contains(tally.motion().id()))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void write(Page page) {
    page.line(
        page.say(
            "Session {0} of {1} on {2}: {3} of {4} entitled were there.",
            attendance.session(),
            attendance.council(),
            attendance.on(),
            said(attendance.present()),
            said(attendance.entitled())));
    attendance
        .gaps()
        .forEach(gap -> page.hanging(2, page.say("unknown   "), gap.text(page.locale())));
    if (tallies.isEmpty()) {
      page.line(page.say("No motion is written down."));
    }
    for (Tally tally : tallies) {
      page.blank();
      tally.motion().text().ifPresent(title -> page.line(Words.name(title)));
      tally.text(page.locale()).lines().forEach(page::verse);
    }
  }

  private static Saying said(Counts.Count count) {
    if (count.most() == Integer.MAX_VALUE) {
      return Saying.of("{0} or more", count.least());
    }
    return count.most() == count.least()
        ? Saying.of("{0}", count.least())
        : Saying.of("{0} to {1}", count.least(), count.most());
  }
}
