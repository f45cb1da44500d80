// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.IMAGING;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.decide;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.decision.RiverValley.prohibition;
import static org.medalliance.decision.RiverValley.replacing;
import static org.medalliance.decision.RiverValley.resource;
import static org.medalliance.decision.RiverValley.suspended;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.not;
import static org.medalliance.sharing.UnitSelector.role;
import static org.medalliance.sharing.UnitSelector.unit;

import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.testing.AllianceAssertions;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

class SharingPolicyTest {
  @Test
  void permitsWhatAPermitCovers() {
    SharingDecision decision = decide(RIVER_VALLEY, REQUEST);

    assertThat(decision.isPermitted()).isTrue();
    assertThat(decision.rules()).containsExactly(RuleId.of("imaging"));
    assertThat(decision.agreements()).containsExactly(AgreementId.of("charter"));
    assertThat(decision.restsOnInference()).isFalse();
    assertThat(decision)
        .hasToString(
            "PERMITTED: hillside uses remote-imaging of lakeside on 2023-06-01,"
                + " by imaging under charter");
  }

  @Test
  void doesNotCoverTheOtherDirection() {
    SharingRequest swapped = REQUEST.toBuilder().recipient("lakeside").provider("hillside").build();

    assertThat(decide(RIVER_VALLEY, swapped).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void rolesInAnOddOrderAreTheSameRoles() {
    ImmutableSortedSet<Role> odd =
        ImmutableSortedSet.orderedBy(Comparator.comparing((Role role) -> role.value().length()))
            .add(Roles.CORE)
            .build();
    Alliance alliance =
        withRule(rule -> rule.recipient(role(Roles.LEAD))).toBuilder()
            .members(
                List.of(
                    RIVER_VALLEY.member("lakeside").orElseThrow(),
                    RIVER_VALLEY.member("hillside").orElseThrow().toBuilder()
                        .roles(Timeline.always(odd))
                        .build()))
            .build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void refusesWhatItDoesNotKnowBeforeAnyRule() {
    assertRefused(REQUEST.toBuilder().recipient("Hillside").build(), Reason.Code.UNKNOWN_RECIPIENT);
    assertRefused(REQUEST.toBuilder().provider("nowhere").build(), Reason.Code.UNKNOWN_PROVIDER);
    assertRefused(REQUEST.toBuilder().recipient("lakeside").build(), Reason.Code.SELF_REQUEST);
    assertRefused(resource("scanner"), Reason.Code.UNKNOWN_RESOURCE);
  }

  @Test
  void aDraftDecidesNothing() {
    Alliance draft =
        replacing(
            Agreement.builder()
                .id("charter")
                .kind(AgreementKinds.CHARTER)
                .binds(Binding.members())
                .addFact(AgreementFact.signed(FOUNDING))
                .build());

    assertThat(decide(draft, REQUEST).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void theLastDayOfTheTermStillCounts() {
    LocalDate last = LocalDate.of(2023, 12, 31);
    Alliance alliance =
        replacing(
            Agreement.builder()
                .id("charter")
                .kind(AgreementKinds.CHARTER)
                .binds(Binding.members())
                .addFact(
                    AgreementFact.effective(FOUNDING).toBuilder()
                        .expiresAfter(PartialDate.of(last))
                        .build())
                .build());

    assertThat(decide(alliance, on(last)).isPermitted()).isTrue();
    assertThat(decide(alliance, on(last.plusDays(1))).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void aSuspendedMemberIsToldSo() {
    AllianceAssertions.assertThat(suspended(RIVER_VALLEY))
        .on(LATER)
        .hasStanding("hillside", Standing.SUSPENDED)
        .doesNotLet("hillside")
        .use(IMAGING)
        .of("lakeside")
        .isNotCovered()
        .because(Reason.Code.RECIPIENT_SUSPENDED);
  }

  @Test
  void aSuspendedPartyKeepsItsOwnAgreement() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addAgreement(
                Agreement.builder()
                    .id("pilot")
                    .kind(AgreementKinds.PILOT)
                    .binds(Binding.parties("lakeside", "hillside"))
                    .addFact(AgreementFact.effective(FOUNDING))
                    .build())
            .addRule(
                SharingRule.permit("pilots")
                    .resource(IMAGING)
                    .provider(unit("lakeside"))
                    .recipient(any())
                    .under("pilot")
                    .build())
            .build();

    assertThat(decide(suspended(alliance), REQUEST).agreements())
        .containsExactly(AgreementId.of("pilot"));
  }

  @Test
  void aProhibitionReachesTheSuspendedToo() {
    Alliance alliance =
        suspended(
            RIVER_VALLEY.toBuilder()
                .addRule(
                    SharingRule.prohibit("never")
                        .resource(IMAGING)
                        .provider(any())
                        .recipient(any())
                        .under("charter")
                        .build())
                .build());

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.PROHIBITED);
  }

  @Test
  void everyProhibitionThatAppliesIsCited() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder().addRule(prohibition("one")).addRule(prohibition("two")).build();

    assertThat(decide(alliance, REQUEST).rules())
        .containsExactly(RuleId.of("one"), RuleId.of("two"));
  }

  @Test
  void anAllianceThatWasNeverFoundedBindsNobody() {
    Alliance alliance = RIVER_VALLEY.toBuilder().facts(List.of()).build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void theDutiesOfPermitAndAgreementComeWithIt() {
    Duty reply = Duty.of(DutyKind.of("reply"), Bearer.provider());
    Alliance alliance = withRule(rule -> rule.addDuty(reply));

    assertThat(decide(alliance, REQUEST).duties()).containsExactly(reply);
  }

  @Test
  void policiesOfEqualAlliancesAreEqual() {
    SharingPolicy policy = SharingPolicy.of(RIVER_VALLEY);
    Alliance other = RIVER_VALLEY.toBuilder().rules(List.of()).build();

    assertThat(policy)
        .isEqualTo(SharingPolicy.of(RIVER_VALLEY.toBuilder().build()))
        .hasSameHashCodeAs(SharingPolicy.of(RIVER_VALLEY))
        .isNotEqualTo(SharingPolicy.of(other))
        .isNotEqualTo(RIVER_VALLEY)
        .hasToString("sharing policy of river-valley");
    assertThat(policy.hashCode()).isNotEqualTo(SharingPolicy.of(other).hashCode());
    assertThat(policy.alliance()).isEqualTo(RIVER_VALLEY);
  }

  @Test
  void whatIsSentArrivesReadyToDecide() throws Exception {
    SharingPolicy policy = SharingPolicy.of(RIVER_VALLEY);
    SharingDecision decision = policy.decide(REQUEST);

    assertThat(sent(policy)).isEqualTo(policy);
    assertThat(sent(policy).decide(REQUEST)).isEqualTo(decision);
    assertThat(sent(decision)).isEqualTo(decision).hasToString(decision.toString());
  }

  @Test
  void aDecisionForAnotherDayOrWithALedgerArrivesAsItWasSent()
      throws IOException, ClassNotFoundException {
    SharingPolicy policy =
        SharingPolicy.of(
            withRule(rule -> rule.quota(Quota.of(5, Quota.Window.MONTH, Quota.Of.RECIPIENT))));
    SharingDecision before = policy.prepare(REQUEST).decide(FOUNDING.minusDays(1));
    SharingDecision counted = policy.decide(REQUEST, QuotaLedger.empty());

    assertThat(sent(before)).isEqualTo(before).hasToString(before.toString());
    assertThat(sent(before).request().on()).isEqualTo(FOUNDING.minusDays(1));
    assertThat(sent(counted)).isEqualTo(counted).hasToString(counted.toString());
    assertThat(sent(counted).quotaLeft()).hasValue(5);
  }

  @Test
  void anOutsiderIsBoundThatTheAgreementNames() {
    Alliance alliance =
        withRule(rule -> rule.recipient(any())).toBuilder()
            .agreements(
                List.of(
                    Agreement.charter("charter", FOUNDING).toBuilder()
                        .binds(
                            new Binding.Members(
                                ImmutableSortedSet.of(Standing.FULL),
                                ImmutableSortedSet.of(UnitId.of("seaside"))))
                        .build()))
            .addInstitution(Institution.of("bayside", "Bayside Clinic"))
            .build();

    assertThat(decide(alliance, REQUEST.toBuilder().recipient("seaside").build()).isPermitted())
        .isTrue();
    assertThat(decide(alliance, REQUEST.toBuilder().recipient("bayside").build()).outcome())
        .isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void negationTurnsTheSelectorRound() {
    Alliance alliance = withRule(rule -> rule.recipient(not(unit("hillside"))));

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  private static void assertRefused(SharingRequest request, Reason.Code reason) {
    SharingDecision decision = decide(RIVER_VALLEY, request);

    assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COVERED);
    assertThat(decision.reasons()).extracting(Reason::code).containsExactly(reason);
  }

  @SuppressWarnings("unchecked") // what arrives is of the class that was sent
  private static <T> T sent(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
