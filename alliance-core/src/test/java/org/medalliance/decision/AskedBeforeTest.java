// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.UnitSelector.allOf;
import static org.medalliance.sharing.UnitSelector.tier;
import static org.medalliance.sharing.UnitSelector.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.membership.TierId;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** What a policy was asked before changes none of its answers. */
class AskedBeforeTest {

  @Test
  void aNamedUnitIsSeenAsItIsOnTheDay() {
    assertPermittedOnlyLater(
        withRule(rule -> rule.recipient(allOf(unit("hillside"), tier("county")))));
  }

  @Test
  void aPartyIsSeenAsItIsOnTheDay() {
    assertPermittedOnlyLater(
        withRule(rule -> rule.recipient(tier("county"))).toBuilder()
            .agreements(
                List.of(
                    Agreement.builder()
                        .id("charter")
                        .kind(AgreementKinds.CHARTER)
                        .binds(Binding.parties("lakeside", "hillside"))
                        .addFact(AgreementFact.effective(FOUNDING))
                        .build()))
            .build());
  }

  /** Hillside rises from the township to the county. */
  private static void assertPermittedOnlyLater(Alliance alliance) {
    SharingPolicy policy =
        SharingPolicy.of(
            alliance.toBuilder()
                .members(
                    List.of(
                        RIVER_VALLEY.member("lakeside").orElseThrow(),
                        RIVER_VALLEY.member("hillside").orElseThrow().toBuilder()
                            .tier(
                                Timeline.of(
                                    List.of(
                                        Timeline.Step.of(
                                            TierId.of("township"), PartialDate.of(FOUNDING)),
                                        Timeline.Step.of(
                                            TierId.of("county"), PartialDate.of(LATER)))))
                            .build()))
                .build());

    assertThat(policy.decide(on(LATER.minusDays(1))).outcome()).isEqualTo(Outcome.NOT_COVERED);
    assertThat(policy.decide(on(LATER)).outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(policy.decide(on(LATER.minusDays(1))).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }
}
