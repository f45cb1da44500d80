// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.examples.report.unit.Lakes;

class ReportingTest {
  @TempDir private Path folder;
  private String lakes;

  @BeforeEach
  void writeLakes() throws IOException {
    lakes = Lakes.in(folder);
  }

  @Test
  void membersInJsonSetsThoseApartWhoPerhapsBelong() throws IOException {
    JsonNode members =
        Json.parse(Session.of("members", lakes, "--on", "2021-03-10", "--json").out());

    assertThat(members.at("/members"))
        .extracting(member -> member.at("/unit").asText())
        .containsExactly("hillside", "lakeside");
    assertThat(members.at("/members/0/since").asText()).isEqualTo("2019");
    assertThat(members.at("/perhapsMembers/0/unit").asText()).isEqualTo("fishery");
    assertThat(members.at("/perhapsMembers/0/standing/possible")).hasSize(2);
    assertThat(members.at("/about/roll/extent").asText()).isEqualTo("PARTIAL");
  }

  @Test
  void agreementsInJsonHaveTheirStatus() throws IOException {
    JsonNode agreements =
        Json.parse(Session.of("agreements", lakes, "--on", "2019-06-01", "--json").out());

    assertThat(agreements.at("/agreements/0/status/known").asText()).isEqualTo("IN_FORCE");
    assertThat(agreements.at("/agreements/1/status/possible"))
        .extracting(JsonNode::asText)
        .containsExactly("DRAFT", "SIGNED");
    assertThat(Json.at(agreements, "/agreements/1/last", AgreementFact.class).kindName())
        .isEqualTo("SIGNED");
  }

  @Test
  void aQuestionIsAboutOneDayThatIsWrittenInFull() {
    for (String text : new String[] {"2021-6-24", "2021", "[2021-06-24..2021-06-25]", "today"}) {
      Session session = Session.of("members", lakes, "--on", text);

      assertThat(session.exitCode()).isEqualTo(2);
      assertThat(session.err())
          .contains("day must be one day, written like 2021-06-24: '" + text + "'")
          .doesNotContain("month", "range");
    }
    assertThat(Session.of("members", lakes, "--on", "2021-02-29").err())
        .contains("date must exist: '2021-02-29'");
  }

  @Test
  void listsWithNothingInThemStayLists() throws IOException {
    String empty = Lakes.write(folder.resolve("empty.json"), Lakes.empty());

    JsonNode members =
        Json.parse(Session.of("members", empty, "--on", "2020-01-01", "--json").out());

    assertThat(members.at("/members").isArray()).isTrue();
    assertThat(members.at("/perhapsMembers").isArray()).isTrue();
    assertThat(members.at("/about/active/known").asBoolean(true)).isFalse();
  }

  @Test
  void aDecisionInJsonIsExplainedPremiseByPremise() throws JsonProcessingException {
    JsonNode explained =
        Json.parse(
            Session.decide(
                    "qianfeng-mch", "remote-consultation", "2023-06-01", "--json", "--explain")
                .out());

    assertThat(explained.get("decision"))
        .isEqualTo(
            Json.parse(
                Session.decide("qianfeng-mch", "remote-consultation", "2023-06-01", "--json")
                    .out()));
    assertThat(explained.at("/trials/0/premises/0/met").textValue()).isEqualTo("YES");
  }

  @Test
  void whatIsPrintedIsAsWideAsIsWished() {
    String narrow = Session.of("roll", lakes, "--width", "60").out();
    String wide = Session.of("roll", lakes, "--width", "200").out();

    assertThat(narrow.lines().count()).isGreaterThan(wide.lines().count());
    assertThat(Session.of("roll", lakes, "--width", "39").exitCode()).isEqualTo(2);
    assertThat(Session.of("roll", lakes, "--width", "1001").err())
        .startsWith("--width must be from 40 to 1000: 1001");
  }

  @Test
  void whatCannotBeReadIsRefusedBeforeAnythingIsPrinted() throws IOException {
    String broken = Lakes.write(folder.resolve("broken.json"), "{");

    for (String[] command :
        new String[][] {
          {"roll", broken, "--json"}, {"offices", broken}, {"institution", broken, "lakeside"}
        }) {
      Session session = Session.of(command);

      assertThat(session.exitCode()).isEqualTo(1);
      assertThat(session.out()).isEmpty();
      assertThat(session.err()).contains("broken.json:");
    }
  }

  @Test
  void everyCommandIsInTheHelp() {
    assertThat(Session.of("--help").out()).contains("  roll", "  offices", "  institution");
  }

  @Test
  void theVersionIsThatOfTheJar() throws IOException {
    Session session = Session.of("--version");
    assertThat(session.exitCode()).isZero();
    assertThat(session.out()).startsWith("alliance-lab ").hasLineCount(1);

    byte[] built = "groupId=org.medalliance\nversion=1.2.3\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Version.of(new ByteArrayInputStream(built))).isEqualTo("1.2.3");
    assertThat(Version.of(null)).isEqualTo("not built into a jar");
  }
}
