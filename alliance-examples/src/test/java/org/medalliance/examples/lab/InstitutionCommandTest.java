// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.agreement.Agreement;
import org.medalliance.evidence.Source;
import org.medalliance.examples.report.unit.Lakes;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberUnit;
import org.medalliance.programme.Programme;
import org.medalliance.resource.SharedResource;

class InstitutionCommandTest {
  @TempDir private Path folder;
  private String lakes;

  @BeforeEach
  void writeLakes() throws IOException {
    lakes = Lakes.in(folder);
  }

  @Test
  void allThatIsWrittenAboutOneUnit() {
    Session session = Session.of("institution", lakes, "lakeside");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .startsWith("lakeside  Lakeside General Hospital of the University  大学附属湖滨总医院\n")
        .contains("\n  The hospital on the lake.\n")
        .containsPattern("(?m)^  former +zh +until 2015 +湖滨第一人民医院 +charter-text$")
        .containsPattern("(?m)^  ownership +public +always +news$")
        .containsPattern("(?m)^  has parts +lakeside-east$")
        .containsPattern("(?m)^  lakeside +always +tier city$")
        .containsPattern("(?m)^  lakeside +president +Chen Hua +from 2010-01-01$")
        .contains("Its staff in offices of others:")
        .containsPattern("(?m)^  pact +bilateral-cooperation +effective 2020-01-01 ")
        .containsPattern("(?m)^  imaging +remote-imaging.ct +from 2019-05-01 +Imaging Centre  影像中心")
        .containsPattern("(?m)^  charter-text +document +2018 +湖区医联体章程$")
        .doesNotContain("On the day:", "unread");
  }

  @Test
  void onADayItSaysWhatHoldsThen() {
    assertThat(Session.of("institution", lakes, "hillside", "--on", "2020-06-01").out())
        .containsPattern("(?m)^  kind +clinic or hospital$")
        .containsPattern("(?m)^  region +not known$")
        .containsPattern("(?m)^  specialties +03, 05$")
        .containsPattern("(?m)^  standing +full$")
        .containsPattern("(?m)^  pact +bilateral-cooperation +in force ");
    assertThat(Session.of("institution", lakes, "hillside", "--on", "2018-12-31").out())
        .containsPattern("(?m)^  standing +applicant$")
        .containsPattern("(?m)^  tier +none$")
        .containsPattern("(?m)^  pact +bilateral-cooperation +not yet made ");
  }

  @Test
  void successionsAreToldFromBothSides() {
    assertThat(Session.of("institution", lakes, "fishery").out())
        .containsPattern("(?m)^  it was merged +2021-03 +hillside +news$");
    assertThat(Session.of("institution", lakes, "hillside").out())
        .containsPattern("(?m)^  fishery was merged +2021-03 +into this one +news$");
  }

  @Test
  void whatAUnitTakesPartInIsToldWithItsPartInIt() {
    assertThat(Session.of("institution", lakes, "hillside").out())
        .containsPattern("(?m)^  screening +outreach +place, participant +from 2020 +news$")
        .contains("\n      Every spring.\n", "\n      In the great hall.\n")
        .containsPattern("(?m)^  opening +board +2018-02-01 +present +charter-text$")
        .containsPattern("(?m)^  first +board +chair +from 2020-01-01 +charter-text$")
        .doesNotContain("tiers-only");
    assertThat(Session.of("institution", lakes, "lakeside").out())
        .containsPattern("(?m)^  tiers-only +training +organiser +always$")
        .containsPattern("(?m)^  opening +board +2018-02-01 +present, host +charter-text$")
        .containsPattern("(?m)^  first +board +chair +until 2020-01-01 +news$");
    assertThat(Session.of("institution", lakes, "outsider").out())
        .containsPattern("(?m)^  opening +board +2018-02-01 +guest +charter-text$");
  }

