// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.medalliance.analysis.AnalysisBudget;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.analysis.RequestComparison;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.RuleCoverage;
import org.medalliance.analysis.RuleQuestions;
import org.medalliance.analysis.finding.Answer;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.analysis.finding.Cell;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.analysis.finding.Region;
import org.medalliance.analysis.finding.RequestSet;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.AllianceSet;
import org.medalliance.calendar.Count;
import org.medalliance.calendar.Course;
import org.medalliance.calendar.Coverage;
import org.medalliance.calendar.Departure;
import org.medalliance.calendar.Expiry;
import org.medalliance.calendar.PermissionChange;
import org.medalliance.calendar.Presence;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Change;
import org.medalliance.change.Conflict;
import org.medalliance.change.Part;
import org.medalliance.change.Reorganisation;
import org.medalliance.change.Revision;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.referral.Candidate;
import org.medalliance.referral.Chain;
import org.medalliance.referral.Hop;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.ReferralReason;
import org.medalliance.referral.Rejection;
import org.medalliance.referral.Unsettled;
import org.medalliance.voting.Attendance;
import org.medalliance.voting.Excluded;
import org.medalliance.voting.Obstacle;
import org.medalliance.voting.Procedure;
import org.medalliance.voting.Proceeding;
import org.medalliance.voting.Requirement;
import org.medalliance.voting.Resolution;
import org.medalliance.voting.Rota;
import org.medalliance.voting.Tally;
import org.medalliance.voting.Voter;

/** What is told of alliances over time, and of referrals. */
abstract class AnswersDomain extends ViewDomain {
  @Provide
  Arbitrary<AllianceCalendar> calendars() {
    return drawn(DrawCalendar::calendar);
  }

  @Provide
  Arbitrary<AllianceSet> allianceSets() {
    return drawn(DrawCalendar::set);
  }

  @Provide
  Arbitrary<Course<Certainty>> courses() {
    return drawn(DrawCalendar::course);
  }

  @Provide
  Arbitrary<Course.Stretch<Certainty>> stretches() {
    return drawn(DrawCalendar::stretch);
  }

  @Provide
  Arbitrary<Count> numbers() {
    return drawn(DrawCalendar::count);
  }

  @Provide
  Arbitrary<Presence<UnitId>> presences() {
    return drawn(DrawCalendar::presence);
  }

  @Provide
  Arbitrary<Expiry> expiries() {
    return drawn(DrawCalendar::expiry);
  }

  @Provide
  Arbitrary<Coverage> coverages() {
    return drawn(DrawCalendar::coverage);
  }

  @Provide
  Arbitrary<Departure> departures() {
    return drawn(DrawCalendar::departure);
  }

  @Provide
  Arbitrary<PermissionChange> permissionChanges() {
    return drawn(DrawCalendar::permission);
  }

  @Provide
  Arbitrary<AllianceDiff> diffs() {
    return drawn(DrawChange::diff);
  }

  @Provide
  Arbitrary<Change<?>> changes() {
    return drawn(DrawChange::change);
  }

  @Provide
  Arbitrary<Part<?>> parts() {
    return drawn(dice -> Part.all().get(dice.below(Part.all().size())));
  }

  @Provide
  Arbitrary<Conflict> conflicts() {
    return drawn(DrawChange::conflict);
  }

  @Provide
  Arbitrary<Revision> revisions() {
    return drawn(DrawChange::revision);
  }

  @Provide
  Arbitrary<AllianceHistory> histories() {
    return drawn(DrawChange::history);
  }

  @Provide
  Arbitrary<Reorganisation> reorganisations() {
    return drawn(DrawChange::reorganisation);
  }

  @Provide
  Arbitrary<Sitting> sittings() {
    return drawn(DrawVoting::sitting);
  }

  @Provide
  Arbitrary<Attendance> attendances() {
    return drawn(dice -> DrawVoting.sitting(dice).attendance());
  }

  @Provide
  Arbitrary<Tally> tallies() {
    return drawn(dice -> DrawVoting.sitting(dice).tally());
  }

  @Provide
  Arbitrary<Requirement> requirements() {
    return drawn(DrawVoting::requirement);
  }

  @Provide
  Arbitrary<Voter> voters() {
    return drawn(DrawVoting::voter);
  }

