// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.decide;
import static org.medalliance.decision.RiverValley.member;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.decision.RiverValley.withRule;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.code.SourceId;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceKind;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;

class ExplanationTest {
  @Test
  void saysThatItRestsOnAnInference() {
    Alliance alliance =
        withRule(rule -> rule.source(SourceId.of("i1"))).toBuilder()
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
}
