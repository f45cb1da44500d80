// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Measure;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;

/** Size is no trouble, however it is arranged: whatever is squared would not end here. */
class LargeCheckTest {
  private static final int MANY = 100_000;
  private static final LocalDate DAY = LocalDate.of(2020, 1, 15);

  private static final Alliance BARE =
      Alliance.builder()
          .id("large")
          .kind(AllianceKind.of("county-medical-community"))
          .roll(RollScope.COMPLETE)
          .addFact(AllianceFact.founded(DAY))
          .build();

  @Test
  void aHundredThousandUnitsInOneCircle() {
    Alliance circle =
        BARE.toBuilder()
            .institutions(
                each(
                    i ->
                        Institution.of("u" + i, "Unit " + i).toBuilder()
                            .partOf(UnitId.of("u" + (i + 1) % MANY))
                            .build()))
            .build();

    Report report = AllianceChecks.ALL.check(circle);

    assertThat(report.count(FindingCodes.CYCLE)).isEqualTo(1);
    assertThat(report.findings(FindingCodes.CYCLE).get(0).text(Locale.ENGLISH))
        .isEqualTo(
            "this must not lead back to itself: u0, u1, u2, u3, u4, u5, u6, u7 and 99993 more");
  }

  @Test
  void aHundredThousandReferencesThatLeadNowhere() {
    Alliance nowhere =
        BARE.toBuilder()
            .members(each(i -> MemberUnit.admitted("nobody-" + i, DAY, Roles.MEMBER)))
            .build();

    Report report = AllianceChecks.ALL.check(nowhere);

    assertThat(report.count(FindingCodes.DANGLING_REF)).isEqualTo(MANY);
    assertThat(report.findings(FindingCodes.DANGLING_REF)).hasSize(Report.MAX_OF_A_CODE);
  }

  @Test
  void aHundredThousandLeadsRulesAndFigures() {
    Alliance alike =
        BARE.toBuilder()
            .institutions(each(i -> Institution.of("u" + i, "Unit " + i)))
            .members(each(i -> MemberUnit.admitted("u" + i, DAY, Roles.LEAD)))
            .addAgreement(Agreement.charter("charter", DAY))
            .rules(
                each(
                    i ->
                        SharingRule.permit("r" + i)
                            .resource(ResourceKind.of("remote-imaging"))
                            .provider(UnitSelector.any())
                            .recipient(UnitSelector.any())
                            .under("charter")
                            .build()))
            .claims(
                each(
                    i ->
                        Claim.builder()
                            .measure(Measure.MEMBERS)
                            .value(i)
                            .meaning(Claim.Meaning.CURRENT)
                            .asOf(PartialDate.of(DAY))
                            .build()))
            .build();

    Report report = AllianceChecks.ALL.check(alike);

    assertThat(report.count(FindingCodes.LEAD_SEVERAL)).isEqualTo(MANY - 1);
    assertThat(report.count(FindingCodes.RULE_TOO_BROAD)).isEqualTo(MANY);
    assertThat(report.count(FindingCodes.RULE_DUPLICATE)).isEqualTo(MANY - 1);
    assertThat(report.count(FindingCodes.CLAIMS_CONFLICT)).isEqualTo(MANY - 1);
    assertThat(report.count(FindingCodes.CLAIM_OFF_ROLL)).isEqualTo(MANY);
  }

  @Test
  void oneUnitThatCameAndWentAHundredThousandTimes() {
    Alliance restless =
        BARE.toBuilder()
            .addInstitution(Institution.of("u", "Unit"))
            .addMember(
                MemberUnit.builder()
                    .unit("u")
                    .roles(Roles.LEAD)
                    .addAllFacts(
                        each(
                            i ->
                                MemberFact.of(
                                    i % 2 == 0 ? MemberFact.Kind.ADMITTED : MemberFact.Kind.LEFT,
                                    PartialDate.of(DAY.plusDays(i)))))
                    .build())
            .build();

    Report report = AllianceChecks.ALL.check(restless);

    assertThat(report.count(FindingCodes.LEAD_GAP)).isEqualTo(MANY / 2);
    assertThat(report.count(FindingCodes.TRANSITION)).isZero();
  }

  private static <T> List<T> each(IntFunction<T> make) {
    return IntStream.range(0, MANY).mapToObj(make).toList();
  }
}
