// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.member;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.decision.RiverValley.resource;
import static org.medalliance.decision.RiverValley.scanner;
import static org.medalliance.decision.RiverValley.withRule;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Roles;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.wording.Phrase;

class QuotaDecisionTest {
  private static final Quota TWENTY = Quota.of(20, Quota.Window.MONTH, Quota.Of.RECIPIENT);
  private static final Alliance METERED = metered(TWENTY);
  private static final LocalDate JULY = LocalDate.of(2023, 7, 1);

  @Test
  void anEmptyLedgerSaysThatNothingIsUsed() {
    SharingDecision decision = decide(METERED, REQUEST, QuotaLedger.empty());

    assertThat(decision.isPermitted()).isTrue();
    assertThat(decision.quotaLeft()).hasValue(20);
    assertThat(decision.quotas())
        .extracting(QuotaBalance::toString)
        .containsExactly("rule imaging, recipient hillside, MONTH from 2023-06-01: 0 of 20 used");
  }

  @Test
  void isPermittedUpToTheLastOfTheQuota() {
    QuotaLedger ledger = used(METERED, 17);

    assertThat(decide(METERED, of(3), ledger).isPermitted()).isTrue();
    assertThat(decide(METERED, of(3), ledger).quotaLeft()).hasValue(3);
    assertThat(decide(METERED, of(4), ledger).outcome()).isEqualTo(Outcome.NOT_COVERED);
    assertThat(decide(METERED, of(4), ledger).quotaLeft()).isEmpty();
  }

  @Test
  void beginsAgainWithTheNextMonth() {
    QuotaLedger ledger = used(METERED, 20);

    assertThat(decide(METERED, on(JULY.minusDays(1)), ledger).isPermitted()).isFalse();
    assertThat(decide(METERED, on(JULY), ledger).isPermitted()).isTrue();
    assertThat(decide(METERED, on(LocalDate.of(2023, 5, 31)), ledger).isPermitted()).isTrue();
  }

  @Test
  void leavesNothingOfAQuotaThatWasLowered() {
    QuotaLedger ledger = used(METERED, 20);
    Alliance lowered = metered(Quota.of(10, Quota.Window.MONTH, Quota.Of.RECIPIENT));

    assertThat(decide(lowered, REQUEST, ledger).outcome()).isEqualTo(Outcome.NOT_COVERED);
    assertThat(premise(lowered, REQUEST, ledger).found())
        .extracting(Phrase::toString)
        .containsExactly("asks for 1, 20 of 10 used from 2023-06-01");
  }

