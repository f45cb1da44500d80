// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.analysis.RequestComparison;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.RuleCoverage;
import org.medalliance.analysis.finding.Answer;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.check.Report;
import org.medalliance.decision.Explanation;
import org.medalliance.governance.DecisionRule;
import org.medalliance.jackson.format.AnalysisShapes;
import org.medalliance.jackson.format.ExplanationShapes;
import org.medalliance.jackson.format.FindingShapes;
import org.medalliance.jackson.format.ReferralShapes;
import org.medalliance.jackson.format.ViewShapes;
import org.medalliance.jackson.format.VotingShapes;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.referral.Candidate;
import org.medalliance.referral.Chain;
import org.medalliance.referral.Hop;
import org.medalliance.referral.Referrals;
import org.medalliance.referral.Rejection;
import org.medalliance.referral.Unsettled;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.voting.Attendance;
import org.medalliance.voting.Tally;
import org.medalliance.wording.Phrase;

/**
 * What alliances answer, as JSON documents of the format {@code medalliance/1}, one constant for
 * each kind of answer: {@code AnswerJson.EXPLANATION.write(policy.explain(request))}.
 *
 * <p>An answer is written for others to use, and never read: no value can be made again of what is
 * said in words, and who has the alliance can ask again. What it says has a stable key for programs
 * and stands in English and Chinese, in at most {@value Phrase#MAX_LENGTH} characters each.
 * Decisions, which can be read, are {@link AllianceJson}.
 *
 * @param <T> what answers
 */
public final class AnswerJson<T> {
  /**
   * Why a decision is as it is: the decision, every rule that was tried, premise by premise with
   * what has to be so and what was found, and what came near. As long as there are {@linkplain
   * Explanation#trials() trials}.
   */
  public static final AnswerJson<Explanation> EXPLANATION =
      new AnswerJson<>(ExplanationShapes.EXPLANATION);

  /**
   * What a check has found: severity, code and place of each finding, what it says, and how to mend
   * it. {@link AllianceJson#places} says where in the alliance's document the places are.
   */
  public static final AnswerJson<Report> REPORT = new AnswerJson<>(FindingShapes.REPORT);

  /**
   * Where a unit may refer patients: the question, what has to be so whoever is referred to, each
   * candidate with every part of its rank and its route, hop by hop, each unit of which it cannot
   * be told with what would have to be known, and each one rejected with every reason.
   *
   * <p>The document has every unit of the alliance, a candidate in some three thousand characters
   * for each hop, others in hundreds. Where there may be many, write it to a stream: each unit is
   * worked out when it is written, and not kept. Or write only what is wanted of it: {@code
   * referrals.candidates().limit(10).map(AnswerJson.CANDIDATE::write)}.
   */
  public static final AnswerJson<Referrals> REFERRALS = new AnswerJson<>(ReferralShapes.REFERRALS);

  /** One candidate as it stands in the document of all {@link #REFERRALS}. */
  public static final AnswerJson<Candidate> CANDIDATE = new AnswerJson<>(ReferralShapes.CANDIDATE);

  /** One unit of which it cannot be told, as it stands in that of all {@link #REFERRALS}. */
  public static final AnswerJson<Unsettled> UNSETTLED = new AnswerJson<>(ReferralShapes.UNSETTLED);

  /** One unit that is rejected, as it stands in the document of all {@link #REFERRALS}. */
  public static final AnswerJson<Rejection> REJECTION = new AnswerJson<>(ReferralShapes.REJECTION);

  /** A chain of referrals: whether it may be gone, and each hop with what has to be so of it. */
  public static final AnswerJson<Chain> CHAIN = new AnswerJson<>(ReferralShapes.CHAIN);

  /** One hop as it stands in the documents of a {@link #CHAIN} and of a {@link #CANDIDATE}. */
  public static final AnswerJson<Hop> HOP = new AnswerJson<>(ReferralShapes.HOP);

  /**
   * Who was entitled in a session, and who of them was there: each voter, how many they are, who
   * was there and does not count, and what is not written. A number is from the least that it can
   * be to the most, which is missing if nobody can say.
   */
  public static final AnswerJson<Attendance> ATTENDANCE = new AnswerJson<>(VotingShapes.ATTENDANCE);

