// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.medalliance.Alliance;
import org.medalliance.AllianceId;
import org.medalliance.code.Certainty;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SessionId;
import org.medalliance.code.UnitId;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Words;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.Counts;
import org.medalliance.governance.Motion;
import org.medalliance.governance.MotionId;
import org.medalliance.governance.Session;
import org.medalliance.time.PartialDate;
import org.medalliance.voting.Attendance;
import org.medalliance.voting.Excluded;
import org.medalliance.voting.Gap;
import org.medalliance.voting.Requirement;
import org.medalliance.voting.Tally;
import org.medalliance.voting.Votes;

/**
 * Who was entitled in a session and there, and what became of its motions.
 *
 * @param alliance the id of the alliance
 * @param council whose session it was
 * @param session the session
 * @param on its day
 * @param entitled how many were entitled
 * @param present how many of these were there
 * @param there who surely was entitled and there
 * @param missing who surely was entitled, and is not written to have been there
 * @param excluded who was there and has no vote
 * @param gaps what is not written
 * @param motions what became of each motion
 */
public record TallyReport(
    AllianceId alliance,
    CouncilId council,
    SessionId session,
    PartialDate on,
    Figure entitled,
    Figure present,
    ImmutableList<UnitId> there,
    ImmutableList<UnitId> missing,
    ImmutableList<NoVote> excluded,
    ImmutableSortedSet<Gap> gaps,
    ImmutableList<Entry> motions)
    implements Report {

  /**
   * A number, as far as it is known.
   *
   * @param least the least that it can be
   * @param most the most that it can be; empty if nobody can say
   */
  public record Figure(int least, Optional<Integer> most) {
    private static Figure of(Counts.Count count) {
      return new Figure(
          count.least(), Optional.of(count.most()).filter(most -> most < Integer.MAX_VALUE));
    }

    private Saying said() {
      if (most.isEmpty()) {
        return Saying.of("{0} or more", least);
      }
      return most.get() == least
          ? Saying.of("{0}", least)
          : Saying.of("{0} to {1}", least, most.get());
    }

    /** Returns the number in words. */
    @Override
    public String toString() {
      return said().toString();
    }
  }

  /**
   * A unit that is not counted.
   *
   * @param unit the unit
   * @param reason why not
   */
  public record NoVote(UnitId unit, Excluded.Reason reason) {
    private static ImmutableList<NoVote> of(List<Excluded> units) {
      return units.stream()
          .map(each -> new NoVote(each.unit(), each.reason()))
          .collect(ImmutableList.toImmutableList());
    }
  }

  /**
   * A part of a rule.
   *
   * @param kind what sort of part it is
   * @param met whether it is met
   * @param have how many there are
   * @param needed how many it takes
   * @param of of how many
   * @param parts what it is made of
   */
  public record Part(
      Requirement.Kind kind,
      Certainty met,
      Figure have,
      Figure needed,
      Figure of,
      ImmutableList<Part> parts) {
    private static Part of(Requirement part) {
      return new Part(
          part.kind(),
          part.met(),
          Figure.of(part.have()),
          Figure.of(part.needed()),
          Figure.of(part.of()),
          part.parts().stream().map(Part::of).collect(ImmutableList.toImmutableList()));
    }
  }

  /**
   * What became of a motion.
   *
   * @param motion the motion
   * @param title what was moved, in words; empty if that is not written
   * @param carried whether it is carried
   * @param yes the votes for it
   * @param no the votes against it
   * @param abstain who abstained
   * @param rule what the rule needs; empty if none is written
   * @param votesNeeded how many more votes would surely carry it; empty if none would
   * @param couldTurn who could still turn it
   * @param discounted whose ballots do not count
   * @param gaps what is not written
   * @param text all of it by language, line by line
   */
  public record Entry(
      MotionId motion,
      Optional<LocalizedText> title,
      Certainty carried,
      Figure yes,
      Figure no,
      Figure abstain,
      Optional<Part> rule,
      Optional<Integer> votesNeeded,
      ImmutableList<UnitId> couldTurn,
      ImmutableList<NoVote> discounted,
      ImmutableSortedSet<Gap> gaps,
      ImmutableMap<String, ImmutableList<String>> text) {
    private static Entry of(Tally tally) {
      OptionalInt needed = tally.votesNeeded();
      return new Entry(
          tally.motion().id(),
          tally.motion().text(),
          tally.passes(),
          Figure.of(tally.counts().yes()),
          Figure.of(tally.counts().no()),
          Figure.of(tally.counts().abstain()),
          tally.requirement().map(Part::of),
          needed.isPresent() ? Optional.of(needed.getAsInt()) : Optional.empty(),
          tally.couldTurn(),
          NoVote.of(tally.discounted()),
          tally.gaps(),
          ImmutableMap.of(
              "en", lines(tally, Locale.ENGLISH), "zh", lines(tally, Locale.SIMPLIFIED_CHINESE)));
    }
  }

  private static ImmutableList<String> lines(Tally tally, Locale locale) {
    return tally.text(locale).lines().collect(ImmutableList.toImmutableList());
  }

  /** Returns what became of these motions of a session of {@code alliance}. */
  public static TallyReport of(Alliance alliance, Session session, List<Motion> motions) {
    Attendance attendance = Votes.attendance(alliance, session.id());
    Set<MotionId> asked = motions.stream().map(Motion::id).collect(Collectors.toSet());
    return new TallyReport(
        alliance.id(),
        attendance.council(),
        session.id(),
        session.on(),
        Figure.of(attendance.entitled()),
        Figure.of(attendance.present()),
        attendance.there(),
        attendance.missing(),
        NoVote.of(attendance.excluded()),
        attendance.gaps(),
        Votes.tallies(alliance, session.id()).stream()
            .filter(tally -> asked.contains(tally.motion().id()))
            .map(Entry::of)
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void write(Page page) {
    page.line(
        page.say(
            "Session {0} of {1} on {2}: {3} of {4} entitled were there.",
            session, council, on, present.said(), entitled.said()));
    gaps.forEach(gap -> page.hanging(2, page.say("unknown   "), gap.text(page.locale())));
    if (motions.isEmpty()) {
      page.line(page.say("No motion is written down."));
    }
    for (Entry entry : motions) {
      page.blank();
      entry.title().ifPresent(title -> page.line(Words.name(title)));
      for (String line : requireNonNull(entry.text().get(page.locale().getLanguage()))) {
        page.verse(line);
      }
    }
  }
}
