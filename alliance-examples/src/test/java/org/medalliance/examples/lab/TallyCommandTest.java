// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.catalog.china.SessionRules;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Ballot.Vote;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Session.Minutes;
import org.medalliance.institution.Institution;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.AnswerJson;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.time.PartialDate;
import org.medalliance.voting.Votes;

class TallyCommandTest {
  @TempDir private Path folder;
  private String valley;

  @BeforeEach
  void writeValley() {
    LocalDate founded = LocalDate.of(2017, 5, 1);
    Alliance.Builder alliance =
        Alliance.builder()
            .id("river-valley")
            .kind(AllianceKinds.SPECIALTY_ALLIANCE)
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(founded))
            .addInstitution(Institution.of("hillside", "Hillside Clinic"))
            .addCouncil(
                Council.builder()
                    .id("council")
                    .electorate(Council.Electorate.MEMBERS)
                    .addRule(CouncilRule.of("admission", SessionRules.ADMISSION.value()))
                    .addRule(CouncilRule.of("ordinary", SessionRules.COUNCIL.value()))
                    .addSession(
                        org.medalliance.governance.Session.builder()
                            .id("council-4")
                            .on(PartialDate.of(LocalDate.of(2021, 6, 24)))
                            .present("east", "north")
                            .addGuest(UnitId.of("hillside"))
                            .attendance(Minutes.COMPLETE)
                            .addMotion(
                                motion("admit")
                                    .rule("admission")
                                    .text(LocalizedText.of("en", "Admit Hillside Clinic"))
                                    .build())
                            .addMotion(motion("plan").rule("ordinary").build())
                            .build())
                    .build());
    for (String unit : new String[] {"east", "north", "west"}) {
      alliance
          .addInstitution(Institution.of(unit, "Hospital " + unit))
          .addMember(MemberUnit.admitted(unit, founded, Roles.MEMBER));
    }
    Path file = folder.resolve("valley.json");
    AllianceJson.write(alliance.build(), file);
    valley = file.toString();
  }

  private static Motion.Builder motion(String id) {
    return Motion.builder()
        .id(id)
        .count(Minutes.COMPLETE)
        .addBallot(Ballot.of("east", Vote.YES))
        .addBallot(Ballot.of("hillside", Vote.YES));
  }

  @Test
  void everyMotionIsTalliedWithItsNumbers() {
    Session session = Session.of("tally", valley, "council-4");

    assertThat(session.exitCode()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out())
        .isEqualTo(
            """
            Session council-4 of council on 2021-06-24: 2 of 3 entitled were there.

            Admit Hillside Clinic
            NOT CARRIED  admit in session council-4 on 2021-06-24
              present   2 of 3 entitled
              votes     1 for it, 0 against, 0 abstain
                - at least 2/3 of those entitled: 2 of 3 needed, 1 for it
              missing   west
              needed    1 more for it
              open      north, west could turn it
              no vote   hillside is a guest; voted for it

            NOT CARRIED  plan in session council-4 on 2021-06-24
              present   2 of 3 entitled
              votes     1 for it, 0 against, 0 abstain
                - every part: 1 of 2 met
                  + a quorum of at least 2/3: 2 of 3 needed, 2 present
                  - more than 1/2 of those present: 2 of 2 needed, 1 for it
              missing   west
              needed    1 more for it
              open      north, west could turn it
              no vote   hillside is a guest; voted for it
            """);
  }

  @Test
  void oneMotionIsTalliedIfItIsNamed() {
    assertThat(Session.of("tally", valley, "council-4", "--motion", "plan").out())
        .contains("plan in session council-4")
        .doesNotContain("admit");
  }

  @Test
  void aTallyIsJsonToo() throws IOException {
    JsonNode told = Json.parse(Session.of("tally", valley, "council-4", "--json").out());

    assertThat(told.at("/attendance/entitled/most").intValue()).isEqualTo(3);
    assertThat(told.at("/tallies/0/passes").textValue()).isEqualTo("NO");
    assertThat(told.at("/tallies/0/requirement/needed/least").intValue()).isEqualTo(2);
    assertThat(told.at("/tallies/1/requirement/parts/0/met").textValue()).isEqualTo("YES");
  }

  @Test
  void itsJsonIsThatOfTheLibrary() throws IOException {
    Alliance alliance = AllianceJson.read(Path.of(valley));
    JsonNode all = Json.parse(Session.of("tally", valley, "council-4", "--json").out());
    JsonNode one =
        Json.parse(Session.of("tally", valley, "council-4", "--motion", "plan", "--json").out());
    JsonNode plan = Json.parse(AnswerJson.TALLY.write(Votes.tally(alliance, "council-4", "plan")));

    assertThat(all.get("attendance"))
        .isEqualTo(
            Json.parse(AnswerJson.ATTENDANCE.write(Votes.attendance(alliance, "council-4"))));
    assertThat(all.get("tallies")).hasSize(2).contains(plan);
    assertThat(one.get("tallies")).containsExactly(plan);
  }

  @Test
  void ofTheFourthCouncilNothingCanBeTold() {
    Session session = Session.of("tally", Session.CHONGQING, "council-4");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .startsWith("Session council-4 of council on 2021-06-24: 0 or more of 0 or more entitled")
        .contains("  unknown   who may vote in the council is not written\n")
        .endsWith("No motion is written down.\n");
  }

  @Test
  void aSlipOfThePenIsRefusedWithWhatWasMeant() {
    Session session = Session.of("tally", valley, "council-5");
    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.out()).isEmpty();
    assertThat(session.err())
        .isEqualTo("the document knows no session 'council-5'; did you mean 'council-4'?\n");

    Session motion = Session.of("tally", valley, "council-4", "--motion", "plam");
    assertThat(motion.exitCode()).isEqualTo(1);
    assertThat(motion.err())
        .isEqualTo("session council-4 knows no motion 'plam'; did you mean 'plan'?\n");

    assertThat(Session.of("tally", valley).exitCode()).isEqualTo(2);
    assertThat(Session.of("tally", valley, "no session").exitCode()).isEqualTo(1);
  }
}
