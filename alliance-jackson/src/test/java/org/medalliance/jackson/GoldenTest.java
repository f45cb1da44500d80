// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import com.google.common.hash.Hashing;
import com.networknt.schema.InputFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.medalliance.Alliance;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.check.AllianceChecks;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaHolder;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.quota.QuotaPeriod;
import org.medalliance.decision.quota.QuotaSubject;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.Urgency;

/**
 * Documents that were written once and stay as they are as long as there is {@code medalliance/1}.
 * {@code everything.json} has its digest in {@link DigestTest}.
 */
class GoldenTest {
  private static final ImmutableMap<String, List<String>> DOCUMENTS =
      ImmutableMap.<String, List<String>>builder()
          .put("request", golden("requests.jsonl").lines().toList())
          .put("decision", golden("decisions.jsonl").lines().toList())
          .put("quotaLedger", List.of(golden("ledger.json")))
          .put("explanation", List.of(golden("explanation.json")))
          .put("diff", List.of(golden("diff.json")))
          .put("history", List.of(golden("history.json")))
          .put("report", List.of(golden("report.json")))
          .put("referrals", List.of(golden("referrals.json")))
          .put("chain", List.of(golden("chain.json")))
          .put("attendance", List.of(golden("attendance.json")))
          .put("tally", List.of(golden("tally.json")))
          .put("ruleAnalysis", List.of(golden("rule-analysis.json")))
          .put(
              "ruleComparison",
              List.of(golden("rule-comparison.json"), golden("rule-comparison-open.json")))
          .put("answer", List.of(golden("answer.json")))
          .put("boundary", List.of(golden("boundary.json")))
          .put(
              "boundaryRequests",
              List.of(golden("boundary-requests.json"), golden("boundary-requests-open.json")))
          .put("ruleCoverage", List.of(golden("rule-coverage.json")))
          .put("requestComparison", List.of(golden("request-comparison.json")))
          .put("graph", List.of(golden("graph.json"), golden("graph-successions.json")))
          .put("indicator", each("indicators.json", "indicators-open.json"))
          .buildOrThrow();

  @ParameterizedTest
  @CsvSource({
    "smallest.json,    13c45b07e32d092c207a5609945b87955f09e87623814c8bbcef1df3bb83db82",
    "requests.jsonl,   1f2dcc7990da36baded2ff225743dbb9d57a6f63e82b567003def948397d991d",
    "decisions.jsonl,  b5dca83090eaf53628c6768cde70a39f01f856927c243d8ff8ea4f2a2c5be911",
    "diff.json,        faeb74de4b659cfbeae6f7476301287ea98978b5b88715e57eff3a1276e0c1cb",
    "history.json,     65f098a731610d4f14bf9111c7a71f3cd419b84a0e8c64e5b27782277d8aea86",
    "ledger.json,      eaf62a7538c44483ba0e9af1536be02d6eb01ff137449265d5f38c2b79b61fdd",
  })
  void isTheFileThatWasRecorded(String name, String digest) {
    assertThat(Hashing.sha256().hashString(golden(name), UTF_8)).hasToString(digest);
  }

  @Test
  void isReadAndWrittenAsItIs() throws IOException {
    assertThat(AllianceJson.write(AllianceJson.read(golden("smallest.json"))) + "\n")
        .isEqualTo(golden("smallest.json"));
    assertThat(again(JsonLines.REQUESTS, golden("requests.jsonl")))
        .isEqualTo(golden("requests.jsonl"));
    assertThat(again(JsonLines.DECISIONS, golden("decisions.jsonl")))
        .isEqualTo(golden("decisions.jsonl"));
    assertThat(AllianceJson.write(AllianceJson.readLedger(golden("ledger.json"))) + "\n")
        .isEqualTo(golden("ledger.json"));
    assertThat(AllianceJson.write(AllianceJson.readDiff(golden("diff.json"))) + "\n")
        .isEqualTo(golden("diff.json"));
    assertThat(AllianceJson.write(AllianceJson.readHistory(golden("history.json"))) + "\n")
        .isEqualTo(golden("history.json"));
  }

  @Test
  void diffLeadsFromTheSmallestToOneOfEverything() {
    assertThat(
            AllianceJson.readDiff(golden("diff.json"))
                .applyTo(AllianceJson.read(golden("smallest.json"))))
        .isEqualTo(AllianceJson.read(Documents.text("everything.json")));
  }

