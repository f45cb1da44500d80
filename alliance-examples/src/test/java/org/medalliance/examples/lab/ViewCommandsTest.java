// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.examples.report.unit.Lakes;

class ViewCommandsTest {
  @TempDir private Path folder;

  private static Session view(String graph, String... more) {
    String[] args = {"view", Session.CHONGQING, "--on", "2021-06-24", "--graph", graph};
    String[] all = new String[args.length + more.length];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Session.of(all);
  }

  @Test
  void aDrawingIsNoJson() {
    Session session = view("tiers", "--as", "dot", "--json");

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.err()).contains("--as and --json exclude each other");
  }

  @Test
  void agreementsAreATableUnlessOtherwiseAsked() {
    Session session = view("agreements");

    assertThat(session.err()).isEmpty();
    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .startsWith("Chongqing Maternal and Child Health Specialty Alliance: who is bound by what")
        .containsPattern("(?m)^  from +says +to +sure$")
        .containsPattern("(?m)^  charter +binds +cqhcwc +yes$")
        .containsPattern("(?m)^  g6 +binds +west-china-public-health +perhaps$")
        .doesNotContain("gift");
  }

  @Test
  void theMapIsDrawnByMermaid() {
    Session session = view("tiers", "--as", "mermaid", "--lang", "zh");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .isEqualTo(
            """
            ---
            title: "妇幼保健专科联盟：2021-06-24 的层级与单位（名册不完整）"
            ---
            flowchart LR
              n1["重庆市妇幼保健院<br/>cqhcwc"]:::unit
              n2["Ranjiaba branch of CQHCWC<br/>cqhcwc#45;ranjiaba"]:::unit
              n3["Pilot unit 1 #40;not named#41;<br/>pilot#45;1"]:::unit
              n4["Pilot unit 2 #40;not named#41;<br/>pilot#45;2"]:::unit
              n5["Pilot unit 3 #40;not named#41;<br/>pilot#45;3"]:::unit
              n6["Pilot unit 4 #40;not named#41;<br/>pilot#45;4"]:::unit
              n7["Pilot unit 5 #40;not named#41;<br/>pilot#45;5"]:::unit
              n8["Pilot unit 6 #40;not named#41;<br/>pilot#45;6"]:::unit
              n1 -->|"下属"| n2
              classDef tier fill:#dbe9f6,stroke:#2c5d8f,color:#111
              classDef agreement fill:#fdf1d0,stroke:#9a7412,color:#111
              classDef unit fill:#ffffff,stroke:#555555,color:#111
              classDef nothing fill:#eeeeee,stroke:#999999,color:#111
            """);
  }

  @Test
  void agreementsAreDrawnByGraphviz() {
    assertThat(view("agreements", "--as", "dot").out())
        .startsWith("digraph {\n")
        .contains("style=dashed")
        .endsWith("}\n");
  }

  @Test
  void sharingIsOfAResourceOrAKind() {
    assertThat(view("sharing", "--resource", "infertility-workstation").out())
        .containsPattern("(?m)^  cqhcwc +lends to +pilot-1 +yes$");
    assertThat(view("sharing", "--resource", "remote-consultation").out())
        .containsPattern("(?m)^  cqhcwc +lends to +pilot-6 +yes$")
        .doesNotContain("qianfeng-mch");
    assertThat(view("sharing").err()).startsWith("--graph sharing must have a --resource");
    assertThat(view("sharing", "--resource", "remote-consultatoin").err())
        .contains("did you mean 'remote-consultation'?");
  }

  @Test
  void withoutAPolicyNobodyRefers() {
    Session session = view("referrals-down");

    assertThat(session.out())
        .contains("Nothing is connected.")
        .contains("Without any link: cqhcwc");
    assertThat(view("successions").out()).contains("Nothing is connected.");
  }

  @Test
  void answersAreInChineseToo() {
    assertThat(view("agreements", "--lang", "zh").out())
        .contains("各方受哪些协议约束（名册不完整）")
        .containsPattern("(?m)^  g6 +约束 +west-china-public-health +可能$");
    assertThat(
            Session.of("indicators", Session.CHONGQING, "--on", "2021-06-24", "--lang", "zh").out())
        .contains("\n成员数：至少 7\n")
        .contains("当日名册");
  }

  @Test
  void aGraphIsJsonToo() throws IOException {
    JsonNode graph = Json.parse(view("agreements", "--json").out());

    assertThat(graph.at("/title/text/zh").textValue()).contains("名册不完整");
    assertThat(graph.at("/isWhole").booleanValue()).isTrue();
    assertThat(graph.at("/links/0/from/kind").textValue()).isEqualTo("AGREEMENT");
    assertThat(graph.at("/links/0/certainty").textValue()).isEqualTo("YES");
    assertThat(graph.at("/nodes/0/id").textValue()).isEqualTo("charter");
    assertThat(graph.at("/links")).noneMatch(link -> link.toString().contains("null"));
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    assertThat(view("tears").exitCode()).isEqualTo(2);
    assertThat(view("tiers", "--lang", "fr").err()).contains("must be en or zh: 'fr'");
    assertThat(view("tiers", "--as", "svg").exitCode()).isEqualTo(2);
    assertThat(
            Session.of("indicators", Session.CHONGQING, "--on", "2021-06-24", "--within", "0")
                .err())
        .startsWith("--within must be from 1 to 36525: 0");
  }

  @Test
  void indicatorsAreToldWithTheirDefinitions() {
    Session session = Session.of("indicators", Session.CHONGQING, "--on", "2021-06-24");

    assertThat(session.err()).isEmpty();
    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .contains("The roll is not complete: others belong too.")
        .contains("\nmembers: at least 7\n")
        .contains("\nagreements in force: 7 to 8\n")
        .contains(
            "\nmembers bound by an agreement: at least 7 of at least 7: the share cannot be told\n"
                + "  members bound by at least one agreement in force, divided by members; the roll on"
                + " the day\n")
        .contains("\nmembers with a referral route up: at least 0 of at least 0")
        .contains("\nbridge units: at least 0: perhaps cqhcwc\n")
        .containsPattern("(?m)^  cqhcwc +at least 6$")
        .containsPattern("(?m)^  cqhcwc +lends at least 24, borrows at least 0$");
  }

  @Test
  void indicatorsAreJsonToo() throws IOException {
    String lakes = Lakes.write(folder.resolve("empty.json"), Lakes.empty());

    JsonNode figures =
        Json.parse(Session.of("indicators", lakes, "--on", "2021-01-01", "--json").out());

    assertThat(figures.at("/0/code").textValue()).isEqualTo("members");
    assertThat(figures.at("/0/value/quantity/least").isIntegralNumber()).isTrue();
    assertThat(figures.at("/0/value/quantity/least").intValue()).isZero();
    assertThat(figures.at("/0/definition/scope/text/zh").textValue()).contains("当日名册");
  }
}
