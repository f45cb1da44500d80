// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.view.Basin.FOUNDED;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.Binding;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.Indicators;

/** Each would take hours if units were held against units. */
class LargeViewTest {
  private static final int UNITS = 20_000;

  /** All are bound by a charter, and each with the first by an accession of its own. */
  private static final Alliance LARGE = alliance();

  private static Alliance alliance() {
    Alliance.Builder large =
        Alliance.builder()
            .id("large")
            .kind(AllianceKind.of("county-medical-community"))
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(FOUNDED))
            .addAgreement(Agreement.charter("charter", FOUNDED))
            .addRule(
                SharingRule.permit("all")
                    .resource(ResourceKind.of("remote-imaging"))
                    .provider(UnitSelector.any())
                    .recipient(UnitSelector.any())
                    .under("charter")
                    .build());
    for (int i = 0; i < UNITS; i++) {
      large
          .addInstitution(Institution.of("u" + i, "Unit " + i))
          .addMember(MemberUnit.admitted("u" + i, FOUNDED, Roles.MEMBER));
    }
    IntStream.range(1, UNITS).forEach(i -> large.addAgreement(accession(i)));
    return large.build();
  }

  private static Agreement accession(int unit) {
    return Agreement.builder()
        .id("a" + unit)
        .kind(AgreementKind.of("accession"))
        .binds(Binding.parties("u0", "u" + unit))
        .addFact(
            AgreementFact.builder()
                .fact(AgreementFact.Kind.EFFECTIVE)
                .on(PartialDate.of(FOUNDED))
                .build())
        .build();
  }

  @Test
  void everybodyIsBoundWithEverybodyAndNobodyIsABridge() {
    ImmutableList<Indicator> positions = Indicators.of(LARGE, FOUNDED).positions();

    assertThat(positions).hasSize(UNITS + 2);
    assertThat(positions.get(0)).hasToString("partners, u0: 19999");
    assertThat(positions.get(UNITS)).hasToString("isolated members: 0");
    assertThat(positions.get(UNITS + 1)).hasToString("bridge units: 0");
  }

  @Test
  void withoutTheCharterTheFirstIsTheBridge() {
    Alliance apart =
        LARGE.toBuilder()
            .agreements(
                LARGE.agreements().stream()
                    .filter(agreement -> !agreement.id().value().equals("charter"))
                    .toList())
            .build();

    ImmutableList<Indicator> positions = Indicators.of(apart, FOUNDED).positions();

    assertThat(positions.get(UNITS + 1)).hasToString("bridge units: 1: u0");
  }

  @Test
  void whatWouldBeUnitsTimesUnitsIsCutAndSaysSo() {
    AllianceGraph shared =
        AllianceView.of(LARGE, FOUNDED).sharing(ResourceKind.of("remote-imaging"));

    assertThat(shared.isWhole()).isFalse();
    assertThat(shared.links()).hasSize(AllianceGraph.MAX_LINKS);
    assertThat(shared.mermaid(Locale.ENGLISH)).contains("more than ");
  }
}
