// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Ballot.Vote;
import org.medalliance.governance.Council;
import org.medalliance.governance.Counts.Count;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Session;
import org.medalliance.governance.Session.Minutes;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Completions;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Sitting;

@Domain(AllianceDomain.class)
class VotesProperties {
  private static final LocalDate LONG_AGO = LocalDate.of(1999, 1, 1);
  private static final UnitId NEWCOMER = UnitId.of("newcomer");

  @Property
  void entitlesThoseWhomThePlainReferenceNames(@ForAll Sitting drawn, @ForAll Dice dice) {
    Sitting sitting = completed(drawn, dice);
    Assume.that(sitting.council().electorate().isPresent());
    Attendance attendance = sitting.attendance();
    PlainVotes plain = plain(sitting);

    assertThat(units(attendance, Certainty.YES)).isEqualTo(plain.entitled());
    assertThat(units(attendance, Certainty.UNKNOWN))
        .allMatch(unit -> sitting.alliance().member(unit).isEmpty());
    assertThat(attendance.there()).containsExactlyElementsOf(plain.present(sitting.motion()));
    assertThat(Stream.concat(attendance.there().stream(), attendance.missing().stream()))
        .containsExactlyInAnyOrderElementsOf(plain.entitled());
  }

  @Property
  void carriesWhatThePlainReferenceCarries(@ForAll Sitting drawn, @ForAll Dice dice) {
    Sitting sitting = written(completed(drawn, dice));
    Optional<DecisionRule> rule = sitting.council().ruleOf(sitting.motion());
    Assume.that(sitting.council().electorate().isPresent() && rule.isPresent());
    Tally tally = sitting.tally();

    assertThat(tally.counts().isKnown()).isTrue();
    assertThat(tally.gaps()).isEmpty();
    assertThat(tally.passes())
        .isEqualTo(Certainty.of(plain(sitting).isCarried(sitting.motion(), rule.get())));
  }

  @Property
  void tellsOfAllMotionsWhatItTellsOfEach(@ForAll Sitting sitting) {
    assertThat(Votes.tallies(sitting.alliance(), sitting.session().id()))
        .isEqualTo(
            sitting.session().motions().stream()
                .map(motion -> Votes.tally(sitting.alliance(), sitting.session().id(), motion.id()))
                .toList());
  }

  @Property
  void keepsEveryYesAndNoWhateverTheDatesTurnOutToBe(@ForAll Sitting sitting, @ForAll Dice dice) {
    assertKept(sitting, completed(sitting, dice));
  }

  @Property
  void keepsEveryYesAndNoWhoeverElseBelongs(@ForAll Sitting drawn, @ForAll Dice dice) {
    Sitting sitting = drawn.changed(alliance -> alliance.roll(RollScope.PARTIAL));
    Sitting joined =
        sitting.changed(
            alliance ->
                alliance
                    .addInstitution(Institution.of(NEWCOMER.value(), "Newcomer"))
                    .addMember(MemberUnit.admitted(NEWCOMER.value(), LONG_AGO, Roles.MEMBER)));

    assertKept(sitting, joined);
    assertKept(sitting, voting(joined, NEWCOMER, dice));
  }

  @Property
  void keepsEveryYesAndNoWhateverTheMinutesLeftOut(@ForAll Sitting sitting, @ForAll Dice dice) {
    Sitting voting = sitting;
    for (Institution body : sitting.alliance().institutions()) {
      if (dice.chance(50)) {
        voting = voting(voting, body.id(), dice);
      }
    }

    assertKept(sitting, voting);
    assertKept(voting, written(voting));
    assertKept(sitting, written(voting));
  }

  @Property
  void countsNoGuest(@ForAll Sitting drawn, @ForAll Vote vote) {
    Sitting sitting =
        drawn.changed(
            alliance -> alliance.addInstitution(Institution.of(NEWCOMER.value(), "Newcomer")));
    Session invited = sitting.session().toBuilder().addGuest(NEWCOMER).build();
    Sitting visited = sitting.with(invited);
    Sitting voted =
        visited.with(visited.motion().toBuilder().addBallot(new Ballot(NEWCOMER, vote)).build());

    assertThat(visited.tally()).isEqualTo(sitting.tally());
    assertThat(voted.attendance()).isEqualTo(sitting.attendance());
    assertThat(voted.tally().counts()).isEqualTo(sitting.tally().counts());
    assertThat(voted.tally().passes()).isEqualTo(sitting.tally().passes());
    assertThat(voted.tally().discounted()).contains(Excluded.of(NEWCOMER, Excluded.Reason.GUEST));
  }

