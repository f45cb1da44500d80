// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaHolder;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.quota.QuotaPeriod;
import org.medalliance.decision.quota.QuotaSubject;
import org.medalliance.jackson.format.DecisionShapes;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.token.Document;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;

class DecisionJsonTest {
  private static final QuotaPeriod JUNE =
      QuotaPeriod.of(Quota.Window.MONTH, LocalDate.of(2023, 6, 15));

  private static final SharingDecision DECISION =
      SharingDecision.builder()
          .request(
              SharingRequest.builder()
                  .recipient("hillside")
                  .provider("lakeside")
                  .kind("remote-imaging")
                  .on(LocalDate.of(2023, 6, 15))
                  .amount(3)
                  .build())
          .outcome(Outcome.PERMITTED)
          .addPossibleOutcome(Outcome.PERMITTED)
          .addCitation(new Citation(RuleId.of("imaging"), AgreementId.of("charter")))
          .addReason(new Reason(Reason.Code.PERMIT_APPLIES, ImmutableList.of("imaging", "charter")))
          .addQuota(
              new QuotaBalance(
                  new QuotaAccount(
                      new QuotaSubject.OfRule(RuleId.of("imaging")),
                      new QuotaHolder.Agreement(AgreementId.of("charter")),
                      JUNE),
                  20,
                  17))
          .addQuota(
              new QuotaBalance(
                  new QuotaAccount(
                      new QuotaSubject.OfResource(ResourceId.of("ct-1")),
                      new QuotaHolder.Recipient(UnitId.of("hillside")),
                      JUNE),
                  5,
                  0))
          .addAlternatives(ResourceId.of("ct-1"), ResourceId.of("ct-2"))
          .build();

  private static final Alliance ALLIANCE = AllianceJson.read(Documents.text("everything.json"));

  private static final SharingRequest REQUEST =
      SharingRequest.builder()
          .recipient("hillside")
          .provider("lakeside")
          .kind("remote-imaging")
          .on(LocalDate.of(2023, 6, 15))
          .build();

  private static final String DOCUMENT =
      """
      {"request":{"recipient":"hillside","provider":"lakeside","resourceKind":"remote-imaging",\
      "on":"2023-06-15","amount":3},"outcome":"PERMITTED","possible":["PERMITTED"],\
      "rules":["imaging"],"agreements":["charter"],\
      "citations":[{"rule":"imaging","agreement":"charter"}],\
      "reasons":[{"code":"PERMIT_APPLIES","about":["imaging","charter"]}],\
      "quotas":[{"account":{"subject":{"rule":"imaging"},"holder":{"agreement":"charter"},\
      "period":{"per":"MONTH","from":"2023-06-01"}},"limit":20,"used":17},\
      {"account":{"subject":{"resource":"ct-1"},"holder":{"recipient":"hillside"},\
      "period":{"per":"MONTH","from":"2023-06-01"}},"limit":5,"used":0}],\
      "alternatives":["ct-1","ct-2"]}""";

  @Test
  void aDecisionSaysWhatItsUseWouldCountAgainst() {
    assertThat(AllianceJson.write(DECISION)).isEqualTo(DOCUMENT);
    assertThat(read(DOCUMENT)).isEqualTo(DECISION);
  }

  @Test
  void aPeriodThatBeginsInItsMiddleIsRefused() {
    assertThatThrownBy(() -> read(DOCUMENT.replace("2023-06-01", "2023-06-02")))
        .isInstanceOf(AllianceFormatException.class)
        .hasMessageContaining("period of a MONTH must begin with its first day, 2023-06-01");
  }

  @Test
  void aQuotaThatDoesNotLeaveWhatIsPermittedIsRefused() { // E16
    assertThatThrownBy(() -> read(DOCUMENT.replace("\"used\":17", "\"used\":18")))
        .isInstanceOf(AllianceFormatException.class)
        .hasMessageContaining("quotas of a decision must each leave the amount, 3");
  }

