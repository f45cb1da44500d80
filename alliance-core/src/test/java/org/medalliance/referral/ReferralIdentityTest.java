// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.referral.Direction.UP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.sharing.ReferralPolicy;

/** Answers are equal if they say the same, and differ by every part of what they say. */
class ReferralIdentityTest {
  private static final ReferralNetwork VALLEY = ReferralNetwork.of(Ladder.VALLEY);

  private static List<Candidate> candidates(ReferralNetwork network, Distance distance) {
    return network
        .find(Ladder.from("east", UP).build(), Capacity.NOT_ASKED, distance)
        .candidates()
        .toList();
  }

  @Test
  void aNetworkIsThatOfItsAlliance() {
    ReferralNetwork other =
        ReferralNetwork.of(Ladder.with(Ladder.POLICY.toBuilder().maxHops(1).build()));

    assertThat(VALLEY)
        .isEqualTo(ReferralNetwork.of(Ladder.VALLEY))
        .hasSameHashCodeAs(ReferralNetwork.of(Ladder.VALLEY))
        .isNotEqualTo(other)
        .hasToString("referral network of river-valley");
    assertThat(VALLEY.alliance()).isEqualTo(Ladder.VALLEY);
  }

  @Test
  void aQuestionIsSaidInItsAnswer() {
    assertThat(VALLEY.find(Ladder.from("east", UP).build()))
        .hasToString("referrals " + Ladder.from("east", UP).build());
  }

  @Test
  void theSameCandidateIsFoundAgain() {
    assertThat(candidates(VALLEY, Distance.NOT_ASKED))
        .isEqualTo(candidates(ReferralNetwork.of(Ladder.VALLEY), Distance.NOT_ASKED))
        .first()
        .hasSameHashCodeAs(candidates(VALLEY, Distance.NOT_ASKED).get(0))
        .hasToString(
            "county is a candidate: hops 1, tier county; region agrees in 3 steps; route: east to"
                + " county");
  }

  @Test
  void candidatesDifferByRankAndByWhatTheyRestOn() {
    Candidate county = candidates(VALLEY, Distance.NOT_ASKED).get(0);
    ReferralPolicy anywhere =
        Ladder.POLICY.toBuilder().regions(ReferralPolicy.Regions.NO_MATTER).build();

    assertThat(county)
        .isNotEqualTo(candidates(VALLEY, Distance.NOT_ASKED).get(1))
        .isNotEqualTo(candidates(VALLEY, (from, to) -> 3).get(0))
        .isNotEqualTo(
            candidates(ReferralNetwork.of(Ladder.with(anywhere)), Distance.NOT_ASKED).get(0));
  }

  @Test
  void theBestOfTwoComesFirstWhoeverCompares() {
    List<Candidate> both = candidates(VALLEY, Distance.NOT_ASKED);

    assertThat(both.get(0)).isLessThan(both.get(1)).isEqualByComparingTo(both.get(0));
    assertThat(both.get(1)).isGreaterThan(both.get(0));
  }
}
