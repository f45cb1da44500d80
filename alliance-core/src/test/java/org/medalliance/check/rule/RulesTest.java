// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.Binding;
import org.medalliance.catalog.china.ChinaCodeSystems;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.FindingCode;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.code.Code;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberUnit;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

class RulesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 24);

  private static final Institution KNOWN =
      Institution.of("lakeside", "Lakeside Hospital").toBuilder()
          .kind(InstitutionKind.of("hospital"))
          .grade(Code.of("II-A"))
          .region(Code.of("500105"))
          .specialties(Code.of("03"))
          .build();

  private static final List<UnitSelector> OTHERS =
      List.of(
          UnitSelector.kind(InstitutionKind.of("clinic")),
          UnitSelector.gradeAtLeast("III-B"),
          UnitSelector.regionWithin("510000"),
          UnitSelector.specialty("05"));

  @Test
  void whatIsKnownOfEverybodyLeavesARuleDead() {
    for (UnitSelector other : OTHERS) {
      assertThat(codes(alliance(RollScope.COMPLETE, KNOWN), to(other)))
          .as(other.toString())
          .containsExactly(FindingCodes.RULE_DEAD);
    }
  }

  @Test
  void whatIsNotKnownOfSomebodyMayFit() {
    Institution unknown = Institution.of("hillside", "Hillside Clinic");
    for (UnitSelector other : OTHERS) {
      assertThat(codes(alliance(RollScope.COMPLETE, KNOWN, unknown), to(other)))
          .as(other.toString())
          .isEmpty();
    }
  }

  @Test
  void whatIsKnownFromSomeDayOnMayFitBefore() {
    Institution late =
        KNOWN.toBuilder()
            .kind(
                Timeline.of(
                    List.of(Timeline.Step.of(InstitutionKind.of("hospital"), PartialDate.of(DAY)))))
            .build();

    assertThat(codes(alliance(RollScope.COMPLETE, late), to(OTHERS.get(0)))).isEmpty();
  }

  @Test
  void whoIsNotOnARollThatLeavesUnitsOutMayFit() {
    for (UnitSelector other : OTHERS) {
      assertThat(codes(alliance(RollScope.PARTIAL, KNOWN), to(other)))
          .as(other.toString())
          .isEmpty();
    }
  }

  @Test
  void whoIsNotOnARollThatLeavesUnitsOutMayBeBound() {
    SharingRule rule = to(UnitSelector.unit("hillside"));
    Institution hillside = Institution.of("hillside", "Hillside Clinic");

    for (RollScope roll : List.of(RollScope.PARTIAL, RollScope.COMPLETE)) {
      Alliance named =
          alliance(roll, KNOWN, hillside).toBuilder()
              .members(List.of(MemberUnit.admitted("lakeside", DAY)))
              .build();
      assertThat(codes(named, rule)).as(roll.toString()).hasSize(roll == RollScope.PARTIAL ? 0 : 1);
    }
  }

  @Test
  void aRuleLivesUnderOneOfItsAgreements() {
    Agreement draft =
        Agreement.builder()
            .id("draft")
            .kind(AgreementKind.of("cooperation"))
            .binds(Binding.parties("lakeside", "hillside"))
            .build();
    Alliance alliance =
        alliance(RollScope.COMPLETE, KNOWN, Institution.of("hillside", "Hillside Clinic"))
            .toBuilder()
            .addAgreement(draft)
            .build();
    SharingRule.Builder rule = permit().recipient(UnitSelector.unit("hillside"));

    assertThat(codes(alliance, rule.under("charter", "draft").build())).isEmpty();
    assertThat(codes(alliance, rule.under("draft").build()))
        .containsExactly(FindingCodes.RULE_DEAD);
  }

  @Test
  void weeksLieAcrossTheEndsOfMonths() {
    assertThat(codes(lent(), used(Quota.Window.WEEK))).isEmpty();
    assertThat(codes(lent(), used(Quota.Window.DAY)))
        .containsExactly(FindingCodes.QUOTA_OVER_LIMIT);
    assertThat(codes(lent(), used(Quota.Window.MONTH)))
        .containsExactly(FindingCodes.QUOTA_OVER_LIMIT);
  }

  private static Alliance lent() {
    return alliance(RollScope.COMPLETE, KNOWN, Institution.of("hillside", "Hillside Clinic"))
        .toBuilder()
        .addResource(
            SharedResource.builder()
                .id("device")
                .kind(ResourceKind.of("imaging"))
                .owner("lakeside")
                .lendLimit(Quota.of(20, Quota.Window.MONTH, Quota.Of.RECIPIENT))
                .build())
        .build();
  }

  private static SharingRule used(Quota.Window per) {
    return permit()
        .recipient(UnitSelector.unit("hillside"))
        .resource(ResourceSelector.one("device"))
        .quota(Quota.of(30, per, Quota.Of.RECIPIENT))
        .under("charter")
        .build();
  }

  private static SharingRule to(UnitSelector recipient) {
    return permit().recipient(recipient).under("charter").build();
  }

  private static SharingRule.Builder permit() {
    return SharingRule.permit("rule")
        .resource(ResourceKind.of("imaging"))
        .provider(UnitSelector.unit("lakeside"));
  }

  private static List<FindingCode> codes(Alliance alliance, SharingRule rule) {
    return AllianceChecks.RULES
        .check(alliance.toBuilder().addRule(rule).build())
        .findings()
        .stream()
        .map(finding -> finding.code())
        .toList();
  }

  private static Alliance alliance(RollScope roll, Institution... institutions) {
    return Alliance.builder()
        .id("river-valley")
        .kind(AllianceKind.of("consortium"))
        .roll(roll)
        .codeSystems(
            new CodeSystems(
                Optional.of(ChinaCodeSystems.REGIONS),
                Optional.of(ChinaCodeSystems.SPECIALTIES),
                Optional.of(ChinaCodeSystems.GRADES)))
        .addFact(AllianceFact.founded(DAY))
        .institutions(List.of(institutions))
        .members(
            List.of(institutions).stream()
                .map(it -> MemberUnit.admitted(it.id().value(), DAY))
                .toList())
        .addAgreement(Agreement.charter("charter", DAY))
        .build();
  }
}