  @Test
  void aLedgerListsWhatIsUsedByAccount() {
    QuotaAccount account = DECISION.quotas().first().account();
    String document =
        """
        {"amounts":[{"account":{"subject":{"rule":"imaging"},"holder":{"agreement":"charter"},\
        "period":{"per":"MONTH","from":"2023-06-01"}},"used":17}]}""";
    QuotaLedger ledger = QuotaLedger.copyOf(Map.of(account, 17L));

    assertThat(AllianceJson.write(ledger)).isEqualTo(document);
    assertThat(AllianceJson.readLedger(document)).isEqualTo(ledger);
    assertThat(AllianceJson.write(QuotaLedger.empty())).isEqualTo("{\"amounts\":[]}");
    assertThatThrownBy(() -> AllianceJson.readLedger("{}")) // an unread page is no empty one
        .hasMessageContaining("MEMBER_MISSING");
    assertThatThrownBy(() -> AllianceJson.readLedger(document.replace("17", "0")))
        .hasMessageContaining("/amounts/0/used NUMBER_RANGE");
    String one = document.substring(document.indexOf('[') + 1, document.indexOf(']'));
    assertThatThrownBy(
            () ->
                AllianceJson.readLedger(document.replace("]", "," + one.replace("17", "18") + "]")))
        .hasMessageContaining("/amounts/1/account DUPLICATE_VALUE");
  }

  @Test
  void anExplanationSaysWhatWasFoundOfEachPremise() {
    Explanation explanation = SharingPolicy.of(ALLIANCE).explain(REQUEST);

    ObjectNode written = Documents.tree(AnswerJson.EXPLANATION.write(explanation));

    assertThat(written.get("decision"))
        .isEqualTo(Documents.tree(AllianceJson.write(explanation.decision())));
    assertThat(written.get("trials")).hasSameSizeAs(explanation.trials());
    assertThat(written.at("/trials/0/premises/0/parts/1").toString())
        .isEqualTo(
            """
            {"kind":"PART","met":"UNKNOWN",\
            "expected":{"key":"expected.specialty",\
            "text":{"en":"for specialty 05","zh":"用于诊疗科目 05"}},\
            "observed":{"key":"unknown.SPECIALTY",\
            "text":{"en":"the request does not tell a specialty","zh":"申请未说明诊疗科目"}},\
            "unknown":[{"cause":"SPECIALTY","subject":"specialty","date":"[..]"}]}""");
  }

  @Test
  void aDecisionIsWorkedOutOnceToBeWritten() {
    SharingDecision decision = SharingPolicy.of(ALLIANCE).decide(REQUEST);
    SharingDecision whole = decision.toBuilder().build();
    Supplier<String> workedOut = () -> decision.toBuilder().build().outcome().name();
    Stream.<Supplier<String>>of(workedOut, () -> AllianceJson.write(decision)) // loads classes
        .forEach(work -> assertThat(work.get()).isNotEmpty());

    long once = allocatedBy(workedOut) + allocatedBy(() -> AllianceJson.write(whole));

    assertThat(allocatedBy(() -> AllianceJson.write(decision))).isLessThan(once * 3 / 2);
  }

  private static long allocatedBy(Supplier<String> work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(work.get()).isNotEmpty();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void anExplanationIsTheSameTextWheneverItIsWritten() {
    SharingPolicy policy = SharingPolicy.of(ALLIANCE);

    assertThat(AnswerJson.EXPLANATION.write(policy.explain(REQUEST)))
        .isEqualTo(AnswerJson.EXPLANATION.write(SharingPolicy.of(ALLIANCE).explain(REQUEST)));
    assertThat(Documents.tree(AnswerJson.EXPLANATION.pretty(policy.explain(REQUEST))))
        .isEqualTo(Documents.tree(AnswerJson.EXPLANATION.write(policy.explain(REQUEST))));
  }

  private static SharingDecision read(String document) {
    return new DocumentReader(Documents.MAJORS.get(0), ReadLimits.UNTRUSTED)
        .read(DecisionShapes.DECISION, Document.of(document));
  }
}
