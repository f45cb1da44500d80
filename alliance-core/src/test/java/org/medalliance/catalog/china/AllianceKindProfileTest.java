// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.AllianceKind;
import org.medalliance.Integration;
import org.medalliance.catalog.Attested;
import org.medalliance.catalog.china.AllianceKindProfile.Exclusivity;
import org.medalliance.catalog.china.AllianceKindProfile.Founder;
import org.medalliance.catalog.china.AllianceKindProfile.Territory;

class AllianceKindProfileTest {

  @Test
  void thereIsOneForEachKindThatTheLawNames() {
    assertThat(AllianceKindProfile.ALL)
        .extracting(AllianceKindProfile::kind)
        .containsExactlyInAnyOrder(
            AllianceKinds.URBAN_MEDICAL_GROUP,
            AllianceKinds.COUNTY_MEDICAL_COMMUNITY,
            AllianceKinds.SPECIALTY_ALLIANCE,
            AllianceKinds.TELEMEDICINE_NETWORK);
    assertThat(AllianceKindProfile.ALL)
        .allSatisfy(
            profile -> assertThat(AllianceKindProfile.find(profile.kind())).contains(profile));
  }

  @Test
  void nothingIsTypicalOfAKindThatMayBeAnyOfThem() {
    assertThat(AllianceKindProfile.find(AllianceKinds.MEDICAL_CONSORTIUM)).isEmpty();
    assertThat(AllianceKindProfile.find(AllianceKind.of("university-alliance"))).isEmpty();
  }

  @Test
  void aCountyCommunityIsFormedByTheGovernmentOfItsCounty() {
    AllianceKindProfile county = profile(AllianceKinds.COUNTY_MEDICAL_COMMUNITY);

    assertThat(county.formedBy().value()).containsExactly(Founder.GOVERNMENT);
    assertThat(county.territory().value()).isEqualTo(Territory.COUNTY);
    assertThat(county.integration().value()).containsExactly(Integration.CLOSELY_KNIT);
  }

  @Test
  void aMemberOfASpecialtyAllianceMayBelongToAnother() {
    Attested<Exclusivity> exclusivity = profile(AllianceKinds.SPECIALTY_ALLIANCE).exclusivity();

    assertThat(exclusivity.value()).isEqualTo(Exclusivity.NON_EXCLUSIVE);
    assertThat(exclusivity.isProvisional()).isFalse();
  }

  @Test
  void thatUrbanGroupsAndCountyCommunitiesExcludeEachOtherIsOnlyInferred() {
    assertThat(
            Stream.of(AllianceKinds.URBAN_MEDICAL_GROUP, AllianceKinds.COUNTY_MEDICAL_COMMUNITY)
                .map(kind -> profile(kind).exclusivity()))
        .allSatisfy(
            exclusivity -> {
              assertThat(exclusivity.value()).isEqualTo(Exclusivity.EXCLUSIVE);
              assertThat(exclusivity.isProvisional()).isTrue();
            });
  }

  private static AllianceKindProfile profile(AllianceKind kind) {
    return AllianceKindProfile.find(kind).orElseThrow();
  }
}
