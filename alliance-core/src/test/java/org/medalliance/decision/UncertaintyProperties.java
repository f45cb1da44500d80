// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.Urgency;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Completions;
import org.medalliance.testing.Dice;

/** What becomes of a decision when more becomes known. */
@Domain(AllianceDomain.class)
@Domain(DomainContext.Global.class)
class UncertaintyProperties {

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void whatIsDecidedStaysDecidedWhenTheDaysBecomeKnown(
      @ForAll AllianceAndRequest drawn, @ForAll long seed) {
    SharingDecision decision = SharingPolicy.of(drawn.alliance()).decide(drawn.request());
    Alliance completed = Completions.pick(drawn.alliance(), Dice.of(seed));

    SharingDecision later = SharingPolicy.of(completed).decide(drawn.request());

    assertThat(decision.possibleOutcomes()).containsAll(later.possibleOutcomes());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void whatIsDecidedStaysDecidedWhenMoreIsTold(
      @ForAll AllianceAndRequest drawn, @ForAll AllianceAndRequest other) {
    SharingDecision decision = SharingPolicy.of(drawn.alliance()).decide(drawn.request());
    Map<Attribute<?>, Serializable> told = new TreeMap<>(other.request().attributes().values());
    told.putAll(drawn.request().attributes().values());
    SharingRequest telling =
        drawn.request().toBuilder()
            .attributes(new Attributes(ImmutableSortedMap.copyOf(told)))
            .build();

    SharingDecision later = SharingPolicy.of(drawn.alliance()).decide(telling);

    assertThat(decision.possibleOutcomes()).containsAll(later.possibleOutcomes());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void whatIsDecidedStaysDecidedWhenWhatIsBlamedIsTold(
      @ForAll AllianceAndRequest drawn, @ForAll Urgency urgency, @ForAll boolean flag) {
    SharingDecision decision = SharingPolicy.of(drawn.alliance()).decide(drawn.request());
    SharingRequest telling = drawn.request();
    for (Unknown unknown : decision.unknowns()) {
      if (unknown.cause() == Unknown.Cause.ATTRIBUTE
          && !unknown.subject().equals(Attribute.PURPOSE.name())) {
        telling =
            unknown.subject().equals(Attribute.URGENCY.name())
                ? telling.with(Attribute.URGENCY, urgency)
                : telling.with(Attribute.flag(unknown.subject()), flag);
      }
    }

    SharingDecision later = SharingPolicy.of(drawn.alliance()).decide(telling);

    assertThat(decision.possibleOutcomes()).containsAll(later.possibleOutcomes());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void whatIsUndeterminedSaysWhatIsNotKnown(@ForAll AllianceAndRequest drawn) {
    Explanation explanation = SharingPolicy.of(drawn.alliance()).explain(drawn.request());
    SharingDecision decision = explanation.decision();
    Assume.that(decision.outcome() == Outcome.UNDETERMINED);

    assertThat(decision.unknowns()).isNotEmpty();
    assertThat(decision.possibleOutcomes()).hasSizeGreaterThan(1);
    assertThat(decision.reasons()).extracting(Reason::code).containsOnly(Reason.Code.NOT_KNOWN);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void aPremiseIsOpenOnlyForAReason(@ForAll AllianceAndRequest drawn) {
    for (RuleTrial trial : SharingPolicy.of(drawn.alliance()).explain(drawn.request()).trials()) {
      for (Premise premise : trial.premises()) {
        if (premise.met() == Certainty.UNKNOWN) {
          assertThat(premise.allUnknowns()).isNotEmpty();
        }
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
  void theNearestMissesFailByOnePremiseAndApplyWhenTheySay(@ForAll AllianceAndRequest drawn) {
    SharingPolicy policy = SharingPolicy.of(drawn.alliance());
    Explanation explanation = policy.explain(drawn.request());
    for (NearestMiss miss : explanation.nearestMisses()) {
      assertThat(miss.trial().premises()).filteredOn(premise -> !premise.isMet()).hasSize(1);
      assertThat(miss.trial().applies()).isEqualTo(Certainty.NO);
      miss.appliesFrom()
          .ifPresent(
              day -> {
                assertThat(day).isAfter(drawn.request().on());
                assertThat(policy.explain(drawn.request().toBuilder().on(day).build()).trials())
                    .anyMatch(
                        trial ->
                            trial.citation().equals(miss.trial().citation())
                                && trial.applies() == Certainty.YES);
              });
    }
  }
}
