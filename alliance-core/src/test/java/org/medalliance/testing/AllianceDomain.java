// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.providers.TypeUsage;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.CodeSystems;
import org.medalliance.Roll;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.Report;
import org.medalliance.check.assessment.AssessmentScheme;
import org.medalliance.check.assessment.AssessmentSchemes;
import org.medalliance.check.assessment.Criterion;
import org.medalliance.check.assessment.Grade;
import org.medalliance.check.assessment.Verdict;
import org.medalliance.check.finding.Finding;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.quota.QuotaUse;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Source;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.Counts;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.OfficeHolders;
import org.medalliance.programme.Programme;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.Certain;
import org.medalliance.time.Happenings;

/**
 * Every value of the library by chance, for parameters with {@code @ForAll}; a {@link LocalDate} is
 * a day on which something in the values may begin or end, or a day beside it. How large an
 * alliance is, {@link Sized} says.
 *
 * <p>A failing example shrinks to one in which as many choices as possible are the simplest.
 */
public final class AllianceDomain extends AnswersDomain {
  @Provide
  Arbitrary<Alliance> alliances(TypeUsage parameter) {
    return drawn(parameter, Draw::alliance);
  }

  @Provide
  Arbitrary<AllianceAndRequest> alliancesAndRequests(TypeUsage parameter) {
    return drawn(parameter, Draw::allianceAndRequest);
  }

