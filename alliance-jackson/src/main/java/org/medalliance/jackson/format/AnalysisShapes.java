// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.DecisionShapes.DECISION;
import static org.medalliance.jackson.format.DecisionShapes.OUTCOME;
import static org.medalliance.jackson.format.DecisionShapes.QUOTA_LEDGER;
import static org.medalliance.jackson.format.DecisionShapes.REQUEST;
import static org.medalliance.jackson.format.PremiseShapes.PREMISE_KIND;
import static org.medalliance.jackson.format.basic.CodeShapes.ALLIANCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.CERTAINTY;
import static org.medalliance.jackson.format.basic.CodeShapes.RESOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.RULE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.UNIT_ID;
import static org.medalliance.jackson.format.basic.TimeShapes.SPAN;
import static org.medalliance.jackson.format.basic.WordingShapes.PHRASE;
import static org.medalliance.jackson.format.value.ResourceShapes.RESOURCE_KIND;
import static org.medalliance.jackson.shape.Shapes.flag;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.number;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import java.util.Map;
import java.util.Optional;
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
import org.medalliance.decision.Outcome;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.sharing.RuleId;

/** What rules really do. Written and never read: who has the alliance can analyse it again. */
public final class AnalysisShapes {
  private static final Shape<RuleFinding.Kind> FINDING_KIND =
      word("rule finding kind", RuleFinding.Kind.class);

  private static final Shape<Boolean> WHOLE = flag("wholeness");

  /** How many there are, perhaps none. */
  private static final Shape<Long> COUNT = number("count", 0, Long.MAX_VALUE);

  /** Some requests, by ids and in words. */
  static final Shape<Cell> CELL =
      ObjectShape.<Cell>written("cell")
          .always("recipients", setOf(UNIT_ID), Cell::recipients)
          .always("providers", setOf(UNIT_ID), Cell::providers)
          .list("resources", setOf(RESOURCE_ID), Cell::resources)
          .list("kinds", setOf(RESOURCE_KIND), Cell::kinds)
          .always("days", SPAN, Cell::days)
          .list("circumstances", listOf(PHRASE), Cell::circumstances)
          .always("who", PHRASE, Cell::who)
          .always("whom", PHRASE, Cell::whom)
          .always("words", PHRASE, Cell::words)
          .done();

  static final Shape<Region> REGION =
      ObjectShape.<Region>written("region of requests")
          .always("cells", listOf(CELL), Region::cells)
          .always("isWhole", WHOLE, Region::isWhole)
          .done();

  /** A request to decide and see by. */
  static final Shape<Witness> WITNESS =
      ObjectShape.<Witness>written("witness")
          .always("request", REQUEST, Witness::request)
          .optional("ledger", QUOTA_LEDGER, witness -> used(witness.ledger()))
          .done();

  static final Shape<RuleFinding> FINDING =
      ObjectShape.<RuleFinding>written("rule finding")
          .always("kind", FINDING_KIND, RuleFinding::kind)
          .list("rules", listOf(RULE_ID), RuleFinding::rules)
          .optional(
              "region",
              REGION,
              finding -> Optional.of(finding.region()).filter(region -> !region.isEmpty()))
          .optional("witness", WITNESS, RuleFinding::witness)
          .optional("cause", PHRASE, RuleFinding::cause)
          .always("words", PHRASE, RuleFinding::words)
          .done();

  /** What holds of the rules of an alliance. */
  public static final ObjectShape<RuleAnalysis> RULE_ANALYSIS =
      ObjectShape.<RuleAnalysis>written("rule analysis")
          .always("alliance", ALLIANCE_ID, analysis -> analysis.alliance().id())
          .always("findings", listOf(FINDING), RuleAnalysis::findings)
          .done();

  static final Shape<Difference> DIFFERENCE =
      ObjectShape.<Difference>written("difference")
          .always("cell", CELL, Difference::cell)
          .always("before", DECISION, Difference::before)
          .always("after", DECISION, Difference::after)
          .optional("ledger", QUOTA_LEDGER, difference -> used(difference.ledger()))
          .always("words", PHRASE, Difference::words)
          .done();

