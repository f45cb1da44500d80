// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.medalliance.code.Ratio;
import org.medalliance.code.SessionId;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.CouncilKind;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.Counts;
import org.medalliance.governance.Counts.Count;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.DecisionRule.Of;
import org.medalliance.governance.DecisionRule.Reach;
import org.medalliance.governance.DecisionRule.Threshold;
import org.medalliance.governance.DecisionRuleId;
import org.medalliance.governance.Motion;
import org.medalliance.governance.MotionId;
import org.medalliance.governance.Seat;
import org.medalliance.governance.SeatId;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.time.DateSpan;

/** Councils with seats, rules and sessions, and counts of votes. */
final class DrawGovernance {
  private static final int DEPTH = 3;

  private static final ImmutableList<CouncilKind> KINDS =
      ImmutableList.of(
          CouncilKind.COUNCIL, CouncilKind.GENERAL_ASSEMBLY, CouncilKind.of("fhir|committee"));

  private DrawGovernance() {}

  static CouncilId councilId(Dice dice) {
    return CouncilId.of("council-" + dice.between(1, 2));
  }

  /** The councils that sat in the sessions of a cast, and perhaps another. */
  static ImmutableSortedSet<CouncilId> councilIds(Dice dice, Cast cast) {
    ImmutableSortedSet.Builder<CouncilId> ids = ImmutableSortedSet.naturalOrder();
    cast.sessions().forEach(session -> ids.add(councilOf(session)));
    dice.maybe(50, () -> councilId(dice)).ifPresent(ids::add);
    return ids.build();
  }

  private static CouncilId councilOf(SessionId session) {
    return CouncilId.of(session.value().substring(0, session.value().indexOf('.')));
  }

  static SeatId seatId(Dice dice) {
    return SeatId.of(dice.oneOf("seat-1", "seat-2", "席位:3"));
  }

  static MotionId motionId(Dice dice) {
    return MotionId.of(dice.oneOf("m1", "m2"));
  }

  static DecisionRuleId ruleId(Dice dice) {
    return DecisionRuleId.of(dice.oneOf("admission", "2-3"));
  }

  static CouncilKind kind(Dice dice) {
    return dice.oneOf(KINDS);
  }

  static Council council(Dice dice, Cast cast) {
    return council(dice, cast, councilId(dice));
  }

  static Council council(Dice dice, Cast cast, CouncilId id) {
    List<SeatId> seats = dice.list(0, 3, () -> seatId(dice)).stream().distinct().toList();
    List<DecisionRuleId> rules = dice.list(0, 2, () -> ruleId(dice)).stream().distinct().toList();
    return Council.builder()
        .id(id)
        .kind(dice.maybe(50, () -> kind(dice)))
        .name(dice.maybe(30, () -> Words.localized(dice)))
        .electorate(dice.maybe(70, () -> dice.oneOf(Council.Electorate.values())))
        .seats(each(seats, seat -> seat(dice, cast, seat)))
        .rules(each(rules, rule -> councilRule(dice, cast, rule)))
        .sessions(
            cast.sessions().stream()
                .filter(session -> councilOf(session).equals(id))
                .map(session -> session(dice, cast, session, rules))
                .toList())
        .source(cast.source(dice))
        .note(Words.remark(dice))
        .build();
  }

  static CouncilRule councilRule(Dice dice, Cast cast) {
    return councilRule(dice, cast, ruleId(dice));
  }

  private static CouncilRule councilRule(Dice dice, Cast cast, DecisionRuleId id) {
    return CouncilRule.builder()
        .id(id)
        .rule(rule(dice))
        .text(dice.maybe(30, () -> Words.localized(dice)))
        .source(cast.source(dice))
        .note(Words.remark(dice))
        .build();
  }

  static Seat seat(Dice dice, Cast cast) {
    return seat(dice, cast, seatId(dice));
  }

  private static Seat seat(Dice dice, Cast cast, SeatId id) {
    return Seat.builder()
        .id(id)
        .office(dice.maybe(40, () -> Words.office(dice)))
        .exOfficio(dice.maybe(20, () -> Words.localized(dice)))
        .tenures(tenures(dice, cast))
        .source(cast.source(dice))
        .note(Words.remark(dice))
        .build();
  }

  /** Up to three, in an order that some completion keeps. */
  private static List<Tenure> tenures(Dice dice, Cast cast) {
    List<LocalDate> days = Days.inOrder(dice, 2 * dice.between(1, 3) - (dice.chance(20) ? 2 : 0));
    List<Tenure> tenures = new ArrayList<>();
    LocalDate reached = LocalDate.MIN;
    for (int i = 0; i < days.size(); i += 2) {
      LocalDate from = later(days.get(i), reached);
      LocalDate until = later(days.get(i + 1), from.plusDays(1));
      boolean first = i == 0;
      boolean last = i == days.size() - 2;
      DateSpan span =
          new DateSpan(
              first && dice.chance(30) ? Optional.empty() : Optional.of(Days.around(dice, from)),
              last && !dice.chance(30) ? Optional.empty() : Optional.of(Days.around(dice, until)));
      tenures.add(tenure(dice, cast, span));
      reached = until;
    }
    return tenures;
  }