  @Provide
  Arbitrary<Excluded> exclusions() {
    return drawn(DrawVoting::excluded);
  }

  @Provide
  Arbitrary<Procedure> procedures() {
    return drawn(DrawVoting::procedure);
  }

  @Provide
  Arbitrary<Procedure.Consent> consents() {
    return drawn(DrawVoting::consent);
  }

  @Provide
  Arbitrary<Resolution> resolutions() {
    return drawn(dice -> DrawVoting.sitting(dice).resolution());
  }

  @Provide
  Arbitrary<Proceeding> proceedings() {
    return drawn(DrawVoting::proceeding);
  }

  @Provide
  Arbitrary<Obstacle> obstacles() {
    return drawn(DrawVoting::obstacle);
  }

  @Provide
  Arbitrary<Rota> rotas() {
    return drawn(DrawVoting::rota);
  }

  @Provide
  Arbitrary<Rota.Turn> turns() {
    return drawn(DrawVoting::turn);
  }

  @Provide
  Arbitrary<AllianceAndReferral> alliancesAndReferrals() {
    return drawn(DrawRoute::referral);
  }

  @Provide
  Arbitrary<ReferralNetwork> networks() {
    return drawn(DrawRoute::network);
  }

  @Provide
  Arbitrary<ReferralQuery> referralQueries() {
    return drawn(DrawRoute::query);
  }

  @Provide
  Arbitrary<ReferralReason> referralReasons() {
    return drawn(DrawRoute::reason);
  }

  @Provide
  Arbitrary<Hop> hops() {
    return drawn(DrawRoute::hop);
  }

  @Provide
  Arbitrary<Chain> chains() {
    return drawn(DrawRoute::chain);
  }

  @Provide
  Arbitrary<Candidate> candidates() {
    return drawn(DrawRoute::candidate);
  }

  @Provide
  Arbitrary<Unsettled> unsettled() {
    return drawn(DrawRoute::unsettled);
  }

  @Provide
  Arbitrary<Rejection> rejections() {
    return drawn(DrawRoute::rejection);
  }

  @Provide
  Arbitrary<AnalysisBudget> budgets() {
    return drawn(DrawAnalysis::budget);
  }

  @Provide
  Arbitrary<RuleAnalysis> analyses() {
    return drawn(DrawAnalysis::analysis);
  }

  @Provide
  Arbitrary<RuleFinding> ruleFindings() {
    return drawn(DrawAnalysis::finding);
  }

  @Provide
  Arbitrary<Region> regions() {
    return drawn(DrawAnalysis::region);
  }

  @Provide
  Arbitrary<Cell> cells() {
    return drawn(DrawAnalysis::cell);
  }

  @Provide
  Arbitrary<Witness> witnesses() {
    return drawn(DrawAnalysis::witness);
  }

  @Provide
  Arbitrary<Difference> differences() {
    return drawn(DrawAnalysis::difference);
  }

  @Provide
  Arbitrary<RuleComparison> ruleComparisons() {
    return drawn(DrawAnalysis::comparison);
  }

  @Provide
  Arbitrary<BoundaryRequests> boundaryRequests() {
    return drawn(DrawAnalysis::boundaries);
  }

  @Provide
  Arbitrary<RuleQuestions> ruleQuestions() {
    return drawn(DrawAnalysis::questions);
  }

  @Provide
  Arbitrary<RuleCoverage> ruleCoverages() {
    return drawn(DrawAnalysis::coverage);
  }

  @Provide
  Arbitrary<RuleCoverage.Use> uses() {
    return drawn(DrawAnalysis::use);
  }

  @Provide
  Arbitrary<RequestComparison> requestComparisons() {
    return drawn(DrawAnalysis::transitions);
  }

  @Provide
  Arbitrary<RequestComparison.Transition> transitions() {
    return drawn(DrawAnalysis::transition);
  }

  @Provide
  Arbitrary<Answer> answers() {
    return drawn(DrawAnalysis::answer);
  }

  @Provide
  Arbitrary<RequestSet> requestSets() {
    return drawn(DrawAnalysis::requests);
  }

  @Provide
  Arbitrary<Boundary> boundaries() {
    return drawn(DrawAnalysis::boundary);
  }
}
