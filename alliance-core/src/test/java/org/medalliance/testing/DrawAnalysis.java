// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.analysis.AnalysisBudget;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.analysis.RequestComparison;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.RuleCoverage;
import org.medalliance.analysis.RuleQuestions;
import org.medalliance.analysis.finding.Answer;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.analysis.finding.Cell;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.analysis.finding.Region;
import org.medalliance.analysis.finding.RequestSet;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.premise.Premise;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.wording.Phrase;

/** What analyses of rules find, and what they might. */
final class DrawAnalysis {
  private DrawAnalysis() {}

  static AnalysisBudget budget(Dice dice) {
    return new AnalysisBudget(dice.between(1, 5_000));
  }

  static RuleAnalysis analysis(Dice dice) {
    Alliance alliance = Draw.alliance(dice);
    return dice.chance(20)
        ? RuleAnalysis.of(alliance)
        : new RuleAnalysis(alliance, dice.list(0, 3, () -> finding(dice)));
  }

  static RuleFinding finding(Dice dice) {
    RuleFinding.Kind kind = dice.oneOf(RuleFinding.Kind.values());
    boolean isAbout = dice.chance(70);
    return new RuleFinding(
        kind,
        rules(dice, kind),
        isAbout ? region(dice) : Region.NONE,
        isAbout ? Optional.of(witness(dice)) : Optional.empty(),
        dice.maybe(30, () -> phrase(dice)));
  }

  private static ImmutableList<RuleId> rules(Dice dice, RuleFinding.Kind kind) {
    int size =
        switch (kind) {
          case GAP -> 0;
          case CONFLICTING, DUPLICATE -> 2;
          case SHADOWED -> dice.between(2, 4);
          case NEVER_LIVE, SELECTS_NOBODY, CONTRADICTORY, REDUNDANT, OVER_BROAD, NOT_DECIDED -> 1;
        };
    return dice.some(size, size, IntStream.range(1, 6).mapToObj(i -> RuleId.of("r" + i)).toList());
  }

  static Region region(Dice dice) {
    return new Region(dice.list(1, 3, () -> cell(dice)), dice.chance(50));
  }

  static Cell cell(Dice dice) {
    boolean isById = dice.chance(50);
    return new Cell(
        units(dice),
        units(dice),
        isById ? ImmutableSortedSet.copyOf(dice.some(1, 2, Cast.ALL.resources())) : none(),
        isById ? none() : ImmutableSortedSet.copyOf(dice.some(1, 3, Words.RESOURCE_KINDS)),
        Days.span(dice),
        dice.list(0, 2, () -> phrase(dice)),
        phrase(dice),
        phrase(dice));
  }

  private static ImmutableSortedSet<UnitId> units(Dice dice) {
    return ImmutableSortedSet.copyOf(dice.some(1, 3, Cast.ALL.units()));
  }

  private static <T extends Comparable<T>> ImmutableSortedSet<T> none() {
    return ImmutableSortedSet.of();
  }

  private static Phrase phrase(Dice dice) {
    return dice.make(
        () -> Phrase.of("cell.everybody"),
        () -> Phrase.list(units(dice)),
        () -> Phrase.of("cell.units", DrawRule.selector(dice, Cast.ALL)),
        () -> Phrase.all(List.of(Phrase.of("cell.atLeast", 2L), Phrase.of("cell.atMost", 5L))));
  }

  static Witness witness(Dice dice) {
    return new Witness(Draw.allianceAndRequest(dice).request(), DrawLedger.ledger(dice));
  }

  static Difference difference(Dice dice) {
    AllianceAndRequest one = Draw.allianceAndRequest(dice);
    SharingDecision before = SharingPolicy.of(one.alliance()).decide(one.request());
    SharingDecision after = SharingPolicy.of(Draw.alliance(dice)).decide(one.request());
    return new Difference(cell(dice), before, after, DrawLedger.ledger(dice));
  }

  static RuleComparison comparison(Dice dice) {
    return new RuleComparison(
        dice.list(0, 2, () -> difference(dice)),
        dice.chance(80),
        dice.list(0, 1, () -> phrase(dice)));
  }

  static Answer answer(Dice dice) {
    return dice.chance(20)
        ? new Answer(Certainty.UNKNOWN, Optional.empty())
        : Answer.of(dice.maybe(50, () -> witness(dice)));
  }

  static RequestSet requests(Dice dice) {
    RequestSet all =
        RequestSet.of(
            ResourceSelector.kinds(dice.oneOf(Words.RESOURCE_KINDS)),
            DrawRule.selector(dice, Cast.ALL),
            DrawRule.selector(dice, Cast.ALL));
    return dice.chance(50) ? all.during(Days.span(dice)) : all;
  }

  static BoundaryRequests boundaries(Dice dice) {
    return new BoundaryRequests(
        dice.list(0, 2, () -> boundary(dice)),
        dice.list(0, 1, () -> RuleId.of("r" + dice.between(1, 5))));
  }

  static Boundary boundary(Dice dice) {
    return new Boundary(
        RuleId.of("r" + dice.between(1, 5)),
        dice.oneOf(Premise.Kind.values()),
        witness(dice),
        witness(dice));
  }

  static RuleCoverage coverage(Dice dice) {
    AllianceAndRequest one = Draw.allianceAndRequest(dice);
    return RuleCoverage.of(SharingPolicy.of(one.alliance()), Stream.of(one.request()));
  }

  static RuleCoverage.Use use(Dice dice) {
    List<Premise.Kind> kinds = List.of(Premise.Kind.values());
    return new RuleCoverage.Use(
        dice.between(0, 9),
        ImmutableSortedSet.copyOf(dice.some(1, 3, kinds)),
        ImmutableSortedSet.copyOf(dice.some(0, 2, kinds)));
  }

  static RequestComparison.Transition transition(Dice dice) {
    return new RequestComparison.Transition(
        dice.oneOf(Outcome.values()),
        dice.oneOf(Outcome.values()),
        dice.between(1, 9),
        dice.list(0, 2, () -> Draw.allianceAndRequest(dice).request()));
  }

  static RequestComparison transitions(Dice dice) {
    return new RequestComparison(dice.list(0, 3, () -> transition(dice)));
  }

  static RuleQuestions questions(Dice dice) {
    return RuleQuestions.of(Draw.alliance(dice), budget(dice));
  }
}
