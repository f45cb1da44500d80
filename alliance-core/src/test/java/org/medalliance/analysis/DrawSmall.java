// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingCondition.TierRelation;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.testing.Dice;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/**
 * Alliances so small that everything can be asked of them, in which rules meet: most are made from
 * another by one change.
 */
final class DrawSmall {
  private static final ImmutableList<LocalDate> DAYS =
      ImmutableList.of(
          LocalDate.of(2021, 3, 31), LocalDate.of(2021, 4, 1), LocalDate.of(2022, 1, 1));
  private static final ImmutableList<String> KINDS = ImmutableList.of("k", "k.x", "m");
  private static final Role ROLE = Role.of("lead");

  private final Dice dice;
  private final ImmutableList<String> units;
  private final ImmutableList<String> resources;
  private final ImmutableList<String> specialties; // none: nothing is for a specialty
  private final ImmutableList<SharingCondition> conditions; // of at most two attributes
  private final int often; // how often a rule has what narrows it, in a hundred

  private DrawSmall(Dice dice) {
    this.dice = dice;
    this.units = ImmutableList.of("a", "b", "c", "d").subList(0, dice.oneOf(3, 2, 3, 4));
    this.resources = ImmutableList.of("r1", "r2", "r3").subList(0, dice.between(0, 3));
    this.specialties =
        dice.chance(25)
            ? dice.oneOf(
                ImmutableList.of("05", "05.05"),
                ImmutableList.of("05.05", "07"),
                ImmutableList.of("510000", "511600"),
                ImmutableList.of("05", "x|05"))
            : ImmutableList.of();
    ImmutableList.Builder<SharingCondition> leaves = ImmutableList.builder();
    dice.some(0, 2, List.of(0, 1, 2, 3, 4)).forEach(number -> leaves.addAll(about(number)));
    this.conditions =
        leaves
            .add(SharingCondition.sameRegion(dice.between(1, 2)))
            .add(SharingCondition.recipientTier(dice.oneOf(TierRelation.values())))
            .add(SharingCondition.recipientTier(TierRelation.SAME))
            .build();
    this.often = dice.oneOf(30, 10, 50);
  }

  private static List<SharingCondition> about(int number) {
    return switch (number) {
      case 0 -> List.of(SharingCondition.flag(Attribute.CONSENT));
      case 1 ->
          List.of(
              SharingCondition.urgencyAtLeast(Urgency.URGENT),
              SharingCondition.urgencyAtLeast(Urgency.EMERGENCY));
      case 2 ->
          List.of(
              SharingCondition.atLeast(Attribute.number("age"), 60),
              SharingCondition.atMost(Attribute.number("age"), 59),
              SharingCondition.between(Attribute.number("age"), 14, 65));
      case 3 ->
          List.of(
              SharingCondition.purposeIn(Purpose.of("treatment")),
              SharingCondition.purposeIn(Purpose.of("treatment"), Purpose.of("other")));
      default -> // one name for two
          List.of(
              SharingCondition.flag(Attribute.flag("x")),
              SharingCondition.atLeast(Attribute.number("x"), Long.MIN_VALUE));
    };
  }

  static Alliance alliance(Dice dice) {
    return new DrawSmall(dice).alliance();
  }

  private Alliance alliance() {
    Alliance.Builder alliance =
        Alliance.builder()
            .id("small")
            .kind(AllianceKind.of("specialty-alliance"))
            .roll(RollScope.COMPLETE)
            .tiers("high", "middle", "low")
            .codeSystems(
                new CodeSystems(
                    dice.chance(15)
                        ? Optional.empty()
                        : Optional.of(CodeSystem.of("region", CodeSystem.Containment.PAIRS)),
                    specialtySystem(),
                    Optional.empty()))
            .facts(
                dice.make(
                    () -> List.of(AllianceFact.founded(LocalDate.of(2000, 1, 1))),
                    () -> List.of(AllianceFact.founded(LocalDate.of(2000, 1, 1))),
                    () -> List.of(AllianceFact.founded(around(DAYS.get(0)))),
                    () ->
                        List.of(
                            AllianceFact.founded(LocalDate.of(2000, 1, 1)),
                            AllianceFact.dissolved(around(DAYS.get(2))))));
    for (String unit : units) {
      alliance.addInstitution(institution(unit));
      if (!dice.chance(15)) {
        alliance.addMember(member(unit));
      }
    }
    alliance.addAgreement(agreement("p"));
    alliance.addAgreement(agreement("q"));
    resources.forEach(id -> alliance.addResource(resource(id)));
    List<SharingRule> rules = new ArrayList<>();
    int size = dice.between(1, 4);
    for (int i = 0; i < size; i++) {
      RuleId id = RuleId.of("r" + i);
      rules.add(
          rules.isEmpty() || dice.chance(25)
              ? rule().id(id).build()
              : changed(dice.oneOf(rules)).id(id).build());
    }
    return alliance.rules(rules).build();
  }

