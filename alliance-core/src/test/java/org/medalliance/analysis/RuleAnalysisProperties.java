// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.analysis.finding.Cell;
import org.medalliance.analysis.finding.Region;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.analysis.finding.RuleFinding.Kind;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.ReferencePolicy;

/** What is found by thinking is what is found by trying everything. */
@Domain(AllianceDomain.class)
class RuleAnalysisProperties {
  private static final int TRIES = 100;
  private static final long MOST_REQUESTS = 8_000;

  /** A small alliance, what an analysis finds, and what there is to find. */
  private record Found(Alliance alliance, ImmutableList<RuleFinding> findings, BruteForce all) {
    static Found of(Dice dice) {
      Alliance alliance = DrawSmall.alliance(dice);
      Assume.that(BruteForce.size(alliance) <= MOST_REQUESTS);
      return new Found(alliance, RuleAnalysis.of(alliance).findings(), BruteForce.of(alliance));
    }

    List<RuleFinding> of(Kind kind) {
      return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    Set<ImmutableList<RuleId>> rules(Kind kind) {
      return of(kind).stream().map(RuleFinding::rules).collect(ImmutableSet.toImmutableSet());
    }

    boolean has(Kind kind, SharingRule rule) {
      return of(kind).stream().anyMatch(finding -> finding.rules().get(0).equals(rule.id()));
    }

    boolean isEver(SharingRule rule) {
      return !all.perhaps(rule.id()).isEmpty();
    }

    /** Whether two rules are the same in all that they do. */
    boolean areAlike(SharingRule one, SharingRule other) {
      return one.effect() == other.effect()
          && one.duties().equals(other.duties())
          && all.surely(one.id()).equals(all.surely(other.id()))
          && all.perhaps(one.id()).equals(all.perhaps(other.id()));
    }

    /** The rules that apply to something, of those that are alike only the first. */
    ImmutableList<SharingRule> different() {
      List<SharingRule> different = new ArrayList<>();
      for (SharingRule rule : alliance.rules()) {
        if (isEver(rule) && different.stream().noneMatch(other -> areAlike(rule, other))) {
          different.add(rule);
        }
      }
      return ImmutableList.copyOf(different);
    }

    /** The rules which settle the outcome that a rule would bring where they apply. */
    ImmutableList<RuleId> settling(SharingRule rule) {
      return different().stream()
          .filter(other -> !other.equals(rule))
          .filter(other -> other.effect() == Effect.PROHIBIT || rule.effect() == Effect.PERMIT)
          .map(SharingRule::id)
          .collect(toImmutableList());
    }

    boolean isShadowed(SharingRule rule, List<RuleId> others) {
      return isWithin(all.perhaps(rule.id()), all.anySurely(others));
    }

    /** Whether no outcome is possible, or impossible, for a rule alone. */
    boolean isSpare(SharingRule rule) {
      List<SharingRule> others = new ArrayList<>(different());
      others.remove(rule);
      return all.perhaps(rule.id()).stream()
          .allMatch(
              number -> all.possible(number, others).equals(all.possible(number, different())));
    }

    /** Whether a finding holds, be there a better one or not. */
    boolean isTrue(RuleFinding finding) {
      SharingRule rule = alliance.rule(finding.rules().get(0)).orElseThrow();
      List<RuleId> named = finding.rules().subList(1, finding.rules().size());
      return switch (finding.kind()) {
        case DUPLICATE -> areAlike(rule, alliance.rule(named.get(0)).orElseThrow());
        case SHADOWED -> isShadowed(rule, named);
        default -> {
          List<SharingRule> others = new ArrayList<>(alliance.rules());
          others.remove(rule);
          yield all.perhaps(rule.id()).stream()
              .allMatch(
                  number ->
                      all.possible(number, others).equals(all.possible(number, alliance.rules())));
        }
      };
    }

    /** Whether two rules surely apply to a request that cannot mean anything else. */
    boolean isSurelyOfOne(RuleId one, RuleId other) {
      BitSet both = all.surely(one);
      both.and(all.surely(other));
      return both.stream().anyMatch(number -> all.cases().get(number).isOfOne());
    }

    /** The requests to which a rule may apply. */
    Stream<SharingRequest> requests(SharingRule rule) {
      return all.perhaps(rule.id()).stream()
          .mapToObj(all.cases()::get)
          .map(BruteForce.Case::request);
    }

    /** The requests that the region of a finding should have. */
    BitSet requests(RuleFinding finding) {
      BitSet requests = all.perhaps(finding.rules().get(0));
      if (finding.kind() == Kind.CONFLICTING) {
        requests.and(all.perhaps(finding.rules().get(1)));
      }
      return requests;
    }
  }

