// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.CT;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.decide;
import static org.medalliance.decision.RiverValley.member;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.decision.RiverValley.prohibition;
import static org.medalliance.decision.RiverValley.scanner;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.SharingCondition.allOf;
import static org.medalliance.sharing.SharingCondition.flag;
import static org.medalliance.sharing.SharingCondition.urgencyAtLeast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceKind;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.TierId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.wording.Phrase;

class ExplanationTest {
  @Test
  void saysThatItRestsOnAnInference() {
    Alliance alliance =
        withRule(rule -> rule.source(SourceId.of("i1"))).toBuilder()
            .source(SourceId.of("s1"))
            .addSource(Source.builder().id(SourceId.of("s1")).kind(SourceKind.REPORT).build())
            .addSource(
                Source.builder()
                    .id(SourceId.of("i1"))
                    .kind(SourceKind.INFERENCE)
                    .addInferredFrom(SourceId.of("s1"))
                    .quote("members share")
                    .reading("members may use the lead's imaging")
                    .build())
            .build();

    assertThat(decide(alliance, REQUEST).inferences()).containsExactly(SourceId.of("i1"));
    assertThat(SharingPolicy.of(alliance).explain(REQUEST).text(Locale.ENGLISH))
        .contains("\n  inference  i1\n");
    assertThat(decide(alliance, REQUEST).restsOnInference()).isTrue();
  }

  @Test
  void namesTheNearestMissAndWhenItWouldApply() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .members(
                List.of(
                    member("lakeside", "lead", "lead"),
                    MemberUnit.builder()
                        .unit("hillside")
                        .tier("township")
                        .addFact(MemberFact.admitted(LATER))
                        .build()))
            .build();

    Explanation explanation = SharingPolicy.of(alliance).explain(on(LATER.minusDays(1)));

