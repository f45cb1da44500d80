// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.Integration;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.analysis.RequestComparison;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.RuleCoverage;
import org.medalliance.analysis.finding.Answer;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.analysis.finding.Cell;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.analysis.finding.Region;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Revision;
import org.medalliance.check.Report;
import org.medalliance.check.finding.Finding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Ratio;
import org.medalliance.code.SessionId;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaHolder;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.quota.QuotaPeriod;
import org.medalliance.decision.quota.QuotaSubject;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Measure;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceKind;
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
import org.medalliance.jackson.format.basic.CodeShapes;
import org.medalliance.jackson.format.basic.CodeSystemShapes;
import org.medalliance.jackson.format.basic.EvidenceShapes;
import org.medalliance.jackson.format.basic.TimeShapes;
import org.medalliance.jackson.format.basic.WordingShapes;
import org.medalliance.jackson.format.value.AgreementShapes;
import org.medalliance.jackson.format.value.GovernanceShapes;
import org.medalliance.jackson.format.value.InstitutionShapes;
import org.medalliance.jackson.format.value.MembershipShapes;
import org.medalliance.jackson.format.value.ProgrammeShapes;
import org.medalliance.jackson.format.value.ResourceShapes;
import org.medalliance.jackson.format.value.SelectorShapes;
import org.medalliance.jackson.format.value.SharingShapes;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.Basis;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Office;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeId;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.referral.Candidate;
import org.medalliance.referral.Chain;
import org.medalliance.referral.Hop;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.ReferralReason;
import org.medalliance.referral.Referrals;
import org.medalliance.referral.Rejection;
import org.medalliance.referral.Unsettled;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;
import org.medalliance.time.OpenDate;
import org.medalliance.time.PartialDate;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.Link;
import org.medalliance.view.Node;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.IndicatorValue;
import org.medalliance.voting.Attendance;
import org.medalliance.voting.Excluded;
import org.medalliance.voting.Requirement;
import org.medalliance.voting.Tally;
import org.medalliance.voting.Voter;
import org.medalliance.wording.Phrase;