  private Optional<CodeSystem> specialtySystem() {
    if (specialties.isEmpty() || dice.chance(20)) {
      return Optional.empty();
    }
    return Optional.of(
        CodeSystem.of(
            "specialty",
            specialties.contains("511600")
                ? CodeSystem.Containment.PAIRS
                : dice.oneOf(CodeSystem.Containment.DOTTED, CodeSystem.Containment.FLAT)));
  }

  private Institution institution(String unit) {
    Institution.Builder body = Institution.of(unit, unit).toBuilder();
    if (!dice.chance(20)) {
      body.region(timeline(List.of(Code.of("511603"), Code.of("511604"), Code.of("500105"))));
    }
    return body.build();
  }

  private MemberUnit member(String unit) {
    MemberUnit.Builder member = MemberUnit.builder().unit(unit);
    if (!dice.chance(20)) {
      member.tier(timeline(List.of(TierId.of("high"), TierId.of("middle"), TierId.of("low"))));
    }
    if (dice.chance(30)) {
      member.roles(ROLE);
    }
    return member
        .facts(
            dice.make(
                () -> List.of(fact(MemberFact.Kind.ADMITTED, 0)),
                () -> List.of(MemberFact.admitted(LocalDate.of(2010, 1, 1))),
                () -> List.of(MemberFact.admitted(LocalDate.of(2010, 1, 1))),
                () ->
                    List.of(
                        MemberFact.admitted(LocalDate.of(2010, 1, 1)),
                        fact(MemberFact.Kind.SUSPENDED, 1)),
                () ->
                    List.of(
                        MemberFact.admitted(LocalDate.of(2010, 1, 1)),
                        fact(MemberFact.Kind.LEFT, 2)),
                List::of))
        .build();
  }

  private MemberFact fact(MemberFact.Kind kind, int day) {
    return MemberFact.of(kind, around(DAYS.get(day)));
  }

  private <T> Timeline<T> timeline(List<T> values) {
    T first = dice.oneOf(values);
    return dice.chance(80)
        ? Timeline.always(first)
        : Timeline.of(
            List.of(
                Timeline.Step.of(first, PartialDate.of(LocalDate.of(2010, 1, 1))),
                Timeline.Step.of(dice.oneOf(values), around(dice.oneOf(DAYS)))));
  }

  private PartialDate around(LocalDate day) {
    return dice.make(
        () -> PartialDate.of(day),
        () -> PartialDate.of(day),
        () -> PartialDate.between(day, day.plusDays(1)),
        () -> PartialDate.from(day));
  }

  private DateSpan span() {
    LocalDate day = dice.oneOf(DAYS);
    return dice.make(
        () -> DateSpan.from(day),
        () -> DateSpan.until(day),
        () -> DateSpan.from(around(day)),
        () -> DateSpan.until(around(day)),
        () -> DateSpan.of(DAYS.get(0), DAYS.get(1)),
        () -> DateSpan.seenOn(day));
  }

  private Agreement agreement(String id) {
    return Agreement.builder()
        .id(id)
        .kind(AgreementKinds.CHARTER)
        .binds(
            dice.<Binding>make(
                () -> new Binding.Parties(named(units)),
                () ->
                    new Binding.Members(
                        ImmutableSortedSet.of(Standing.FULL), ImmutableSortedSet.of()),
                () ->
                    new Binding.Members(
                        ImmutableSortedSet.of(Standing.FULL, Standing.TRIAL),
                        ImmutableSortedSet.of(UnitId.of("a"))),
                () -> new Binding.Parties(named(units.subList(0, 2))),
                () -> new Binding.Parties(named(List.of("a", "nobody")))))
        .facts(
            dice.make(
                () -> List.of(AgreementFact.effective(LocalDate.of(2010, 1, 1))),
                () -> List.of(AgreementFact.effective(LocalDate.of(2010, 1, 1))),
                () -> List.of(AgreementFact.effective(LocalDate.of(2010, 1, 1))),
                () -> List.of(AgreementFact.of(AgreementFact.Kind.EFFECTIVE, around(DAYS.get(0)))),
                () ->
                    List.of(
                        AgreementFact.effective(LocalDate.of(2010, 1, 1)),
                        AgreementFact.of(AgreementFact.Kind.TERMINATED, around(DAYS.get(1)))),
                () -> List.of(AgreementFact.signed(LocalDate.of(2010, 1, 1)))))
        .build();
  }