  @Test
  void smallestIsAnAllianceOfNobody() {
    assertThat(AllianceJson.read(golden("smallest.json")))
        .isEqualTo(
            Alliance.builder()
                .id("al")
                .kind(AllianceKind.of("specialty-alliance"))
                .roll(RollScope.PARTIAL)
                .build());
  }

  @Test
  void requestsAreTheseValues() {
    List<String> lines = golden("requests.jsonl").lines().toList();

    assertThat(AllianceJson.readRequest(lines.get(0)))
        .isEqualTo(
            SharingRequest.builder()
                .recipient("hillside")
                .provider("lakeside")
                .kind("remote-imaging")
                .on(LocalDate.of(2022, 6, 15))
                .specialty(Code.of("05"))
                .amount(3)
                .build()
                .with(Attribute.CONSENT, true)
                .with(Attribute.number("patients"), 7L)
                .with(Attribute.PURPOSE, Purpose.of("treatment"))
                .with(Attribute.URGENCY, Urgency.URGENT));
    assertThat(AllianceJson.readRequest(lines.get(1)))
        .isEqualTo(
            SharingRequest.builder()
                .recipient("riverside")
                .provider("lakeside")
                .resource("workstation")
                .on(LocalDate.of(2022, 5, 1))
                .build());
  }

  @Test
  void ledgerIsThisValue() {
    LocalDate day = LocalDate.of(2022, 6, 15);

    assertThat(AllianceJson.readLedger(golden("ledger.json")))
        .isEqualTo(
            QuotaLedger.copyOf(
                Map.of(
                    new QuotaAccount(
                        new QuotaSubject.OfRule(RuleId.of("imaging")),
                        new QuotaHolder.Agreement(AgreementId.of("charter")),
                        QuotaPeriod.of(Quota.Window.MONTH, day)),
                    7L,
                    new QuotaAccount(
                        new QuotaSubject.OfResource(ResourceId.of("ct-1")),
                        new QuotaHolder.Recipient(UnitId.of("hillside")),
                        QuotaPeriod.of(Quota.Window.WEEK, day)),
                    14L,
                    new QuotaAccount(
                        new QuotaSubject.OfResource(ResourceId.of("ct-2")),
                        new QuotaHolder.Provider(UnitId.of("lakeside")),
                        QuotaPeriod.of(Quota.Window.YEAR, day)),
                    21L)));
  }

  @Test
  void explanationIsWrittenSo() {
    Alliance alliance = AllianceJson.read(Documents.text("everything.json"));
    SharingRequest request =
        AllianceJson.readRequest(golden("requests.jsonl").lines().toList().get(2));

    assertThat(AnswerJson.EXPLANATION.pretty(SharingPolicy.of(alliance).explain(request)))
        .isEqualTo(golden("explanation.json"));
  }

  @Test
  void reportIsWrittenSo() {
    Alliance alliance = AllianceJson.read(Documents.text("everything.json"));

    assertThat(AnswerJson.REPORT.pretty(AllianceChecks.ALL.check(alliance)))
        .isEqualTo(golden("report.json"));
  }

  @Test
  void referralsAreWrittenSo() {
    assertThat(AnswerJson.REFERRALS.pretty(ReferralJsonTest.ANSWER))
        .isEqualTo(golden("referrals.json"));
    assertThat(AnswerJson.CHAIN.pretty(ReferralJsonTest.CHAIN)).isEqualTo(golden("chain.json"));
  }

  @Test
  void talliesAreWrittenSo() {
    assertThat(AnswerJson.ATTENDANCE.pretty(VotingJsonTest.ATTENDANCE))
        .isEqualTo(golden("attendance.json"));
    assertThat(AnswerJson.TALLY.pretty(VotingJsonTest.TALLY)).isEqualTo(golden("tally.json"));
  }

  @Test
  void analysesAreWrittenSo() {
    assertThat(AnswerJson.RULE_ANALYSIS.pretty(AnalysisJsonTest.ANALYSIS))
        .isEqualTo(golden("rule-analysis.json"));
    assertThat(AnswerJson.RULE_COMPARISON.pretty(AnalysisJsonTest.COMPARISON))
        .isEqualTo(golden("rule-comparison.json"));
    assertThat(AnswerJson.RULE_COMPARISON.pretty(AnalysisJsonTest.NOT_DECIDED))
        .isEqualTo(golden("rule-comparison-open.json"));
    assertThat(AnswerJson.ANSWER.pretty(AnalysisJsonTest.ANSWER)).isEqualTo(golden("answer.json"));
    assertThat(AnswerJson.BOUNDARY.pretty(AnalysisJsonTest.BOUNDARY))
        .isEqualTo(golden("boundary.json"));
    assertThat(AnswerJson.RULE_COVERAGE.pretty(AnalysisJsonTest.COVERAGE))
        .isEqualTo(golden("rule-coverage.json"));
    assertThat(AnswerJson.REQUEST_COMPARISON.pretty(AnalysisJsonTest.TRANSITIONS))
        .isEqualTo(golden("request-comparison.json"));
  }

