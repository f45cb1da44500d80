// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.SortedById;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Ballot.Vote;
import org.medalliance.governance.Counts;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Session;

/**
 * What became of a motion.
 *
 * <p>Only ballots of units that are entitled on the day of the session and were there count. {@link
 * #isCarried} is the only yes: where days, minutes or the roll leave it open, the motion is neither
 * carried nor lost. That is sound, not complete: an answer that is open does not promise that it
 * can turn out either way.
 *
 * @param attendance who was entitled, and who of them was there
 * @param motion the motion
 * @param rule by what it is decided; empty if it names no rule that is written
 * @param discounted who cast a ballot that does not count, and why, by unit
 */
public record Tally(
    Attendance attendance,
    Motion motion,
    Optional<DecisionRule> rule,
    ImmutableList<Excluded> discounted)
    implements Serializable {
  /** Nobody writes a charter with more; those of the greatest lack are left out then. */
  private static final int MAX_QUORUMS = 100;

  /** Checks that nothing is null. */
  public Tally {
    requireNonNull(attendance, "attendance");
    requireNonNull(motion, "motion");
    requireNonNull(rule, "rule");
    discounted =
        SortedById.sort("discounted", requireNonNull(discounted, "discounted"), Excluded::unit);
  }

  static Tally of(Entitlement entitlement, Attendance attendance, Session session, Motion motion) {
    ImmutableList.Builder<Excluded> discounted = ImmutableList.builder();
    for (Ballot ballot : motion.ballots()) {
      UnitId unit = ballot.unit();
      if (session.guests().contains(unit)) {
        discounted.add(Excluded.of(unit, Excluded.Reason.GUEST));
      } else if (entitlement.of(unit).isNo()) {
        discounted.add(entitlement.exclusion(unit));
      } else if (attendance.voter(unit).filter(voter -> voter.present().isYes()).isEmpty()) {
        discounted.add(Excluded.of(unit, Excluded.Reason.ABSENT));
      }
    }
    return new Tally(attendance, motion, entitlement.council().ruleOf(motion), discounted.build());
  }

  /** Returns whether the motion surely is carried. */
  public boolean isCarried() {
    return passes().isYes();
  }

  /** Returns whether the motion is carried: UNKNOWN if that cannot be told. */
  public Certainty passes() {
    return passes(counts());
  }

  /** Returns what was counted, as far as it is known. */
  public Counts counts() {
    return counts(voter -> voter, this::voteOf, leavesBallotsOut());
  }

  /** Returns what the rule needs, part by part; empty if no rule is written. */
  public Optional<Requirement> requirement() {
    return rule.map(written -> Requirement.of(written, counts()));
  }

  /** Returns what is not written, so that the answer may be open. */
  public ImmutableSortedSet<Gap> gaps() {
    ImmutableSortedSet.Builder<Gap> gaps =
        ImmutableSortedSet.<Gap>naturalOrder().addAll(attendance.gaps());
    if (rule.isEmpty()) {
      gaps.add(Gap.RULE);
    }
    if (leavesBallotsOut()
        && (attendance.mayHaveMorePresent()
            || silent().anyMatch(voter -> !voter.present().isNo()))) {
      gaps.add(Gap.BALLOTS);
    }
    return gaps.build();
  }

  /**
   * Returns the fewest votes for the motion more that would surely carry it, of units that surely
   * are entitled and of which no vote is counted, whether they were there or would have to come. 0
   * if it is carried; empty if not even all of them together would carry it, or no rule is written.
   * Of a rule with more than 100 different quorums it may be more than the fewest.
   */
  public OptionalInt votesNeeded() {
    List<UnitId> unnamed = silent(Certainty.UNKNOWN);
    List<UnitId> absent = silent(Certainty.NO);
    // whoever comes helps a quorum, but makes others a lesser share of those present: so as few
    // come as some quorum lacks, and then those vote that were there
    return quorums()
        .map(lacking -> Math.min(Math.max(0, lacking - unnamed.size()), absent.size()))
        .distinct()
        .map(
            coming ->
                Stream.of(
                        unnamed,
                        absent.subList(0, coming),
                        silent(Certainty.YES),
                        absent.subList(coming, absent.size()))
                    .flatMap(List::stream)
                    .toList())
        .map(this::votesNeededOf)
        .flatMapToInt(OptionalInt::stream)
        .min();
  }

  /** How many each quorum of the rule lacks to be surely met, and 0. */
  private Stream<Integer> quorums() {
    return Stream.concat(
        Stream.of(0),
        requirement().stream()
            .flatMap(Requirement::leaves)
            .filter(part -> part.kind() == Requirement.Kind.QUORUM)
            .map(part -> part.needed().most() - part.have().least())
            .sorted()
            .distinct()
            .limit(MAX_QUORUMS));
  }

  /** How many of these, in this order, would carry it; one more vote for never makes it fail. */
  private OptionalInt votesNeededOf(List<UnitId> more) {
    if (!passesWith(more)) {
      return OptionalInt.empty();
    }
    int least = 0;
    int most = more.size();
    while (least < most) {
      int middle = (least + most) / 2;
      if (passesWith(more.subList(0, middle))) {
        most = middle;
      } else {
        least = middle + 1;
      }
    }
    return OptionalInt.of(least);
  }

  private List<UnitId> silent(Certainty present) {
    return silent()
        .filter(voter -> voter.entitled().isYes() && voter.present() == present)
        .map(Voter::unit)
        .toList();
  }

  /**
   * Returns who could still turn the outcome, by id: the units that are entitled or may be and of
   * which no vote is counted, unless it is the same whether or not each of them comes, and however
   * it votes. Nobody else can turn it; where a rule is composed perhaps these cannot either.
   */
  public ImmutableList<UnitId> couldTurn() {
    ImmutableList<UnitId> open = silent().map(Voter::unit).collect(ImmutableList.toImmutableList());
    boolean isSettled = !passes(counts(this::comingOrNot, this::voteOf, true)).isUnknown();
    return isSettled ? ImmutableList.of() : open;
  }

  /**
   * Returns the tally as text of several lines, with a line feed after each: the outcome, the
   * votes, each part of the rule with its numbers, who is missing, what would carry it, which
   * ballots do not count, and what is not known. Of each it lists some and counts the rest.
   */
  public String text(Locale locale) {
    return TallyLines.of(this, requireNonNull(locale, "locale"));
  }

  private boolean passesWith(List<UnitId> more) {
    Set<UnitId> coming = ImmutableSortedSet.copyOf(more);
    return passes(
            counts(
                voter -> coming.contains(voter.unit()) ? present(voter, Certainty.YES) : voter,
                voter -> coming.contains(voter.unit()) ? Optional.of(Vote.YES) : voteOf(voter),
                leavesBallotsOut()))
        .isYes();
  }

  private Certainty passes(Counts counts) {
    return rule.map(written -> written.passes(counts)).orElse(Certainty.UNKNOWN);
  }

  /** Those of which no vote is counted. */
  private Stream<Voter> silent() {
    return attendance.voters().stream().filter(voter -> voteOf(voter).isEmpty());
  }

  /** The vote of one that was there. */
  private Optional<Vote> voteOf(Voter voter) {
    return voter.present().isYes() ? motion.voteOf(voter.unit()) : Optional.empty();
  }

  /** One of which no vote is counted may come, or perhaps was there; who was there stays. */
  private Voter comingOrNot(Voter voter) {
    return voter.present().isYes() ? voter : present(voter, Certainty.UNKNOWN);
  }

  private static Voter present(Voter voter, Certainty present) {
    return new Voter(voter.unit(), voter.entitled(), present);
  }

  private boolean leavesBallotsOut() {
    return motion.count() == Session.Minutes.PARTIAL;
  }

  /** What is counted if voters had been there, and voted, like this. */
  private Counts counts(
      UnaryOperator<Voter> there, Function<Voter, Optional<Vote>> votes, boolean mayVote) {
    if (attendance.gaps().contains(Gap.ELECTORATE)) {
      return Attendance.NOTHING_KNOWN;
    }
    Box box = new Box(mayVote);
    attendance.voters().forEach(voter -> box.add(there.apply(voter), votes.apply(voter)));
    return box.counts();
  }

  /** Adds up votes. */
  private final class Box {
    private final Multiset<Vote> surely = EnumMultiset.create(Vote.class);
    private final Multiset<Vote> perhaps = EnumMultiset.create(Vote.class);
    private int leastPresent;
    private int mostPresent;
    private int unwritten;
    private final boolean mayVote;

    Box(boolean mayVote) {
      this.mayVote = mayVote;
    }

    void add(Voter voter, Optional<Vote> vote) {
      if (voter.present().isNo()) {
        return;
      }
      int sure = voter.surelyCounts() ? 1 : 0;
      leastPresent += sure;
      mostPresent++;
      vote.ifPresent(
          cast -> {
            surely.add(cast, sure);
            perhaps.add(cast);
          });
      unwritten += vote.isEmpty() && mayVote ? 1 : 0;
    }

    Counts counts() {
      boolean isOpen = attendance.mayHaveMorePresent();
      return new Counts(
          attendance.entitled(),
          count(leastPresent, mostPresent, isOpen),
          votes(Vote.YES),
          votes(Vote.NO),
          votes(Vote.ABSTAIN));
    }

    private Counts.Count votes(Vote vote) {
      return count(
          surely.count(vote),
          perhaps.count(vote) + unwritten,
          attendance.mayHaveMorePresent() && leavesBallotsOut());
    }

    private Counts.Count count(int least, int most, boolean isOpen) {
      return isOpen ? Counts.Count.atLeast(least) : Counts.Count.between(least, most);
    }
  }

  /** Returns motion, session and outcome on one line, in English. */
  @Override
  public String toString() {
    return TallyLines.headline(this).text(Locale.ENGLISH);
  }

  private Object writeReplace() {
    return new Sent(attendance, motion, rule.orElse(null), discounted);
  }

  /** A tally on its way: an {@link Optional} cannot travel. */
  private record Sent(
      Attendance attendance,
      Motion motion,
      @Nullable DecisionRule rule,
      ImmutableList<Excluded> discounted)
      implements Serializable {
    private Object readResolve() {
      return new Tally(attendance, motion, Optional.ofNullable(rule), discounted);
    }
  }
}
