// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.trial.PlainTrial;
import org.medalliance.decision.trial.Target;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Metered;

/** Rules about something else are not held against a request, and nothing is lost by that. */
@Domain(AllianceDomain.class)
@Domain(DomainContext.Global.class)
class GroundsProperties {
  /** The reasons for which a request is refused before any rule is looked at. */
  private static final Set<Reason.Code> REFUSALS =
      EnumSet.range(Reason.Code.SELF_REQUEST, Reason.Code.RESOURCE_NOT_OF_PROVIDER);

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void everyRuleGivesTheGroundsOfThoseAboutWhatIsAskedFor(@ForAll AllianceAndRequest drawn) {
    Explanation explanation = SharingPolicy.of(drawn.alliance()).explain(drawn.request());

    assertSameByEveryRule(explanation, drawn.alliance(), null);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void everyRuleGivesTheSameGroundsOnALedger(@ForAll Metered drawn) {
    Explanation explanation =
        SharingPolicy.of(drawn.alliance()).explain(drawn.request(), drawn.ledger());

    assertSameByEveryRule(explanation, drawn.alliance(), drawn.ledger());
  }

  private static void assertSameByEveryRule(
      Explanation explanation, Alliance alliance, @Nullable QuotaLedger ledger) {
    SharingDecision decision = explanation.decision();
    Assume.that(decision.reasons().stream().map(Reason::code).noneMatch(REFUSALS::contains));
    Grounds grounds = ofEveryRule(alliance, decision.request(), ledger);
    ImmutableList<RuleTrial> trials = grounds.trials();

    assertThat(withoutTheOtherWayRound(decision)).isEqualTo(grounds.decision());
    assertThat(explanation.trials())
        .containsExactlyElementsOf(
            trials.stream().filter(trial -> !isAboutSomethingElse(trial)).toList());
    assertThat(explanation.deciding())
        .isEqualTo(new Explanation(decision, trials, ImmutableList.of()).deciding());
    assertThat(explanation.nearestMisses())
        .extracting(NearestMiss::trial)
        .containsExactlyElementsOf(
            trials.stream().filter(GroundsProperties::failsByOnePremise).toList());
    Statistics.label("left out")
        .collect(explanation.trials().size() < trials.size())
        .coverage(each -> each.check(true).percentage(share -> share > 20));
    Statistics.label("missed")
        .collect(!explanation.nearestMisses().isEmpty())
        .coverage(each -> each.check(true).percentage(share -> share > 5));
  }

  /** Grounds do not look at the request with its units exchanged. */
  private static SharingDecision withoutTheOtherWayRound(SharingDecision decision) {
    return decision.toBuilder()
        .reasons(
            decision.reasons().stream()
                .filter(reason -> reason.code() != Reason.Code.OTHER_WAY_ROUND)
                .toList())
        .build();
  }

  /** Holds every rule against the request, whatever it is about. */
  private static Grounds ofEveryRule(
      Alliance alliance, SharingRequest request, @Nullable QuotaLedger ledger) {
    ImmutableList.Builder<Grounds.Part> parts = ImmutableList.builder();
    for (Target target : Target.of(alliance, request)) {
      PlainTrial plain = new PlainTrial(alliance, request, target, ledger);
      parts.add(
          Grounds.Part.of(
              target,
              alliance.rules().stream()
                  .flatMap(rule -> plain.of(rule).stream())
                  .collect(ImmutableList.toImmutableList())));
    }
    return new Grounds(alliance, request, ledger, parts.build());
  }

  private static boolean failsByOnePremise(RuleTrial trial) {
    return trial.effect() == Effect.PERMIT
        && trial.onlyUnmet().filter(premise -> premise.met().isNo()).isPresent()
        && !isAboutSomethingElse(trial);
  }

  private static boolean isAboutSomethingElse(RuleTrial trial) {
    Premise resource = trial.premises().get(0);
    return resource.parts().get(0).met().isNo();
  }
}