  private static ImmutableSortedSet<UnitId> named(List<String> units) {
    return units.stream()
        .map(UnitId::of)
        .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));
  }

  private SharedResource resource(String id) {
    SharedResource.Builder resource =
        SharedResource.builder()
            .id(id)
            .kind(ResourceKind.of(dice.oneOf("k", "k", "k.x", "k.x.y", "m")))
            .owner(dice.oneOf(units))
            .specialty(specialty(60))
            .lendLimit(
                dice.maybe(
                    10,
                    () ->
                        Quota.of(
                            dice.between(1, 2),
                            Quota.Window.MONTH,
                            dice.oneOf(Quota.Of.RECIPIENT, Quota.Of.PROVIDER))));
    if (dice.chance(20)) {
      resource.span(span());
    }
    return resource.build();
  }

  private Optional<Code> specialty(int percent) {
    return specialties.isEmpty()
        ? Optional.empty()
        : dice.maybe(percent, () -> Code.of(dice.oneOf(specialties)));
  }

  private SharingRule.Builder rule() {
    SharingRule.Builder rule =
        SharingRule.builder()
            .id("new")
            .effect(effect())
            .resource(what())
            .provider(dice.chance(often) ? who() : UnitSelector.any())
            .recipient(dice.chance(often) ? who() : UnitSelector.any())
            .when(dice.maybe(often, this::when))
            .addAllUnder(under());
    if (dice.chance(often)) {
      rule.span(span());
    }
    return rule;
  }

  /** Another rule that differs from one in one respect, or in none. */
  private SharingRule.Builder changed(SharingRule rule) {
    SharingRule.Builder other = rule.toBuilder();
    switch (dice.between(0, 11)) {
      case 0 -> {}
      case 1 -> other.effect(Effect.PROHIBIT).duties(List.of()).quota(Optional.empty());
      case 2 -> other.effect(Effect.PERMIT);
      case 3 -> other.resource(what());
      case 4 -> other.provider(who());
      case 5 -> other.recipient(who());
      case 6 -> other.span(span());
      case 7 -> other.when(rule.when().map(SharingCondition::not).orElseGet(this::when));
      case 8 -> other.when(Optional.empty()).span(DateSpan.ALWAYS);
      case 9 -> other.under(under());
      case 10 -> other.provider(UnitSelector.any()).recipient(UnitSelector.any());
      default -> {
        if (rule.effect() == Effect.PERMIT) {
          if (dice.chance(50)) {
            other.addDuty(Duty.of(DutyKind.of("reply"), Bearer.provider()));
          } else {
            other.quota(quota());
          }
        }
      }
    }
    return other;
  }

  private Quota quota() {
    return Quota.of(
        dice.oneOf(1, 0, 2), dice.oneOf(Quota.Window.values()), dice.oneOf(Quota.Of.values()));
  }

  private Effect effect() {
    return dice.chance(35) ? Effect.PROHIBIT : Effect.PERMIT;
  }

  private ImmutableList<AgreementId> under() {
    return dice
        .oneOf(List.of("p"), List.of("q"), List.of("p", "q"), List.of("p"), List.of("p", "nowhere"))
        .stream()
        .map(AgreementId::of)
        .collect(ImmutableList.toImmutableList());
  }

  private ResourceSelector what() {
    if (!resources.isEmpty() && dice.chance(30)) {
      return new ResourceSelector.One(ResourceId.of(dice.oneOf(ids())), specialty(40));
    }
    ImmutableSortedSet<ResourceKind> kinds =
        dice.some(1, 2, KINDS).stream()
            .map(ResourceKind::of)
            .collect(ImmutableSortedSet.toImmutableSortedSet(ResourceKind::compareTo));
    return new ResourceSelector.OfKind(kinds, specialty(40));
  }

  private List<String> ids() {
    return Stream.concat(resources.stream(), Stream.of("gone")).toList();
  }

  private UnitSelector who() {
    UnitSelector one = plain();
    return dice.make(
        () -> one,
        () -> one,
        () -> UnitSelector.not(one),
        () -> UnitSelector.allOf(one, UnitSelector.not(plain())),
        () -> UnitSelector.anyOf(one, UnitSelector.not(plain())));
  }

  private UnitSelector plain() {
    return dice.<UnitSelector>make(
        () -> UnitSelector.unit(dice.oneOf(units)),
        () -> UnitSelector.tier(dice.oneOf("high", "low")),
        () -> UnitSelector.tierAtLeast("middle"),
        () -> UnitSelector.standing(dice.oneOf(Standing.FULL, Standing.SUSPENDED)),
        () -> UnitSelector.role(ROLE),
        () -> UnitSelector.regionWithin("511600"),
        () -> UnitSelector.party(dice.oneOf("p", "q", "nowhere")),
        () -> UnitSelector.unit("a", "nobody"),
        () -> UnitSelector.tier("unheard-of"));
  }

  private SharingCondition when() {
    SharingCondition one = dice.oneOf(conditions);
    return dice.make(
        () -> one,
        () -> one,
        () -> SharingCondition.not(one),
        () -> SharingCondition.allOf(one, other(one)),
        () -> SharingCondition.anyOf(one, SharingCondition.not(other(one))),
        () -> SharingCondition.not(SharingCondition.allOf(one, other(one))));
  }

  /** Two equal parts are refused. */
  private SharingCondition other(SharingCondition one) {
    return dice.oneOf(
        Stream.concat(conditions.stream(), Stream.of(SharingCondition.not(one)))
            .filter(condition -> !condition.equals(one))
            .toList());
  }
}
