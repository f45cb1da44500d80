// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.kind;
import static org.medalliance.decision.RiverValley.member;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.decision.RiverValley.scanner;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.UnitSelector.allOf;
import static org.medalliance.sharing.UnitSelector.any;
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
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRequest;
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

  @Test
  void whoIsNamedIsToldFromWhoIsAlikeInAllElse() {
    Alliance alliance =
        withRule(rule -> rule.recipient(unit("hillside"))).toBuilder()
            .addMember(member("seaside", "township", "member"))
            .build();
    SharingRequest named = REQUEST;
    SharingRequest alike = REQUEST.toBuilder().recipient("seaside").build();

    for (List<SharingRequest> order : List.of(List.of(named, alike), List.of(alike, named))) {
      SharingPolicy policy = SharingPolicy.of(alliance);
      order.forEach(
          request ->
              assertThat(policy.decide(request).isPermitted()).isEqualTo(request.equals(named)));
    }
  }

  @Test
  void whoIsPartyIsToldFromWhoIsAlikeInAllElse() {
    Alliance alliance =
        withRule(rule -> rule.recipient(any())).toBuilder()
            .agreements(
                List.of(
                    Agreement.charter("charter", FOUNDING).toBuilder()
                        .binds(Binding.parties("lakeside", "hillside"))
                        .build()))
            .addMember(member("seaside", "township", "member"))
            .build();
    SharingPolicy policy = SharingPolicy.of(alliance);

    assertThat(policy.decide(REQUEST).isPermitted()).isTrue();
    assertThat(policy.decide(REQUEST.toBuilder().recipient("seaside").build()).outcome())
        .isEqualTo(Outcome.NOT_COVERED);
    assertThat(policy.decide(REQUEST).isPermitted()).isTrue();
  }

  @Test
  void kindsWithOneHashAreToldApart() {
    ResourceKind one = ResourceKind.of("remote-imaging.aaan");
    ResourceKind other = ResourceKind.of("remote-imaging.aac0");
    assertThat(one).hasSameHashCodeAs(other);
    SharingPolicy policy =
        SharingPolicy.of(
            RIVER_VALLEY.toBuilder().addResource(scanner("ct").kind(one).build()).build());

    for (ResourceKind kind : List.of(one, other, one)) {
      assertThat(policy.decide(kind(kind))).isEqualTo(policy.explain(kind(kind)).decision());
    }
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