  @Property
  void aMemberThatIsAGuestDoesNotCountEither(@ForAll Sitting drawn, @ForAll Dice dice) {
    Assume.that(!drawn.session().present().isEmpty());
    UnitId unit = dice.oneOf(drawn.session().present().asList());
    Sitting visited =
        drawn.with(
            drawn.session().toBuilder()
                .present(without(drawn.session().present(), unit))
                .addGuest(unit)
                .build());

    assertThat(visited.attendance().there()).doesNotContain(unit);
    assertThat(visited.attendance().entitled().least())
        .isEqualTo(drawn.attendance().entitled().least());
  }

  @Property
  void countsNoBallotOfWhomItExcludes(@ForAll Sitting sitting) {
    Tally tally = sitting.tally();
    Set<UnitId> not = tally.discounted().stream().map(Excluded::unit).collect(Collectors.toSet());
    ImmutableList<Ballot> counted =
        sitting.motion().ballots().stream()
            .filter(ballot -> !not.contains(ballot.unit()))
            .collect(ImmutableList.toImmutableList());

    assertThat(
            sitting
                .with(sitting.motion().toBuilder().ballots(counted).build())
                .tally()
                .counts()
                .yes()
                .least())
        .isEqualTo(tally.counts().yes().least());
    assertThat(tally.counts().yes().least())
        .isLessThanOrEqualTo(
            (int) counted.stream().filter(ballot -> ballot.vote() == Vote.YES).count());
  }

  @Property
  void oneMoreVoteForNeverMakesItFail(@ForAll Sitting sitting, @ForAll Dice dice) {
    Assume.that(!sitting.motion().ballots().isEmpty());
    UnitId turning = dice.oneOf(sitting.motion().ballots().asList()).unit();

    assertThat(voted(sitting, turning, Vote.YES).tally().passes())
        .isGreaterThanOrEqualTo(sitting.tally().passes());
    assertThat(voted(sitting, turning, Vote.NO).tally().passes())
        .isLessThanOrEqualTo(sitting.tally().passes());
  }

  @Property
  void isTheSameInWhateverOrderThingsAreWritten(@ForAll Sitting sitting, @ForAll Dice dice) {
    Random random = new Random(dice.below(1_000));
    Alliance alliance = sitting.alliance();
    Council council = sitting.council();
    Sitting shuffled =
        sitting
            .changed(
                mixed ->
                    mixed
                        .members(shuffled(alliance.members(), random))
                        .institutions(shuffled(alliance.institutions(), random)))
            .with(council.toBuilder().seats(shuffled(council.seats(), random)).build());
    Sitting cast =
        shuffled.with(
            sitting.motion().toBuilder()
                .ballots(shuffled(sitting.motion().ballots().asList(), random))
                .build());

    assertThat(cast.tally()).isEqualTo(sitting.tally());
    assertThat(cast.tally().text(Locale.CHINESE)).isEqualTo(sitting.tally().text(Locale.CHINESE));
  }

  @Property
  void showsForEachPartOfTheRuleWhatItLacks(@ForAll Requirement whole) {
    for (Requirement part : parts(whole)) {
      if (part.have().isKnown() && part.needed().isKnown() && part.of().isKnown()) {
        assertThat(part.met())
            .as(part.toString())
            .isEqualTo(Certainty.of(part.have().least() >= part.needed().least()));
      }
      assertThat(part.missing() > 0).as(part.toString()).isIn(false, part.met().isNo());
      assertThat(part.needed().least()).isLessThanOrEqualTo(part.needed().most());
    }
  }

