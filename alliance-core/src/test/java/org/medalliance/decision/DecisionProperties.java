// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.time.PartialDate;

/** The laws of deciding, for every alliance and request. */
@Domain(AllianceDomain.class)
class DecisionProperties {

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void withoutRulesNothingIsCovered(@ForAll AllianceAndRequest drawn) {
    SharingDecision decision = decide(drawn.alliance().toBuilder().rules(List.of()).build(), drawn);

    assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COVERED);
    assertThat(decision.citations()).isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void aProhibitionWins(@ForAll AllianceAndRequest drawn) {
    SharingDecision permitted = decide(drawn.alliance(), drawn);
    Assume.that(permitted.isPermitted());
    Citation cited = permitted.citations().first();
    Alliance forbidding = with(drawn.alliance(), prohibitionOf(drawn.alliance(), cited));

    SharingDecision decision = decide(forbidding, drawn);

    assertThat(decision.outcome()).isEqualTo(Outcome.PROHIBITED);
    assertThat(decision.rules()).extracting(Object::toString).containsExactly("the-prohibition");
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void addingAProhibitionNeverPermitsMore(@ForAll AllianceAndRequest drawn) {
    Assume.that(!decide(drawn.alliance(), drawn).isPermitted());

    for (SharingRule rule : drawn.alliance().rules()) {
      Citation citation = new Citation(rule.id(), rule.under().first());
      Alliance forbidding = with(drawn.alliance(), prohibitionOf(drawn.alliance(), citation));

      assertThat(decide(forbidding, drawn).isPermitted()).isFalse();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void removingAPermitNeverPermitsMore(@ForAll AllianceAndRequest drawn) {
    Assume.that(!decide(drawn.alliance(), drawn).isPermitted());

    for (SharingRule rule : drawn.alliance().rules()) {
      if (rule.effect() == Effect.PERMIT) {
        assertThat(decide(without(drawn.alliance(), rule), drawn).isPermitted()).isFalse();
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void suspendingAUnitNeverPermitsMore(@ForAll AllianceAndRequest drawn) {
    Alliance alliance = blindToSuspension(drawn.alliance());
    Assume.that(!decide(alliance, drawn).isPermitted());

    for (MemberUnit member : alliance.members()) {
      suspended(member, drawn)
          .ifPresent(
              resting ->
                  assertThat(decide(replacing(alliance, resting), drawn).isPermitted()).isFalse());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void aUnitThatNoAgreementBindsIsNeverPermitted(@ForAll AllianceAndRequest drawn) {
    for (UnitId unit : List.of(drawn.request().recipient(), drawn.request().provider())) {
      Alliance unbound =
          drawn.alliance().toBuilder()
              .members(others(drawn.alliance().members(), unit))
              .agreements(
                  drawn.alliance().agreements().stream()
                      .filter(agreement -> !agreement.binds().names(unit))
                      .toList())
              .build();

      assertThat(decide(unbound, drawn).isPermitted()).isFalse();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void aRuleThatDoesNotApplyChangesNothing(@ForAll AllianceAndRequest drawn) {
    Explanation explanation = SharingPolicy.of(drawn.alliance()).explain(drawn.request());
    for (SharingRule rule : drawn.alliance().rules()) {
      boolean never =
          explanation.trials().stream()
              .filter(trial -> trial.citation().rule().equals(rule.id()))
              .allMatch(trial -> trial.applies().isNo());
      if (never) {
        assertSame(decide(without(drawn.alliance(), rule), drawn), explanation.decision());
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void theOrderOfWritingIsIrrelevant(@ForAll AllianceAndRequest drawn) {
    Alliance alliance = drawn.alliance();
    Alliance reversed =
        alliance.toBuilder()
            .institutions(alliance.institutions().reverse())
            .members(alliance.members().reverse())
            .agreements(alliance.agreements().reverse())
            .resources(alliance.resources().reverse())
            .rules(alliance.rules().reverse())
            .sources(alliance.sources().reverse())
            .build();

    assertThat(reversed).isEqualTo(alliance);
    assertThat(decide(reversed, drawn)).isEqualTo(decide(alliance, drawn));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void whatIsCitedAppliesByEveryPremise(@ForAll AllianceAndRequest drawn) {
    Explanation explanation = SharingPolicy.of(drawn.alliance()).explain(drawn.request());
    Outcome outcome = explanation.decision().outcome();
    Assume.that(outcome == Outcome.PERMITTED || outcome == Outcome.PROHIBITED);

    assertThat(explanation.deciding()).isNotEmpty();
    assertThat(explanation.deciding())
        .anySatisfy(trial -> assertThat(trial.premises()).allMatch(Premise::isMet));
    assertThat(explanation.decision().unknowns()).isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void theCitedRulesAloneDecideTheSame(@ForAll AllianceAndRequest drawn) {
    SharingDecision decision = decide(drawn.alliance(), drawn);

    assertSame(decide(onlyCited(drawn.alliance(), decision), drawn), decision);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void anAgreementThatEndsTakesItsRulesWithIt(@ForAll AllianceAndRequest drawn) {
    SharingDecision before = decide(drawn.alliance(), drawn);
    for (Agreement agreement : drawn.alliance().agreements()) {
      Optional<Agreement> ended = ended(agreement, PartialDate.of(drawn.request().on()));
      if (ended.isPresent()) {
        SharingDecision after = decide(replacing(drawn.alliance(), ended.get()), drawn);

        assertSame(after, decide(withoutRulesUnder(drawn.alliance(), agreement.id()), drawn));
        if (before.isPermitted() && !after.isPermitted()) {
          assertThat(before.agreements()).contains(agreement.id());
        }
        if (!before.isPermitted() && after.isPermitted()) {
          assertThat(drawn.alliance().rules())
              .anyMatch(
                  rule ->
                      rule.effect() == Effect.PROHIBIT && rule.under().contains(agreement.id()));
        }
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void anAgreementThatEndsLaterChangesNothingBefore(@ForAll AllianceAndRequest drawn) {
    SharingDecision before = decide(drawn.alliance(), drawn);
    for (Agreement agreement : drawn.alliance().agreements()) {
      ended(agreement, PartialDate.of(drawn.request().on().plusDays(1)))
          .ifPresent(
              ended ->
                  assertThat(decide(replacing(drawn.alliance(), ended), drawn)).isEqualTo(before));
    }
  }

  private static SharingDecision decide(Alliance alliance, AllianceAndRequest drawn) {
    return SharingPolicy.of(alliance).decide(drawn.request());
  }

  private static void assertSame(SharingDecision actual, SharingDecision expected) {
    assertThat(actual.outcome()).isEqualTo(expected.outcome());
    assertThat(actual.possibleOutcomes()).isEqualTo(expected.possibleOutcomes());
    assertThat(actual.citations()).isEqualTo(expected.citations());
    assertThat(actual.unknowns()).isEqualTo(expected.unknowns());
    assertThat(actual.duties()).isEqualTo(expected.duties());
  }

  /** The cited rule turned round, under the cited agreement alone. */
  private static SharingRule prohibitionOf(Alliance alliance, Citation cited) {
    return alliance.rule(cited.rule()).orElseThrow().toBuilder()
        .id("the-prohibition")
        .effect(Effect.PROHIBIT)
        .under(ImmutableSet.of(cited.agreement()))
        .duties(List.of())
        .quota(Optional.empty())
        .build();
  }

  private static Alliance with(Alliance alliance, SharingRule rule) {
    return alliance.toBuilder().addRule(rule).build();
  }

  private static Alliance without(Alliance alliance, SharingRule rule) {
    return alliance.toBuilder()
        .rules(alliance.rules().stream().filter(other -> !other.equals(rule)).toList())
        .build();
  }

  private static Alliance withoutRulesUnder(Alliance alliance, AgreementId agreement) {
    return alliance.toBuilder()
        .rules(
            alliance.rules().stream()
                .flatMap(rule -> under(rule, id -> !id.equals(agreement)).stream())
                .toList())
        .build();
  }

  private static Alliance onlyCited(Alliance alliance, SharingDecision decision) {
    return alliance.toBuilder()
        .rules(
            alliance.rules().stream()
                .flatMap(
                    rule ->
                        under(
                            rule, id -> decision.citations().contains(new Citation(rule.id(), id)))
                            .stream())
                .toList())
        .build();
  }

  /** The rule under those of its agreements; none if that leaves none. */
  private static Optional<SharingRule> under(SharingRule rule, Predicate<AgreementId> kept) {
    List<AgreementId> under = rule.under().stream().filter(kept).toList();
    return under.isEmpty() ? Optional.empty() : Optional.of(rule.toBuilder().under(under).build());
  }

  private static Alliance replacing(Alliance alliance, MemberUnit member) {
    return alliance.toBuilder()
        .members(others(alliance.members(), member.unit()))
        .addMember(member)
        .build();
  }

  private static Alliance replacing(Alliance alliance, Agreement agreement) {
    return alliance.toBuilder()
        .agreements(
            alliance.agreements().stream()
                .filter(other -> !other.id().equals(agreement.id()))
                .toList())
        .addAgreement(agreement)
        .build();
  }

  private static List<MemberUnit> others(ImmutableList<MemberUnit> members, UnitId unit) {
    return members.stream().filter(member -> !member.unit().equals(unit)).toList();
  }

  /** The same alliance without rules that select on standing or agreements that bind SUSPENDED. */
  private static Alliance blindToSuspension(Alliance alliance) {
    return alliance.toBuilder()
        .rules(
            alliance.rules().stream()
                .filter(rule -> !selectsOnStanding(rule.provider()))
                .filter(rule -> !selectsOnStanding(rule.recipient()))
                .toList())
        .agreements(
            alliance.agreements().stream()
                .filter(
                    agreement ->
                        !(agreement.binds() instanceof Binding.Members members
                            && members.standings().contains(Standing.SUSPENDED)))
                .toList())
        .build();
  }

  private static boolean selectsOnStanding(UnitSelector selector) {
    return selector instanceof UnitSelector.InStanding
        || selector.components().stream().anyMatch(DecisionProperties::selectsOnStanding);
  }

  /** The member suspended on the day of the request, where all that happened to it is behind. */
  private static Optional<MemberUnit> suspended(MemberUnit member, AllianceAndRequest drawn) {
    boolean settled =
        member.history().surelyBy(drawn.request().on()).size() == member.facts().size();
    boolean active =
        member
            .standingOn(drawn.request().on())
            .known()
            .filter(standing -> standing == Standing.FULL || standing == Standing.TRIAL)
            .isPresent();
    return settled && active
        ? Optional.of(
            member.toBuilder()
                .addFact(
                    MemberFact.of(MemberFact.Kind.SUSPENDED, PartialDate.of(drawn.request().on())))
                .build())
        : Optional.empty();
  }

  /** The agreement terminated on a day; none if something is written to have happened later. */
  private static Optional<Agreement> ended(Agreement agreement, PartialDate on) {
    boolean last =
        agreement.facts().stream().noneMatch(fact -> fact.on().earliest().isAfter(on.earliest()));
    return last
        ? Optional.of(
            agreement.toBuilder()
                .addFact(AgreementFact.of(AgreementFact.Kind.TERMINATED, on))
                .build())
        : Optional.empty();
  }
}