/** Every type that has a shape of its own; the modules for either Jackson are made of it. */
public final class ShapeTable {
  /** All types that are read and written, by package. */
  public static final ImmutableList<Entry<?>> ALL =
      ImmutableList.of(
          entry(Alliance.class, AllianceShapes.ALLIANCE),
          entry(AllianceFact.class, AllianceShapes.ALLIANCE_FACT),
          entry(AllianceFact.Kind.class, AllianceShapes.ALLIANCE_FACT_KIND),
          entry(AllianceKind.class, AllianceShapes.ALLIANCE_KIND),
          entry(CodeSystems.class, CodeSystemShapes.CODE_SYSTEMS),
          entry(Integration.class, AllianceShapes.INTEGRATION),
          entry(RollScope.class, AllianceShapes.ROLL),
          entry(RollScope.Extent.class, AllianceShapes.EXTENT),
          entry(Agreement.class, AgreementShapes.AGREEMENT),
          entry(AgreementFact.class, AgreementShapes.AGREEMENT_FACT),
          entry(AgreementFact.Kind.class, AgreementShapes.AGREEMENT_FACT_KIND),
          entry(AgreementKind.class, AgreementShapes.AGREEMENT_KIND),
          entry(Bearer.class, AgreementShapes.BEARER),
          entry(Binding.class, AgreementShapes.BINDING),
          entry(Duty.class, AgreementShapes.DUTY),
          entry(DutyKind.class, AgreementShapes.DUTY_KIND),
          entry(AllianceDiff.class, ChangeShapes.DIFF),
          entry(AllianceHistory.class, ChangeShapes.HISTORY),
          entry(ChangeShapes.CHANGE_TYPE, ChangeShapes.CHANGE),
          entry(Revision.class, ChangeShapes.REVISION),
          entry(Revision.Kind.class, ChangeShapes.REVISION_KIND),
          entry(AgreementId.class, CodeShapes.AGREEMENT_ID),
          entry(AllianceId.class, CodeShapes.ALLIANCE_ID),
          entry(Code.class, CodeShapes.CODE),
          entry(CodeSystem.class, CodeSystemShapes.CODE_SYSTEM),
          entry(CodeSystem.Containment.class, CodeSystemShapes.CONTAINMENT),
          entry(LocalizedText.class, CodeShapes.LOCALIZED_TEXT),
          entry(ResourceId.class, CodeShapes.RESOURCE_ID),
          entry(RuleId.class, CodeShapes.RULE_ID),
          entry(SourceId.class, CodeShapes.SOURCE_ID),
          entry(TierId.class, CodeShapes.TIER_ID),
          entry(Ratio.class, CodeShapes.RATIO),
          entry(SessionId.class, CodeShapes.SESSION_ID),
          entry(UnitId.class, CodeShapes.UNIT_ID),
          entry(Outcome.class, DecisionShapes.OUTCOME),
          entry(Reason.class, DecisionShapes.REASON),
          entry(Reason.Code.class, DecisionShapes.REASON_CODE),
          entry(SharingDecision.class, DecisionShapes.DECISION),
          entry(SharingRequest.class, DecisionShapes.REQUEST),
          entry(Unknown.class, DecisionShapes.UNKNOWN),
          entry(Unknown.Cause.class, DecisionShapes.CAUSE),
          entry(QuotaAccount.class, DecisionShapes.QUOTA_ACCOUNT),
          entry(QuotaBalance.class, DecisionShapes.QUOTA_BALANCE),
          entry(QuotaHolder.class, DecisionShapes.QUOTA_HOLDER),
          entry(QuotaLedger.class, DecisionShapes.QUOTA_LEDGER),
          entry(QuotaPeriod.class, DecisionShapes.QUOTA_PERIOD),
          entry(QuotaSubject.class, DecisionShapes.QUOTA_SUBJECT),
          entry(Claim.class, EvidenceShapes.CLAIM),
          entry(Claim.Meaning.class, EvidenceShapes.MEANING),
          entry(Measure.class, EvidenceShapes.MEASURE),
          entry(Source.class, EvidenceShapes.SOURCE),
          entry(SourceKind.class, EvidenceShapes.SOURCE_KIND),
          entry(Ballot.class, GovernanceShapes.BALLOT),
          entry(Ballot.Vote.class, GovernanceShapes.VOTE),
          entry(Council.class, GovernanceShapes.COUNCIL),
          entry(Council.Electorate.class, GovernanceShapes.ELECTORATE),
          entry(CouncilId.class, CodeShapes.COUNCIL_ID),
          entry(CouncilKind.class, GovernanceShapes.COUNCIL_KIND),
          entry(CouncilRule.class, GovernanceShapes.COUNCIL_RULE),
          entry(DecisionRule.class, GovernanceShapes.DECISION_RULE),
          entry(DecisionRule.Of.class, GovernanceShapes.SHARE_OF),
          entry(DecisionRule.Reach.class, GovernanceShapes.REACH),
          entry(DecisionRule.Threshold.class, GovernanceShapes.THRESHOLD),
          entry(DecisionRuleId.class, CodeShapes.DECISION_RULE_ID),
          entry(Motion.class, GovernanceShapes.MOTION),
          entry(MotionId.class, CodeShapes.MOTION_ID),
          entry(Seat.class, GovernanceShapes.SEAT),
          entry(SeatId.class, CodeShapes.SEAT_ID),
          entry(Session.class, GovernanceShapes.SESSION),
          entry(Session.Minutes.class, GovernanceShapes.MINUTES),
          entry(Tenure.class, GovernanceShapes.TENURE),
          entry(ExternalId.class, InstitutionShapes.EXTERNAL_ID),
          entry(Institution.class, InstitutionShapes.INSTITUTION),
          entry(InstitutionKind.class, InstitutionShapes.INSTITUTION_KIND),
          entry(OtherName.class, InstitutionShapes.OTHER_NAME),
          entry(OtherName.Kind.class, InstitutionShapes.OTHER_NAME_KIND),
          entry(Ownership.class, InstitutionShapes.OWNERSHIP),
          entry(Succession.class, InstitutionShapes.SUCCESSION),
          entry(Succession.Kind.class, InstitutionShapes.SUCCESSION_KIND),
          entry(Appointment.class, MembershipShapes.APPOINTMENT),
          entry(Basis.class, MembershipShapes.BASIS),
          entry(MemberFact.class, MembershipShapes.MEMBER_FACT),
          entry(MemberFact.Kind.class, MembershipShapes.MEMBER_FACT_KIND),
          entry(MemberUnit.class, MembershipShapes.MEMBER),
          entry(Office.class, MembershipShapes.OFFICE),
          entry(Role.class, MembershipShapes.ROLE),
          entry(Standing.class, MembershipShapes.STANDING),
          entry(Programme.class, ProgrammeShapes.PROGRAMME),
          entry(ProgrammeId.class, CodeShapes.PROGRAMME_ID),
          entry(ProgrammeKind.class, ProgrammeShapes.PROGRAMME_KIND),
          entry(Quota.class, ResourceShapes.QUOTA),
          entry(Quota.Of.class, ResourceShapes.COUNTED_OF),
          entry(Quota.Window.class, ResourceShapes.WINDOW),
          entry(ResourceKind.class, ResourceShapes.RESOURCE_KIND),
          entry(SharedResource.class, ResourceShapes.RESOURCE),
          entry(Attributes.class, DecisionShapes.ATTRIBUTES),
          entry(Citation.class, DecisionShapes.CITATION),
          entry(Effect.class, SharingShapes.EFFECT),
          entry(Purpose.class, SharingShapes.PURPOSE),
          entry(ReferralPolicy.class, SharingShapes.REFERRAL_POLICY),
          entry(ReferralPolicy.Agreement.class, SharingShapes.AGREEMENT_NEED),
          entry(ReferralPolicy.Ladder.class, SharingShapes.LADDER),
          entry(ReferralPolicy.Regions.class, SharingShapes.REGIONS),
          entry(ReferralPolicy.Sideways.class, SharingShapes.SIDEWAYS),
          entry(ResourceSelector.class, SelectorShapes.RESOURCE_SELECTOR),
          entry(SharingCondition.class, SharingShapes.CONDITION),
          entry(SharingCondition.TierRelation.class, SharingShapes.TIER_RELATION),
          entry(SharingRule.class, SharingShapes.RULE),
          entry(UnitSelector.class, SelectorShapes.UNIT_SELECTOR),
          entry(Urgency.class, SharingShapes.URGENCY),
          entry(DateSpan.class, TimeShapes.SPAN),
          entry(PartialDate.class, TimeShapes.PARTIAL_DATE));

