// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.medalliance.code.AgreementId;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingCondition.TierRelation;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;

/** Sharing rules, with selectors and conditions of every sort, nested up to three deep. */
final class DrawRule {
  /** How many rules in a hundred are prohibitions where there are few rules. */
  static final int PROHIBITIONS = 20;

  private static final int DEPTH = 3;

  private DrawRule() {}

  static RuleId id(Dice dice) {
    return RuleId.of("r" + dice.between(1, 9));
  }

  static SharingRule rule(Dice dice, Cast cast) {
    return rule(dice, cast, id(dice));
  }

  static SharingRule rule(Dice dice, Cast cast, RuleId id) {
    return rule(dice, cast, id, PROHIBITIONS);
  }

  /** A rule that is a prohibition in so many of a hundred throws. */
  static SharingRule rule(Dice dice, Cast cast, RuleId id, int prohibitions) {
    return rule(
        dice, cast, id, prohibitions, resource(dice, cast), dice.some(1, 2, cast.agreements()));
  }

  /** A rule about the same under the same as another, whose word it may confirm or contradict. */
  static SharingRule rival(Dice dice, Cast cast, RuleId id, int prohibitions, SharingRule other) {
    return rule(dice, cast, id, prohibitions, other.resource(), other.under().asList());
  }

  private static SharingRule rule(
      Dice dice,
      Cast cast,
      RuleId id,
      int prohibitions,
      ResourceSelector resource,
      List<AgreementId> under) {
    Effect effect = dice.chance(prohibitions) ? Effect.PROHIBIT : Effect.PERMIT;
    SharingRule.Builder rule =
        SharingRule.builder()
            .id(id)
            .effect(effect)
            .resource(resource)
            .provider(mostlyAny(dice, cast))
            .recipient(mostlyAny(dice, cast))
            .when(dice.maybe(25, () -> condition(dice)))
            .addAllUnder(under)
            .source(cast.source(dice))
            .note(Words.remark(dice));
    if (dice.chance(30)) {
      rule.span(Days.span(dice));
    }
    if (effect == Effect.PERMIT) {
      rule.addAllDuties(dice.list(0, 1, () -> DrawAgreement.duty(dice, cast)));
      rule.quota(dice.maybe(10, () -> DrawResource.quota(dice, cast)));
    }
    return rule.build();
  }

  static ResourceSelector resource(Dice dice, Cast cast) {
    if (!cast.resources().isEmpty() && dice.chance(30)) {
      return new ResourceSelector.One(
          dice.oneOf(cast.resources()), dice.maybe(20, () -> Words.specialty(dice)));
    }
    return new ResourceSelector.OfKind(
        ImmutableSortedSet.copyOf(dice.some(1, 3, Words.RESOURCE_KINDS)),
        dice.maybe(20, () -> Words.specialty(dice)));
  }

  private static UnitSelector mostlyAny(Dice dice, Cast cast) {
    return dice.chance(40) ? selector(dice, cast) : UnitSelector.any();
  }

  static UnitSelector selector(Dice dice, Cast cast) {
    return nested(
        dice,
        DEPTH,
        () -> dice.oneOf(plainSelectors(dice, cast)).get(),
        UnitSelector.AllOf::new,
        UnitSelector.AnyOf::new,
        UnitSelector::not);
  }

  private static List<Supplier<UnitSelector>> plainSelectors(Dice dice, Cast cast) {
    List<Supplier<UnitSelector>> plain = new ArrayList<>();
    plain.add(UnitSelector::any);
    plain.add(
        () -> new UnitSelector.Units(ImmutableSortedSet.copyOf(dice.some(1, 3, cast.units()))));
    plain.add(() -> UnitSelector.role(Words.role(dice)));
    plain.add(() -> UnitSelector.standing(dice.oneOf(Standing.values())));
    plain.add(() -> UnitSelector.kind(Words.institutionKind(dice)));
    plain.add(() -> new UnitSelector.GradeAtLeast(Words.grade(dice)));
    plain.add(() -> new UnitSelector.InRegion(Words.region(dice)));
    plain.add(() -> new UnitSelector.HasSpecialty(Words.specialty(dice)));
    plain.add(() -> new UnitSelector.PartyTo(cast.agreement(dice)));
    if (!cast.tiers().isEmpty()) {
      plain.add(() -> new UnitSelector.OnTier(dice.oneOf(cast.tiers())));
      plain.add(() -> new UnitSelector.TierAtLeast(dice.oneOf(cast.tiers())));
      plain.add(() -> new UnitSelector.TierAtMost(dice.oneOf(cast.tiers())));
    }
    return plain;
  }

  static SharingCondition condition(Dice dice) {
    return nested(
        dice,
        DEPTH,
        () -> plainCondition(dice),
        SharingCondition.AllOf::new,
        SharingCondition.AnyOf::new,
        SharingCondition::not);
  }

  private static SharingCondition plainCondition(Dice dice) {
    return dice.<SharingCondition>make(
        () -> SharingCondition.flag(dice.oneOf(Words.FLAGS)),
        () -> SharingCondition.urgencyAtLeast(dice.oneOf(Urgency.values())),
        () ->
            new SharingCondition.PurposeIn(
                ImmutableSortedSet.copyOf(dice.some(1, 2, Words.PURPOSES))),
        () -> range(dice),
        () -> SharingCondition.recipientTier(dice.oneOf(TierRelation.values())),
        () -> SharingCondition.sameRegion(dice.between(1, 4)));
  }

  private static SharingCondition range(Dice dice) {
    long least = dice.between(0, 4);
    Optional<Long> atLeast = Optional.of(least);
    Optional<Long> atMost = Optional.of(least + dice.between(0, 2));
    return dice.make(
        () -> new SharingCondition.NumberIn(dice.oneOf(Words.NUMBERS), atLeast, Optional.empty()),
        () -> new SharingCondition.NumberIn(dice.oneOf(Words.NUMBERS), Optional.empty(), atMost),
        () -> new SharingCondition.NumberIn(dice.oneOf(Words.NUMBERS), atLeast, atMost));
  }

  /** A plain one three times in five, else one made of others, at most {@code depth} deep. */
  private static <T> T nested(
      Dice dice,
      int depth,
      Supplier<T> plain,
      Function<ImmutableList<T>, T> allOf,
      Function<ImmutableList<T>, T> anyOf,
      Function<T, T> not) {
    if (depth == 0 || !dice.chance(40)) {
      return plain.get();
    }
    Supplier<T> part = () -> nested(dice, depth - 1, plain, allOf, anyOf, not);
    BiFunction<Function<ImmutableList<T>, T>, Integer, T> several =
        (join, most) -> {
          ImmutableSet<T> parts = ImmutableSet.copyOf(dice.list(2, most, part));
          return parts.size() >= 2 ? join.apply(parts.asList()) : parts.iterator().next();
        };
    return dice.make(
        () -> not.apply(part.get()), () -> several.apply(allOf, 3), () -> several.apply(anyOf, 3));
  }
}
