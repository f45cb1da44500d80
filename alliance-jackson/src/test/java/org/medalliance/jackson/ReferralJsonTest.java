// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.referral.Capacity;
import org.medalliance.referral.Chain;
import org.medalliance.referral.Direction;
import org.medalliance.referral.Distance;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.ReferralReason;
import org.medalliance.referral.Referrals;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.PartialDate;

class ReferralJsonTest {
  private static final UnitId HILLSIDE = UnitId.of("hillside");
  private static final UnitId LAKESIDE = UnitId.of("lakeside");
  private static final UnitId RIVERSIDE = UnitId.of("riverside");
  private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

  /** Of riverside it is known neither what it is registered for nor since when it belongs. */
  private static final ReferralNetwork NETWORK = ReferralNetwork.of(alliance());

  private static final ReferralQuery QUERY =
      ReferralQuery.builder()
          .sender(HILLSIDE)
          .direction(Direction.UP)
          .on(DAY)
          .specialty("05")
          .reason(ReferralReason.of("beyond-scope", Direction.UP))
          .urgency(Urgency.URGENT)
          .wanted("elsewhere", "lakeside", "riverside")
          .build();

  /** One candidate, one unit of which it cannot be told, and two that are rejected. */
  static final Referrals ANSWER =
      NETWORK.find(QUERY, unit -> Certainty.YES, (from, to) -> to.equals(LAKESIDE) ? 12.5 : 1);

  /** Up over a unit of which it cannot be told, and down again. */
  static final Chain CHAIN =
      NETWORK.validate(List.of(HILLSIDE, LAKESIDE, RIVERSIDE, HILLSIDE), QUERY);

  private static Alliance alliance() {
    Alliance everything = AllianceJson.read(Documents.text("everything.json"));
    return everything.toBuilder()
        .institutions(
            List.of(
                everything.institution(HILLSIDE).orElseThrow(),
                everything.institution(LAKESIDE).orElseThrow(),
                Institution.of("riverside", "Riverside Group")))
        .members(
            List.of(
                everything.member(HILLSIDE).orElseThrow(),
                everything.member(LAKESIDE).orElseThrow().toBuilder().tier("county").build(),
                MemberUnit.builder()
                    .unit("riverside")
                    .tier("lead")
                    .addFact(
                        MemberFact.builder()
                            .fact(MemberFact.Kind.ADMITTED)
                            .on(PartialDate.parse("2022"))
                            .build())
                    .build()))
        .build();
  }

  @Test
  void everyUnitStandsInOneOfThreeListsAsItStandsAlone() {
    ObjectNode written = Documents.tree(AnswerJson.REFERRALS.write(ANSWER));

    assertThat(written.get("candidates"))
        .containsExactlyElementsOf(trees(ANSWER.candidates().map(AnswerJson.CANDIDATE::write)))
        .hasSize(1);
    assertThat(written.get("unknown"))
        .containsExactlyElementsOf(trees(ANSWER.unknown().map(AnswerJson.UNSETTLED::write)))
        .hasSize(1);
    assertThat(written.get("rejected"))
        .containsExactlyElementsOf(trees(ANSWER.rejected().map(AnswerJson.REJECTION::write)))
        .hasSize(2);
    assertThat(Documents.tree(AnswerJson.CHAIN.write(CHAIN)).get("hops"))
        .containsExactlyElementsOf(trees(CHAIN.hops().stream().map(AnswerJson.HOP::write)));
  }

  @Test
  void aCandidateHasEveryPartOfItsRank() {
    JsonNode candidate = Documents.tree(AnswerJson.REFERRALS.write(ANSWER)).at("/candidates/0");

    assertThat(candidate.at("/unit").textValue()).isEqualTo("lakeside");
    assertThat(candidate.at("/hops").intValue()).isEqualTo(1);
    assertThat(candidate.at("/tier").textValue()).isEqualTo("county");
    assertThat(candidate.at("/rung").intValue()).isEqualTo(1);
    assertThat(candidate.at("/sharedRegion").intValue()).isEqualTo(0);
    assertThat(candidate.at("/distance").doubleValue()).isEqualTo(12.5);
    assertThat(candidate.at("/route/0/agreement").textValue()).isEqualTo("charter");
  }

  @Test
  void aDistanceThatIsNoNumberIsLeftOut() {
    assertThat(distance((from, to) -> Double.NaN).isMissingNode()).isTrue();
    assertThat(distance((from, to) -> Double.POSITIVE_INFINITY).isMissingNode()).isTrue();
    assertThat(distance((from, to) -> 0).doubleValue()).isEqualTo(0);
    assertThat(distance((from, to) -> 1e300).doubleValue()).isEqualTo(1e300);
  }

  @Test
  void aStreamGetsTheSameDocument() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    AnswerJson.REFERRALS.write(ANSWER, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(AnswerJson.REFERRALS.write(ANSWER));
    assertThat(Documents.tree(AnswerJson.REFERRALS.pretty(ANSWER)))
        .isEqualTo(Documents.tree(AnswerJson.REFERRALS.write(ANSWER)));
  }

  @Test
  void passesOnWhatTheCallersStreamThrows() {
    IOException broken = new IOException("broken pipe");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw broken;
          }
        };

    assertThatThrownBy(() -> AnswerJson.REFERRALS.write(ANSWER, out)).isSameAs(broken);
  }

  private static JsonNode distance(Distance distance) {
    return Documents.tree(
            AnswerJson.REFERRALS.write(NETWORK.find(QUERY, Capacity.NOT_ASKED, distance)))
        .at("/candidates/0/distance");
  }

  private static List<JsonNode> trees(Stream<String> documents) {
    return documents.<JsonNode>map(Documents::tree).toList();
  }
}
