// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.medalliance.Alliance;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.analysis.RequestComparison;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.RuleCoverage;
import org.medalliance.analysis.finding.Answer;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.check.Report;
import org.medalliance.code.Certainty;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.jackson.format.AllianceShapes;
import org.medalliance.jackson.format.ChangeShapes;
import org.medalliance.jackson.format.DecisionShapes;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.Document;
import org.medalliance.referral.Chain;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.testing.AllianceAndReferral;
import org.medalliance.testing.Dice;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.voting.Tally;

/** The schema and the reader agree about every document, but for what is {@link Unsaid}. */
class SchemaProperties {
  private static final int EDITS = 20;

  private static final DocumentReader READER =
      new DocumentReader(Documents.MAJORS.get(0), ReadLimits.UNTRUSTED);

  private static final Schema ANALYSIS = SchemaTest.of("ruleAnalysis");
  private static final Schema ANSWER = SchemaTest.of("answer");
  private static final Schema ATTENDANCE = SchemaTest.of("attendance");
  private static final Schema BOUNDARY = SchemaTest.of("boundary");
  private static final Schema BOUNDARIES = SchemaTest.of("boundaryRequests");
  private static final Schema CHAIN = SchemaTest.of("chain");
  private static final Schema COMPARISON = SchemaTest.of("ruleComparison");
  private static final Schema COVERAGE = SchemaTest.of("ruleCoverage");
  private static final Schema DECISION = SchemaTest.of("decision");
  private static final Schema DIFF = SchemaTest.of("diff");
  private static final Schema EXPLANATION = SchemaTest.of("explanation");
  private static final Schema GRAPH = SchemaTest.of("graph");
  private static final Schema HISTORY = SchemaTest.of("history");
  private static final Schema INDICATOR = SchemaTest.of("indicator");
  private static final Schema LEDGER = SchemaTest.of("quotaLedger");
  private static final Schema REFERRALS = SchemaTest.of("referrals");
  private static final Schema REPORT = SchemaTest.of("report");
  private static final Schema REQUEST = SchemaTest.of("request");
  private static final Schema TALLY = SchemaTest.of("tally");
  private static final Schema TRANSITIONS = SchemaTest.of("requestComparison");

  @Property(tries = 50)
  void takesWhatTheReaderTakesAndNothingElse(@ForAll Alliance alliance, @ForAll long seed) {
    agree(AllianceShapes.ALLIANCE, SchemaTest.SCHEMA, AllianceJson.write(alliance), Dice.of(seed));
  }

  @Property(tries = 30)
  void takesTheSameQuestionsAnswersAndLedgers(
      @ForAll SharingDecision decision, @ForAll QuotaLedger ledger, @ForAll long seed) {
    Dice dice = Dice.of(seed);

    agree(DecisionShapes.REQUEST, REQUEST, AllianceJson.write(decision.request()), dice);
    agree(DecisionShapes.DECISION, DECISION, AllianceJson.write(decision), dice);
    agree(DecisionShapes.QUOTA_LEDGER, LEDGER, AllianceJson.write(ledger), dice);
  }

  @Property(tries = 30)
  void takesTheSameChangesAndHistories(
      @ForAll AllianceDiff diff, @ForAll AllianceHistory history, @ForAll long seed) {
    Dice dice = Dice.of(seed);

    agree(ChangeShapes.DIFF, DIFF, AllianceJson.write(diff), dice);
    agree(ChangeShapes.HISTORY, HISTORY, AllianceJson.write(history), dice);
  }

  @Property(tries = 50)
  void takesWhatIsOnlyWritten(@ForAll Explanation explanation, @ForAll Report report) {
    take(EXPLANATION, AnswerJson.EXPLANATION.write(explanation));
    take(REPORT, AnswerJson.REPORT.write(report));
  }

  @Property(tries = 50)
  void takesWhereToRefer(@ForAll AllianceAndReferral referral, @ForAll Chain chain) {
    take(
        REFERRALS,
        AnswerJson.REFERRALS.write(
            ReferralNetwork.of(referral.alliance())
                .find(referral.query(), unit -> Certainty.YES, (from, to) -> 1.5)));
    take(CHAIN, AnswerJson.CHAIN.write(chain));
  }

  @Property(tries = 50)
  void takesWhatBecameOfMotions(@ForAll Tally tally) {
    take(TALLY, AnswerJson.TALLY.write(tally));
    take(ATTENDANCE, AnswerJson.ATTENDANCE.write(tally.attendance()));
  }

  @Property(tries = 30)
  void takesWhatRulesReallyDo(@ForAll RuleAnalysis analysis, @ForAll RuleComparison comparison) {
    take(ANALYSIS, AnswerJson.RULE_ANALYSIS.write(analysis));
    take(COMPARISON, AnswerJson.RULE_COMPARISON.write(comparison));
  }

  @Property(tries = 30)
  void takesWhatRequestsShow(
      @ForAll Answer answer,
      @ForAll Boundary boundary,
      @ForAll BoundaryRequests boundaries,
      @ForAll RuleCoverage coverage,
      @ForAll RequestComparison transitions) {
    take(ANSWER, AnswerJson.ANSWER.write(answer));
    take(BOUNDARY, AnswerJson.BOUNDARY.write(boundary));
    take(BOUNDARIES, AnswerJson.BOUNDARY_REQUESTS.write(boundaries));
    take(COVERAGE, AnswerJson.RULE_COVERAGE.write(coverage));
    take(TRANSITIONS, AnswerJson.REQUEST_COMPARISON.write(transitions));
  }

  @Property(tries = 50)
  void takesGraphsAndFigures(@ForAll AllianceGraph graph, @ForAll Indicator indicator) {
    take(GRAPH, AnswerJson.GRAPH.write(graph));
    take(INDICATOR, AnswerJson.INDICATOR.write(indicator));
  }

  private static void take(Schema schema, String written) {
    assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
  }

  /** Holds a document against both, and what becomes of it by edits. */
  private static void agree(Shape<?> shape, Schema schema, String written, Dice dice) {
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    agree(shape, schema, bytes);
    for (int i = 0; i < EDITS; i++) {
      agree(shape, schema, Edits.one(dice).in(bytes));
    }
  }

  private static void agree(Shape<?> shape, Schema schema, byte[] bytes) {
    Optional<JsonNode> document = Documents.json(bytes);
    if (document.isEmpty()) {
      return;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Problem> problems = READER.inspect(shape, new Document.Bytes(bytes)).problems();
    boolean taken = schema.validate(text, InputFormat.JSON).isEmpty();

    if (problems.isEmpty()) {
      assertThat(taken).as("the schema takes what the reader takes: %s", text).isTrue();
    } else if (!Unsaid.isAll(problems, document.get())) {
      assertThat(taken).as("the schema refuses %s for %s", text, problems).isFalse();
    }
  }
}