  /** All answers that are written and never read. */
  public static final ImmutableList<Entry<?>> ANSWERS =
      ImmutableList.of(
          entry(Explanation.class, ExplanationShapes.EXPLANATION),
          entry(Report.class, FindingShapes.REPORT),
          entry(Referrals.class, ReferralShapes.REFERRALS),
          entry(Candidate.class, ReferralShapes.CANDIDATE),
          entry(Unsettled.class, ReferralShapes.UNSETTLED),
          entry(Rejection.class, ReferralShapes.REJECTION),
          entry(Chain.class, ReferralShapes.CHAIN),
          entry(Hop.class, ReferralShapes.HOP),
          entry(Attendance.class, VotingShapes.ATTENDANCE),
          entry(Tally.class, VotingShapes.TALLY),
          entry(RuleAnalysis.class, AnalysisShapes.RULE_ANALYSIS),
          entry(RuleComparison.class, AnalysisShapes.RULE_COMPARISON),
          entry(Answer.class, AnalysisShapes.ANSWER),
          entry(Boundary.class, AnalysisShapes.BOUNDARY),
          entry(BoundaryRequests.class, AnalysisShapes.BOUNDARY_REQUESTS),
          entry(RuleCoverage.class, AnalysisShapes.RULE_COVERAGE),
          entry(RequestComparison.class, AnalysisShapes.REQUEST_COMPARISON),
          entry(AllianceGraph.class, ViewShapes.GRAPH),
          entry(Indicator.class, ViewShapes.INDICATOR));

  /** What answers are made of, where a host takes it out of them: written alike, and never read. */
  public static final ImmutableList<Entry<?>> PARTS =
      ImmutableList.of(
          entry(Phrase.class, WordingShapes.PHRASE),
          entry(Premise.class, PremiseShapes.PREMISE),
          entry(RuleTrial.class, ExplanationShapes.TRIAL),
          entry(NearestMiss.class, ExplanationShapes.NEAREST_MISS),
          entry(Finding.class, FindingShapes.FINDING),
          entry(ReferralQuery.class, ReferralShapes.QUERY),
          entry(ReferralReason.class, ReferralShapes.REASON),
          entry(Counts.class, VotingShapes.COUNTS),
          entry(Counts.Count.class, VotingShapes.COUNT),
          entry(Excluded.class, VotingShapes.EXCLUDED),
          entry(OpenDate.class, VotingShapes.OPEN_DATE),
          entry(Requirement.class, VotingShapes.REQUIREMENT),
          entry(Voter.class, VotingShapes.VOTER),
          entry(Cell.class, AnalysisShapes.CELL),
          entry(Difference.class, AnalysisShapes.DIFFERENCE),
          entry(Region.class, AnalysisShapes.REGION),
          entry(RequestComparison.Transition.class, AnalysisShapes.TRANSITION),
          entry(RuleFinding.class, AnalysisShapes.FINDING),
          entry(Witness.class, AnalysisShapes.WITNESS),
          entry(IndicatorValue.class, ViewShapes.VALUE),
          entry(Link.class, ViewShapes.LINK),
          entry(Node.class, ViewShapes.NODE));

  private static final ImmutableMap<Class<?>, Entry<?>> BY_TYPE =
      Maps.uniqueIndex(Iterables.concat(ALL, ANSWERS, PARTS), Entry::type);

  private ShapeTable() {}

  /** Returns the shape of a type that is in the table. */
  @SuppressWarnings("unchecked") // the entry says so
  public static <T> Shape<T> of(Class<T> type) {
    return ((Entry<T>) requireNonNull(BY_TYPE.get(type), type::getName)).shape();
  }

  /**
   * A type and its shape.
   *
   * @param type the type
   * @param shape how its values are written
   */
  public record Entry<T>(Class<T> type, Shape<T> shape) {}

  private static <T> Entry<T> entry(Class<T> type, Shape<T> shape) {
    return new Entry<>(type, shape);
  }
}