  @Test
  void figuresThatAreReportedOfAUnitAreTold() {
    Session session = Session.of("institution", lakes, "hillside");

    assertThat(session.out())
        .containsPattern("(?m)^  beds +120 +at least +2020 +unread$")
        .contains("\n      “more than 119 beds”\n")
        .doesNotContain("members  9");
    assertThat(Session.of("institution", lakes, "lakeside").out()).doesNotContain("Figures");
  }

  @Test
  void anAgreementOfTheMembersIsToldOfWhoeverItMayBind() {
    String charter = "(?m)^  charter +charter +(in force +)?effective 2018-01-01 +the members";

    assertThat(Session.of("institution", lakes, "hillside").out()).containsPattern(charter);
    assertThat(Session.of("institution", lakes, "hillside", "--on", "2019-06-01").out())
        .containsPattern(charter);
    assertThat(Session.of("institution", lakes, "hillside", "--on", "2018-12-31").out())
        .doesNotContainPattern(charter);
    assertThat(Session.of("institution", lakes, "lakeside-east").out())
        .doesNotContainPattern(charter);
    assertThat(Session.of("institution", lakes, "outsider").out()).doesNotContainPattern(charter);
  }

  @Test
  void whatIsWrittenOfAUnitHasItsSourceIfItNamesNone() {
    assertThat(Session.of("institution", lakes, "tower").out())
        .containsPattern("(?m)^  former +en +always +Old Tower +unread$")
        .containsPattern("(?m)^  part of +hillside +unread$")
        .containsPattern("(?m)^  it was merged +2024 +outsider +unread$");
    assertThat(Session.of("institution", lakes, "outsider").out())
        .containsPattern("(?m)^  tower was merged +2024 +into this one +unread$")
        .containsPattern("(?m)^  unread +statement$");
  }

  @Test
  void whoIsNotOnAPartialRollMayBelongAllTheSame() throws IOException {
    String[] outsider = {"institution", lakes, "outsider", "--on", "2020-06-01"};

    assertThat(Session.of(outsider).out())
        .contains("not written: it is not on the roll, and the roll is not complete")
        .contains("It is not on the roll.\nThe roll is not complete: others belong too.\n")
        .contains("\n  Some are counted, not named.\n");
    JsonNode json =
        Json.parse(
            Session.of("institution", lakes, "outsider", "--on", "2020-06-01", "--json").out());
    assertThat(json.at("/roll").isMissingNode()).isTrue();
    assertThat(json.at("/about/roll/extent").asText()).isEqualTo("PARTIAL");
  }

  @Test
  void whoIsNotOnACompleteRollDoesNotBelong() throws IOException {
    String complete =
        Lakes.write(folder.resolve("complete.json"), Lakes.JSON.replace("PARTIAL", "COMPLETE"));

    assertThat(Session.of("institution", complete, "outsider", "--on", "2020-06-01").out())
        .contains("none: it is not on the roll", "The roll is complete: nobody else belongs.")
        .doesNotContain("not complete");
  }

  @Test
  void theHelpSaysWhatIsLeftOut() {
    assertThat(Session.of("institution", "--help").out()).contains("Left out: ", "rules", "votes");
  }

  @Test
  void aUnitOfWhichLittleIsWrittenIsAnsweredToo() {
    assertThat(Session.of("institution", lakes, "outsider", "--on", "2020-06-01").out())
        .contains("It is not on the roll.")
        .contains("Neither kind, owner, grade, region, specialties nor any identifier is written.")
        .doesNotContain("Agreements", "Its offices", "Figures");
    assertThat(Session.of("institution", lakes, "lakeside-east").out())
        .containsPattern("(?m)^  part of +lakeside$")
        .doesNotContain("Sources:");
  }