  @Property
  void answersAsItsRequirementDoes(@ForAll Sitting sitting) {
    Tally tally = sitting.tally();

    assertThat(tally.requirement().map(Requirement::met).orElse(Certainty.UNKNOWN))
        .isEqualTo(tally.passes());
    assertThat(tally.isCarried()).isEqualTo(tally.passes() == Certainty.YES);
    assertThat(tally.passes().isUnknown() && tally.gaps().isEmpty()).isFalse();
  }

  @Property
  void isCarriedWithAsManyMoreVotesAsItSaysAndNotWithOneLess(@ForAll Sitting drawn) {
    OptionalInt needed = drawn.tally().votesNeeded();
    Assume.that(needed.isPresent());
    Set<UnitId> silent = couldStillVote(drawn);

    for (int votes = Math.max(0, needed.getAsInt() - 1); votes <= needed.getAsInt(); votes++) {
      assertThat(
              Sets.combinations(silent, votes).stream()
                  .limit(500)
                  .anyMatch(coming -> coming(drawn, coming).tally().isCarried()))
          .isEqualTo(votes == needed.getAsInt());
    }
  }

  @Property
  void isNotCarriedByAnyNumberOfVotesIfItSaysSo(@ForAll Sitting drawn) {
    Assume.that(drawn.tally().votesNeeded().isEmpty());

    assertThat(coming(drawn, couldStillVote(drawn)).tally().isCarried()).isFalse();
  }

  @Property
  void isSettledIfNobodyCouldTurnIt(@ForAll Sitting sitting, @ForAll Dice dice) {
    Tally tally = sitting.tally();
    Assume.that(tally.couldTurn().isEmpty() && !tally.passes().isUnknown());
    Sitting turned = sitting;
    for (Voter voter : sitting.attendance().voters()) {
      if (isSilent(sitting, voter) && !isGuest(sitting, voter.unit()) && dice.chance(50)) {
        turned = voted(present(turned, voter.unit()), voter.unit(), dice.oneOf(Vote.values()));
      }
    }

    assertThat(turned.tally().passes()).isEqualTo(tally.passes());
  }

  @Property
  void provesAQuorumByProductsAlone(
      @ForAll Sitting drawn, @ForAll Dice dice, @ForAll DecisionRule.Threshold share) {
    Sitting sitting = written(completed(drawn, dice));
    Assume.that(sitting.council().electorate().isPresent());
    PlainVotes plain = plain(sitting);

    assertThat(sitting.attendance().quorum(share).met())
        .isEqualTo(
            Certainty.of(
                PlainVotes.isShare(
                    share, plain.present(sitting.motion()).size(), plain.entitled().size())));
  }

  @Property
  void tellsNothingWhereNobodyHasWrittenWhoMayVote(@ForAll Sitting drawn) {
    Sitting sitting = drawn.with(drawn.council().toBuilder().electorate(Optional.empty()).build());

    assertThat(sitting.tally().passes()).isEqualTo(Certainty.UNKNOWN);
    assertThat(sitting.tally().gaps()).contains(Gap.ELECTORATE);
    assertThat(sitting.attendance().quorum(DecisionRule.Threshold.atLeast("2/3")).met())
        .isEqualTo(Certainty.UNKNOWN);
    assertThat(sitting.attendance().entitled().most()).isEqualTo(Integer.MAX_VALUE);
  }

