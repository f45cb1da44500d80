// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.view.Basin.ALLIANCE;
import static org.medalliance.view.Basin.DAY;

import com.google.common.base.Strings;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;

class DrawingTest {
  private static final String HOSTILE =
      "1. \"]; <script>alert(1)</script> & `x` \\n $$ style:#a; fa:fa-car\n\u202eend";

  @Test
  void mermaidIsAFlowchart() {
    assertThat(AllianceView.of(ALLIANCE, DAY).tiers().mermaid(Locale.ENGLISH))
        .isEqualTo(
            """
            ---
            title: "Basin Alliance: tiers and units on 2022-06-01"
            ---
            flowchart LR
              n1[["city"]]:::tier
              n2[["county"]]:::tier
              n3[["township"]]:::tier
              n4["Fishery Health Centre<br/>fishery"]:::unit
              n5["Hillside Hospital<br/>hillside"]:::unit
              n6["Lakeside Hospital<br/>lakeside"]:::unit
              n7["Lakeside Hospital#44; East Campus<br/>lakeside#45;east"]:::unit
              n1 --> n2
              n1 ----> n6
              n2 --> n3
              n2 ---> n5
              n3 -.->|"perhaps"| n4
              n6 -->|"part"| n7
              classDef tier fill:#dbe9f6,stroke:#2c5d8f,color:#111
              classDef agreement fill:#fdf1d0,stroke:#9a7412,color:#111
              classDef unit fill:#ffffff,stroke:#555555,color:#111
              classDef nothing fill:#eeeeee,stroke:#999999,color:#111
            """);
  }

  @Test
  void dotIsADirectedGraph() {
    assertThat(AllianceView.of(ALLIANCE, DAY).successions().dot(Locale.CHINESE))
        .startsWith("digraph {\n  graph [rankdir=LR, ")
        .contains("label=\"盆地医联体：截至 2022-06-01 的机构沿革\"")
        .contains("  n1 [label=\"渡口诊所\\nferry\", shape=box, style=rounded, color=\"#555555\"]\n")
        .contains("  n4 [label=\"无承继单位\", shape=plaintext]\n")
        .contains("  n1 -> n4 [label=\"可能撤销：2022 年\", style=dashed]\n")
        .endsWith("}\n");
  }

  @Test
  void namesAreTextAndNothingElse() {
    AllianceGraph graph = AllianceView.of(withName(HOSTILE), DAY).tiers();

    assertThat(graph.mermaid(Locale.ENGLISH))
        .contains(
            "[\"1#46; #34;#93;#59; #60;script#62;alert#40;1#41;#60;#47;script#62; #38;"
                + " #96;x#96; #65340;n #65284;#65284; st#8230;<br/>hostile\"]:::unit\n");
    assertThat(graph.dot(Locale.ENGLISH))
        .contains(
            "[label=\"1. \\\"]; <script>alert(1)</script> &amp; `x` \\\\n $$ st…\\nhostile\", ");
  }

  @Test
  void whatNobodySeesIsWrittenOut() {
    AllianceGraph graph = AllianceView.of(withName("a\n\u202eb\\nc"), DAY).tiers();

    assertThat(graph.mermaid(Locale.ENGLISH))
        .contains("[\"a#65340;u000a#65340;u202eb#65340;nc<br/>hostile\"]:::unit\n");
    assertThat(graph.dot(Locale.ENGLISH))
        .contains("[label=\"a\\\\u000a\\\\u202eb\\\\nc\\nhostile\", ");
  }

  @Test
  void longNamesAreCut() {
    String text =
        AllianceView.of(withName(Strings.repeat("湖", 8_000)), DAY).tiers().mermaid(Locale.ENGLISH);

    assertThat(text).contains("\"" + Strings.repeat("湖", 47) + "#8230;<br/>");
  }

  @Test
  void whatDoesNotFitIsCounted() {
    Alliance.Builder large = ALLIANCE.toBuilder();
    IntStream.range(0, 300)
        .forEach(
            i ->
                large
                    .addInstitution(Institution.of("u" + i, "\"".repeat(50)))
                    .addMember(
                        MemberUnit.admitted("u" + i, Basin.FOUNDED, Roles.MEMBER).toBuilder()
                            .tier("township")
                            .build()));
    AllianceGraph map = AllianceView.of(large.build(), DAY).tiers();

    assertThat(map.nodes()).hasSize(307);
    assertThat(map.mermaid(Locale.ENGLISH))
        .contains("  more[\"not shown#58; 182 nodes#44; 182 links\"]:::nothing\n")
        .hasSizeLessThan(50_000); // what Mermaid takes unless it is told otherwise
    assertThat(map.dot(Locale.CHINESE))
        .contains("  more [label=\"未显示：57 个节点，57 条连线\", shape=plaintext]\n");
  }

  private static Alliance withName(String name) {
    return ALLIANCE.toBuilder()
        .addInstitution(Institution.of("hostile", name))
        .addMember(MemberUnit.admitted("hostile", Basin.FOUNDED, Roles.MEMBER))
        .build();
  }
}