  @Test
  void jsonHasEveryPartInTheFormOfDocuments() throws IOException {
    JsonNode hillside =
        Json.parse(
            Session.of("institution", lakes, "hillside", "--on", "2020-06-01", "--json").out());

    assertThat(Json.at(hillside, "/institution", Institution.class))
        .isEqualTo(Lakes.alliance().institution("hillside").orElseThrow());
    assertThat(Json.at(hillside, "/roll/entry", MemberUnit.class))
        .isEqualTo(Lakes.alliance().member("hillside").orElseThrow());
    assertThat(Json.at(hillside, "/appointmentsAt/0", Appointment.class).person()).isEqualTo("李涛");
    assertThat(Json.at(hillside, "/agreements/0/agreement", Agreement.class))
        .isEqualTo(Lakes.alliance().agreement("pact").orElseThrow());
    assertThat(hillside.at("/agreements/0/status/known").asText()).isEqualTo("IN_FORCE");
    assertThat(hillside.at("/predecessors/0/unit").asText()).isEqualTo("fishery");
    assertThat(Json.at(hillside, "/predecessors/0/succession", Succession.class).units())
        .hasToString("[hillside]");
    assertThat(Json.at(hillside, "/sources/2", Source.class))
        .isEqualTo(Lakes.alliance().source("unread").orElseThrow());
    assertThat(hillside.at("/onDay/kind/possible"))
        .extracting(JsonNode::asText)
        .containsExactly("clinic", "hospital");
    assertThat(hillside.at("/onDay/region/known").isNull()).isTrue();
    assertThat(hillside.at("/onDay/specialties/known/1").asText()).isEqualTo("05");
    assertThat(hillside.at("/appointmentsFrom")).isEmpty();
    assertThat(hillside.at("/agreementsOfMembers/0/agreement/id").asText()).isEqualTo("charter");
    assertThat(Json.at(hillside, "/participation/programmes/0", Programme.class))
        .isEqualTo(Lakes.alliance().programme("screening").orElseThrow());
    assertThat(hillside.at("/participation/sessions/0/session/on").asText())
        .isEqualTo("2018-02-01");
    assertThat(hillside.at("/participation/seats/0/tenure/from").asText()).isEqualTo("2020-01-01");
    assertThat(hillside.at("/claims/0/value").asLong()).isEqualTo(120);
  }

  @Test
  void jsonWithoutADayHasNoStatus() throws IOException {
    JsonNode lakeside = Json.parse(Session.of("institution", lakes, "lakeside", "--json").out());

    assertThat(lakeside.at("/onDay").isMissingNode()).isTrue();
    assertThat(lakeside.at("/agreements/0/status").isMissingNode()).isTrue();
    assertThat(lakeside.at("/parts/0").asText()).isEqualTo("lakeside-east");
    assertThat(Json.at(lakeside, "/resources/0", SharedResource.class))
        .isEqualTo(Lakes.alliance().resource("imaging").orElseThrow());
    assertThat(Json.at(lakeside, "/appointmentsFrom/0", Appointment.class).isSecondment()).isTrue();
  }

  @Test
  void everyUnitOfTheSamplesIsAnswered() throws IOException {
    for (String file : new String[] {Session.CHONGQING, Session.CHENGHUA}) {
      for (JsonNode body : Json.parse(Session.of("canon", file).out()).at("/institutions")) {
        String id = body.at("/id").asText();

        assertThat(Session.of("institution", file, id).exitCode()).as(id).isZero();
        Json.parse(Session.of("institution", file, id, "--on", "2021-06-24", "--json").out());
      }
    }
  }

  @Test
  void aUnitThatIsNotWrittenDownIsRefused() {
    Session session = Session.of("institution", lakes, "lakesid", "--json");

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.out()).isEmpty();
    assertThat(session.err())
        .isEqualTo("the document knows no unit 'lakesid'; did you mean 'lakeside'?\n");
    assertThat(Session.of("institution", lakes, "lake side").exitCode()).isEqualTo(1);
    assertThat(Session.of("institution", lakes, "湖滨").err())
        .isEqualTo("the document knows no unit '湖滨'\n");
    assertThat(Session.of("institution", lakes).exitCode()).isEqualTo(2);
  }
}
