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
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.AnswerJson;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.TierId;
import org.medalliance.referral.Direction;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.Timeline;

class RouteCommandTest {
  private static final String DAY = "2023-06-01";

  @TempDir private Path folder;
  private String file;

  /** The seed, and what it does not say: a ladder, and by which steps patients are referred. */
  @BeforeEach
  void writeDocument() throws IOException {
    Alliance seed = AllianceJson.read(Path.of(Session.CHONGQING));
    Alliance alliance =
        seed.toBuilder()
            .tiers("lead", "district")
            .members(seed.members().stream().map(member -> tiered(member)).toList())
            .institutions(
                seed.institutions().stream()
                    .map(body -> body.id().equals(UnitId.of("cqhcwc")) ? registered(body) : body)
                    .toList())
            .referralPolicy(
                ReferralPolicy.builder()
                    .ladder(ReferralPolicy.Ladder.ADJACENT)
                    .skipFrom(Urgency.EMERGENCY)
                    .sideways(ReferralPolicy.Sideways.NEVER)
                    .agreement(ReferralPolicy.Agreement.NEEDED)
                    .maxHops(1)
                    .regions(ReferralPolicy.Regions.NEAREST_FIRST)
                    .build())
            .build();
    Path path = folder.resolve("with-policy.json");
    AllianceJson.write(alliance, path);
    file = path.toString();
  }

  private static MemberUnit tiered(MemberUnit member) {
    String tier = member.unit().equals(UnitId.of("cqhcwc")) ? "lead" : "district";
    return member.toBuilder().tier(Timeline.always(TierId.of(tier))).build();
  }

  private static Institution registered(Institution body) {
    return body.toBuilder().specialties(Code.of("05"), Code.of("06")).build();
  }

  @Test
  void theLeadIsWhereADistrictHospitalRefers() {
    Session session = route("qianfeng-mch", "up", "--specialty", "05.05", "--reason", "U5");

    assertThat(session.err()).isEmpty();
    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .contains("qianfeng-mch refers up for specialty 05.05")
        .contains("Candidates, the best first:")
        .containsPattern("(?m)^  cqhcwc +1 +lead +0 steps +cqhcwc under charter +Chongqing")
        .contains("The roll is not complete");
  }

  @Test
  void whoIsRejectedIsShownIfThatIsWanted() {
    assertThat(route("qianfeng-mch", "up").out()).doesNotContain("Rejected");
    assertThat(route("qianfeng-mch", "up", "--rejected").out())
        .contains("Rejected, because it is not so that:\n")
        .contains("- pilot-1: pilot-1 stands above qianfeng-mch: district and district")
        .contains("- qianfeng-mch: qianfeng-mch is another unit than the one that refers");
  }

  @Test
  void theSeedItselfSaysNothingOfReferralsSoNobodyIsACandidate() {
    Session session =
        Session.of(
            "route", Session.CHONGQING, "--from", "qianfeng-mch", "--direction", "up", "--on", DAY);

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .contains("no referral policy is")
        .contains("No unit is known to which it may refer.")
        .doesNotContain("It cannot be told of:");
  }

  @Test
  void itIsJsonToo() throws IOException {
    JsonNode answer =
        Json.parse(
            route("qianfeng-mch", "up", "--specialty", "05.05", "--rejected", "--json").out());

    assertThat(answer.at("/candidates/0/unit").textValue()).isEqualTo("cqhcwc");
    assertThat(answer.at("/candidates/0/hops").intValue()).isEqualTo(1);
    assertThat(answer.at("/candidates/0/route/0/agreement").textValue()).isEqualTo("charter");
    assertThat(answer.at("/outsideScope").textValue()).isEqualTo("UNKNOWN");
    assertThat(answer.at("/names/cqhcwc/en").textValue()).startsWith("Chongqing");
    assertThat(
            Json.parse(route("qianfeng-mch", "up", "--json").out()).at("/rejected").isMissingNode())
        .isTrue();
  }

  @Test
  void itsUnitsAreInTheJsonOfTheLibrary() throws IOException {
    JsonNode answer = Json.parse(route("qianfeng-mch", "up", "--rejected", "--json").out());
    JsonNode library =
        Json.parse(
            AnswerJson.REFERRALS.write(
                ReferralNetwork.of(AllianceJson.read(Path.of(file)))
                    .find(
                        ReferralQuery.builder()
                            .sender("qianfeng-mch")
                            .direction(Direction.UP)
                            .on(LocalDate.parse(DAY))
                            .build())));

    assertThat(answer.get("candidates")).isNotEmpty().isEqualTo(library.get("candidates"));
    assertThat(answer.get("unknown")).isEqualTo(library.get("unknown"));
    assertThat(answer.get("rejected")).isNotEmpty().isEqualTo(library.get("rejected"));
  }

  @Test
  void aReasonOfTheOtherDirectionIsNotUnderstood() {
    Session session = route("qianfeng-mch", "up", "--reason", "D2");

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.err())
        .startsWith("--reason: reason must be one to refer UP: D2 is one to refer [DOWN]");
    assertThat(route("cqhcwc", "down", "--reason", "D2").exitCode()).isZero();
    assertThat(route("cqhcwc", "down", "--reason", "local:7").exitCode()).isZero();
  }

  @Test
  void aUnitThatNobodyKnowsIsRefusedAndSoIsAWayThatThereIsNot() {
    Session typo = route("qianfang-mch", "up");
    assertThat(typo.exitCode()).isEqualTo(1);
    assertThat(typo.err())
        .startsWith("the document knows no unit 'qianfang-mch'; did you mean 'qianfeng-mch'?");

    Session nowhere = route("qianfeng-mch", "upwards");
    assertThat(nowhere.exitCode()).isEqualTo(2);
    assertThat(nowhere.err()).contains("direction must be up, down or sideways: 'upwards'");
  }

  private Session route(String from, String direction, String... more) {
    String[] args = {"route", file, "--from", from, "--direction", direction, "--on", DAY};
    String[] all = new String[args.length + more.length];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Session.of(all);
  }
}
