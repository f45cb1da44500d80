// SPDX-License-Identifier: Apache-2.0
package org.medalliance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medalliance.Alliance;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceSize;
import org.medalliance.testing.Samples;

class SamplesTest {
  @Test
  void areToldByNumberWhateverElseIsAskedFor() {
    List<AllianceAndRequest> pairs = Samples.of(3).alliancesAndRequests().limit(20).toList();

    assertThat(LongStream.range(0, 20).parallel().mapToObj(Samples.of(3)::allianceAndRequest))
        .isEqualTo(pairs);
    assertThat(Samples.of(3).alliance(7))
        .isEqualTo(Samples.of(3).alliances().skip(7).findFirst().orElseThrow());
  }

  @Test
  void differFromSeedToSeedAndFromNumberToNumber() {
    assertThat(LongStream.range(0, 20).mapToObj(seed -> Samples.of(seed).alliance(0)))
        .doesNotHaveDuplicates();
    assertThat(Samples.of(3).alliances().limit(20)).doesNotHaveDuplicates();
    assertThat(Samples.of(3).alliance(1)).isNotEqualTo(Samples.of(4).alliance(0));
  }

  @Test
  void drawManyDifferentRequestsOfOneAlliance() {
    Alliance alliance = Samples.of(3, AllianceSize.MEDIUM).alliance(0);
    List<SharingRequest> requests = Samples.of(5).requests(alliance).limit(1_000).toList();

    assertThat(Samples.of(5).requests(alliance).limit(1_000)).isEqualTo(requests);
    assertThat(requests.stream().distinct().count()).isGreaterThan(500);
  }

  @Test
  void drawRequestsOfAnAllianceThatSaysNothing() {
    Alliance silent =
        Alliance.builder()
            .id("silent")
            .kind(AllianceKind.of("specialty-alliance"))
            .roll(RollScope.COMPLETE)
            .build();

    assertThat(Samples.of(5).requests(silent).limit(100))
        .allSatisfy(
            request ->
                assertThat(SharingPolicy.of(silent).decide(request).outcome())
                    .isEqualTo(Outcome.NOT_COVERED));
  }

  @ParameterizedTest
  @CsvSource({
    "SMALL, 300, 2, 6, 1, 3, 3, 0, 5",
    "MEDIUM, 60, 10, 60, 3, 12, 20, 5, 30",
    "LARGE, 3, 200, 1000, 10, 50, 200, 50, 200"
  })
  void keepWithinTheBoundsOfTheirSize(
      AllianceSize size,
      int samples,
      int leastUnits,
      int mostUnits,
      int leastAgreements,
      int mostAgreements,
      int mostResources,
      int leastRules,
      int mostRules) {
    assertThat(Samples.of(1, size).alliances().limit(samples))
        .allSatisfy(
            alliance -> {
              assertThat(alliance.institutions()).hasSizeBetween(leastUnits, mostUnits);
              assertThat(alliance.members()).hasSizeLessThanOrEqualTo(mostUnits);
              assertThat(alliance.agreements()).hasSizeBetween(leastAgreements, mostAgreements);
              assertThat(alliance.resources()).hasSizeLessThanOrEqualTo(mostResources);
              assertThat(alliance.rules()).hasSizeBetween(leastRules, mostRules);
            });
  }

  @Test
  void areOfEverySizeWithinTheBounds() {
    List<Alliance> alliances = Samples.of(1).alliances().limit(300).toList();

    assertThat(alliances).extracting(one -> one.institutions().size()).contains(2, 3, 4, 5, 6);
    assertThat(alliances).extracting(one -> one.agreements().size()).contains(1, 2, 3);
    assertThat(alliances).extracting(one -> one.rules().size()).contains(0, 1, 2, 3, 4, 5);
  }
}