  /**
   * What became of a motion: the motion with its ballots, whether it is carried, the {@linkplain
   * #ATTENDANCE attendance}, what was counted, the rule and each part of it in numbers, how many
   * votes more it takes and who could turn it, whose ballots do not count, and what is not written.
   * As long as there are voters and {@linkplain DecisionRule#MAX_PARTS parts of the rule}, all of
   * which it has.
   */
  public static final AnswerJson<Tally> TALLY = new AnswerJson<>(VotingShapes.TALLY);

  /**
   * What holds of the rules of an alliance: the id of the alliance, and each finding with its kind,
   * its rules, the requests it is about, cell by cell with ids and in words, one request to decide
   * and see by, and the cause. Of the units of a cell it has every id, and names some in words.
   */
  public static final AnswerJson<RuleAnalysis> RULE_ANALYSIS =
      new AnswerJson<>(AnalysisShapes.RULE_ANALYSIS);

  /**
   * What two rule sets decide differently: whether nothing is, each cell of requests with how one
   * of them is decided before and after, on which ledger, and what was not compared. Of the units
   * of a cell it has every id, and names some in words.
   */
  public static final AnswerJson<RuleComparison> RULE_COMPARISON =
      new AnswerJson<>(AnalysisShapes.RULE_COMPARISON);

  /**
   * Whether something holds of every request, with a request of which it does not, and the ledger
   * on which it does not.
   */
  public static final AnswerJson<Answer> ANSWER = new AnswerJson<>(AnalysisShapes.ANSWER);

  /**
   * Two requests on both sides of a line that a rule draws, each with the ledger on which it is
   * decided. Its parts can be read, as requests and ledgers.
   */
  public static final AnswerJson<Boundary> BOUNDARY = new AnswerJson<>(AnalysisShapes.BOUNDARY);

  /**
   * The lines that the rules of an alliance draw, each {@linkplain #BOUNDARY with its two
   * requests}, and the ids of the rules that may draw more.
   */
  public static final AnswerJson<BoundaryRequests> BOUNDARY_REQUESTS =
      new AnswerJson<>(AnalysisShapes.BOUNDARY_REQUESTS);

  /**
   * How much of a rule set requests try out: how many came to each outcome, and what became of each
   * rule.
   */
  public static final AnswerJson<RuleCoverage> RULE_COVERAGE =
      new AnswerJson<>(AnalysisShapes.RULE_COVERAGE);

  /**
   * What becomes of requests at hand: how many are decided differently, and how many go from which
   * outcome to which, with at most {@value RequestComparison#MAX_EXAMPLES} of them.
   */
  public static final AnswerJson<RequestComparison> REQUEST_COMPARISON =
      new AnswerJson<>(AnalysisShapes.REQUEST_COMPARISON);

  /**
   * What is connected with what in an alliance: what it shows, each node by kind and id with its
   * name, and each link, whether it is sure, and since when, if that is known. It has up to {@value
   * AllianceGraph#MAX_LINKS} links, each in some 120 characters: write many to a stream.
   */
  public static final AnswerJson<AllianceGraph> GRAPH = new AnswerJson<>(ViewShapes.GRAPH);

  /**
   * A figure of an alliance: what it tells, of which unit or rung, what it comes to, by kind and in
   * words, and its definition, with numerator, denominator and scope. Where there is nothing to
   * take a share of, it is not computable, with what there is none of.
   */
  public static final AnswerJson<Indicator> INDICATOR = new AnswerJson<>(ViewShapes.INDICATOR);

  /** A list of figures, in the order in which they are given, each in some 700 characters. */
  public static final AnswerJson<ImmutableList<Indicator>> INDICATORS =
      new AnswerJson<>(ViewShapes.INDICATORS);

  private final Shape<T> shape;

  private AnswerJson(Shape<T> shape) {
    this.shape = shape;
  }

  /** Returns the canonical document: the same answer is the same text. */
  public String write(T answer) {
    return document(answer).text();
  }

  /** Writes the canonical document in UTF-8 to a stream, which stays open. */
  public void write(T answer, OutputStream out) throws IOException {
    document(answer).canonical(requireNonNull(out, "out"));
  }

  /** Returns the document laid out for people. */
  public String pretty(T answer) {
    return document(answer).pretty();
  }

  private DocumentWriter document(T answer) {
    return DocumentWriter.of(shape, requireNonNull(answer, "answer"));
  }
}
