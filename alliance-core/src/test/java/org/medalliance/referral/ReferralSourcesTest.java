// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.referral.Direction.UP;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.code.Code;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.TierId;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Whatever a hop or a candidate rests on is cited from where it is written. */
class ReferralSourcesTest {
  private static final PartialDate FOUNDING = PartialDate.of(Ladder.FOUNDING);

  private static final Alliance CITED =
      Ladder.VALLEY.toBuilder()
          .source(source("whole"))
          .roll(new RollScope(RollScope.Extent.COMPLETE, source("roll"), Optional.empty()))
          .facts(
              List.of(
                  new AllianceFact(
                      AllianceFact.Kind.FOUNDED, FOUNDING, source("life"), Optional.empty())))
          .referralPolicy(Ladder.POLICY.toBuilder().source(source("policy")).build())
          .members(Ladder.VALLEY.members().stream().map(ReferralSourcesTest::cited).toList())
          .institutions(
              Ladder.VALLEY.institutions().stream().map(ReferralSourcesTest::cited).toList())
          .build();

  private static Optional<SourceId> source(String id) {
    return Optional.of(SourceId.of(id));
  }

  private static <T> Timeline<T> since(T value, String source) {
    return Timeline.of(
        List.of(
            new Timeline.Step<>(
                value, Optional.of(FOUNDING), source(source), Optional.<String>empty())));
  }

  private static MemberUnit cited(MemberUnit member) {
    TierId tier = member.tier().steps().get(0).value();
    return member.toBuilder()
        .facts(
            List.of(
                MemberFact.builder()
                    .fact(MemberFact.Kind.ADMITTED)
                    .on(FOUNDING)
                    .source(source("admission"))
                    .build()))
        .tier(since(tier, "tier-of-" + member.unit()))
        .build();
  }

  private static Institution cited(Institution body) {
    Code region = body.region().steps().get(0).value();
    return body.toBuilder()
        .region(since(region, "region-of-" + body.id()))
        .specialties(since(body.specialties().steps().get(0).value(), "licence-of-" + body.id()))
        .build();
  }

  /** Each premise, and each that it is made of, with what it cites. */
  private static ImmutableList<String> told(List<Premise> premises) {
    return premises.stream()
        .flatMap(premise -> Stream.concat(Stream.of(premise), premise.parts().stream()))
        .filter(premise -> !premise.sources().isEmpty())
        .map(premise -> premise.expected().text(Locale.ENGLISH) + " " + premise.sources())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Premise> hop(Alliance alliance, Direction direction, String to) {
    return ReferralNetwork.of(alliance)
        .validate(List.of(UnitId.of("east"), UnitId.of(to)), Ladder.from("east", direction).build())
        .hops()
        .get(0)
        .premises();
  }

  @Test
  void aHopCitesThePolicyTheLivesAndTheRungsOfBothUnits() {
    assertThat(told(hop(CITED, UP, "county")))
        .containsExactly(
            "the alliance says by which steps patients may be referred [policy]",
            "within the alliance's life [life]",
            "on trial or in full standing [admission]",
            "there is a rung above east [tier-of-east]",
            "within the alliance's life [life]",
            "on trial or in full standing [admission]",
            "a route has no more hops than 3 [policy]",
            "a hop from east up leads to county [tier-of-county, tier-of-east]");
  }

  @Test
  void aHopWithinARegionCitesWhereBothUnitsLie() {
    assertThat(told(hop(CITED, Direction.SIDEWAYS, "west")))
        .containsExactly(
            "the alliance says by which steps patients may be referred [policy]",
            "within the alliance's life [life]",
            "on trial or in full standing [admission]",
            "east stands on a rung [tier-of-east]",
            "within the alliance's life [life]",
            "on trial or in full standing [admission]",
            "a route has no more hops than 3 [policy]",
            "west stands on the rung of east [tier-of-east, tier-of-west]",
            "the regions of east and west agree to depth 2 [region-of-east, region-of-west]");
  }

  @Test
  void aCandidateCitesItsLicence() {
    Referrals answer =
        ReferralNetwork.of(CITED).find(Ladder.from("east", UP).specialty("05.05").build());

    assertThat(told(answer.candidates().findFirst().orElseThrow().premises()))
        .containsExactly("county is registered for specialty 05.05 [licence-of-county]");
  }

  @Test
  void whoIsNotOnTheRollIsSoByTheRoll() {
    Alliance without =
        CITED.toBuilder()
            .members(
                CITED.members().stream()
                    .filter(each -> !each.unit().equals(UnitId.of("county")))
                    .toList())
            .build();

    assertThat(told(hop(without, UP, "county"))).contains("on the roll [roll]");
  }

  @Test
  void whatNamesNoSourceIsCoveredByThatOfTheAlliance() {
    Alliance plain = Ladder.VALLEY.toBuilder().source(source("whole")).build();

    assertThat(told(hop(plain, UP, "county"))).isNotEmpty().allMatch(it -> it.endsWith(" [whole]"));
  }
}
