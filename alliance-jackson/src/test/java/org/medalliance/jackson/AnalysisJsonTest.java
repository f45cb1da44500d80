// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.analysis.AnalysisBudget;
import org.medalliance.analysis.AnalysisProgress;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.analysis.RequestComparison;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.RuleCoverage;
import org.medalliance.analysis.RuleQuestions;
import org.medalliance.analysis.finding.Answer;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.analysis.finding.RequestSet;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;

class AnalysisJsonTest {
  private static final LocalDate FOUNDING = LocalDate.of(2020, 1, 1);
  private static final ResourceKind IMAGING = ResourceKind.of("imaging");

  /** Whatever the hub does for others, unless they ask for CT without consent. */
  static final Alliance BEFORE =
      valley()
          .addRule(
              permit("imaging")
                  .recipient(UnitSelector.any())
                  .quota(Quota.of(2, Quota.Window.MONTH, Quota.Of.RECIPIENT))
                  .build())
          .addRule(
              SharingRule.prohibit("no-ct")
                  .resource(ResourceSelector.one("ct"))
                  .provider(UnitSelector.any())
                  .recipient(UnitSelector.unit("east"))
                  .when(SharingCondition.not(SharingCondition.flag(Attribute.CONSENT)))
                  .under("charter")
                  .build())
          .addRule(permit("partners").recipient(UnitSelector.role(Roles.PARTNER)).build())
          .build();

  /** The same without what is prohibited, and without a quota. */
  private static final Alliance AFTER =
      valley().addRule(permit("imaging").recipient(UnitSelector.any()).build()).build();

  static final RuleAnalysis ANALYSIS = RuleAnalysis.of(BEFORE);

  static final RuleComparison COMPARISON = RuleComparison.between(BEFORE, AFTER);

  static final RuleComparison NOT_DECIDED =
      RuleComparison.between(BEFORE, AFTER, new AnalysisBudget(1), AnalysisProgress.NONE);

  /** Not always: the quota may be used up. */
  static final Answer ANSWER =
      RuleQuestions.of(BEFORE)
          .alwaysPermits(
              RequestSet.of(
                  ResourceSelector.one("ct"), UnitSelector.unit("hub"), UnitSelector.unit("west")));

  /** Something of a month's quota is left, or nothing. */
  static final Boundary BOUNDARY =
      BoundaryRequests.of(BEFORE).boundaries().stream()
          .filter(boundary -> boundary.premise() == Premise.Kind.QUOTA)
          .findFirst()
          .orElseThrow();

  static final BoundaryRequests BOUNDARIES = BoundaryRequests.of(BEFORE);

  static final BoundaryRequests NOT_ALL_BOUNDARIES =
      BoundaryRequests.of(BEFORE, new AnalysisBudget(1), AnalysisProgress.NONE);

  static final RuleCoverage COVERAGE = RuleCoverage.of(SharingPolicy.of(BEFORE), requests());

  static final RequestComparison TRANSITIONS =
      RequestComparison.of(SharingPolicy.of(BEFORE), SharingPolicy.of(AFTER), requests());