  private static boolean isWithin(BitSet some, BitSet others) {
    BitSet rest = (BitSet) some.clone();
    rest.andNot(others);
    return rest.isEmpty();
  }

  @Property(tries = TRIES)
  void aProhibitionConflictsWithThePermitsThatItMeets(@ForAll Dice dice) {
    Found found = Found.of(dice);
    Set<ImmutableList<RuleId>> meeting = new LinkedHashSet<>();
    for (SharingRule one : found.alliance.rules()) {
      for (SharingRule other : found.alliance.rules()) {
        if (one.effect() == Effect.PROHIBIT
            && other.effect() == Effect.PERMIT
            && found.all.perhaps(one.id()).intersects(found.all.perhaps(other.id()))) {
          meeting.add(ImmutableList.of(one.id(), other.id()));
        }
      }
    }

    assertThat(found.rules(Kind.CONFLICTING))
        .as("%s", found.alliance)
        .containsExactlyInAnyOrderElementsOf(meeting);
  }

  @Property(tries = TRIES)
  void aRuleThatNeverAppliesIsSaidTo(@ForAll Dice dice) {
    Found found = Found.of(dice);
    for (SharingRule rule : found.alliance.rules()) {
      if (found.isEver(rule)) {
        assertThat(found.has(Kind.NEVER_LIVE, rule)).as("%s is never live", rule).isFalse();
        assertThat(found.has(Kind.CONTRADICTORY, rule))
            .as("%s contradicts itself", rule)
            .isEqualTo(found.requests(rule).noneMatch(request -> tells(request, rule)));
      } else {
        assertThat(
                found.has(Kind.NEVER_LIVE, rule)
                    || found.has(Kind.CONTRADICTORY, rule)
                    || found.has(Kind.SELECTS_NOBODY, rule))
            .as("%s is said never to apply", rule)
            .isTrue();
      }
    }
  }

  /** Whether a request tells something under each name that the conditions of a rule ask for. */
  private static boolean tells(SharingRequest request, SharingRule rule) {
    Set<String> told = new LinkedHashSet<>();
    request.attributes().values().keySet().forEach(attribute -> told.add(attribute.name()));
    return rule.when().map(when -> told.containsAll(names(when))).orElse(true);
  }

  private static Set<String> names(SharingCondition condition) {
    Set<String> names = new LinkedHashSet<>();
    if (condition instanceof SharingCondition.Flag flag) {
      names.add(flag.attribute().name());
    } else if (condition instanceof SharingCondition.NumberIn in) {
      names.add(in.attribute().name());
    } else if (condition instanceof SharingCondition.PurposeIn) {
      names.add("purpose");
    } else if (condition instanceof SharingCondition.UrgencyAtLeast) {
      names.add("urgency");
    }
    condition.components().forEach(part -> names.addAll(names(part)));
    return names;
  }

  @Property(tries = TRIES)
  void aRuleThatRepeatsOthersNamesTheFirst(@ForAll Dice dice) {
    Found found = Found.of(dice);
    Set<ImmutableList<RuleId>> alike = new LinkedHashSet<>();
    for (SharingRule rule : found.alliance.rules()) {
      if (found.isEver(rule)) {
        Optional<SharingRule> first =
            found.different().stream().filter(other -> found.areAlike(rule, other)).findFirst();
        if (first.isPresent() && !first.get().equals(rule)) {
          alike.add(ImmutableList.of(rule.id(), first.get().id()));
        }
      }
    }

    assertThat(found.rules(Kind.DUPLICATE)).containsExactlyInAnyOrderElementsOf(alike);
  }

