// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.Roll;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Ratio;
import org.medalliance.code.SessionId;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.SharingRequest;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Measure;
import org.medalliance.evidence.Source;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.CouncilKind;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.Counts;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.DecisionRuleId;
import org.medalliance.governance.Motion;
import org.medalliance.governance.MotionId;
import org.medalliance.governance.Seat;
import org.medalliance.governance.SeatId;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.ExternalId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Ownership;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.Basis;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Office;
import org.medalliance.membership.OfficeHolders;
import org.medalliance.membership.Role;
import org.medalliance.membership.TierId;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeId;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.Certain;
import org.medalliance.time.DateSpan;
import org.medalliance.time.Happenings;
import org.medalliance.time.OpenDate;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/**
 * Every value of the library by chance, for parameters with {@code @ForAll}; a {@link LocalDate} is
 * a day on which something in the values may begin or end, or a day beside it.
 *
 * <p>A failing example shrinks to one in which as many choices as possible are the simplest.
 */
public final class AllianceDomain extends DomainContextBase {
  /** More choices than any value asks for. */
  private static final int MANY = 1 << 14;

  /** How many values have all the choices they ask for to each one that is cut short. */
  private static final int WHOLE = 31;

  @Provide
  Arbitrary<Alliance> alliances() {
    return drawn(DrawAlliance::alliance);
  }

  @Provide
  Arbitrary<AllianceAndRequest> alliancesAndRequests() {
    return drawn(DrawRequest::withAlliance);
  }

