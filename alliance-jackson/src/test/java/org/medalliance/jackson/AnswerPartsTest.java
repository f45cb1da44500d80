// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.Report;
import org.medalliance.check.finding.Finding;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.jackson.format.ShapeTable;
import org.medalliance.referral.ReferralReason;
import org.medalliance.view.indicator.Indicator;

/** What a host takes out of an answer is written as it stands in the whole, and never read. */
class AnswerPartsTest {
  private static final Alliance ALLIANCE = AllianceJson.read(Documents.text("everything.json"));
  private static final Explanation EXPLANATION =
      SharingPolicy.of(ALLIANCE)
          .explain(
              AllianceJson.readRequest(
                  Documents.text("golden/requests.jsonl").lines().toList().get(2)));
  private static final Report REPORT = AllianceChecks.ALL.check(ALLIANCE);

  private static final RuleFinding FINDING = AnalysisJsonTest.ANALYSIS.findings().get(0);

  private static final ObjectMapper WITH_2 =
      JsonMapper.builder().addModule(new AllianceModule()).build();

  private static final tools.jackson.databind.ObjectMapper WITH_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new org.medalliance.jackson3.AllianceModule())
          .build();

  private static final String WHOLES =
      String.join(
          "\n",
          AnswerJson.EXPLANATION.write(EXPLANATION),
          AnswerJson.REPORT.write(REPORT),
          AnswerJson.REFERRALS.write(ReferralJsonTest.ANSWER),
          AnswerJson.ATTENDANCE.write(VotingJsonTest.ATTENDANCE),
          AnswerJson.TALLY.write(VotingJsonTest.TALLY),
          AnswerJson.RULE_ANALYSIS.write(AnalysisJsonTest.ANALYSIS),
          AnswerJson.RULE_COMPARISON.write(AnalysisJsonTest.COMPARISON),
          AnswerJson.REQUEST_COMPARISON.write(AnalysisJsonTest.TRANSITIONS),
          AnswerJson.INDICATORS.write(ViewJsonTest.WHOLE),
          AnswerJson.INDICATORS.write(ViewJsonTest.OPEN),
          AnswerJson.GRAPH.write(ViewJsonTest.TIERS));

  private static final ImmutableList<?> PARTS =
      Stream.of(
              EXPLANATION.trials(),
              EXPLANATION.trials().get(0).premises(),
              EXPLANATION.nearestMisses(),
              REPORT.findings(),
              List.of(ReferralJsonTest.ANSWER.query()),
              ReferralJsonTest.ANSWER.query().reason().stream().toList(),
              VotingJsonTest.ATTENDANCE.voters(),
              VotingJsonTest.ATTENDANCE.blame().asList(),
              VotingJsonTest.TALLY.discounted(),
              VotingJsonTest.TALLY.requirement().stream().toList(),
              List.of(VotingJsonTest.TALLY.counts(), VotingJsonTest.TALLY.counts().present()),
              AnalysisJsonTest.ANALYSIS.findings(),
              List.of(FINDING.words(), FINDING.region(), FINDING.witness().orElseThrow()),
              FINDING.region().cells(),
              AnalysisJsonTest.COMPARISON.differences(),
              AnalysisJsonTest.TRANSITIONS.transitions(),
              ViewJsonTest.WHOLE.stream().map(Indicator::value).toList(),
              ViewJsonTest.OPEN.stream().flatMap(one -> one.about().stream()).toList(),
              ViewJsonTest.TIERS.links().asList())
          .flatMap(List::stream)
          .collect(ImmutableList.toImmutableList());

  @Test
  void aMapperOfEitherMajorWritesAPartAsItStandsInTheWhole() throws JsonProcessingException {
    for (Object part : PARTS) {
      assertThat(WHOLES).contains(WITH_2.writeValueAsString(part));
      assertThat(WHOLES).contains(WITH_3.writeValueAsString(part));
    }
  }

  @Test
  void everyPartIsTried() {
    assertThat(ShapeTable.PARTS)
        .allSatisfy(
            entry ->
                assertThat(PARTS).as(entry.type().getName()).anyMatch(entry.type()::isInstance));
  }

  @Test
  void noMapperReadsThem() {
    assertThatThrownBy(() -> WITH_2.readValue("{\"code\":\"x\"}", Finding.class))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining("finding must be worked out, never read");
    assertThatThrownBy(() -> WITH_3.readValue("{\"code\":\"x\"}", ReferralReason.class))
        .isInstanceOf(tools.jackson.databind.exc.InvalidDefinitionException.class)
        .hasMessageContaining("referral reason must be worked out, never read");
  }
}