  @Property
  void putsItselfInBoundedLinesThatCanBeSeen(@ForAll Tally tally, @ForAll Proceeding proceeding) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      for (String text : List.of(tally.text(locale), proceeding.text(locale))) {
        assertThat(text).endsWith("\n").isEqualTo(text.strip() + "\n");
        assertThat(text.lines()).hasSizeLessThan(200).allMatch(line -> line.length() < 1_100);
        assertThat(text.codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
      }
    }
  }

  /** An answer that is not open stays. */
  private static void assertKept(Sitting before, Sitting after) {
    Certainty answer = before.tally().passes();
    assertThat(answer.isUnknown() ? answer : after.tally().passes())
        .as("%s%n%s", before.tally().text(Locale.ENGLISH), after.tally().text(Locale.ENGLISH))
        .isEqualTo(answer);
    DecisionRule.Threshold half = DecisionRule.Threshold.moreThan("1/2");
    Certainty quorum = before.attendance().quorum(half).met();
    assertThat(quorum.isUnknown() ? quorum : after.attendance().quorum(half).met())
        .isEqualTo(quorum);
    Count entitled = after.attendance().entitled();
    assertThat(entitled.least()).isGreaterThanOrEqualTo(before.attendance().entitled().least());
    assertThat(entitled.most()).isLessThanOrEqualTo(before.attendance().entitled().most());
  }

  private static Sitting completed(Sitting sitting, Dice dice) {
    return sitting.in(Completions.pick(sitting.alliance(), dice));
  }

  /** With everybody and every ballot written, and nobody whom no institution stands for. */
  private static Sitting written(Sitting sitting) {
    Session session = sitting.session();
    Set<UnitId> there = new TreeSet<>(session.present());
    if (session.attendance() == Minutes.PARTIAL) {
      sitting.motion().ballots().forEach(ballot -> there.add(ballot.unit()));
    }
    there.removeAll(session.guests());
    there.removeIf(unit -> sitting.alliance().institution(unit).isEmpty());
    return sitting
        .changed(alliance -> alliance.roll(RollScope.COMPLETE))
        .with(session.toBuilder().present(there).attendance(Minutes.COMPLETE).build())
        .with(sitting.motion().toBuilder().count(Minutes.COMPLETE).build());
  }

  private static PlainVotes plain(Sitting sitting) {
    return new PlainVotes(sitting.alliance(), sitting.council(), sitting.session());
  }

  private static Set<UnitId> units(Attendance attendance, Certainty entitled) {
    return attendance.voters().stream()
        .filter(voter -> voter.entitled() == entitled)
        .map(Voter::unit)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Requirement> parts(Requirement whole) {
    List<Requirement> all = new ArrayList<>(List.of(whole));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(all.get(i).parts());
    }
    return all;
  }

  /** Adds a unit, with a vote or without, as far as the minutes leave it open. */
  private static Sitting voting(Sitting sitting, UnitId unit, Dice dice) {
    boolean isNamed = sitting.session().present().contains(unit);
    boolean mayCome = sitting.session().attendance() == Minutes.PARTIAL;
    if (isGuest(sitting, unit) || !(isNamed || mayCome)) {
      return sitting;
    }
    boolean hasVoted = sitting.motion().voteOf(unit).isPresent();
    Sitting there = isNamed ? sitting : present(sitting, unit);
    return hasVoted || sitting.motion().count() == Minutes.COMPLETE || dice.chance(30)
        ? there
        : voted(there, unit, dice.oneOf(Vote.values()));
  }

  /** Those that surely are entitled and have not voted, whether or not they were there. */
  private static Set<UnitId> couldStillVote(Sitting sitting) {
    return sitting.attendance().voters().stream()
        .filter(voter -> voter.entitled().isYes() && isSilent(sitting, voter))
        .map(Voter::unit)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isSilent(Sitting sitting, Voter voter) {
    return !voter.present().isYes() || sitting.motion().voteOf(voter.unit()).isEmpty();
  }

  /** Makes some come that were guests or absent, and vote for the motion. */
  private static Sitting coming(Sitting sitting, Set<UnitId> units) {
    Sitting come = sitting;
    for (UnitId unit : units) {
      come = voted(present(come, unit), unit, Vote.YES);
    }
    return come;
  }

  private static boolean isGuest(Sitting sitting, UnitId unit) {
    return sitting.session().guests().contains(unit);
  }

  private static Sitting present(Sitting sitting, UnitId unit) {
    return sitting.with(
        sitting.session().toBuilder()
            .guests(without(sitting.session().guests(), unit))
            .addPresent(unit)
            .build());
  }

  private static Sitting voted(Sitting sitting, UnitId unit, Vote vote) {
    Motion motion = sitting.motion();
    return sitting.with(
        motion.toBuilder()
            .ballots(
                Stream.concat(
                        motion.ballots().stream().filter(other -> !other.unit().equals(unit)),
                        Stream.of(new Ballot(unit, vote)))
                    .toList())
            .build());
  }

  private static ImmutableSortedSet<UnitId> without(ImmutableSortedSet<UnitId> units, UnitId one) {
    return units.stream()
        .filter(unit -> !unit.equals(one))
        .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
