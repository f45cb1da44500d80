// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.examples.lab.Session.CHONGQING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.Alliance;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.analysis.RequestComparison;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.RuleCoverage;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.AnswerJson;
import org.medalliance.jackson.JsonLines;
import org.medalliance.jackson.Reading;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.view.AllianceView;
import org.medalliance.view.indicator.Indicators;

/** What the library answers is JSON in the form that the library gives it, and in no other. */
class AnswersInJsonTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 24);

  private static final String REQUESTS =
      """
      {"recipient":"qianfeng-mch","provider":"cqhcwc","resourceKind":"training","on":"2023-06-01"}
      {"recipient":"qianfeng-mch","provider":"cqhcwc","resourceKind":"training","on":"2022-06-01"}
      """;

  @TempDir private Path folder;
  private Alliance before;
  private Alliance after;
  private String becomes;
  private String requests;

  @BeforeEach
  void writeDocuments() throws IOException {
    String text = Files.readString(Path.of(CHONGQING));
    String changed = text.replace("\"standing\": \"FULL\"", "\"standing\": \"TRIAL\"");
    assertThat(changed).isNotEqualTo(text);
    before = AllianceJson.read(text);
    after = AllianceJson.read(changed);
    becomes = Files.writeString(folder.resolve("after.json"), changed).toString();
    requests = Files.writeString(folder.resolve("requests.ndjson"), REQUESTS).toString();
  }

  private static Stream<SharingRequest> asked() {
    return JsonLines.REQUESTS
        .read(new ByteArrayInputStream(REQUESTS.getBytes(UTF_8)))
        .map(Reading::orElseThrow);
  }

  @Test
  void analyses() {
    assertThat(json("analyse", CHONGQING))
        .isEqualTo(AnswerJson.RULE_ANALYSIS.pretty(RuleAnalysis.of(before)));
  }

  @Test
  void comparisonsOfRules() {
    assertThat(json("compare", CHONGQING, becomes))
        .isEqualTo(AnswerJson.RULE_COMPARISON.pretty(RuleComparison.between(before, after)));
  }

  @Test
  void comparisonsOfRequests() {
    RequestComparison comparison =
        RequestComparison.of(SharingPolicy.of(before), SharingPolicy.of(after), asked());

    assertThat(comparison.differing()).isEqualTo(1);
    assertThat(json("compare", CHONGQING, becomes, "--requests", requests))
        .isEqualTo(AnswerJson.REQUEST_COMPARISON.pretty(comparison));
  }

  @Test
  void coverages() {
    assertThat(json("coverage", CHONGQING, requests))
        .isEqualTo(
            AnswerJson.RULE_COVERAGE.pretty(RuleCoverage.of(SharingPolicy.of(before), asked())));
  }

  @Test
  void boundaries() {
    assertThat(json("boundaries", CHONGQING))
        .isEqualTo(AnswerJson.BOUNDARY_REQUESTS.pretty(BoundaryRequests.of(before)));
  }

  @Test
  void graphs() {
    AllianceView view = AllianceView.of(before, DAY);

    assertThat(json("view", CHONGQING, "--on", DAY.toString(), "--graph", "agreements"))
        .isEqualTo(AnswerJson.GRAPH.pretty(view.agreements()));
    assertThat(json("view", CHONGQING, "--on", DAY.toString(), "--graph", "tiers"))
        .isEqualTo(AnswerJson.GRAPH.pretty(view.tiers()));
  }

  @Test
  void indicators() {
    assertThat(json("indicators", CHONGQING, "--on", DAY.toString(), "--within", "365"))
        .isEqualTo(AnswerJson.INDICATORS.pretty(Indicators.of(before, DAY).all(DAY.plusDays(365))));
  }

  private static String json(String... command) {
    Session session =
        Session.of(Stream.concat(Stream.of(command), Stream.of("--json")).toArray(String[]::new));

    assertThat(session.err()).isEmpty();
    assertThat(session.exitCode()).isZero();
    return session.out();
  }
}