  @Property(tries = TRIES)
  void aRuleIsShadowedWhereOthersSettleAllThatItWouldBring(@ForAll Dice dice) {
    Found found = Found.of(dice);
    for (SharingRule rule : found.different()) {
      assertThat(found.has(Kind.SHADOWED, rule))
          .as("%s is shadowed by %s", rule, found.settling(rule))
          .isEqualTo(found.isShadowed(rule, found.settling(rule)));
    }
    for (RuleFinding finding : found.of(Kind.SHADOWED)) {
      SharingRule rule = found.alliance.rule(finding.rules().get(0)).orElseThrow();
      ImmutableList<RuleId> others = finding.rules().subList(1, finding.rules().size());
      assertThat(found.different()).contains(rule);
      assertThat(found.settling(rule)).containsAll(others);
      assertThat(found.isShadowed(rule, others)).as("%s", finding).isTrue();
      for (RuleId other : others) {
        List<RuleId> fewer = new ArrayList<>(others);
        fewer.remove(other);
        assertThat(found.isShadowed(rule, fewer)).as("%s without %s", finding, other).isFalse();
        assertThat(others.size() > 1 && found.isShadowed(rule, List.of(other)))
            .as("%s by %s alone", finding, other)
            .isFalse();
      }
    }
  }

  @Property(tries = TRIES)
  void aRuleIsRedundantIfNoOutcomeIsAnotherWithoutIt(@ForAll Dice dice) {
    Found found = Found.of(dice);
    for (SharingRule rule : found.alliance.rules()) {
      boolean isSpare =
          found.different().contains(rule)
              && !found.isShadowed(rule, found.settling(rule))
              && found.isSpare(rule);
      assertThat(found.has(Kind.REDUNDANT, rule)).as("%s", rule).isEqualTo(isSpare);
    }
  }

  @Property(tries = TRIES)
  void aKindHasAGapWhereNoRuleAboutItConcernsAMember(@ForAll Dice dice) {
    Found found = Found.of(dice);
    for (ResourceKind kind : namedOutright(found.alliance)) {
      BitSet about = new BitSet();
      found.alliance.rules().forEach(rule -> about.or(found.all.perhaps(rule.id())));
      Set<String> concerned = new LinkedHashSet<>();
      about.stream()
          .mapToObj(found.all.cases()::get)
          .filter(one -> one.meant().kind().isA(kind))
          .forEach(
              one -> {
                concerned.add(one.request().recipient() + " on " + one.request().on());
                concerned.add(one.request().provider() + " on " + one.request().on());
              });
      Set<String> left = new TreeSet<>();
      Set<String> told = new TreeSet<>();
      Optional<RuleFinding> gap =
          found.of(Kind.GAP).stream()
              .filter(one -> one.region().cells().get(0).kinds().contains(kind))
              .findFirst();
      for (LocalDate day : found.all.days()) {
        for (UnitId unit : found.all.units()) {
          String text = unit + " on " + day;
          if (isMember(found.alliance, unit, day) && !concerned.contains(text)) {
            left.add(text);
          }
          gap.stream()
              .flatMap(one -> one.region().cells().stream())
              .filter(cell -> cell.recipients().contains(unit) && cell.days().contains(day).isYes())
              .forEach(cell -> told.add(text));
        }
      }
      assertThat(told).as("gap of %s", kind).isEqualTo(left);
      gap.ifPresent(one -> assertThat(one.region().isWhole()).isTrue());
    }
  }