  /** What two rule sets decide differently. */
  public static final ObjectShape<RuleComparison> RULE_COMPARISON =
      ObjectShape.<RuleComparison>written("rule comparison")
          .always("areEquivalent", CERTAINTY, RuleComparison::areEquivalent)
          .always("differences", listOf(DIFFERENCE), RuleComparison::differences)
          .always("isWhole", WHOLE, RuleComparison::isWhole)
          .list("notDecided", listOf(PHRASE), RuleComparison::notDecided)
          .done();

  /** Whether something holds of every request. */
  public static final ObjectShape<Answer> ANSWER =
      ObjectShape.<Answer>written("answer")
          .always("holds", CERTAINTY, Answer::holds)
          .optional("counterexample", WITNESS, Answer::counterexample)
          .done();

  /** Two requests on both sides of a line that a rule draws. */
  public static final ObjectShape<Boundary> BOUNDARY =
      ObjectShape.<Boundary>written("boundary")
          .always("rule", RULE_ID, Boundary::rule)
          .always("premise", PREMISE_KIND, Boundary::premise)
          .always("inside", WITNESS, Boundary::inside)
          .always("outside", WITNESS, Boundary::outside)
          .done();

  /** Requests on both sides of all lines that rules draw. */
  public static final ObjectShape<BoundaryRequests> BOUNDARY_REQUESTS =
      ObjectShape.<BoundaryRequests>written("boundary requests")
          .always("boundaries", listOf(BOUNDARY), BoundaryRequests::boundaries)
          .list("notDecided", listOf(RULE_ID), BoundaryRequests::notDecided)
          .done();

  /** How many requests came to an outcome. */
  private static final Shape<Map.Entry<Outcome, Long>> OUTCOME_COUNT =
      ObjectShape.<Map.Entry<Outcome, Long>>written("outcome count")
          .always("outcome", OUTCOME, Map.Entry::getKey)
          .always("count", COUNT, Map.Entry::getValue)
          .done();

  /** What became of a rule. */
  private static final Shape<Map.Entry<RuleId, RuleCoverage.Use>> USE =
      ObjectShape.<Map.Entry<RuleId, RuleCoverage.Use>>written("use of a rule")
          .always("rule", RULE_ID, Map.Entry::getKey)
          .always("decided", COUNT, use -> use.getValue().decided())
          .list("tried", setOf(PREMISE_KIND), use -> use.getValue().tried())
          .list("causes", setOf(PREMISE_KIND), use -> use.getValue().causes())
          .done();

  /** How much of a rule set requests try out. */
  public static final ObjectShape<RuleCoverage> RULE_COVERAGE =
      ObjectShape.<RuleCoverage>written("rule coverage")
          .always("requests", COUNT, RuleCoverage::requests)
          .always(
              "outcomes",
              listOf(OUTCOME_COUNT),
              coverage -> coverage.outcomes().entrySet().asList())
          .always("rules", listOf(USE), coverage -> coverage.rules().entrySet().asList())
          .done();

  static final Shape<RequestComparison.Transition> TRANSITION =
      ObjectShape.<RequestComparison.Transition>written("transition")
          .always("before", OUTCOME, RequestComparison.Transition::before)
          .always("after", OUTCOME, RequestComparison.Transition::after)
          .always("count", COUNT, RequestComparison.Transition::count)
          .always("examples", listOf(REQUEST), RequestComparison.Transition::examples)
          .done();

  /** What becomes of requests at hand. */
  public static final ObjectShape<RequestComparison> REQUEST_COMPARISON =
      ObjectShape.<RequestComparison>written("request comparison")
          .always("differing", COUNT, RequestComparison::differing)
          .always("transitions", listOf(TRANSITION), RequestComparison::transitions)
          .done();

  private AnalysisShapes() {}

  /** What is used; empty if nothing is. */
  private static Optional<QuotaLedger> used(QuotaLedger ledger) {
    return Optional.of(ledger).filter(some -> !some.equals(QuotaLedger.empty()));
  }
}
