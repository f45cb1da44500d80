// SPDX-License-Identifier: Apache-2.0
package org.medalliance.kit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.testing.AllianceAssertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRule;

/** What assertions say of checks, roles and quotas. */
class CheckAssertionsTest {
  private static final LocalDate FOUNDING = LocalDate.of(2021, 6, 24);
  private static final ResourceKind IMAGING = ResourceKind.of("remote-imaging");
  private static final SharingRule TWENTY =
      SharingRule.permit("imaging")
          .resource(IMAGING)
          .provider(any())
          .recipient(any())
          .under("charter")
          .quota(Quota.of(20, Quota.Window.MONTH, Quota.Of.RECIPIENT))
          .build();

  private static final Alliance RIVER_VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("specialty-alliance"))
          .roll(RollScope.COMPLETE)
          .addFact(AllianceFact.founded(FOUNDING))
          .addInstitutions(
              Institution.of("lakeside", "Lakeside Hospital"),
              Institution.of("hillside", "Hillside Clinic"))
          .addMembers(
              MemberUnit.admitted("lakeside", FOUNDING, Roles.LEAD),
              MemberUnit.admitted("hillside", FOUNDING, Roles.MEMBER))
          .addAgreement(Agreement.charter("charter", FOUNDING))
          .addRule(TWENTY)
          .build();

  private static final Alliance DANGLING =
      RIVER_VALLEY.toBuilder()
          .addRule(TWENTY.toBuilder().id("training").under("chartre").build())
          .build();

  @Test
  void sayWhatIsFound() {
    assertThat(RIVER_VALLEY).isSound().doesNotHaveFinding(FindingCodes.DANGLING_REF);
    assertThat(DANGLING)
        .hasFinding(FindingCodes.DANGLING_REF)
        .hasFinding(FindingCodes.DANGLING_REF, "rules[training].under[chartre]");

    failing(() -> assertThat(DANGLING).isSound())
        .hasMessageStartingWith("river-valley must be sound:\n")
        .hasMessageContaining("chartre");
    failing(() -> assertThat(DANGLING).doesNotHaveFinding(FindingCodes.DANGLING_REF))
        .hasMessageStartingWith("river-valley must not have finding DANGLING_REF:\n");
    failing(() -> assertThat(RIVER_VALLEY).hasFinding(FindingCodes.DANGLING_REF))
        .hasMessageStartingWith("river-valley must have finding DANGLING_REF:\n");
    failing(() -> assertThat(DANGLING).hasFinding(FindingCodes.DANGLING_REF, "rules[imaging]"))
        .hasMessageStartingWith("river-valley must have finding DANGLING_REF at rules[imaging]:\n");
  }

  @Test
  void sayWhoIsInARole() {
    assertThat(RIVER_VALLEY).on(FOUNDING).hasRole("lakeside", Roles.LEAD);

    failing(() -> assertThat(RIVER_VALLEY).on(FOUNDING).hasRole("hillside", Roles.LEAD))
        .hasMessageStartingWith(
            "river-valley on 2021-06-24 must have hillside in role lead: roles");
    failing(() -> assertThat(RIVER_VALLEY).on(FOUNDING).hasRole("hilside", Roles.LEAD))
        .hasMessageStartingWith("river-valley must know institution hilside");
  }

  @Test
  void countWhatWasUsedBefore() {
    assertThat(RIVER_VALLEY)
        .on(FOUNDING)
        .lets("hillside")
        .use(IMAGING)
        .amount(20)
        .after(QuotaLedger.empty())
        .of("lakeside")
        .hasQuotaLeft(20);

    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .on(FOUNDING)
                    .lets("hillside")
                    .use(IMAGING)
                    .after(QuotaLedger.empty())
                    .of("lakeside")
                    .hasQuotaLeft(19))
        .hasMessageStartingWith("decision must have quota left 19: ");
    failing(
            () ->
                assertThat(RIVER_VALLEY).on(FOUNDING).lets("hillside").use(IMAGING).of("lakeside"))
        .hasMessageStartingWith("decision must be PERMITTED: UNDETERMINED\n");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> failing(ThrowingCallable code) {
    return assertThatCode(code).isInstanceOf(AssertionError.class);
  }
}
