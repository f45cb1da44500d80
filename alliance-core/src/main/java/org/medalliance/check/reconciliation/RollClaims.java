// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reconciliation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Course;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.code.Certainty;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Measure;
import org.medalliance.governance.Session;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.wording.Phrase;

/**
 * Whether figures of members agree with the roll. Where dates are known in part the roll gives
 * bounds; where it leaves units out, a lower bound only. A figure for a day that is not known is
 * not held against it.
 */
public final class RollClaims {
  private final Consumer<? super Finding> findings;
  private final String alliance;
  private final boolean complete;
  private final Tally surely = new Tally();
  private final Tally possibly = new Tally();
  private final Tally surelyEver = new Tally();
  private final Tally possiblyEver = new Tally();
  private final Map<String, Session> sessions = new TreeMap<>();

  private RollClaims(Alliance alliance, Consumer<? super Finding> findings) {
    this.findings = findings;
    this.alliance = alliance.id().value();
    this.complete = alliance.roll().extent() == RollScope.Extent.COMPLETE;
    AllianceCalendar calendar = AllianceCalendar.of(alliance);
    alliance.members().forEach(member -> count(calendar, member));
    List.of(surely, possibly, surelyEver, possiblyEver).forEach(Tally::done);
    alliance
        .councils()
        .forEach(council -> council.sessions().forEach(it -> sessions.put(it.id().value(), it)));
  }

  /** Hands over figures of members that the roll, or the list of those present, excludes. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    RollClaims roll = new RollClaims(alliance, findings);
    for (Told told : Told.of(alliance)) {
      if (told.claim().measure().equals(Measure.MEMBERS)) {
        roll.claim(told);
      }
    }
  }

  private void count(AllianceCalendar calendar, MemberUnit member) {
    Course<Certainty> belongs = calendar.standing(member.unit(), Standing::isMember);
    surely.add(belongs.map(Certainty::isYes));
    possibly.add(belongs.map(so -> !so.isNo()));
    int first = 0; // after so many facts it is a member for the first time
    ImmutableList<Standing> standings = member.standings();
    while (first < standings.size() && !standings.get(first).isMember()) {
      first++;
    }
    int members = first + 1;
    Course<Certainty> ever = Course.after(member.history(), number -> number >= members);
    surelyEver.add(ever.map(Certainty::isYes));
    possiblyEver.add(ever.map(so -> !so.isNo()));
  }

  private void claim(Told told) {
    Claim claim = told.claim();
    Optional<String> subject = claim.subject().filter(id -> !id.equals(alliance));
    if (subject.isPresent()) {
      Session session = sessions.get(subject.get());
      if (session != null && claim.meaning() == Claim.Meaning.PRESENT) {
        boolean all = session.attendance() == Session.Minutes.COMPLETE;
        long named = session.present().size();
        hold(told, named, all ? named : Long.MAX_VALUE);
      }
    } else if (claim.asOf().isKnown()) {
      LocalDate day = claim.asOf().latest();
      long most = complete ? possibly.on(day) : Long.MAX_VALUE;
      switch (claim.meaning()) {
        case CURRENT -> hold(told, surely.on(day), most);
        case CUMULATIVE ->
            hold(told, surelyEver.on(day), complete ? possiblyEver.on(day) : Long.MAX_VALUE);
        case PRESENT, AT_LEAST -> hold(told, 0, most);
        case PLANNED -> {}
      }
    }
  }

  private void hold(Told told, long least, long most) {
    long value = told.claim().value();
    if (value < least || value > most) {
      Phrase counted =
          most == Long.MAX_VALUE
              ? Phrase.of("claim.orMore", least)
              : least == most ? Phrase.of("value", least) : Phrase.of("claim.between", least, most);
      findings.accept(Finding.of(FindingCodes.CLAIM_OFF_ROLL, told.path(), told.phrase(), counted));
    }
  }
}
