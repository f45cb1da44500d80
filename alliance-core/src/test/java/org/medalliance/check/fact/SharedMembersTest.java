// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.Report;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.time.PartialDate;

class SharedMembersTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 24);

  @Test
  void aUnitBelongsToOneCountyCommunity() {
    Alliance east = alliance("east", AllianceKinds.COUNTY_MEDICAL_COMMUNITY);
    Alliance west = alliance("west", AllianceKinds.COUNTY_MEDICAL_COMMUNITY);

    Report report = AllianceChecks.exclusiveAmong(List.of(east, west)).check(east);

    assertThat(report.text(Locale.ENGLISH))
        .isEqualTo(
            "WARNING members[hillside] EXCLUSIVE_KIND: member must belong to one alliance of this"
                + " kind: hillside is also one of west, 2021-06-24/..");
    assertThat(report.text(Locale.CHINESE))
        .isEqualTo(
            "警告  members[hillside]  EXCLUSIVE_KIND：此类医联体的成员不得重复加入：hillside 也是 west 的成员，自 2021-06-24 起");
  }

  @Test
  void specialtyAlliancesShareMembers() {
    Alliance east = alliance("east", AllianceKinds.SPECIALTY_ALLIANCE);
    Alliance west = alliance("west", AllianceKinds.SPECIALTY_ALLIANCE);

    assertThat(AllianceChecks.exclusiveAmong(List.of(west)).check(east).findings()).isEmpty();
  }

  @Test
  void oneMayFollowTheOther() {
    Alliance east = alliance("east", AllianceKinds.COUNTY_MEDICAL_COMMUNITY);
    Alliance west =
        alliance("west", AllianceKinds.COUNTY_MEDICAL_COMMUNITY).toBuilder()
            .members(
                List.of(
                    MemberUnit.admitted("hillside", DAY.minusYears(1)).toBuilder()
                        .addFact(MemberFact.of(MemberFact.Kind.LEFT, PartialDate.of(DAY)))
                        .build()))
            .build();

    assertThat(AllianceChecks.exclusiveAmong(List.of(west)).check(east).findings()).isEmpty();
  }

  private static Alliance alliance(String id, AllianceKind kind) {
    return Alliance.builder()
        .id(id)
        .kind(kind)
        .roll(RollScope.COMPLETE)
        .addFact(AllianceFact.founded(DAY.minusYears(2)))
        .addInstitution(Institution.of("hillside", "Hillside Clinic"))
        .addMember(MemberUnit.admitted("hillside", DAY))
        .build();
  }
}