  @Provide
  Arbitrary<AllianceFact> allianceFacts() {
    return drawn(dice -> DrawAlliance.fact(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<CodeSystems> namedCodeSystems() {
    return drawn(DrawAlliance::codeSystems);
  }

  @Provide
  Arbitrary<Roll> rolls(TypeUsage parameter) {
    return drawn(parameter, (dice, size) -> new Roll(Draw.alliance(dice, size), Days.day(dice)));
  }

  @Provide
  Arbitrary<RollScope> rollScopes() {
    return drawn(dice -> DrawAlliance.roll(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Agreement> agreements() {
    return drawn(dice -> DrawAgreement.agreement(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<AgreementFact> agreementFacts() {
    return drawn(dice -> DrawAgreement.fact(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Binding> bindings() {
    return drawn(dice -> DrawAgreement.binding(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Duty> duties() {
    return drawn(dice -> DrawAgreement.duty(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<SharingRequest> requests(TypeUsage parameter) {
    return drawn(parameter, (dice, size) -> Draw.allianceAndRequest(dice, size).request());
  }

  @Provide
  Arbitrary<SharingPolicy> policies(TypeUsage parameter) {
    return drawn(parameter, (dice, size) -> SharingPolicy.of(Draw.alliance(dice, size)));
  }

  @Provide
  Arbitrary<SharingDecision> decisions(TypeUsage parameter) {
    return drawn(parameter, (dice, size) -> decide(dice, DrawLedger.metered(dice, size)));
  }

  @Provide
  Arbitrary<Explanation> explanations(TypeUsage parameter) {
    return drawn(parameter, (dice, size) -> explain(Draw.allianceAndRequest(dice, size)));
  }

  @Provide
  Arbitrary<Report> reports(TypeUsage parameter) {
    return drawn(
        parameter, (dice, size) -> AllianceChecks.ALL.check(Breaker.broken(dice, size).alliance()));
  }

  @Provide
  Arbitrary<Verdict> verdicts() {
    return drawn(AllianceDomain::verdict);
  }

  @Provide
  Arbitrary<Finding> findings() {
    return drawn(dice -> dice.oneOf(reported(dice)));
  }

  @Provide
  Arbitrary<QuotaLedger> ledgers() {
    return drawn(DrawLedger::ledger);
  }

  @Provide
  Arbitrary<QuotaAccount> quotaAccounts() {
    return drawn(DrawLedger::account);
  }

  @Provide
  Arbitrary<QuotaBalance> quotaBalances() {
    return drawn(DrawLedger::balance);
  }

  @Provide
  Arbitrary<QuotaUse> quotaUses() {
    return drawn(DrawLedger::use);
  }

  @Provide
  Arbitrary<Metered> metered(TypeUsage parameter) {
    return drawn(parameter, DrawLedger::metered);
  }

  @Provide
  Arbitrary<Source> sources() {
    return drawn(dice -> DrawSource.source(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Claim> claims() {
    return drawn(dice -> DrawClaim.claim(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Ballot> ballots() {
    return drawn(dice -> DrawGovernance.ballot(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Council> councils() {
    return drawn(dice -> DrawGovernance.council(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<CouncilRule> councilRules() {
    return drawn(dice -> DrawGovernance.councilRule(dice, Cast.ALL));
  }

  /** Counts of at most seven entitled, so that all that they may be can be listed. */
  @Provide
  Arbitrary<Counts> counts() {
    return drawn(dice -> DrawGovernance.counts(dice, 7));
  }

  @Provide
  Arbitrary<DecisionRule> decisionRules() {
    return drawn(DrawGovernance::rule);
  }

  @Provide
  Arbitrary<DecisionRule.Threshold> thresholds() {
    return drawn(DrawGovernance::threshold);
  }

  @Provide
  Arbitrary<Motion> motions() {
    return drawn(dice -> DrawGovernance.motion(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Seat> seats() {
    return drawn(dice -> DrawGovernance.seat(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Session> sessions() {
    return drawn(dice -> DrawGovernance.session(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Tenure> tenures() {
    return drawn(dice -> DrawGovernance.tenure(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Institution> institutions() {
    return drawn(dice -> DrawInstitution.institution(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<OtherName> otherNames() {
    return drawn(dice -> DrawInstitution.otherName(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Succession> successions() {
    return drawn(dice -> DrawInstitution.succession(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Appointment> appointments() {
    return drawn(dice -> DrawAppointment.appointment(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<OfficeHolders> officeHolders() {
    return drawn(DrawAppointment::holders);
  }

  @Provide
  Arbitrary<MemberFact> memberFacts() {
    return drawn(dice -> DrawMember.fact(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<MemberUnit> memberUnits() {
    return drawn(dice -> DrawMember.member(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Quota> quotas() {
    return drawn(dice -> DrawResource.quota(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<SharedResource> resources() {
    return drawn(dice -> DrawResource.resource(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return drawn(dice -> DrawProgramme.programme(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<ReferralPolicy> referralPolicies() {
    return drawn(dice -> DrawReferral.policy(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<ResourceSelector> resourceSelectors() {
    return drawn(dice -> DrawRule.resource(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<SharingCondition> conditions() {
    return drawn(DrawRule::condition);
  }

  @Provide
  Arbitrary<SharingRule> rules() {
    return drawn(dice -> DrawRule.rule(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<UnitSelector> unitSelectors() {
    return drawn(dice -> DrawRule.selector(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Certain<Optional<String>>> certainValues() {
    return drawn(dice -> DrawInstitution.letters(dice, Cast.ALL).valueOn(Days.day(dice)));
  }

  @Provide
  Arbitrary<Certain<AgreementStatus>> certainStatuses() {
    return drawn(dice -> DrawAgreement.agreement(dice, Cast.ALL).statusOn(Days.day(dice)));
  }

  @Provide
  Arbitrary<Happenings<MemberFact>> happenings() {
    return drawn(dice -> Happenings.of(DrawMember.facts(dice, Cast.ALL)));
  }

  /** Never nothing: something is broken. */
  private static List<Finding> reported(Dice dice) {
    Alliance broken = Breaker.broken(dice, AllianceSize.SMALL).alliance();
    return AllianceChecks.ALL.check(broken).findings();
  }

  private static Verdict verdict(Dice dice) {
    AssessmentScheme scheme =
        dice.oneOf(AssessmentSchemes.CLOSELY_KNIT_2020, AssessmentSchemes.INDICATORS_2024);
    return scheme.assess(
        dice.some(0, 14, scheme.criteria()).stream()
            .collect(toImmutableMap(Criterion::id, any -> dice.oneOf(Grade.values()))));
  }

  private static SharingDecision decide(Dice dice, Metered drawn) {
    SharingPolicy policy = SharingPolicy.of(drawn.alliance());
    return dice.chance(30)
        ? policy.decide(drawn.request())
        : policy.decide(drawn.request(), drawn.ledger());
  }

  private static Explanation explain(AllianceAndRequest pair) {
    return SharingPolicy.of(pair.alliance()).explain(pair.request());
  }
}
