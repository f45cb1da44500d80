// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.analysis.RequestComparison;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.RuleCoverage;
import org.medalliance.analysis.finding.Answer;
import org.medalliance.check.Report;
import org.medalliance.decision.Explanation;
import org.medalliance.referral.Chain;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.voting.Tally;

/** Equal answers are the same text, whoever writes them. */
class AnswerJsonProperties {
  private static final ObjectMapper WITH_2 =
      JsonMapper.builder().addModule(new AllianceModule()).build();

  private static final tools.jackson.databind.ObjectMapper WITH_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new org.medalliance.jackson3.AllianceModule())
          .build();

  @Property(tries = 50)
  void mappersWriteTheSameViews(@ForAll AllianceGraph graph, @ForAll Indicator indicator)
      throws JsonProcessingException {
    agree(AnswerJson.GRAPH, graph);
    agree(AnswerJson.INDICATOR, indicator);
  }

  @Property(tries = 20)
  void mappersWriteTheSameOfRules(
      @ForAll BoundaryRequests boundaries,
      @ForAll RuleAnalysis analysis,
      @ForAll RuleComparison comparison,
      @ForAll Answer answer,
      @ForAll RuleCoverage coverage,
      @ForAll RequestComparison transitions)
      throws JsonProcessingException {
    agree(AnswerJson.BOUNDARY_REQUESTS, boundaries);
    agree(AnswerJson.RULE_ANALYSIS, analysis);
    agree(AnswerJson.RULE_COMPARISON, comparison);
    agree(AnswerJson.ANSWER, answer);
    agree(AnswerJson.RULE_COVERAGE, coverage);
    agree(AnswerJson.REQUEST_COMPARISON, transitions);
  }

  @Property(tries = 20)
  void mappersWriteTheSameOfTheRest(
      @ForAll Explanation explanation,
      @ForAll Report report,
      @ForAll Chain chain,
      @ForAll Tally tally)
      throws JsonProcessingException {
    agree(AnswerJson.EXPLANATION, explanation);
    agree(AnswerJson.REPORT, report);
    agree(AnswerJson.CHAIN, chain);
    agree(AnswerJson.TALLY, tally);
  }

  @Property(tries = 50)
  void equalAnswersAreTheSameText(
      @ForAll AllianceGraph graph, @ForAll Indicator indicator, @ForAll BoundaryRequests boundaries)
      throws IOException, ClassNotFoundException {
    assertThat(AnswerJson.GRAPH.write(travelled(graph))).isEqualTo(AnswerJson.GRAPH.write(graph));
    assertThat(AnswerJson.INDICATOR.write(travelled(indicator)))
        .isEqualTo(AnswerJson.INDICATOR.write(indicator));
    assertThat(AnswerJson.BOUNDARY_REQUESTS.write(travelled(boundaries)))
        .isEqualTo(AnswerJson.BOUNDARY_REQUESTS.write(boundaries));
  }

  private static <T> void agree(AnswerJson<T> json, T answer) throws JsonProcessingException {
    String written = json.write(answer);

    assertThat(WITH_2.writeValueAsString(answer)).isEqualTo(written);
    assertThat(WITH_3.writeValueAsString(answer)).isEqualTo(written);
  }

  /** An equal value that is another object, to its last part. */
  @SuppressWarnings("unchecked") // what arrives is of the type that was sent
  private static <T> T travelled(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
