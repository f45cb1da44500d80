// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.medalliance.code.Certainty;
import org.medalliance.code.SessionId;
import org.medalliance.code.SortedById;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.Counts;
import org.medalliance.governance.Counts.Count;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Session;
import org.medalliance.time.OpenDate;
import org.medalliance.time.PartialDate;

/**
 * Who was entitled to vote in a session, and who of them was there.
 *
 * <p>Nobody else counts, however many attended: a head count in a report proves no quorum.
 *
 * @param council whose session it was
 * @param session the session
 * @param on its day
 * @param voters who is entitled or may be, by unit
 * @param excluded who is written to have been there, not as a guest, and surely is not entitled, by
 *     unit
 * @param gaps what is not written, so that answers may be open
 * @param blame the dates that leave open whether somebody is entitled
 */
public record Attendance(
    CouncilId council,
    SessionId session,
    PartialDate on,
    ImmutableList<Voter> voters,
    ImmutableList<Excluded> excluded,
    ImmutableSortedSet<Gap> gaps,
    ImmutableSortedSet<OpenDate> blame)
    implements Serializable {
  private static final Count ANY = Count.atLeast(0);

  /** What can be told where nobody knows who is entitled. */
  static final Counts NOTHING_KNOWN = new Counts(ANY, ANY, ANY, ANY, ANY);

  /** Puts the units in order. */
  public Attendance {
    requireNonNull(council, "council");
    requireNonNull(session, "session");
    requireNonNull(on, "on");
    voters = SortedById.sort("voters", requireNonNull(voters, "voters"), Voter::unit);
    excluded = SortedById.sort("excluded", requireNonNull(excluded, "excluded"), Excluded::unit);
    gaps = ImmutableSortedSet.copyOf(requireNonNull(gaps, "gaps"));
    blame = ImmutableSortedSet.copyOf(requireNonNull(blame, "blame"));
  }

  static Attendance of(Entitlement entitlement, Session session) {
    boolean namesAll = session.attendance() == Session.Minutes.COMPLETE;
    Set<UnitId> there = there(session);
    ImmutableList.Builder<Voter> voters = ImmutableList.builder();
    ImmutableList.Builder<Excluded> excluded = ImmutableList.builder();
    boolean isOpen = entitlement.isOpenEnded();
    for (UnitId unit : Sets.union(entitlement.listed(), there)) {
      Certainty entitled = entitlement.of(unit);
      if (!entitled.isNo()) {
        Voter voter = new Voter(unit, entitled, present(session, there, unit));
        voters.add(voter);
        isOpen |= voter.present().isUnknown();
      } else if (there.contains(unit)) {
        excluded.add(entitlement.exclusion(unit));
      }
    }
    return new Attendance(
        entitlement.council().id(),
        session.id(),
        session.on(),
        voters.build(),
        excluded.build(),
        gaps(entitlement, there, isOpen && !namesAll),
        ImmutableSortedSet.copyOf(entitlement.blame()));
  }

  /** Whoever votes is there, unless the minutes name everybody, and him not. */
  private static Set<UnitId> there(Session session) {
    Set<UnitId> there = new TreeSet<>(session.present());
    if (session.attendance() == Session.Minutes.PARTIAL) {
      session.motions().stream()
          .flatMap(motion -> motion.ballots().stream())
          .map(Ballot::unit)
          .forEach(there::add);
    }
    there.removeAll(session.guests());
    return there;
  }

  private static Certainty present(Session session, Set<UnitId> there, UnitId unit) {
    if (there.contains(unit)) {
      return Certainty.YES;
    }
    return session.attendance() == Session.Minutes.COMPLETE || session.guests().contains(unit)
        ? Certainty.NO
        : Certainty.UNKNOWN;
  }

  private static ImmutableSortedSet<Gap> gaps(
      Entitlement entitlement, Set<UnitId> there, boolean leavesUnitsOut) {
    ImmutableSortedSet.Builder<Gap> gaps = ImmutableSortedSet.naturalOrder();
    if (entitlement.council().electorate().isEmpty()) {
      gaps.add(Gap.ELECTORATE);
    } else if (entitlement.isOpenEnded()) {
      gaps.add(Gap.ROLL);
    }
    if (!entitlement.on().isKnown()) {
      gaps.add(Gap.DAY);
    }
    if (!entitlement.blame().isEmpty()) {
      gaps.add(Gap.DATES);
    }
    if (there.stream().anyMatch(entitlement::isUnheardOf)) {
      gaps.add(Gap.REFERENCE);
    }
    if (leavesUnitsOut) {
      gaps.add(Gap.ATTENDANCE);
    }
    return gaps.build();
  }

  /** Returns how many are entitled, as far as it is known. */
  public Count entitled() {
    return count(voter -> voter.entitled().isYes(), voter -> true, isOpenEnded());
  }

  /** Returns how many of those entitled are present, as far as it is known. */
  public Count present() {
    return count(Voter::surelyCounts, voter -> !voter.present().isNo(), mayHaveMorePresent());
  }

  /** Returns those that surely are entitled and were there, by id. */
  public ImmutableList<UnitId> there() {
    return those(Voter::surelyCounts);
  }

  /**
   * Returns those that surely are entitled and are not written to have been there, by id: absent,
   * or perhaps absent if the minutes leave units out.
   */
  public ImmutableList<UnitId> missing() {
    return those(voter -> voter.entitled().isYes() && !voter.present().isYes());
  }

  /** Those that surely are entitled, and were there, were not, or perhaps were. */
  ImmutableList<UnitId> those(Certainty present) {
    return those(voter -> voter.entitled().isYes() && voter.present() == present);
  }

  /** Returns whether a share of those entitled is present, and the numbers. */
  public Requirement quorum(DecisionRule.Threshold share) {
    requireNonNull(share, "share");
    Counts counts =
        gaps.contains(Gap.ELECTORATE)
            ? NOTHING_KNOWN
            : new Counts(entitled(), present(), ANY, ANY, ANY);
    return Requirement.quorum(new DecisionRule.Quorate(share, DecisionRule.votes(1)), counts);
  }

  /** Whether nobody knows how many more are entitled than are listed. */
  boolean isOpenEnded() {
    return gaps.contains(Gap.ELECTORATE) || gaps.contains(Gap.ROLL);
  }

  /** Whether nobody knows how many of those were there. */
  boolean mayHaveMorePresent() {
    return isOpenEnded() && gaps.contains(Gap.ATTENDANCE);
  }

  Optional<Voter> voter(UnitId unit) {
    return SortedById.find(voters, unit, Voter::unit);
  }

  private Count count(Predicate<Voter> surely, Predicate<Voter> perhaps, boolean isOpen) {
    int least = (int) voters.stream().filter(surely).count();
    return isOpen
        ? Count.atLeast(least)
        : Count.between(least, (int) voters.stream().filter(perhaps).count());
  }

  private ImmutableList<UnitId> those(Predicate<Voter> wanted) {
    return voters.stream().filter(wanted).map(Voter::unit).collect(ImmutableList.toImmutableList());
  }

  /** Returns session and day, and how many were there. */
  @Override
  public String toString() {
    return "session " + session + " on " + on + ": " + present() + " of " + entitled();
  }
}
