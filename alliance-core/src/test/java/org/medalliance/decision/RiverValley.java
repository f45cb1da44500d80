// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.role;
import static org.medalliance.sharing.UnitSelector.tierAtMost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.PartialDate;

/** The alliance of the examples: Lakeside leads, its members may use its imaging. */
final class RiverValley {
  private RiverValley() {}

  static final LocalDate FOUNDING = LocalDate.of(2021, 6, 24);
  static final LocalDate LATER = LocalDate.of(2023, 6, 1);
  static final ResourceKind IMAGING = ResourceKind.of("remote-imaging");
  static final ResourceKind CT = ResourceKind.of("remote-imaging.ct");

  /** Lakeside leads; its members may use its imaging; the ladder is lead, county, township. */
  static final Alliance RIVER_VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("specialty-alliance"))
          .roll(RollScope.COMPLETE)
          .tiers("lead", "county", "township")
          .addFact(AllianceFact.founded(FOUNDING))
          .addInstitutions(
              Institution.of("lakeside", "Lakeside Hospital"),
              Institution.of("hillside", "Hillside Clinic"),
              Institution.of("seaside", "Seaside University"))
          .addMembers(
              member("lakeside", "lead", Roles.LEAD.value()),
              member("hillside", "township", "member"))
          .addAgreement(Agreement.charter("charter", FOUNDING))
          .addRule(
              SharingRule.permit("imaging")
                  .resource(IMAGING)
                  .provider(role(Roles.LEAD))
                  .recipient(tierAtMost("county"))
                  .under("charter")
                  .build())
          .build();

  static final SharingRequest REQUEST =
      SharingRequest.builder()
          .recipient("hillside")
          .provider("lakeside")
          .kind(IMAGING)
          .on(LATER)
          .build();

  static SharingDecision decide(Alliance alliance, SharingRequest request) {
    return SharingPolicy.of(alliance).decide(request);
  }

  static SharingRule prohibition(String id) {
    return SharingRule.prohibit(id)
        .resource(IMAGING)
        .provider(any())
        .recipient(any())
        .under("charter")
        .build();
  }

  static MemberUnit member(String unit, String tier, String role) {
    return MemberUnit.admitted(unit, FOUNDING, Role.of(role)).toBuilder().tier(tier).build();
  }

  static SharedResource.Builder scanner(String id) {
    return SharedResource.builder().id(id).kind(CT).owner("lakeside");
  }

  static SharingRequest kind(ResourceKind kind) {
    return REQUEST.toBuilder().kind(kind).build();
  }

  static SharingRequest resource(String id) {
    return REQUEST.toBuilder().kind(Optional.empty()).resource(id).build();
  }

  static SharingRequest on(LocalDate day) {
    return REQUEST.toBuilder().on(day).build();
  }

  static Alliance withRule(UnaryOperator<SharingRule.Builder> change) {
    return RIVER_VALLEY.toBuilder()
        .rules(List.of(change.apply(RIVER_VALLEY.rules().get(0).toBuilder()).build()))
        .build();
  }

  static Alliance replacing(Agreement agreement) {
    return RIVER_VALLEY.toBuilder().agreements(List.of(agreement)).build();
  }

  /** The alliance with Hillside suspended in 2023. */
  static Alliance suspended(Alliance alliance) {
    MemberUnit hillside = alliance.member(UnitId.of("hillside")).orElseThrow();
    return alliance.toBuilder()
        .members(List.of(alliance.member("lakeside").orElseThrow()))
        .addMember(
            hillside.toBuilder()
                .addFact(MemberFact.of(MemberFact.Kind.SUSPENDED, PartialDate.ofYear(2022)))
                .build())
        .build();
  }
}
