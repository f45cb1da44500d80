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
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.SharingCondition.atLeast;
import static org.medalliance.sharing.SharingCondition.flag;
import static org.medalliance.sharing.SharingCondition.purposeIn;
import static org.medalliance.sharing.SharingCondition.recipientTier;
import static org.medalliance.sharing.SharingCondition.sameRegion;
import static org.medalliance.sharing.SharingCondition.urgencyAtLeast;
import static org.medalliance.sharing.UnitSelector.allOf;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.tier;
import static org.medalliance.sharing.UnitSelector.unit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.institution.Institution;
import org.medalliance.membership.TierId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingCondition.TierRelation;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.Urgency;
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
  void whoStandsOrLiesElsewhereIsToldApart() {
    Alliance ladder =
        withRule(rule -> rule.recipient(any()).when(recipientTier(TierRelation.LOWER))).toBuilder()
            .addMember(member("seaside", "lead", "member"))
            .build();
    assertAnsweredInAnyOrder(
        ladder, REQUEST, Outcome.PERMITTED, ofSeaside(REQUEST), Outcome.NOT_COVERED);

    Alliance places =
        withRule(rule -> rule.recipient(any()).when(sameRegion(1))).toBuilder()
            .codeSystems(
                new CodeSystems(
                    Optional.of(CodeSystem.of("divisions", CodeSystem.Containment.PAIRS)),
                    Optional.empty(),
                    Optional.empty()))
            .institutions(
                List.of(
                    lying("lakeside", "511603"),
                    lying("hillside", "510104"),
                    lying("seaside", "370000")))
            .addMember(member("seaside", "township", "member"))
            .build();
    assertAnsweredInAnyOrder(
        places, REQUEST, Outcome.PERMITTED, ofSeaside(REQUEST), Outcome.NOT_COVERED);
  }

  @Test
  void whatWasToldBeforeIsForgotten() {
    Attribute<Long> beds = Attribute.number("beds");
    assertForgotten(
        purposeIn(Purpose.of("teaching")),
        REQUEST.with(Attribute.PURPOSE, Purpose.of("teaching")),
        REQUEST.with(Attribute.PURPOSE, Purpose.of("research")));
    assertForgotten(
        urgencyAtLeast(Urgency.URGENT),
        REQUEST.with(Attribute.URGENCY, Urgency.URGENT),
        REQUEST.with(Attribute.URGENCY, Urgency.ROUTINE));
    assertForgotten(atLeast(beds, 3), REQUEST.with(beds, 3L), REQUEST.with(beds, 2L));
    assertForgotten(
        flag(Attribute.CONSENT),
        REQUEST.with(Attribute.CONSENT, true),
        REQUEST.with(Attribute.CONSENT, false));
    assertForgotten(
        SharingCondition.allOf(recipientTier(TierRelation.LOWER), flag(Attribute.CONSENT)),
        REQUEST.with(Attribute.CONSENT, true),
        REQUEST.with(Attribute.CONSENT, false));
  }

  private static void assertForgotten(
      SharingCondition condition, SharingRequest met, SharingRequest unmet) {
    Alliance alliance = withRule(rule -> rule.when(condition));

    assertAnsweredInAnyOrder(alliance, met, Outcome.PERMITTED, unmet, Outcome.NOT_COVERED);
    assertAnsweredInAnyOrder(alliance, met, Outcome.PERMITTED, REQUEST, Outcome.UNDETERMINED);
  }

  private static void assertAnsweredInAnyOrder(
      Alliance alliance, SharingRequest one, Outcome ofOne, SharingRequest other, Outcome ofOther) {
    SharingPolicy policy = SharingPolicy.of(alliance);
    assertThat(policy.decide(one).outcome()).isEqualTo(ofOne);
    assertThat(policy.decide(other).outcome()).isEqualTo(ofOther);
    assertThat(policy.decide(one).outcome()).isEqualTo(ofOne);

    assertThat(SharingPolicy.of(alliance).decide(other).outcome()).isEqualTo(ofOther);
  }

  private static SharingRequest ofSeaside(SharingRequest request) {
    return request.toBuilder().recipient("seaside").build();
  }

  private static Institution lying(String id, String region) {
    return Institution.of(id, "Hospital").toBuilder().region(Code.of(region)).build();
  }

  @Test
  void kindsWithOneHashAreToldApart() {
    ResourceKind covered = ResourceKind.of("an.x");
    ResourceKind other = ResourceKind.of("c0.x");
    assertThat(covered).hasSameHashCodeAs(other);

    assertAnsweredInAnyOrder(
        withRule(rule -> rule.resource(ResourceKind.of("an"))),
        kind(covered),
        Outcome.PERMITTED,
        kind(other),
        Outcome.NOT_COVERED);
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
