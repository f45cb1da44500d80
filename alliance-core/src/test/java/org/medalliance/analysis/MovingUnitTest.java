// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.CodeSystem.Containment;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.TierId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingCondition.TierRelation;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Who stands where to whom is asked again when one of both moves, and only then. */
class MovingUnitTest {
  private static final LocalDate MOVE = LocalDate.of(2022, 1, 1);
  private static final TierId TOP = TierId.of("top");
  private static final TierId LOW = TierId.of("low");
  private static final Code HERE = Code.of("510000");
  private static final Code THERE = Code.of("110000");

  private static String permittedUnder(Alliance.Builder alliance, SharingCondition condition) {
    SharingRule rule =
        SharingRule.permit("beds")
            .resource(ResourceKind.of("beds"))
            .provider(UnitSelector.unit("hub"))
            .recipient(UnitSelector.unit("east"))
            .under("charter")
            .when(condition)
            .build();
    Alliance before = alliance.build();
    return RuleComparison.between(before, before.toBuilder().addRule(rule).build())
        .differences()
        .toString();
  }

  private static <T> Timeline<T> moved(T from, T to) {
    return Timeline.of(
        List.of(
            Timeline.Step.of(from, PartialDate.of(Valley.FOUNDING)),
            Timeline.Step.of(to, PartialDate.of(MOVE))));
  }

  private static Alliance.Builder valley(
      Timeline<TierId> hubTier, Timeline<TierId> eastTier, Timeline<Code> eastRegion) {
    return Valley.of()
        .codeSystems(
            new CodeSystems(
                Optional.of(CodeSystem.of("regions", Containment.PAIRS)),
                Optional.empty(),
                Optional.empty()))
        .tiers("top", "low")
        .addInstitution(Institution.of("hub", "hub").toBuilder().region(HERE).build())
        .addInstitution(Institution.of("east", "east").toBuilder().region(eastRegion).build())
        .addMember(admitted("hub").tier(hubTier).build())
        .addMember(admitted("east").tier(eastTier).build());
  }

  private static MemberUnit.Builder admitted(String unit) {
    return MemberUnit.admitted(unit, Valley.FOUNDING).toBuilder();
  }

  @Test
  void aRecipientThatClimbsIsBelowNobodyFromThenOn() {
    assertThat(
            permittedUnder(
                valley(Timeline.always(TOP), moved(LOW, TOP), Timeline.always(HERE)),
                SharingCondition.recipientTier(TierRelation.LOWER)))
        .isEqualTo(
            "[east asking for beds of hub, 2020-01-01/2022-01-01: NOT_COVERED, then PERMITTED]");
  }

  @Test
  void aProviderThatSinksIsAboveNobodyFromThenOn() {
    assertThat(
            permittedUnder(
                valley(moved(TOP, LOW), Timeline.always(LOW), Timeline.always(HERE)),
                SharingCondition.recipientTier(TierRelation.LOWER)))
        .isEqualTo(
            "[east asking for beds of hub, 2020-01-01/2022-01-01: NOT_COVERED, then PERMITTED]");
  }

  @Test
  void aRecipientThatMovesAwayIsNoLongerInTheSameRegion() {
    assertThat(
            permittedUnder(
                valley(Timeline.always(TOP), Timeline.always(TOP), moved(HERE, THERE)),
                SharingCondition.sameRegion(1)))
        .isEqualTo(
            "[east asking for beds of hub, 2020-01-01/2022-01-01: NOT_COVERED, then PERMITTED]");
  }

  @Test
  void aRecipientThatComesCloserIsInTheSameRegionFromThenOn() {
    assertThat(
            permittedUnder(
                valley(Timeline.always(TOP), Timeline.always(TOP), moved(THERE, HERE)),
                SharingCondition.sameRegion(1)))
        .isEqualTo("[east asking for beds of hub, 2022-01-01/..: NOT_COVERED, then PERMITTED]");
  }
}