  @Provide
  Arbitrary<AllianceFact> allianceFacts() {
    return drawn(dice -> DrawAlliance.fact(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<AllianceId> allianceIds() {
    return drawn(DrawAlliance::id);
  }

  @Provide
  Arbitrary<AllianceKind> allianceKinds() {
    return drawn(dice -> DrawAlliance.alliance(dice, 1, 0).kind());
  }

  @Provide
  Arbitrary<CodeSystems> namedCodeSystems() {
    return drawn(DrawAlliance::codeSystems);
  }

  @Provide
  Arbitrary<Roll> rolls() {
    return drawn(dice -> new Roll(DrawAlliance.alliance(dice), Days.day(dice)));
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
  Arbitrary<AgreementKind> agreementKinds() {
    return drawn(DrawAgreement::kind);
  }

  @Provide
  Arbitrary<Bearer> bearers() {
    return drawn(dice -> DrawAgreement.bearer(dice, Cast.ALL));
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
  Arbitrary<DutyKind> dutyKinds() {
    return drawn(dice -> DrawAgreement.duty(dice, Cast.ALL).duty());
  }

  @Provide
  Arbitrary<AgreementId> agreementIds() {
    return drawn(Cast.ALL::agreement);
  }

  @Provide
  Arbitrary<Code> codes() {
    return drawn(Words::code);
  }

  @Provide
  Arbitrary<CodeSystem> codeSystems() {
    return drawn(Words::codeSystem);
  }

  @Provide
  Arbitrary<LocalizedText> localizedTexts() {
    return drawn(Words::localized);
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    return drawn(Words::ratio);
  }

  @Provide
  Arbitrary<ResourceId> resourceIds() {
    return drawn(dice -> dice.oneOf(Cast.ALL.resources()));
  }

  @Provide
  Arbitrary<RuleId> ruleIds() {
    return drawn(DrawRule::id);
  }

  @Provide
  Arbitrary<SourceId> sourceIds() {
    return drawn(dice -> dice.oneOf(Cast.ALL.sources()));
  }

  @Provide
  Arbitrary<TierId> tierIds() {
    return drawn(dice -> dice.oneOf(Cast.ALL.tiers()));
  }

  @Provide
  Arbitrary<UnitId> unitIds() {
    return drawn(Cast.ALL::unit);
  }

  @Provide
  Arbitrary<SharingRequest> requests() {
    return drawn(dice -> DrawRequest.withAlliance(dice).request());
  }

  @Provide
  Arbitrary<SharingPolicy> policies() {
    return drawn(dice -> SharingPolicy.of(DrawAlliance.alliance(dice)));
  }

  @Provide
  Arbitrary<SharingDecision> decisions() {
    return drawn(dice -> decide(DrawRequest.withAlliance(dice)));
  }

  @Provide
  Arbitrary<Explanation> explanations() {
    return drawn(dice -> explain(DrawRequest.withAlliance(dice)));
  }

  @Provide
  Arbitrary<Source> sources() {
    return drawn(dice -> DrawSource.source(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Measure> measures() {
    return drawn(Words::measure);
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
  Arbitrary<CouncilId> councilIds() {
    return drawn(DrawGovernance::councilId);
  }

  @Provide
  Arbitrary<CouncilKind> councilKinds() {
    return drawn(DrawGovernance::kind);
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
  Arbitrary<DecisionRuleId> decisionRuleIds() {
    return drawn(DrawGovernance::ruleId);
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
  Arbitrary<MotionId> motionIds() {
    return drawn(DrawGovernance::motionId);
  }

  @Provide
  Arbitrary<Seat> seats() {
    return drawn(dice -> DrawGovernance.seat(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<SeatId> seatIds() {
    return drawn(DrawGovernance::seatId);
  }

  @Provide
  Arbitrary<Session> sessions() {
    return drawn(dice -> DrawGovernance.session(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<SessionId> sessionIds() {
    return drawn(dice -> dice.oneOf(Cast.ALL.sessions()));
  }

  @Provide
  Arbitrary<Tenure> tenures() {
    return drawn(dice -> DrawGovernance.tenure(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<ExternalId> externalIds() {
    return drawn(DrawInstitution::externalId);
  }

  @Provide
  Arbitrary<Institution> institutions() {
    return drawn(dice -> DrawInstitution.institution(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<InstitutionKind> institutionKinds() {
    return drawn(Words::institutionKind);
  }

  @Provide
  Arbitrary<OtherName> otherNames() {
    return drawn(dice -> DrawInstitution.otherName(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Ownership> ownerships() {
    return drawn(Words::ownership);
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
  Arbitrary<Basis> bases() {
    return drawn(Words::basis);
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
  Arbitrary<OfficeHolders> officeHolders() {
    return drawn(DrawAppointment::holders);
  }

  @Provide
  Arbitrary<Office> offices() {
    return drawn(Words::office);
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return drawn(dice -> DrawProgramme.programme(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<ProgrammeId> programmeIds() {
    return drawn(DrawProgramme::id);
  }

  @Provide
  Arbitrary<ProgrammeKind> programmeKinds() {
    return drawn(DrawProgramme::kind);
  }

  @Provide
  Arbitrary<Role> roles() {
    return drawn(Words::role);
  }

  @Provide
  Arbitrary<Quota> quotas() {
    return drawn(dice -> DrawResource.quota(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<ResourceKind> resourceKinds() {
    return drawn(Words::resourceKind);
  }

  @Provide
  Arbitrary<SharedResource> resources() {
    return drawn(dice -> DrawResource.resource(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<Attribute<?>> attributes() {
    return drawn(Words::attribute);
  }

  @Provide
  Arbitrary<Attributes> attributesTold() {
    return drawn(Told::any);
  }

  @Provide
  Arbitrary<Citation> citations() {
    return drawn(dice -> new Citation(DrawRule.id(dice), Cast.ALL.agreement(dice)));
  }

  @Provide
  Arbitrary<Purpose> purposes() {
    return drawn(Words::purpose);
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
  Arbitrary<DateSpan> spans() {
    return drawn(Days::span);
  }

  @Provide
  Arbitrary<Happenings<MemberFact>> happenings() {
    return drawn(dice -> Happenings.of(DrawMember.facts(dice, Cast.ALL)));
  }

  /** Dice for what the test itself makes, such as {@link Completions}. */
  @Provide
  Arbitrary<Dice> dice() {
    return drawn(Function.identity());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return drawn(Days::day);
  }

  @Provide
  Arbitrary<OpenDate> openDates() {
    return drawn(dice -> new OpenDate("facts[" + dice.between(0, 3) + "]", Days.partial(dice)));
  }

  @Provide
  Arbitrary<PartialDate> partialDates() {
    return drawn(Days::partial);
  }

  @Provide
  Arbitrary<Timeline<String>> timelines() {
    return drawn(dice -> DrawInstitution.letters(dice, Cast.ALL));
  }

  private static SharingDecision decide(AllianceAndRequest pair) {
    return SharingPolicy.of(pair.alliance()).decide(pair.request());
  }

  private static Explanation explain(AllianceAndRequest pair) {
    return SharingPolicy.of(pair.alliance()).explain(pair.request());
  }

  /** What dice make; it shrinks by making fewer choices, and is simplest once there are none. */
  static <T> Arbitrary<T> drawn(Function<Dice, T> draw) {
    Arbitrary<Long> seeds =
        Arbitraries.longs().withDistribution(RandomDistribution.uniform()).withoutEdgeCases();
    Arbitrary<Integer> choices =
        Arbitraries.integers()
            .between(0, (WHOLE + 1) * MANY)
            .withDistribution(RandomDistribution.uniform())
            .withoutEdgeCases();
    return Combinators.combine(seeds.dontShrink(), choices)
        .as((seed, limit) -> draw.apply(Dice.of(seed).limitedTo(Math.min(limit, MANY))));
  }
}