  @Test
  void aQuotaOfNothingLetsNothingBeUsed() {
    Alliance none = metered(Quota.of(0, Quota.Window.YEAR, Quota.Of.PROVIDER));

    assertThat(decide(none, REQUEST, QuotaLedger.empty()).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void explainsWhatIsUsedOfWhatAndSinceWhen() {
    Premise met = premise(METERED, of(3), used(METERED, 17));
    Premise unmet = premise(METERED, of(4), used(METERED, 17));

    assertThat(met).hasToString("+ the quota is not used up: 17 of 20 used from 2023-06-01");
    assertThat(unmet)
        .hasToString("- the quota is not used up: asks for 4, 17 of 20 used from 2023-06-01");
  }

  @Test
  void aNearestMissSaysWhenTheQuotaBeginsAgain() {
    QuotaLedger ledger =
        used(METERED, 20)
            .record(
                decide(METERED, on(JULY).toBuilder().amount(20).build(), QuotaLedger.empty())
                    .use());

    assertThat(SharingPolicy.of(METERED).explain(REQUEST, ledger).nearestMisses())
        .extracting(NearestMiss::toString)
        .containsExactly(
            "imaging under charter fails by one premise: the quota is not used up; found: asks for"
                + " 1, 20 of 20 used from 2023-06-01; would apply from 2023-08-01");
  }

  @Test
  void eachRecipientHasTheWholeQuota() {
    assertThat(leftForNorthAfterHillside(Quota.Of.RECIPIENT)).isEqualTo(20);
  }

  @Test
  void aProvidersQuotaIsSharedByItsRecipients() {
    assertThat(leftForNorthAfterHillside(Quota.Of.PROVIDER)).isEqualTo(17);
  }

  @Test
  void anAgreementsQuotaIsSharedByAllUnderIt() {
    assertThat(leftForNorthAfterHillside(Quota.Of.AGREEMENT)).isEqualTo(17);
  }

  @Test
  void eachProviderGivesTheWholeQuota() {
    Alliance twoLeads =
        withNorth(metered(Quota.of(20, Quota.Window.MONTH, Quota.Of.PROVIDER)), Roles.LEAD.value());
    SharingRequest ofNorth = REQUEST.toBuilder().provider("north").build();

    assertThat(decide(twoLeads, ofNorth, used(twoLeads, 3)).quotaLeft()).hasValue(20);
  }

  @Test
  void aUseCountsOnceForARecipientWhicheverAgreementsCarryTheRule() {
    Alliance twice = underTwo(TWENTY);
    SharingDecision decision = decide(twice, REQUEST, QuotaLedger.empty());

    assertThat(decision.citations()).hasSize(2);
    assertThat(decision.quotas()).hasSize(1);
    assertThat(decide(twice, REQUEST, used(twice, 3)).quotaLeft()).hasValue(17);
  }

  @Test
  void aUseCountsUnderEveryAgreementThatIsCited() {
    Alliance twice = underTwo(Quota.of(20, Quota.Window.MONTH, Quota.Of.AGREEMENT));

    assertThat(decide(twice, REQUEST, used(twice, 3)).quotas())
        .extracting(QuotaBalance::toString)
        .containsExactly(
            "rule imaging, agreement charter, MONTH from 2023-06-01: 3 of 20 used",
            "rule imaging, agreement pilot, MONTH from 2023-06-01: 3 of 20 used");
  }

  @Test
  void aPermitWithoutAQuotaPermitsWhenTheOtherIsUsedUp() {
    Alliance alliance =
        METERED.toBuilder()
            .addRule(RIVER_VALLEY.rules().get(0).toBuilder().id("other").build())
            .build();

    assertThat(decide(alliance, REQUEST, QuotaLedger.empty()).citations()).hasSize(2);
    assertThat(decide(alliance, REQUEST, used(METERED, 20)).rules())
        .extracting(Object::toString)
        .containsExactly("other");
  }

  @Test
  void allPermitsShareTheLendLimitOfAResource() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addResource(scanner("scanner").lendLimit(TWENTY).build())
            .addRule(
                RIVER_VALLEY.rules().get(0).toBuilder()
                    .id("other")
                    .resource(ResourceSelector.one("scanner"))
                    .build())
            .build();
    SharingRequest request = resource("scanner");
    QuotaLedger ledger =
        QuotaLedger.empty()
            .record(
                decide(alliance, request.toBuilder().amount(20).build(), QuotaLedger.empty())
                    .use());

    assertThat(decide(alliance, request, QuotaLedger.empty()).rules()).hasSize(2);
    assertThat(decide(alliance, request, QuotaLedger.empty()).quotas())
        .extracting(QuotaBalance::toString)
        .containsExactly(
            "resource scanner, recipient hillside, MONTH from 2023-06-01: 0 of 20 used");
    assertThat(decide(alliance, request, ledger).outcome()).isEqualTo(Outcome.NOT_COVERED);
    assertThat(decide(alliance, REQUEST, ledger).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void theLeastThatIsLeftCounts() {
    Alliance alliance =
        METERED.toBuilder()
            .addResource(
                scanner("scanner")
                    .lendLimit(Quota.of(5, Quota.Window.DAY, Quota.Of.PROVIDER))
                    .build())
            .build();

    assertThat(decide(alliance, REQUEST, QuotaLedger.empty()).quotaLeft()).hasValue(5);
    assertThat(decide(alliance, of(6), QuotaLedger.empty()).isPermitted()).isFalse();
  }

  @Test
  void aUseOfOneOfSeveralResourcesMustNameItIfTheirLimitsDiffer() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addResources(
                scanner("scanner-1").lendLimit(TWENTY).build(), scanner("scanner-2").build())
            .build();
    SharingDecision decision = decide(alliance, REQUEST, QuotaLedger.empty());

    assertThat(decision.isPermitted()).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(decision::use)
        .withMessage("request must name the resource to be counted: one of [scanner-1, scanner-2]");
    assertThat(decide(alliance, resource("scanner-1"), QuotaLedger.empty()).use().limits())
        .hasSize(1);
    assertThat(decide(alliance, resource("scanner-2"), QuotaLedger.empty()).use().limits())
        .isEmpty();
  }

  @Test
  void aUseOfOneOfSeveralResourcesNeedNotNameItIfAllCountAlike() {
    Alliance alliance =
        METERED.toBuilder()
            .addResources(scanner("scanner-1").build(), scanner("scanner-2").build())
            .build();

    assertThat(decide(alliance, REQUEST, QuotaLedger.empty()).use().limits()).hasSize(1);
  }

  @Test
  void whatIsNotPermittedHasNoUse() {
    SharingDecision refused = decide(METERED, of(21), QuotaLedger.empty());

    assertThatIllegalStateException()
        .isThrownBy(refused::use)
        .withMessageStartingWith("use must be PERMITTED to be counted: NOT_COVERED: hillside");
    assertThatIllegalStateException()
        .isThrownBy(SharingPolicy.of(METERED).decide(REQUEST)::use)
        .withMessageStartingWith("use must be PERMITTED to be counted: UNDETERMINED: hillside");
  }

  @Test
  void whatNothingLimitsCountsAgainstNothing() {
    SharingDecision decision = decide(RIVER_VALLEY, REQUEST, QuotaLedger.empty());

    assertThat(decision.quotaLeft()).isEmpty();
    assertThat(QuotaLedger.empty().record(decision.use())).isEqualTo(QuotaLedger.empty());
  }

  @Test
  void theWholeOfTheGreatestQuotaCanBeUsed() {
    Alliance alliance = metered(Quota.of(Long.MAX_VALUE, Quota.Window.MONTH, Quota.Of.PROVIDER));
    QuotaLedger ledger = used(alliance, Long.MAX_VALUE - 1);

    assertThat(decide(alliance, REQUEST, ledger).quotaLeft()).hasValue(1);
    assertThat(decide(alliance, of(2), ledger).isPermitted()).isFalse();
    assertThat(decide(alliance, of(Long.MAX_VALUE), ledger).isPermitted()).isFalse();
  }

  @Test
  void aProhibitionHasNoQuotaPremise() {
    Alliance forbidding = METERED.toBuilder().addRule(RiverValley.prohibition("no")).build();

    assertThat(decide(forbidding, REQUEST, used(METERED, 20)).outcome())
        .isEqualTo(Outcome.PROHIBITED);
  }

  @Test
  void onlyWhatIsPermittedIsCounted() {
    SharingDecision permitted = decide(METERED, REQUEST, QuotaLedger.empty());
    SharingDecision refused = decide(METERED, of(21), QuotaLedger.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> refused.toBuilder().addAllQuotas(permitted.quotas()).build())
        .withMessage("decision must not count a use that is not PERMITTED: NOT_COVERED");
  }

  @Test
  void aUseCountsOnceOnAnAccount() {
    SharingDecision decision = decide(METERED, REQUEST, QuotaLedger.empty());
    QuotaBalance other = new QuotaBalance(decision.quotas().first().account(), 30, 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision.toBuilder().addQuota(other).build())
        .withMessageStartingWith("quotas of a decision must be of different accounts: [");
  }

  @Test
  void thereAreTwoAlternativesOrNone() {
    SharingDecision decision = decide(METERED, REQUEST, QuotaLedger.empty());
    ResourceId one = ResourceId.of("ct-1");
    ResourceId other = ResourceId.of("ct-2");

    assertThat(decision.toBuilder().addAlternatives(one, other).build().alternatives()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision.toBuilder().addAlternatives(one).build())
        .withMessage("alternatives must be two or more that quotas tell apart: [ct-1]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                decide(RIVER_VALLEY, REQUEST, QuotaLedger.empty()).toBuilder()
                    .addAlternatives(one, other)
                    .build())
        .withMessage("alternatives must be two or more that quotas tell apart: [ct-1, ct-2]");
  }

  private static long leftForNorthAfterHillside(Quota.Of of) {
    Alliance alliance = withNorth(metered(Quota.of(20, Quota.Window.MONTH, of)), "member");
    return decide(alliance, REQUEST.toBuilder().recipient("north").build(), used(alliance, 3))
        .quotaLeft()
        .orElseThrow();
  }

  private static Alliance withNorth(Alliance alliance, String role) {
    return alliance.toBuilder()
        .addInstitution(Institution.of("north", "North Hospital"))
        .addMember(member("north", "county", role))
        .build();
  }

  private static Alliance underTwo(Quota quota) {
    return withRule(rule -> rule.quota(quota).under("charter", "pilot")).toBuilder()
        .addAgreement(Agreement.charter("pilot", FOUNDING))
        .build();
  }

  private static Alliance metered(Quota quota) {
    return withRule(rule -> rule.quota(quota));
  }

  private static SharingRequest of(long amount) {
    return REQUEST.toBuilder().amount(amount).build();
  }

  /** The ledger after the request of the examples has been used so much. */
  private static QuotaLedger used(Alliance alliance, long amount) {
    return QuotaLedger.empty().record(decide(alliance, of(amount), QuotaLedger.empty()).use());
  }

  private static Premise premise(Alliance alliance, SharingRequest request, QuotaLedger ledger) {
    return SharingPolicy.of(alliance).explain(request, ledger).trials().get(0).premises().stream()
        .filter(premise -> premise.kind() == Premise.Kind.QUOTA)
        .findFirst()
        .orElseThrow();
  }

  private static SharingDecision decide(
      Alliance alliance, SharingRequest request, QuotaLedger ledger) {
    return SharingPolicy.of(alliance).decide(request, ledger);
  }
}
