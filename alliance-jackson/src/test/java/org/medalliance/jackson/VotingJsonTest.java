// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.Motion;
import org.medalliance.governance.MotionId;
import org.medalliance.governance.Session;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.time.PartialDate;
import org.medalliance.voting.Attendance;
import org.medalliance.voting.Tally;
import org.medalliance.voting.Votes;

class VotingJsonTest {
  private static final String SESSION = "council-4";

  /** Nobody knows how many more are entitled than are on the roll. */
  static final Attendance ATTENDANCE = Votes.attendance(alliance(RollScope.PARTIAL), SESSION);

  /** Open, as it is not known since when one belongs that came; another is missing. */
  static final Tally TALLY = Votes.tally(alliance(RollScope.COMPLETE), SESSION, "m1");

  /** Two that surely are members, one that perhaps is one already, and one that is on trial. */
  private static Alliance alliance(RollScope roll) {
    Alliance everything = AllianceJson.read(Documents.text("everything.json"));
    Council council = everything.councils().get(0);
    Session session = council.sessions().get(0);
    Motion motion = session.motion(MotionId.of("m1")).orElseThrow();
    return everything.toBuilder()
        .roll(roll)
        .institutions(
            Stream.of("eastside", "hillside", "lakeside", "riverside")
                .map(id -> Institution.of(id, id))
                .toList())
        .members(
            List.of(
                member("eastside", MemberFact.Kind.ON_TRIAL, "2020"),
                member("hillside", MemberFact.Kind.ADMITTED, "2020"),
                member("lakeside", MemberFact.Kind.ADMITTED, "2020"),
                member("riverside", MemberFact.Kind.ADMITTED, "2021-06")))
        .councils(
            List.of(
                council.toBuilder()
                    .electorate(Council.Electorate.MEMBERS)
                    .seats(List.of())
                    .sessions(
                        List.of(
                            session.toBuilder()
                                .present(units("eastside", "hillside", "riverside"))
                                .guests(List.of())
                                .motions(
                                    List.of(
                                        motion.toBuilder()
                                            .ballots(List.of(vote("eastside"), vote("hillside")))
                                            .count(Session.Minutes.PARTIAL)
                                            .build()))
                                .build()))
                    .build()))
        .build();
  }

  private static MemberUnit member(String unit, MemberFact.Kind fact, String on) {
    return MemberUnit.builder()
        .unit(unit)
        .addFact(MemberFact.builder().fact(fact).on(PartialDate.parse(on)).build())
        .build();
  }

  private static Ballot vote(String unit) {
    return new Ballot(UnitId.of(unit), Ballot.Vote.YES);
  }

  private static List<UnitId> units(String... units) {
    return Stream.of(units).map(UnitId::of).toList();
  }

  @Test
  void aTallyHasTheAttendanceAsItStandsAlone() {
    assertThat(Documents.tree(AnswerJson.TALLY.write(TALLY)).get("attendance"))
        .isEqualTo(Documents.tree(AnswerJson.ATTENDANCE.write(TALLY.attendance())));
  }

  @Test
  void aNumberThatNobodyKnowsHasNoMost() {
    ObjectNode written = Documents.tree(AnswerJson.ATTENDANCE.write(ATTENDANCE));

    assertThat(written.get("entitled").toString()).isEqualTo("{\"least\":2}");
    assertThat(written.get("present").toString()).isEqualTo("{\"least\":1,\"most\":2}");
  }

  @Test
  void aTallySaysWhatWouldTurnIt() {
    ObjectNode written = Documents.tree(AnswerJson.TALLY.write(TALLY));

    assertThat(written.get("passes").textValue()).isEqualTo("UNKNOWN");
    assertThat(written.get("votesNeeded").longValue()).isEqualTo(1);
    assertThat(written.get("couldTurn"))
        .extracting(JsonNode::textValue)
        .containsExactly("lakeside", "riverside");
    assertThat(written.at("/discounted/0/reason").textValue()).isEqualTo("NOT_FULL");
    assertThat(written.at("/discounted/0/standings/0").textValue()).isEqualTo("TRIAL");
  }

  @Test
  void theRuleIsATreeOfNumbers() {
    JsonNode whole = Documents.tree(AnswerJson.TALLY.write(TALLY)).get("requirement");

    assertThat(whole.get("kind").textValue()).isEqualTo("ALL");
    assertThat(whole.get("parts"))
        .extracting(part -> part.get("kind").textValue())
        .containsExactly("QUORUM", "SHARE_OF_PRESENT");
    assertThat(whole.at("/parts/0/needed").toString()).isEqualTo("{\"least\":2,\"most\":2}");
  }

  @Test
  void whatIsLaidOutForPeopleSaysTheSame() {
    assertThat(Documents.tree(AnswerJson.TALLY.pretty(TALLY)))
        .isEqualTo(Documents.tree(AnswerJson.TALLY.write(TALLY)));
    assertThat(Documents.tree(AnswerJson.ATTENDANCE.pretty(ATTENDANCE)))
        .isEqualTo(Documents.tree(AnswerJson.ATTENDANCE.write(ATTENDANCE)));
  }
}