    assertThat(explanation.nearestMisses()).hasSize(1);
    assertThat(explanation.nearestMisses().get(0).appliesFrom()).contains(LATER);
    assertThat(explanation.text(Locale.ENGLISH))
        .isEqualTo(
            """
            NOT COVERED  no rule lets hillside use remote-imaging of lakeside on 2023-05-31
              reason    no rule applies
              nearest   imaging under charter fails by one premise: recipient hillside matches \
            tier at most county and is bound by charter; found: NONE; would apply from 2023-06-01; \
            to meet it: admit hillside
            """);
  }

  @Test
  void leavesOutRulesAboutSomethingElse() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addRule(prohibition("wards").toBuilder().resource(ResourceKind.of("wards")).build())
            .addRule(prohibition("ct").toBuilder().resource(CT).build())
            .addRule(prohibition("lost").toBuilder().resource(ResourceSelector.one("lost")).build())
            .build();

    // who asks for imaging may mean a CT, and a name that leads nowhere may be meant for anything
    assertThat(SharingPolicy.of(alliance).explain(REQUEST).trials())
        .extracting(trial -> trial.citation().rule().value())
        .containsExactly("ct", "imaging", "lost");
  }

  @Test
  void explainsAPermit() {
    assertThat(SharingPolicy.of(RIVER_VALLEY).explain(REQUEST).text(Locale.ENGLISH))
        .isEqualTo(
            """
            PERMITTED  hillside may use remote-imaging of lakeside on 2023-06-01
              by        imaging under charter
              why imaging under charter, remote-imaging
                + the rule is about remote-imaging: remote-imaging
                + the rule holds on the day: always
                + charter is in force: IN_FORCE (EFFECTIVE 2021-06-24)
                + provider lakeside matches role lead and is bound by charter: the alliance is \
            in being; FULL (ADMITTED 2021-06-24); lead
                + recipient hillside matches tier at most county and is bound by charter: the \
            alliance is in being; FULL (ADMITTED 2021-06-24); township
            """);
  }

  @Test
  void explainsAPermitInChinese() {
    assertThat(SharingPolicy.of(RIVER_VALLEY).explain(REQUEST).text(Locale.CHINESE))
        .isEqualTo(
            """
            允许  hillside 可于 2023-06-01 使用 lakeside 的 remote-imaging
              依据  规则 imaging（协议 charter）
              核对  规则 imaging（协议 charter），针对 remote-imaging
                + 规则适用于 remote-imaging：remote-imaging
                + 规则当日有效：长期有效
                + 协议 charter 处于有效状态：有效（2021-06-24 生效）
                + 提供方 lakeside 符合“角色为牵头单位”且受协议 charter 约束：医联体存续；正式成员（2021-06-24 加入）；牵头单位
                + 使用方 hillside 符合“层级不高于 county”且受协议 charter 约束：医联体存续；正式成员（2021-06-24 加入）；township
            """);
  }

  @Test
  void explainsAProhibitionInChinese() {
    Alliance alliance = RIVER_VALLEY.toBuilder().addRule(prohibition("none")).build();

    assertThat(SharingPolicy.of(alliance).explain(REQUEST).text(Locale.CHINESE))
        .startsWith(
            """
            禁止  hillside 不得于 2023-06-01 使用 lakeside 的 remote-imaging
              依据  规则 none（协议 charter）
            """)
        .contains("    + 使用方 hillside 受协议 charter 约束：医联体存续；正式成员（2021-06-24 加入）\n");
  }

  @Test
  void saysInChineseWhatIsNotKnown() {
    Alliance alliance =
        withRule(rule -> rule.when(allOf(flag(Attribute.CONSENT), urgencyAtLeast(Urgency.URGENT))));

    assertThat(SharingPolicy.of(alliance).explain(REQUEST).text(Locale.CHINESE))
        .startsWith(
            """
            无法判定  不能确定 hillside 可否于 2023-06-01 使用 lakeside 的 remote-imaging
              依据  规则 imaging（协议 charter）
              不明  申请未说明“患者同意”
              不明  申请未说明“紧急程度”
              可能  允许、未作规定
            """)
        .endsWith(
            """
                ? （满足“患者同意”且紧急程度不低于“紧急”）：申请未说明“患者同意”；申请未说明“紧急程度”
                  ? 满足“患者同意”：申请未说明“患者同意”
                  ? 紧急程度不低于“紧急”：申请未说明“紧急程度”
            """);
  }

  @Test
  void listsTenPartsAndCountsTheRest() {
    UnitSelector many =
        new UnitSelector.AnyOf(
            IntStream.range(0, 30)
                .mapToObj(i -> UnitSelector.unit("unit-" + (i + 10)))
                .collect(ImmutableList.toImmutableList()));
    Alliance alliance = withRule(rule -> rule.recipient(many).when(flag(Attribute.CONSENT)));

    Explanation explanation = SharingPolicy.of(alliance).explain(REQUEST);

    assertThat(explanation.trials().get(0).premises().get(4).parts().get(1).parts()).hasSize(30);
    assertThat(explanation.text(Locale.ENGLISH))
        .contains("        ? unit unit-19: ", "\n        … and 20 more\n")
        .doesNotContain("unit unit-20:");
    assertThat(explanation.text(Locale.CHINESE)).contains("\n        ……另有 20 项\n");
  }

  @Test
  void aRuleThatIsForOneOfSeveralResourcesIsShownForThatAlone() {
    Alliance alliance =
        withRule(
                rule ->
                    rule.resource(
                        new ResourceSelector.OfKind(
                            ImmutableSortedSet.of(CT), Optional.of(Code.of("05")))))
            .toBuilder()
            .codeSystems(
                new CodeSystems(
                    Optional.empty(),
                    Optional.of(CodeSystem.of("departments", CodeSystem.Containment.DOTTED)),
                    Optional.empty()))
            .addResource(scanner("of-05").specialty(Code.of("05")).build())
            .addResource(scanner("of-07").specialty(Code.of("07")).build())
            .build();

    Explanation explanation = SharingPolicy.of(alliance).explain(REQUEST);

    assertThat(explanation.decision().outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(explanation.trials()).hasSize(2);
    assertThat(explanation.deciding()).extracting(RuleTrial::subject).containsExactly("of-05");
  }

  @Test
  void aPremiseOfOnePartTakesOneLine() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .rules(List.of(prohibition("lost").toBuilder().under("chater").build()))
            .build();

    assertThat(SharingPolicy.of(alliance).explain(REQUEST).text(Locale.ENGLISH).lines())
        .contains("    ? recipient hillside is bound by chater: agreements[chater] does not exist")
        .noneMatch(line -> line.startsWith("      "));
  }

  @Test
  void listsTenOfEachSortAndCountsTheRest() {
    for (int many : new int[] {10, 11}) {
      Alliance alliance =
          RIVER_VALLEY.toBuilder()
              .rules(
                  IntStream.range(0, many)
                      .mapToObj(i -> RIVER_VALLEY.rules().get(0).toBuilder().id("r" + i).build())
                      .toList())
              .build();

      List<String> text =
          SharingPolicy.of(alliance).explain(REQUEST).text(Locale.ENGLISH).lines().toList();

      assertThat(text.stream().filter(line -> line.startsWith("  by "))).hasSize(10);
      assertThat(text.stream().filter(line -> line.startsWith("  why "))).hasSize(10);
      assertThat(text.stream().filter(line -> line.contains("…")).toList())
          .isEqualTo(many == 10 ? List.of() : List.of("  … and 1 more", "  … and 1 more"));
    }
  }

  @Test
  void listsTheDutiesOfTheRuleAndOfItsAgreement() {
    Duty reply = Duty.of(DutyKind.of("reply"), Bearer.provider());
    Duty report = Duty.of(DutyKind.of("report"), Bearer.recipient());
    Alliance alliance =
        withRule(rule -> rule.addDuty(reply)).toBuilder()
            .agreements(
                List.of(
                    RIVER_VALLEY.agreement(AgreementId.of("charter")).orElseThrow().toBuilder()
                        .addDuty(report)
                        .build()))
            .build();

    Explanation explanation = SharingPolicy.of(alliance).explain(REQUEST);

    assertThat(explanation.decision().duties()).containsExactlyInAnyOrder(reply, report);
    assertThat(explanation.text(Locale.ENGLISH).lines())
        .filteredOn(line -> line.startsWith("  duty "))
        .hasSize(2);
    assertThat(explanation).hasToString(explanation.decision().toString());
  }

  @Test
  void whatIsProhibitedRestsOnNoPermitAndCarriesNoDuty() {
    Alliance alliance =
        withRule(rule -> rule.addDuty(Duty.of(DutyKind.of("reply"), Bearer.provider()))).toBuilder()
            .agreements(
                List.of(
                    RIVER_VALLEY.agreement(AgreementId.of("charter")).orElseThrow().toBuilder()
                        .addDuty(Duty.of(DutyKind.of("report"), Bearer.recipient()))
                        .build()))
            .addRule(prohibition("none"))
            .build();

    Explanation explanation = SharingPolicy.of(alliance).explain(REQUEST);

    assertThat(explanation.trials()).hasSize(2);
    assertThat(explanation.deciding())
        .extracting(trial -> trial.citation().rule().value())
        .containsExactly("none");
    assertThat(explanation.decision().duties()).isEmpty();
    assertThat(decide(alliance, REQUEST).duties()).isEmpty();
  }

  @Test
  void aDecisionSaysItselfOnOneLineInBothLanguages() {
    SharingDecision decision = decide(RIVER_VALLEY, REQUEST);

    assertThat(decision)
        .hasToString(
            "PERMITTED: hillside uses remote-imaging of lakeside on 2023-06-01, by imaging under"
                + " charter");
    assertThat(decision.text(Locale.CHINESE))
        .isEqualTo(
            "允许：hillside 于 2023-06-01 使用 lakeside 的 remote-imaging，依据规则 imaging（协议 charter）");
  }

  @Test
  void programsFindInAPremiseWhatItAsksForAndWhatWasFound() {
    Premise recipient =
        SharingPolicy.of(RIVER_VALLEY).explain(REQUEST).trials().get(0).premises().get(4);

    assertThat(recipient.expected())
        .isEqualTo(
            Phrase.of(
                "expected.RECIPIENT",
                UnitId.of("hillside"),
                UnitSelector.tierAtMost("county"),
                AgreementId.of("charter")));
    assertThat(recipient.parts().get(1).observed())
        .contains(Phrase.of("value", TierId.of("township")));
  }
}