  @Property(tries = TRIES)
  void everyWitnessIsConfirmed(@ForAll Dice dice) {
    Found found = Found.of(dice);
    ReferencePolicy policy = ReferencePolicy.of(found.alliance);
    for (RuleFinding finding : found.findings) {
      if (finding.region().isEmpty()) {
        assertThat(finding.witness()).isEmpty();
        continue;
      }
      Witness witness = finding.witness().orElseThrow();
      ReferencePolicy.Answer answer = policy.answer(witness.request(), witness.ledger());
      if (finding.kind() == Kind.GAP) {
        assertThat(answer.outcome()).as("%s: %s", finding, witness).isEqualTo(Outcome.NOT_COVERED);
      } else {
        assertThat(policy.meant(witness.request(), witness.ledger()))
            .as("%s: %s", finding, witness)
            .anyMatch(meant -> !meant.applies().get(finding.rules().get(0)).isNo());
      }
      if (finding.kind() == Kind.CONFLICTING) {
        RuleId prohibition = finding.rules().get(0);
        RuleId permit = finding.rules().get(1);
        boolean isSure = found.all.surely(prohibition).intersects(found.all.surely(permit));
        assertThat(answer.possible()).as("%s: %s", finding, witness).contains(Outcome.PROHIBITED);
        if (found.isSurelyOfOne(prohibition, permit)) {
          assertThat(answer.outcome()).as("%s: %s", finding, witness).isEqualTo(Outcome.PROHIBITED);
        }
        assertThat(policy.meant(witness.request(), witness.ledger()))
            .as("%s: %s", finding, witness)
            .anyMatch(
                meant ->
                    isSure
                        ? meant.applies().get(prohibition).isYes()
                            && meant.applies().get(permit).isYes()
                        : !meant.applies().get(prohibition).isNo()
                            && !meant.applies().get(permit).isNo());
      }
      if (finding.kind() == Kind.CONFLICTING || finding.kind() == Kind.GAP) {
        assertThat(
                finding.region().cells().stream().anyMatch(cell -> has(cell, witness.request()))
                    || !finding.region().isWhole())
            .as("%s: %s is one of %s", finding, witness, finding.region())
            .isTrue();
      }
    }
  }

  @Property(tries = TRIES)
  void aWholeRegionIsAllThatItIsAboutAndNoMore(@ForAll Dice dice) {
    Found found = Found.of(dice);
    for (RuleFinding finding : found.findings) {
      if (!finding.region().isEmpty() && finding.kind() != Kind.GAP) {
        assertRegion(found, finding);
      }
    }
  }

  /** What is asked for in whatever circumstances is compared. */
  private static void assertRegion(Found found, RuleFinding finding) {
    BitSet asked = new BitSet(); // to which it applies, of whatever is meant
    found.requests(finding).stream()
        .mapToObj(found.all.cases()::get)
        .filter(one -> !one.isAskedById(found.alliance))
        .forEach(one -> asked.set(one.asked()));
    Set<SharingRequest> some = new LinkedHashSet<>();
    Set<SharingRequest> anyhow = new LinkedHashSet<>();
    Set<SharingRequest> notAlways = new LinkedHashSet<>();
    for (BruteForce.Case one : found.all.cases()) {
      if (!one.isAskedById(found.alliance) && isToldApart(found, one.request())) {
        SharingRequest plain = plain(one.request());
        (asked.get(one.asked()) ? some : notAlways).add(plain);
        anyhow.add(plain);
      }
    }
    Region region = finding.region();
    for (SharingRequest request : anyhow) {
      List<Cell> cells = region.cells().stream().filter(cell -> has(cell, request)).toList();
      if (!cells.isEmpty() || region.isWhole()) {
        assertThat(!cells.isEmpty())
            .as("%s of %s: %s", request, finding, region.cells())
            .isEqualTo(some.contains(request));
      }
      boolean isAlways = cells.stream().anyMatch(cell -> cell.circumstances().isEmpty());
      assertThat(isAlways && notAlways.contains(request))
          .as("%s of %s, whatever is told", request, finding)
          .isFalse();
      if (isAlways) {
        assertThat(cells).as("%s is in one cell", request).hasSize(1);
      }
    }
  }

  private static SharingRequest plain(SharingRequest request) {
    return request.toBuilder()
        .specialty(Optional.empty())
        .attributes(org.medalliance.sharing.Attributes.NONE)
        .build();
  }

  private static boolean has(Cell cell, SharingRequest request) {
    return cell.recipients().contains(request.recipient())
        && cell.providers().contains(request.provider())
        && (request.resource().isPresent()
            ? cell.resources().contains(request.resource().get())
            : cell.kinds().contains(madeUpAlike(request.kind().orElseThrow())))
        && cell.days().contains(request.on()).isYes();
  }

  /** What nobody has heard of stands in cells under a name of the analysis's own. */
  private static ResourceKind madeUpAlike(ResourceKind kind) {
    return ResourceKind.of(kind.value().replace("unheard-of", "other"));
  }

