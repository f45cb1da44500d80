// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.examples.report.unit.Lakes;
import org.medalliance.membership.Appointment;

class OfficesCommandTest {
  @TempDir private Path folder;
  private String lakes;

  @BeforeEach
  void writeLakes() throws IOException {
    lakes = Lakes.in(folder);
  }

  @Test
  void anOfficeIsHeldSurelyOrPerhaps() {
    Session session = Session.of("offices", lakes, "--on", "2022-03-01");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .containsPattern(
            "(?m)^  hillside +president +yes +李涛 +from 2019 until 2022-07-01 +lakeside +news$")
        .containsPattern("(?m)^  hillside +president +perhaps +王敏 +from 2022 +unread$")
        .containsPattern("(?m)^  lakeside +vice-president +perhaps +赵一 +seen 2021-06-24$")
        .containsPattern(
            "(?m)^  hillside +president +appointments\\[hillside president '王敏']\\.from is on some day of 2022$")
        .contains("Whoever is not written to hold an office may hold it all the same.");
  }

  @Test
  void anOfficeThatNobodyIsWrittenToHoldIsHeldByNobody() {
    assertThat(Session.of("offices", lakes, "--on", "2009-12-31").out())
        .containsPattern("(?m)^  hillside +president +nobody$")
        .containsPattern("(?m)^  lakeside +president +nobody$")
        .contains("Not in being");
  }

  @Test
  void anOfficeThatIsAskedForIsAnsweredInAnyCase() {
    String[] asked = {
      "offices", lakes, "--on", "2022-03-01", "--office", "chair", "--unit", "hillside"
    };

    assertThat(Session.of(asked).out()).containsPattern("(?m)^  hillside +chair +nobody$");
    assertThat(Session.of("offices", lakes, "--on", "2022-03-01", "--unit", "outsider").out())
        .contains("No appointment at outsider is written down.");
    assertThat(Session.of("offices", lakes, "--office", "chair").out())
        .contains("No appointment as chair is written down.");
  }

  @Test
  void officeAndUnitNarrowTheAnswer() {
    assertThat(Session.of("offices", lakes, "--on", "2022-03-01", "--office", "president").out())
        .contains("Chen Hua", "李涛")
        .doesNotContain("赵一");
    assertThat(Session.of("offices", lakes, "--unit", "lakeside").out())
        .contains("Chen Hua", "赵一")
        .doesNotContain("李涛");
  }

  @Test
  void withoutADayAllAppointmentsAreListed() {
    assertThat(Session.of("offices", lakes).out())
        .containsPattern(
            "(?m)^  hillside +president +李涛 +from 2019 until 2022-07-01 +lakeside +news$")
        .contains("\n      On loan for three years.\n")
        .doesNotContain("held");
  }

  @Test
  void jsonHasTheAppointmentsInTheFormOfDocuments() throws IOException {
    JsonNode all = Json.parse(Session.of("offices", lakes, "--json").out());
    for (int i = 0; i < 4; i++) {
      assertThat(Json.at(all, "/appointments/" + i, Appointment.class))
          .isEqualTo(Lakes.alliance().appointments().asList().get(i));
    }

    JsonNode day = Json.parse(Session.of("offices", lakes, "--on", "2022-03-01", "--json").out());
    assertThat(day.at("/offices/0/at").asText()).isEqualTo("hillside");
    assertThat(day.at("/offices/0/name/zh").asText()).isEqualTo("山麓县人民医院");
    assertThat(day.at("/offices/0/held").asText()).isEqualTo("YES");
    assertThat(day.at("/offices/2/held").asText()).isEqualTo("UNKNOWN");
    assertThat(Json.at(day, "/offices/0/perhaps/0", Appointment.class).person()).isEqualTo("王敏");
    assertThat(day.at("/offices/0/blame/0/path").asText())
        .isEqualTo("appointments[hillside president '王敏'].from");
    assertThat(day.at("/offices/0/blame/0/date").asText()).isEqualTo("2022");
  }

  @Test
  void jsonSaysWhatWasAskedFor() throws IOException {
    JsonNode asked = Json.parse(Session.of("offices", lakes, "--unit", "outsider", "--json").out());

    assertThat(asked.at("/filter/unit").asText()).isEqualTo("outsider");
    assertThat(asked.at("/filter/office").isMissingNode()).isTrue();
    assertThat(asked.at("/appointments").isArray()).isTrue();
    assertThat(asked.at("/appointments")).isEmpty();
  }

  @Test
  void aSlipOfThePenIsRefusedWithWhatWasMeant() {
    Session unit = Session.of("offices", lakes, "--unit", "hillsde");
    assertThat(unit.exitCode()).isEqualTo(1);
    assertThat(unit.out()).isEmpty();
    assertThat(unit.err())
        .isEqualTo("the document knows no unit 'hillsde'; did you mean 'hillside'?\n");

    Session office = Session.of("offices", lakes, "--office", "presidnet");
    assertThat(office.exitCode()).isEqualTo(1);
    assertThat(office.err()).contains("no office 'presidnet'; did you mean 'president'?");

    assertThat(Session.of("offices", lakes, "--office", "The President").exitCode()).isEqualTo(1);
    assertThat(Session.of("offices", lakes, "--on", "2022").exitCode()).isEqualTo(2);
  }
}
