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
import org.medalliance.agreement.AgreementFact;
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
import org.medalliance.membership.Roles;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;
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

  @Test
  void aRungOnWhichNobodyStandsLeavesARuleDead() {
    Alliance town =
        alliance(RollScope.COMPLETE, KNOWN).toBuilder()
            .tiers("county", "town", "village")
            .members(List.of(MemberUnit.admitted("lakeside", DAY).toBuilder().tier("town").build()))
            .build();

    for (UnitSelector dead :
        List.of(
            UnitSelector.tier("county"),
            UnitSelector.tier("village"),
            UnitSelector.tierAtLeast("county"),
            UnitSelector.tierAtMost("village"))) {
      assertThat(codes(town, to(dead))).as(dead.toString()).containsExactly(FindingCodes.RULE_DEAD);
    }
    for (UnitSelector alive :
        List.of(
            UnitSelector.tier("town"),
            UnitSelector.tierAtLeast("town"),
            UnitSelector.tierAtLeast("village"),
            UnitSelector.tierAtMost("town"),
            UnitSelector.tierAtMost("county"),
            UnitSelector.tier("province"))) {
      assertThat(codes(town, to(alive))).as(alive.toString()).isEmpty();
    }
  }

  @Test
  void aSelectorIsDeadAsItsPartsAre() {
    Alliance alliance =
        alliance(RollScope.COMPLETE, KNOWN).toBuilder()
            .addAgreement(
                Agreement.charter("pact", DAY).toBuilder()
                    .binds(Binding.parties("lakeside", "hillside"))
                    .build())
            .build();
    UnitSelector dead = UnitSelector.role(Roles.LEAD);
    UnitSelector alive = UnitSelector.kind(InstitutionKind.of("hospital"));

    for (UnitSelector each :
        List.of(
            UnitSelector.allOf(alive, dead),
            UnitSelector.anyOf(dead, OTHERS.get(0)),
            UnitSelector.not(UnitSelector.any()),
            UnitSelector.party("charter"))) {
      assertThat(codes(alliance, to(each)))
          .as(each.toString())
          .containsExactly(FindingCodes.RULE_DEAD);
    }
    for (UnitSelector each :
        List.of(
            UnitSelector.allOf(alive, UnitSelector.any()),
            UnitSelector.anyOf(alive, dead),
            UnitSelector.not(dead),
            UnitSelector.party("pact"),
            UnitSelector.party("nothing"))) {
      assertThat(codes(alliance, to(each))).as(each.toString()).isEmpty();
    }
  }

  @Test
  void codesAreComparedInASystemThatIsNamed() {
    Alliance bare =
        alliance(RollScope.PARTIAL, KNOWN).toBuilder().codeSystems(CodeSystems.NONE).build();
    SharingCondition near = SharingCondition.sameRegion(2);
    SharingCondition urgent = SharingCondition.urgencyAtLeast(Urgency.URGENT);

    for (UnitSelector compared : OTHERS.subList(1, OTHERS.size())) {
      for (UnitSelector each :
          List.of(
              compared, UnitSelector.not(compared), UnitSelector.anyOf(OTHERS.get(0), compared))) {
        assertThat(codes(bare, to(each)))
            .as(each.toString())
            .containsExactly(FindingCodes.CODE_SYSTEM_MISSING);
        assertThat(codes(alliance(RollScope.PARTIAL, KNOWN), to(each))).isEmpty();
      }
    }
    assertThat(codes(bare, to(OTHERS.get(0)))).isEmpty();
    for (SharingCondition each : List.of(near, SharingCondition.allOf(urgent, near))) {
      SharingRule rule = permit().recipient(OTHERS.get(0)).when(each).under("charter").build();
      assertThat(codes(bare, rule)).containsExactly(FindingCodes.CODE_SYSTEM_MISSING);
      assertThat(codes(alliance(RollScope.PARTIAL, KNOWN), rule)).isEmpty();
    }
  }

  @Test
  void whoIsNamedIsBoundByOneOfTheAgreements() {
    Alliance alliance =
        alliance(RollScope.COMPLETE, KNOWN, Institution.of("hillside", "Hillside Clinic"))
            .toBuilder()
            .members(List.of(MemberUnit.admitted("lakeside", DAY)))
            .build();
    UnitSelector hillside = UnitSelector.unit("hillside");

    for (UnitSelector outside :
        List.of(hillside, UnitSelector.allOf(hillside, UnitSelector.specialty("03")))) {
      assertThat(codes(alliance, to(outside)))
          .as(outside.toString())
          .containsExactly(FindingCodes.RULE_OUTSIDE_PARTIES);
    }
    for (UnitSelector other :
        List.of(
            UnitSelector.anyOf(hillside, UnitSelector.specialty("03")),
            UnitSelector.unit("lakeside", "stranger"))) {
      assertThat(codes(alliance, to(other))).as(other.toString()).isEmpty();
    }
    assertThat(codes(alliance, permit().recipient(hillside).under("charter", "nothing").build()))
        .isEmpty();
  }

  @Test
  void oneUnitDoesNotShareWithItselfAlone() {
    Alliance alliance =
        alliance(RollScope.COMPLETE, KNOWN, Institution.of("hillside", "Hillside Clinic"));
    UnitSelector both = UnitSelector.unit("lakeside", "hillside");

    assertThat(codes(alliance, to(UnitSelector.unit("lakeside"))))
        .containsExactly(FindingCodes.SELF_REFERENCE);
    assertThat(codes(alliance, permit().provider(both).recipient(both).under("charter").build()))
        .isEmpty();
    assertThat(codes(alliance, to(both))).isEmpty();
  }

  @Test
  void aQuotaMayReachTheLendLimit() {
    SharingRule twenty =
        used(Quota.Window.MONTH).toBuilder()
            .quota(Quota.of(20, Quota.Window.MONTH, Quota.Of.RECIPIENT))
            .build();
    SharingRule ofAll =
        twenty.toBuilder().quota(Quota.of(30, Quota.Window.MONTH, Quota.Of.PROVIDER)).build();
    SharingRule ofYear =
        twenty.toBuilder().quota(Quota.of(30, Quota.Window.YEAR, Quota.Of.RECIPIENT)).build();

    assertThat(codes(lent(), twenty)).isEmpty();
    assertThat(codes(lent(), ofAll)).isEmpty();
    assertThat(codes(lent(), ofYear)).isEmpty();
  }

  @Test
  void nothingIsLentWhereTheLimitIsNone() {
    SharedResource device = lent().resources().get(0);
    Alliance nothing =
        lent().toBuilder()
            .resources(
                List.of(
                    device.toBuilder()
                        .lendLimit(Quota.of(0, Quota.Window.MONTH, Quota.Of.RECIPIENT))
                        .build()))
            .build();

    assertThat(AllianceChecks.RULES.check(nothing).findings())
        .extracting(found -> found.code() + " " + found.path())
        .containsExactly("QUOTA_ZERO resources[device].lendLimit");
  }

  @Test
  void whateverNarrowsAPermitLeavesItNotTooBroad() {
    Alliance alliance = lent();
    SharingRule broad =
        permit()
            .provider(UnitSelector.any())
            .recipient(UnitSelector.any())
            .under("charter")
            .build();
    Agreement pact =
        Agreement.charter("pact", DAY).toBuilder()
            .binds(Binding.parties("lakeside", "hillside"))
            .build();

    assertThat(codes(alliance, broad)).containsExactly(FindingCodes.RULE_TOO_BROAD);
    assertThat(codes(alliance, broad.toBuilder().span(DateSpan.from(DAY.plusDays(1))).build()))
        .containsExactly(FindingCodes.RULE_TOO_BROAD);
    for (SharingRule narrow :
        List.of(
            broad.toBuilder().provider(UnitSelector.unit("lakeside")).build(),
            broad.toBuilder().recipient(UnitSelector.unit("hillside")).build(),
            broad.toBuilder().when(SharingCondition.urgencyAtLeast(Urgency.URGENT)).build(),
            broad.toBuilder().quota(Quota.of(9, Quota.Window.MONTH, Quota.Of.RECIPIENT)).build(),
            broad.toBuilder().span(DateSpan.until(DAY.plusDays(9))).build(),
            broad.toBuilder().under("pact").build())) {
      assertThat(codes(alliance.toBuilder().addAgreement(pact).build(), narrow))
          .as(narrow.toString())
          .isEmpty();
    }
  }

  @Test
  void aRuleIsDuplicatedByOneThatDiffersInRemarksAlone() {
    SharingRule one = to(UnitSelector.unit("hillside"));
    SharingRule noted = one.toBuilder().id("noted").note("as agreed").build();
    SharingRule other = noted.toBuilder().span(DateSpan.from(DAY)).build();

    assertThat(codes(with(one), noted)).containsExactly(FindingCodes.RULE_DUPLICATE);
    assertThat(codes(with(one), other)).isEmpty();
  }

  @Test
  void aProhibitionShadowsWhatItCoversWholly() {
    SharingRule prohibition =
        SharingRule.prohibit("no")
            .resource(ResourceKind.of("imaging"))
            .provider(UnitSelector.unit("lakeside"))
            .recipient(UnitSelector.unit("hillside"))
            .under("charter")
            .build();
    SharingRule permit = to(UnitSelector.unit("hillside"));
    SharingRule urgent =
        permit.toBuilder().when(SharingCondition.urgencyAtLeast(Urgency.URGENT)).build();
    SharingRule later = permit.toBuilder().span(DateSpan.from(DAY.plusDays(1))).build();

    for (SharingRule shadowed : List.of(permit, urgent, later)) {
      assertThat(codes(with(prohibition), shadowed))
          .as(shadowed.toString())
          .containsExactly(FindingCodes.RULE_SHADOWED);
      SharingRule same =
          prohibition.toBuilder().when(shadowed.when()).span(shadowed.span()).build();
      assertThat(codes(with(same), shadowed)).containsExactly(FindingCodes.RULE_SHADOWED);
    }
    assertThat(codes(with(prohibition.toBuilder().when(urgent.when()).build()), permit)).isEmpty();
    assertThat(codes(with(prohibition.toBuilder().span(later.span()).build()), permit)).isEmpty();
    assertThat(
            codes(
                with(prohibition).toBuilder().addAgreement(Agreement.charter("other", DAY)).build(),
                permit.toBuilder().under("charter", "other").build()))
        .isEmpty();
  }

  private static Alliance with(SharingRule rule) {
    return alliance(RollScope.COMPLETE, KNOWN, Institution.of("hillside", "Hillside Clinic"))
        .toBuilder()
        .addRule(rule)
        .build();
  }

  @Test
  void thoseBelowDoNotGetMoreThanThoseAbove() {
    SharingRule high = ladder("high", UnitSelector.tier("county"), 5);

    assertThat(inversions(high, ladder("low", UnitSelector.tier("village"), 6)))
        .containsExactly("rules[low]");
    assertThat(inversions(high, ladder("low", UnitSelector.tierAtMost("town"), 6)))
        .containsExactly("rules[low]");
    assertThat(
            inversions(
                ladder("a", UnitSelector.tierAtLeast("town"), 5),
                ladder("low", UnitSelector.tier("village"), 6)))
        .containsExactly("rules[low]");
    assertThat(
            inversions(
                ladder("z", UnitSelector.tier("county"), 5),
                ladder("low", UnitSelector.tier("village"), 6)))
        .containsExactly("rules[low]");
    SharingRule unlimited =
        ladder("low", UnitSelector.tier("village"), 6).toBuilder().quota(Optional.empty()).build();
    assertThat(inversions(high, unlimited)).containsExactly("rules[low]");
  }

  @Test
  void noMoreThanTheSameIsInOrder() {
    SharingRule high = ladder("high", UnitSelector.tier("county"), 5);
    SharingRule low = ladder("low", UnitSelector.tier("village"), 6);

    assertThat(inversions(high, ladder("low", UnitSelector.tier("village"), 5))).isEmpty();
    assertThat(inversions(high, ladder("low", UnitSelector.tierAtMost("county"), 6))).isEmpty();
    assertThat(inversions(ladder("high", UnitSelector.tierAtLeast("village"), 5), low)).isEmpty();
    assertThat(inversions(high.toBuilder().quota(Optional.empty()).build(), low)).isEmpty();
    assertThat(
            inversions(
                high,
                low.toBuilder().quota(Quota.of(6, Quota.Window.YEAR, Quota.Of.RECIPIENT)).build()))
        .isEmpty();
    assertThat(
            inversions(
                high,
                low.toBuilder().quota(Quota.of(6, Quota.Window.MONTH, Quota.Of.PROVIDER)).build()))
        .isEmpty();
    assertThat(
            inversions(
                high,
                low.toBuilder().when(SharingCondition.urgencyAtLeast(Urgency.URGENT)).build()))
        .isEmpty();
    assertThat(inversions(high, low.toBuilder().span(DateSpan.from(DAY)).build())).isEmpty();
    assertThat(inversions(high, ladder("low", UnitSelector.unit("hillside"), 6))).isEmpty();
  }

  private static SharingRule ladder(String id, UnitSelector recipient, long amount) {
    return permit()
        .id(id)
        .recipient(recipient)
        .quota(Quota.of(amount, Quota.Window.MONTH, Quota.Of.RECIPIENT))
        .under("charter")
        .build();
  }

  private static List<String> inversions(SharingRule... rules) {
    return AllianceChecks.RULES
        .check(lent().toBuilder().tiers("county", "town", "village").rules(List.of(rules)).build())
        .findings(FindingCodes.TIER_INVERSION)
        .stream()
        .map(found -> found.path().toString())
        .toList();
  }

  @Test
  void aRuleNamesNoDayOnWhichItsAgreementIsNotInForce() {
    LocalDate end = DAY.plusYears(1);
    Alliance alliance =
        lent().toBuilder()
            .agreements(
                List.of(
                    Agreement.charter("charter", DAY).toBuilder()
                        .addFact(
                            AgreementFact.of(AgreementFact.Kind.TERMINATED, PartialDate.of(end)))
                        .build(),
                    Agreement.charter("later", end)))
            .build();
    SharingRule rule = to(UnitSelector.unit("hillside"));

    assertThat(codes(alliance, rule.toBuilder().span(DateSpan.of(DAY, end)).build())).isEmpty();
    assertThat(codes(alliance, rule.toBuilder().span(DateSpan.of(DAY.minusDays(1), end)).build()))
        .containsExactly(FindingCodes.PERIOD_OUTSIDE_PARENT);
    assertThat(codes(alliance, rule.toBuilder().span(DateSpan.of(DAY, end.plusDays(1))).build()))
        .containsExactly(FindingCodes.PERIOD_OUTSIDE_PARENT);
    assertThat(
            codes(
                alliance,
                rule.toBuilder()
                    .under("charter", "later")
                    .span(DateSpan.of(DAY, end.plusDays(1)))
                    .build()))
        .isEmpty();
    assertThat(codes(alliance, rule.toBuilder().span(DateSpan.from(end)).build()))
        .containsExactly(FindingCodes.RULE_DEAD);
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
