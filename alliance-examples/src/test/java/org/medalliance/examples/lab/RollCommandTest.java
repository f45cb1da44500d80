// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.RollScope;
import org.medalliance.examples.report.unit.Lakes;
import org.medalliance.membership.MemberUnit;

class RollCommandTest {
  @TempDir private Path folder;
  private String lakes;

  @BeforeEach
  void writeLakes() throws IOException {
    lakes = Lakes.in(folder);
  }

  @Test
  void everyoneIsOnTheRollWhateverTheStanding() {
    Session session = Session.of("roll", lakes, "--on", "2021-03-10");

    assertThat(session.exitCode()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out())
        .startsWith("Lakes Alliance  湖区医联体, on 2021-03-10\nIn being, founded on 2018-01-01.\n")
        .containsPattern("(?m)^  fishery +full or former +Fishery Clinic$")
        .containsPattern("(?m)^  hillside +full +county +Hillside Hospital  山麓县人民医院$")
        .containsPattern("(?m)^  lakeside +full +city +lead +Lakeside General")
        .containsPattern("(?m)^  lakeside-east +none +Eastern Campus$")
        .endsWith("The roll is not complete: others belong too.\n  Some are counted, not named.\n");
  }

  @Test
  void aFactSaysWhetherItHasComeByTheDay() {
    assertThat(Session.of("roll", lakes, "--on", "2021-03-10").out())
        .containsPattern("(?m)^  fishery +2018-01-01 +admitted +yes +founding +news$")
        .containsPattern("(?m)^  fishery +2021-03 +ceased +perhaps$")
        .doesNotContain("tier county");
    assertThat(Session.of("roll", lakes, "--on", "2018-02-01").out())
        .containsPattern("(?m)^  hillside +2018-06-01 +applied +no +charter-text$")
        .containsPattern("(?m)^  fishery +2021-03 +ceased +no$");
  }

  @Test
  void withoutADayItIsAHistory() {
    assertThat(Session.of("roll", lakes).out())
        .startsWith("Lakes Alliance  湖区医联体, through time\nAn alliance founded on 2018-01-01.\n")
        .containsPattern("(?m)^  hillside +2019 +admitted +unveiling, agreement pact +news$")
        .containsPattern("(?m)^  hillside +2019 +tier county +charter-text$")
        .containsPattern("(?m)^  lakeside +always +roles lead$")
        .containsPattern("(?m)^  lakeside-east +no fact\n      Mentioned once, no more.$")
        .doesNotContain("standing", "by then");
  }

  @Test
  void whoPerhapsHasARoleIsSaidToHaveItPerhaps() throws IOException {
    String later =
        Lakes.write(
            folder.resolve("later.json"),
            Lakes.JSON.replace("[\"lead\"]", "[{\"value\": [\"lead\"], \"from\": \"2020\"}]"));

    assertThat(Session.of("roll", later, "--on", "2020-06-01").out())
        .containsPattern("(?m)^  lakeside +full +city +none or lead ");
  }

  @Test
  void outsideTheLifeOfTheAllianceItSaysSo() {
    assertThat(Session.of("roll", lakes, "--on", "2017-12-31").out())
        .contains("Not in being, founded on 2018-01-01.")
        .containsPattern("(?m)^  lakeside +none ");
    assertThat(Session.of("roll", lakes, "--on", "2025-06-01").out()).contains("Perhaps in being");
    assertThat(Session.of("roll", lakes, "--on", "9999-12-31").exitCode()).isZero();
    assertThat(Session.of("roll", lakes, "--on", "0001-01-01").exitCode()).isZero();
  }

  @Test
  void jsonShowsWhatIsKnownAndWhatIsPossible() throws IOException {
    JsonNode roll = Json.parse(Session.of("roll", lakes, "--on", "2021-03-10", "--json").out());

    assertThat(roll.at("/about/on").asText()).isEqualTo("2021-03-10");
    assertThat(roll.at("/about/active/known").isBoolean()).isTrue();
    assertThat(Json.at(roll, "/about/roll", RollScope.class)).isEqualTo(Lakes.alliance().roll());
    JsonNode fishery = roll.at("/units/0/onDay");
    assertThat(fishery.at("/standing/possible"))
        .extracting(JsonNode::asText)
        .containsExactly("FULL", "FORMER");
    assertThat(fishery.at("/standing/known").isMissingNode()).isTrue();
    assertThat(fishery.at("/standing/blame/0/path").asText())
        .isEqualTo("members[fishery].facts[CEASED]");
    assertThat(fishery.at("/standing/blame/0/date").asText()).isEqualTo("2021-03");
    assertThat(fishery.at("/tier/known").isNull()).isTrue();
    assertThat(fishery.at("/factsAtLeast").asInt()).isEqualTo(1);
    assertThat(fishery.at("/factsAtMost").asInt()).isEqualTo(2);
    assertThat(roll.at("/units/2/onDay/roles/known/0").asText()).isEqualTo("lead");
  }

  @Test
  void jsonKeepsTheEntriesInTheFormOfDocuments() throws IOException {
    JsonNode roll = Json.parse(Session.of("roll", lakes, "--json").out());

    assertThat(roll.at("/units")).hasSize(4);
    for (int i = 0; i < 4; i++) {
      assertThat(Json.at(roll, "/units/" + i + "/entry", MemberUnit.class))
          .isEqualTo(Lakes.alliance().members().get(i));
    }
    assertThat(roll.at("/units/0/onDay").isMissingNode()).isTrue();
    assertThat(roll.at("/about/on").isMissingNode()).isTrue();
  }

  @Test
  void helpTellsWhatItAddsToMembers() {
    assertThat(Session.of("roll", "--help").out())
        .contains("'members'", "applicants", "former members", "history");
  }

  @Test
  void itReadsWhatIsGeneratedAndTheSamples() throws IOException {
    String large =
        Lakes.write(folder.resolve("large.json"), Session.of("generate", "--units", "200").out());

    for (String file : new String[] {large, Session.CHONGQING, Session.CHENGHUA}) {
      assertThat(Session.of("roll", file, "--on", "2021-06-24").exitCode()).isZero();
      Json.parse(Session.of("roll", file, "--json").out());
    }
    assertThat(Json.parse(Session.of("roll", large, "--json").out()).at("/units")).hasSize(200);
  }
}
