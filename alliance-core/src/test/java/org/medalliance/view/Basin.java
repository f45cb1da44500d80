// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static org.medalliance.sharing.UnitSelector.role;
import static org.medalliance.sharing.UnitSelector.unit;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.Binding;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.PartialDate;

/**
 * An alliance of a city hospital with a campus, a county hospital and a township health centre, of
 * which nobody knows on which day of 2022 it joined; another city's hospital is bound by a pact.
 */
public final class Basin {
  /** The day on which it began. */
  public static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

  /** A day on which the township health centre perhaps belongs. */
  public static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  /** The alliance. */
  public static final Alliance ALLIANCE =
      Alliance.builder()
          .id("basin")
          .name(name("Basin Alliance", "盆地医联体"))
          .kind(AllianceKind.of("county-medical-community"))
          .roll(RollScope.COMPLETE)
          .addFact(AllianceFact.founded(FOUNDED))
          .tiers("city", "county", "township")
          .addInstitution(institution("lakeside", "Lakeside Hospital", "湖滨医院"))
          .addInstitution(
              institution("lakeside-east", "Lakeside Hospital, East Campus", "湖滨医院东院区").toBuilder()
                  .partOf(UnitId.of("lakeside"))
                  .build())
          .addInstitution(institution("hillside", "Hillside Hospital", "山麓医院"))
          .addInstitution(institution("fishery", "Fishery Health Centre", "渔场卫生院"))
          .addInstitution(institution("faraway", "Faraway Hospital", "远方医院"))
          .addInstitution(
              institution("old-mill", "Old Mill Clinic", "老磨坊诊所").toBuilder()
                  .addSuccession(
                      Succession.of(
                          Succession.Kind.MERGED, PartialDate.parse("2021-03"), "hillside"))
                  .build())
          .addInstitution(
              institution("ferry", "Ferry Clinic", "渡口诊所").toBuilder()
                  .addSuccession(Succession.of(Succession.Kind.CLOSED, PartialDate.parse("2022")))
                  .build())
          .addMember(member("lakeside", "city", "2020-01-01", Roles.LEAD))
          .addMember(member("hillside", "county", "2020-01-01", Roles.MEMBER))
          .addMember(member("fishery", "township", "2022", Roles.MEMBER))
          .addAgreement(Agreement.charter("charter", FOUNDED))
          .addAgreement(
              Agreement.builder()
                  .id("pact")
                  .kind(AgreementKind.of("bilateral-cooperation"))
                  .binds(Binding.parties("lakeside", "faraway"))
                  .scope(name("Imaging for both", "影像互助"))
                  .addFact(
                      AgreementFact.builder()
                          .fact(AgreementFact.Kind.EFFECTIVE)
                          .on(PartialDate.of(FOUNDED))
                          .expiresAfter(PartialDate.parse("2022-12-31"))
                          .build())
                  .build())
          .addRule(
              SharingRule.permit("imaging")
                  .resource(ResourceKind.of("remote-imaging"))
                  .provider(unit("lakeside"))
                  .recipient(role(Roles.MEMBER))
                  .under("charter")
                  .build())
          .referralPolicy(
              ReferralPolicy.builder()
                  .ladder(ReferralPolicy.Ladder.ADJACENT)
                  .sideways(ReferralPolicy.Sideways.NEVER)
                  .agreement(ReferralPolicy.Agreement.NEEDED)
                  .maxHops(2)
                  .regions(ReferralPolicy.Regions.NO_MATTER)
                  .build())
          .build();

  private Basin() {}

  private static Institution institution(String id, String english, String chinese) {
    return Institution.builder().id(id).name(name(english, chinese)).build();
  }

  private static LocalizedText name(String english, String chinese) {
    return new LocalizedText(ImmutableSortedMap.of("en", english, "zh", chinese));
  }

  private static MemberUnit member(String unit, String tier, String admitted, Role role) {
    return MemberUnit.builder()
        .unit(unit)
        .tier(tier)
        .roles(role)
        .addFact(MemberFact.of(MemberFact.Kind.ADMITTED, PartialDate.parse(admitted)))
        .build();
  }
}