  /** Whether a kind is named, or is not like the one that it is below. */
  private static boolean isToldApart(Found found, SharingRequest request) {
    TreeSet<ResourceKind> named = found.all.namedKinds();
    return request
        .kind()
        .map(
            kind ->
                named.contains(kind)
                    || kind.ancestry().size() == 1
                    || named.stream().anyMatch(each -> isBetween(each, kind)))
        .orElse(true);
  }

  /** Whether a kind is below the one that a made-up one is below. */
  private static boolean isBetween(ResourceKind kind, ResourceKind madeUp) {
    return madeUp.ancestry().stream()
        .filter(above -> !above.equals(madeUp))
        .filter(above -> madeUp.value().equals(above.value() + ".unheard-of"))
        .anyMatch(above -> kind.isA(above) && !kind.equals(above));
  }

  private static TreeSet<ResourceKind> namedOutright(Alliance alliance) {
    TreeSet<ResourceKind> kinds = new TreeSet<>();
    for (SharingRule rule : alliance.rules()) {
      if (rule.resource() instanceof ResourceSelector.OfKind of) {
        kinds.addAll(of.kinds());
      }
    }
    alliance.resources().stream().map(SharedResource::kind).forEach(kinds::add);
    return kinds;
  }

  private static boolean isMember(Alliance alliance, UnitId unit, LocalDate day) {
    Set<Standing> members = Set.of(Standing.TRIAL, Standing.FULL, Standing.SUSPENDED);
    return alliance
        .member(unit)
        .map((MemberUnit entry) -> entry.standingOn(day).test(members::contains))
        .map(alliance.isActiveOn(day)::and)
        .map(Certainty::isYes)
        .orElse(false);
  }

  @Property(tries = TRIES)
  void aBudgetMakesNothingUpAndSaysWhatItLeavesOut(@ForAll Dice dice) {
    Found found = Found.of(dice);
    AnalysisBudget budget = new AnalysisBudget(dice.between(1, 300));
    ImmutableList<RuleFinding> some =
        RuleAnalysis.of(found.alliance, budget, AnalysisProgress.NONE).findings();

    for (RuleFinding finding : some) {
      switch (finding.kind()) {
        case DUPLICATE, SHADOWED, REDUNDANT ->
            assertThat(found.isTrue(finding)).as("%s after %s", finding, budget).isTrue();
        case NOT_DECIDED -> {}
        case NEVER_LIVE, SELECTS_NOBODY, CONTRADICTORY, CONFLICTING, GAP, OVER_BROAD ->
            assertThat(found.findings).as("%s", budget).contains(finding);
      }
    }
    assertThat(
            some.stream().anyMatch(finding -> finding.kind() == Kind.NOT_DECIDED)
                || some.equals(found.findings))
        .as("%s leaves nothing out of %s without saying so: %s", budget, found.findings, some)
        .isTrue();
  }

  @Property(tries = TRIES)
  void theSameIsFoundAgainInWhateverOrderTheAllianceIsWritten(@ForAll Dice dice) {
    Alliance alliance = DrawSmall.alliance(dice);
    Alliance other =
        alliance.toBuilder()
            .institutions(Lists.reverse(alliance.institutions()))
            .members(Lists.reverse(alliance.members()))
            .agreements(Lists.reverse(alliance.agreements()))
            .resources(Lists.reverse(alliance.resources()))
            .rules(Lists.reverse(alliance.rules()))
            .build();

    assertThat(RuleAnalysis.of(other).findings()).isEqualTo(RuleAnalysis.of(alliance).findings());
  }

  @Property(tries = TRIES)
  void whatIsPossibleIsWhatTheReferenceAnswers(@ForAll Dice dice) {
    Found found = Found.of(dice);
    ReferencePolicy policy = ReferencePolicy.of(found.alliance);
    for (int i = 0; i < found.all.cases().size(); i += 101) {
      BruteForce.Case one = found.all.cases().get(i);
      if (one.isOfOne()) {
        assertThat(policy.answer(one.request(), one.ledger()).possible())
            .isEqualTo(found.all.possible(i, found.alliance.rules()));
      }
    }
  }
}