  @Test
  void boundariesAreWrittenSo() {
    assertThat(AnswerJson.BOUNDARY_REQUESTS.pretty(AnalysisJsonTest.BOUNDARIES))
        .isEqualTo(golden("boundary-requests.json"));
    assertThat(AnswerJson.BOUNDARY_REQUESTS.pretty(AnalysisJsonTest.NOT_ALL_BOUNDARIES))
        .isEqualTo(golden("boundary-requests-open.json"));
  }

  @Test
  void viewsAreWrittenSo() {
    assertThat(AnswerJson.GRAPH.pretty(ViewJsonTest.TIERS)).isEqualTo(golden("graph.json"));
    assertThat(AnswerJson.GRAPH.pretty(ViewJsonTest.SUCCESSIONS))
        .isEqualTo(golden("graph-successions.json"));
    assertThat(AnswerJson.INDICATORS.pretty(ViewJsonTest.WHOLE))
        .isEqualTo(golden("indicators.json"));
    assertThat(AnswerJson.INDICATORS.pretty(ViewJsonTest.OPEN))
        .isEqualTo(golden("indicators-open.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "request",
        "decision",
        "quotaLedger",
        "explanation",
        "diff",
        "history",
        "report",
        "referrals",
        "chain",
        "attendance",
        "tally",
        "ruleAnalysis",
        "ruleComparison",
        "answer",
        "boundary",
        "boundaryRequests",
        "ruleCoverage",
        "requestComparison",
        "graph",
        "indicator"
      })
  void isTakenByTheSchema(String definition) {
    assertThat(DOCUMENTS.get(definition))
        .allSatisfy(
            text ->
                assertThat(SchemaTest.of(definition).validate(text, InputFormat.JSON)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "request",
        "attributes",
        "decision",
        "citation",
        "duty",
        "reason",
        "unknown",
        "quotaBalance",
        "quotaAccount",
        "quotaSubject",
        "quotaHolder",
        "quotaPeriod",
        "quotaLedger",
        "quotaUse",
        "diff",
        "change",
        "thing",
        "alteration",
        "history",
        "revision",
        "referrals",
        "referralQuery",
        "referralReason",
        "candidate",
        "unsettled",
        "rejection",
        "chain",
        "hop",
        "attendance",
        "voter",
        "excluded",
        "gap",
        "openDate",
        "tally",
        "counts",
        "count",
        "requirement",
        "ruleAnalysis",
        "ruleFinding",
        "regionOfRequests",
        "cell",
        "witness",
        "ruleComparison",
        "difference",
        "answer",
        "boundary",
        "boundaryRequests",
        "ruleCoverage",
        "outcomeCount",
        "useOfARule",
        "requestComparison",
        "transition",
        "graph",
        "namedNode",
        "node",
        "link",
        "indicator",
        "indicatorDefinition",
        "indicatorValue",
        "share",
        "those",
        "balance"
      })
  void hasEveryMember(String definition) {
    Set<String> members = new TreeSet<>();
    Documents.tree(AllianceJson.schema())
        .at("/$defs/" + definition + "/properties")
        .fieldNames()
        .forEachRemaining(members::add);

    assertThat(members)
        .isNotEmpty()
        .allSatisfy(
            member ->
                assertThat(String.join("", Iterables.concat(DOCUMENTS.values())))
                    .contains("\"" + member + "\":"));
  }

  private static <T> String again(JsonLines<T> lines, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lines.write(
        lines
            .read(new ByteArrayInputStream(text.getBytes(UTF_8)))
            .map(Reading::orElseThrow)
            .toList(),
        out);
    return out.toString(UTF_8);
  }

  /** Each document of lists of them. */
  private static List<String> each(String... lists) {
    return Stream.of(lists)
        .flatMap(list -> Streams.stream(Documents.value(golden(list))))
        .map(JsonNode::toString)
        .toList();
  }

  private static String golden(String name) {
    return Documents.text("golden/" + name);
  }
}