  private static Alliance.Builder valley() {
    Alliance.Builder valley =
        Alliance.builder()
            .id("valley")
            .kind(AllianceKind.of("specialty-alliance"))
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(FOUNDING))
            .addResource(SharedResource.builder().id("ct").kind(IMAGING).owner("hub").build())
            .addAgreement(
                Agreement.builder()
                    .id("charter")
                    .kind(AgreementKinds.CHARTER)
                    .binds(Binding.members())
                    .addFact(AgreementFact.effective(FOUNDING))
                    .build());
    for (String unit : new String[] {"east", "hub", "west"}) {
      valley.addInstitution(Institution.of(unit, unit));
      valley.addMember(MemberUnit.admitted(unit, FOUNDING));
    }
    return valley;
  }

  private static SharingRule.Builder permit(String id) {
    return SharingRule.permit(id)
        .resource(IMAGING)
        .provider(UnitSelector.unit("hub"))
        .under("charter");
  }

  private static Stream<SharingRequest> requests() {
    return Stream.of("east", "west")
        .map(
            recipient ->
                SharingRequest.builder()
                    .recipient(recipient)
                    .provider("hub")
                    .resource("ct")
                    .on(FOUNDING)
                    .build()
                    .with(Attribute.CONSENT, false));
  }

  @Test
  void aCellHasEveryIdAndWords() {
    JsonNode cell =
        Documents.tree(AnswerJson.RULE_ANALYSIS.write(ANALYSIS)).at("/findings/0/region/cells/0");

    assertThat(cell.get("recipients").toString()).isEqualTo("[\"east\"]");
    assertThat(cell.get("resources").toString()).isEqualTo("[\"ct\"]");
    assertThat(cell.get("days").toString()).isEqualTo("{\"from\":\"2020-01-01\"}");
    assertThat(cell.at("/words/text/en").textValue())
        .isEqualTo(ANALYSIS.findings().get(0).region().cells().get(0).toString());
  }

  @Test
  void aRuleThatIsAboutNothingHasACauseAndNoRequests() {
    JsonNode dead = Documents.tree(AnswerJson.RULE_ANALYSIS.write(ANALYSIS)).at("/findings/1");

    assertThat(dead.get("kind").textValue()).isEqualTo("SELECTS_NOBODY");
    assertThat(dead.get("cause").has("text")).isTrue();
    assertThat(dead.has("region")).isFalse();
    assertThat(dead.has("witness")).isFalse();
  }

  @Test
  void whatAWitnessShowsCanBeDecidedAgain() {
    JsonNode witness = Documents.tree(AnswerJson.ANSWER.write(ANSWER)).get("counterexample");

    assertThat(
            SharingPolicy.of(BEFORE)
                .decide(
                    AllianceJson.readRequest(witness.get("request").toString()),
                    AllianceJson.readLedger(witness.get("ledger").toString()))
                .outcome())
        .isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void aLedgerOnWhichNothingIsUsedIsLeftOut() {
    Witness unused = new Witness(BOUNDARY.inside().request(), QuotaLedger.empty());
    ObjectNode boundary =
        Documents.tree(
            AnswerJson.BOUNDARY.write(
                new Boundary(BOUNDARY.rule(), BOUNDARY.premise(), unused, BOUNDARY.outside())));

    assertThat(boundary.get("inside").has("ledger")).isFalse();
    assertThat(boundary.at("/outside/ledger/amounts/0/used").longValue()).isEqualTo(2);
  }

  @Test
  void allLinesAreWrittenAsEachStandsAlone() {
    ObjectNode all = Documents.tree(AnswerJson.BOUNDARY_REQUESTS.write(BOUNDARIES));

    assertThat(all.get("boundaries"))
        .containsExactlyElementsOf(
            BOUNDARIES.boundaries().stream()
                .map(AnswerJson.BOUNDARY::write)
                .map(Documents::value)
                .toList())
        .hasSizeGreaterThan(2);
    assertThat(all.has("notDecided")).isFalse();
  }

  @Test
  void rulesThatMayDrawMoreLinesAreNamed() {
    ObjectNode some = Documents.tree(AnswerJson.BOUNDARY_REQUESTS.write(NOT_ALL_BOUNDARIES));

    assertThat(some.get("notDecided"))
        .extracting(JsonNode::textValue)
        .containsExactly("imaging", "no-ct", "partners");
  }

  @Test
  void bothDecisionsOfADifferenceAreWhole() {
    JsonNode difference =
        Documents.tree(AnswerJson.RULE_COMPARISON.write(COMPARISON)).at("/differences/0");

    assertThat(AllianceJson.readDecision(difference.get("before").toString()))
        .isEqualTo(COMPARISON.differences().get(0).before());
    assertThat(AllianceJson.readDecision(difference.get("after").toString()))
        .isEqualTo(COMPARISON.differences().get(0).after());
  }

  @Test
  void whatIsNotDecidedLeavesEquivalenceOpen() {
    ObjectNode open = Documents.tree(AnswerJson.RULE_COMPARISON.write(NOT_DECIDED));

    assertThat(open.get("areEquivalent").textValue()).isEqualTo("UNKNOWN");
    assertThat(open.get("notDecided")).hasSameSizeAs(NOT_DECIDED.notDecided()).isNotEmpty();
  }

  @Test
  void whatIsLaidOutForPeopleSaysTheSame() {
    assertThat(
            List.of(
                AnswerJson.RULE_ANALYSIS.pretty(ANALYSIS),
                AnswerJson.RULE_COMPARISON.pretty(COMPARISON),
                AnswerJson.ANSWER.pretty(ANSWER),
                AnswerJson.BOUNDARY.pretty(BOUNDARY),
                AnswerJson.BOUNDARY_REQUESTS.pretty(BOUNDARIES),
                AnswerJson.RULE_COVERAGE.pretty(COVERAGE),
                AnswerJson.REQUEST_COMPARISON.pretty(TRANSITIONS)))
        .extracting(Documents::withoutSpace)
        .containsExactly(
            AnswerJson.RULE_ANALYSIS.write(ANALYSIS),
            AnswerJson.RULE_COMPARISON.write(COMPARISON),
            AnswerJson.ANSWER.write(ANSWER),
            AnswerJson.BOUNDARY.write(BOUNDARY),
            AnswerJson.BOUNDARY_REQUESTS.write(BOUNDARIES),
            AnswerJson.RULE_COVERAGE.write(COVERAGE),
            AnswerJson.REQUEST_COMPARISON.write(TRANSITIONS));
  }
}
