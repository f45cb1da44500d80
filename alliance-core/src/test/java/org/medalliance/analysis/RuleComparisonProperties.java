// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.medalliance.Alliance;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.testing.ReferencePolicy;
import org.medalliance.testing.Samples;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/** What is said to be decided alike is, and what is said to differ does. */
class RuleComparisonProperties {
  private static final int ASKED = 60;

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void anAllianceIsEquivalentToItself(@ForAll long seed) {
    Alliance alliance = Samples.of(seed).alliance(0);

    assertThat(RuleComparison.between(alliance, alliance).areEquivalent().isYes()).isTrue();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatDiffersIsFound(@ForAll long seed) {
    Alliance before = Samples.of(seed).alliance(0);
    Alliance after = changed(before, new Random(seed));
    RuleComparison comparison = RuleComparison.between(before, after);
    ReferencePolicy was = ReferencePolicy.of(before);
    ReferencePolicy is = ReferencePolicy.of(after);

    List<SharingRequest> asked =
        Stream.concat(
                Samples.of(seed).requests(before).limit(ASKED),
                Samples.of(seed).requests(after).limit(ASKED))
            .toList();
    for (SharingRequest request : asked) {
      boolean differs =
          !was.answer(request, QuotaLedger.empty())
                  .possible()
                  .equals(is.answer(request, QuotaLedger.empty()).possible())
              || !was.answer(request).possible().equals(is.answer(request).possible());
      if (differs) {
        assertThat(comparison.areEquivalent().isNo()).as("%s", request).isTrue();
      }
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void everyWitnessIsDecidedDifferently(@ForAll long seed) {
    Alliance before = Samples.of(seed).alliance(0);
    Alliance after = changed(before, new Random(seed));
    ReferencePolicy was = ReferencePolicy.of(before);
    ReferencePolicy is = ReferencePolicy.of(after);

    for (Difference difference : RuleComparison.between(before, after).differences()) {
      SharingRequest request = difference.before().request();
      assertThat(difference.before().possibleOutcomes())
          .isEqualTo(was.answer(request, difference.ledger()).possible())
          .isNotEqualTo(difference.after().possibleOutcomes());
      assertThat(difference.after().possibleOutcomes())
          .isEqualTo(is.answer(request, difference.ledger()).possible());
      assertThat(difference.cell().recipients()).contains(request.recipient());
      assertThat(difference.cell().providers()).contains(request.provider());
      assertThat(difference.cell().days().contains(request.on()).isYes()).isTrue();
      assertThat(difference.cell().toString()).isNotEmpty();
    }
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theSameSaidOtherwiseIsEquivalent(@ForAll long seed) {
    Alliance before = Samples.of(seed).alliance(0);
    List<SharingRule> rules = new ArrayList<>();
    for (SharingRule rule : before.rules()) {
      rules.addAll(otherwise(rule));
    }
    Alliance after = before.toBuilder().rules(Lists.reverse(rules)).build();

    assertThat(RuleComparison.between(before, after).differences()).isEmpty();
    assertThat(RuleComparison.between(after, before).areEquivalent().isYes()).isTrue();
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void twoDaysDifferAsDecisionsOnThemDo(@ForAll long seed) {
    Alliance alliance = Samples.of(seed).alliance(0);
    List<SharingRequest> asked = Samples.of(seed).requests(alliance).limit(ASKED).toList();
    SharingPolicy policy = SharingPolicy.of(alliance);
    Random random = new Random(seed);
    LocalDate one = asked.get(random.nextInt(asked.size())).on();
    LocalDate other = asked.get(random.nextInt(asked.size())).on();
    RuleComparison comparison = RuleComparison.between(alliance, one, other);

    for (SharingRequest request : asked) {
      SharingDecision before = decide(policy, request.toBuilder().on(one).build());
      SharingDecision after = decide(policy, request.toBuilder().on(other).build());
      if (!before.possibleOutcomes().equals(after.possibleOutcomes())) {
        assertThat(comparison.areEquivalent().isNo()).as("%s", request).isTrue();
      }
    }
    for (Difference difference : comparison.differences()) {
      assertThat(difference.before().request().on()).isEqualTo(one);
      assertThat(difference.after().request().on()).isEqualTo(other);
      assertThat(difference.before().possibleOutcomes())
          .isNotEqualTo(difference.after().possibleOutcomes());
    }
  }

  private static SharingDecision decide(SharingPolicy policy, SharingRequest request) {
    return policy.decide(request, QuotaLedger.empty());
  }

  /** The rule in other words; what a quota counts is its own, so that one stays as it is. */
  private static List<SharingRule> otherwise(SharingRule rule) {
    if (rule.quota().isPresent()) {
      return List.of(rule);
    }
    SharingRule.Builder copy = rule.toBuilder().id(RuleId.of(rule.id().value() + "-other"));
    if (rule.recipient() instanceof UnitSelector.AnyOf any) {
      List<SharingRule> parts = new ArrayList<>();
      for (int i = 0; i < any.parts().size(); i++) {
        parts.add(
            rule.toBuilder()
                .id(RuleId.of(rule.id().value() + "-" + i))
                .recipient(any.parts().get(i))
                .build());
      }
      return parts;
    }
    if (rule.under().size() > 1) {
      return List.of(
          rule.toBuilder().under(ImmutableList.of(rule.under().first())).build(),
          copy.under(rule.under().tailSet(rule.under().first(), false)).build());
    }
    if (rule.resource() instanceof ResourceSelector.OfKind of && of.kinds().size() > 1) {
      return of.kinds().stream()
          .map(
              kind ->
                  rule.toBuilder()
                      .id(RuleId.of(rule.id().value() + "-" + kind.value().hashCode()))
                      .resource(
                          new ResourceSelector.OfKind(ImmutableSortedSet.of(kind), of.specialty()))
                      .build())
          .toList();
    }
    if (rule.when().isPresent()) {
      return List.of(
          rule.toBuilder()
              .when(SharingCondition.not(SharingCondition.not(rule.when().get())))
              .build());
    }
    if (rule.span().equals(DateSpan.ALWAYS)) {
      PartialDate day = PartialDate.of(LocalDate.of(2021, 6, 24));
      return List.of(
          rule.toBuilder().span(DateSpan.until(day)).build(),
          copy.span(DateSpan.from(day)).build());
    }
    return List.of(rule, copy.build());
  }

  /** The alliance with one of its rules left out, turned, or with a part of another. */
  private static Alliance changed(Alliance alliance, Random random) {
    List<SharingRule> rules = new ArrayList<>(alliance.rules());
    if (rules.isEmpty()) {
      return alliance;
    }
    int at = random.nextInt(rules.size());
    SharingRule rule = rules.get(at);
    SharingRule other = rules.get(random.nextInt(rules.size()));
    switch (random.nextInt(7)) {
      case 0 -> rules.remove(at);
      case 1 ->
          rules.set(
              at,
              rule.toBuilder()
                  .effect(rule.effect() == Effect.PERMIT ? Effect.PROHIBIT : Effect.PERMIT)
                  .duties(ImmutableList.of())
                  .quota(Optional.empty())
                  .build());
      case 2 -> rules.set(at, rule.toBuilder().recipient(other.recipient()).build());
      case 3 -> rules.set(at, rule.toBuilder().provider(other.provider()).build());
      case 4 -> rules.set(at, rule.toBuilder().when(other.when()).span(other.span()).build());
      case 5 -> rules.set(at, rule.toBuilder().resource(other.resource()).build());
      default -> {
        List<SharedResource> resources = new ArrayList<>(alliance.resources());
        if (!resources.isEmpty()) {
          resources.remove(random.nextInt(resources.size()));
        }
        return alliance.toBuilder().resources(resources).build();
      }
    }
    return alliance.toBuilder().rules(rules).build();
  }
}