  static Tenure tenure(Dice dice, Cast cast) {
    return tenure(dice, cast, Days.span(dice));
  }

  private static Tenure tenure(Dice dice, Cast cast, DateSpan span) {
    return Tenure.builder()
        .unit(cast.unit(dice))
        .span(span)
        .source(cast.source(dice))
        .note(Words.remark(dice))
        .build();
  }

  static Session session(Dice dice, Cast cast) {
    return session(dice, cast, dice.oneOf(cast.sessions()), List.of(ruleId(dice)));
  }

  private static Session session(Dice dice, Cast cast, SessionId id, List<DecisionRuleId> rules) {
    List<UnitId> units = dice.some(0, cast.units().size(), cast.units());
    int guests = dice.between(0, Math.min(1, units.size()));
    List<MotionId> motions = dice.list(0, 2, () -> motionId(dice)).stream().distinct().toList();
    return Session.builder()
        .id(id)
        .on(Days.partial(dice))
        .at(dice.maybe(50, () -> cast.unit(dice)))
        .present(units.subList(guests, units.size()))
        .attendance(minutes(dice))
        .guests(units.subList(0, guests))
        .motions(each(motions, motion -> motion(dice, cast, motion, rules)))
        .source(cast.source(dice))
        .note(Words.remark(dice))
        .build();
  }

  static Motion motion(Dice dice, Cast cast) {
    return motion(dice, cast, motionId(dice), List.of(ruleId(dice)));
  }

  private static Motion motion(Dice dice, Cast cast, MotionId id, List<DecisionRuleId> rules) {
    Motion.Builder motion =
        Motion.builder()
            .id(id)
            .text(dice.maybe(50, () -> Words.localized(dice)))
            .ballots(
                each(
                    dice.some(0, cast.units().size(), cast.units()),
                    unit -> new Ballot(unit, dice.oneOf(Ballot.Vote.values()))))
            .count(minutes(dice))
            .source(cast.source(dice))
            .note(Words.remark(dice));
    if (dice.chance(30)) {
      return motion.ownRule(rule(dice)).build();
    }
    return rules.isEmpty()
        ? motion.build()
        : motion.rule(dice.maybe(80, () -> dice.oneOf(rules))).build();
  }

  static Ballot ballot(Dice dice, Cast cast) {
    return new Ballot(cast.unit(dice), dice.oneOf(Ballot.Vote.values()));
  }

  private static Session.Minutes minutes(Dice dice) {
    return dice.oneOf(Session.Minutes.values());
  }

  static DecisionRule rule(Dice dice) {
    return rule(dice, DEPTH);
  }

  /** A plain one three times in five, else one made of others, at most {@code depth} deep. */
  private static DecisionRule rule(Dice dice, int depth) {
    if (depth == 0 || !dice.chance(40)) {
      return plainRule(dice);
    }
    return dice.make(
        () -> DecisionRule.quorate(threshold(dice), rule(dice, depth - 1)),
        () -> several(dice, depth, DecisionRule.AllOf::new),
        () -> several(dice, depth, DecisionRule.AnyOf::new));
  }

  static DecisionRule plainRule(Dice dice) {
    return dice.make(
        () -> new DecisionRule.Share(threshold(dice), dice.oneOf(Of.values())),
        () -> DecisionRule.votes(dice.oneOf(1, 2, 3, Integer.MAX_VALUE)));
  }

  private static DecisionRule several(
      Dice dice, int depth, Function<ImmutableList<DecisionRule>, DecisionRule> join) {
    ImmutableSet<DecisionRule> parts =
        ImmutableSet.copyOf(dice.list(2, 3, () -> rule(dice, depth - 1)));
    return parts.size() >= 2 ? join.apply(parts.asList()) : parts.iterator().next();
  }

  static Threshold threshold(Dice dice) {
    Ratio ratio = Words.ratio(dice);
    if (ratio.numerator() == 0) {
      return new Threshold(Reach.MORE_THAN, ratio);
    }
    return ratio.numerator() == ratio.denominator()
        ? new Threshold(Reach.AT_LEAST, ratio)
        : new Threshold(dice.oneOf(Reach.values()), ratio);
  }

  /** Counts that are all known, of at most {@code most} entitled. */
  static Counts knownCounts(Dice dice, int most) {
    int entitled = dice.between(0, most);
    int present = dice.between(0, entitled);
    int yes = dice.between(0, present);
    int no = dice.between(0, present - yes);
    return Counts.of(entitled, present, yes, no, dice.between(0, present - yes - no));
  }

  /** Counts known in part, of at most {@code most} entitled. */
  static Counts counts(Dice dice, int most) {
    Counts known = knownCounts(dice, most);
    return new Counts(
        wider(dice, known.entitled(), most),
        wider(dice, known.present(), most),
        wider(dice, known.yes(), most),
        wider(dice, known.no(), most),
        wider(dice, known.abstain(), most));
  }

  private static Count wider(Dice dice, Count known, int most) {
    return dice.chance(40)
        ? Count.between(dice.between(0, known.least()), dice.between(known.most(), most))
        : known;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static <T, R> ImmutableList<R> each(List<T> list, Function<T, R> make) {
    return list.stream().map(make).collect(toImmutableList());
  }
}
