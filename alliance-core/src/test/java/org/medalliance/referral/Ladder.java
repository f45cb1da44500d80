// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.Urgency;

/** A valley with a county hospital, two townships, two villages, and a city hospital above all. */
final class Ladder {
  static final LocalDate FOUNDING = LocalDate.of(2020, 1, 1);
  static final LocalDate DAY = LocalDate.of(2023, 6, 1);

  /** Rung by rung, up to three hops, by agreement of nobody, sideways within the county. */
  static final ReferralPolicy POLICY =
      ReferralPolicy.builder()
          .ladder(ReferralPolicy.Ladder.ADJACENT)
          .skipFrom(Urgency.EMERGENCY)
          .sideways(ReferralPolicy.Sideways.ALLOWED)
          .sidewaysDepth(2)
          .agreement(ReferralPolicy.Agreement.NOT_NEEDED)
          .maxHops(3)
          .regions(ReferralPolicy.Regions.NEAREST_FIRST)
          .build();

  static final Alliance VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("county-medical-community"))
          .roll(RollScope.COMPLETE)
          .addFact(AllianceFact.founded(FOUNDING))
          .tiers("city", "county", "township", "village")
          .codeSystems(
              new CodeSystems(
                  Optional.of(CodeSystem.of("pairs", CodeSystem.Containment.PAIRS)),
                  Optional.of(CodeSystem.of("dotted", CodeSystem.Containment.DOTTED)),
                  Optional.empty()))
          .addInstitutions(
              body("city", "511602", "05", "03"),
              body("county", "511603", "05.05"),
              body("east", "511603", "02"),
              body("west", "511602", "02"),
              body("brook", "511603", "02"),
              body("mill", "511602", "02"))
          .addMembers(
              member("city", "city"),
              member("county", "county"),
              member("east", "township"),
              member("west", "township"),
              member("brook", "village"),
              member("mill", "village"))
          .referralPolicy(POLICY)
          .build();

  private Ladder() {}

  static ReferralQuery.Builder from(String unit, Direction direction) {
    return ReferralQuery.builder().sender(unit).direction(direction).on(DAY);
  }

  static Alliance with(ReferralPolicy policy) {
    return VALLEY.toBuilder().referralPolicy(policy).build();
  }

  /** The same in which an agreement is needed, between these and no others. */
  static Alliance bound(String id, String... units) {
    return with(POLICY.toBuilder().agreement(ReferralPolicy.Agreement.NEEDED).build()).toBuilder()
        .addAgreement(
            Agreement.builder()
                .id(id)
                .kind(AgreementKinds.CHARTER)
                .binds(Binding.parties(units))
                .addFact(AgreementFact.effective(FOUNDING))
                .build())
        .build();
  }

  static Alliance replacing(MemberUnit member) {
    return VALLEY.toBuilder()
        .members(
            VALLEY.members().stream()
                .map(each -> each.unit().equals(member.unit()) ? member : each)
                .toList())
        .build();
  }

  static MemberUnit member(String unit, String tier) {
    return MemberUnit.admitted(unit, FOUNDING, Roles.MEMBER).toBuilder().tier(tier).build();
  }

  private static Institution body(String id, String region, String... specialties) {
    Code[] codes = new Code[specialties.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = Code.of(specialties[i]);
    }
    return Institution.of(id, id + " hospital").toBuilder()
        .region(Code.of(region))
        .specialties(codes)
        .build();
  }
}
