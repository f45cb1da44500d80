// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.member;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.decision.RiverValley.replacing;
import static org.medalliance.decision.RiverValley.suspended;
import static org.medalliance.decision.RiverValley.withRule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.PartialDate;
import org.medalliance.wording.Phrase;

class RemediesTest {
  private static final Agreement CHARTER =
      RIVER_VALLEY.agreement(AgreementId.of("charter")).orElseThrow();

  private static final SharingCondition URGENT = SharingCondition.urgencyAtLeast(Urgency.URGENT);

  @Test
  void aSuspendedUnitHasToBeReinstated() {
    assertThat(remedies(suspended(RIVER_VALLEY), REQUEST))
        .containsExactly(Phrase.of("remedy.REINSTATED", UnitId.of("hillside")));
  }

  @Test
  void aUnitThatIsNotOnTheRollHasToBeAdmitted() {
    Alliance alliance =
        withRule(rule -> rule.recipient(UnitSelector.standing(Standing.FULL))).toBuilder()
            .members(List.of(member("lakeside", "lead", "lead")))
            .build();

    assertThat(remedies(alliance, REQUEST))
        .containsExactly(Phrase.of("remedy.ADMITTED", UnitId.of("hillside")));
  }

  @Test
  void nobodyIsToBeAdmittedWhomTheRuleWouldNotSelectAllTheSame() {
    Alliance alliance =
        withRule(rule -> rule.recipient(UnitSelector.role(Roles.MEMBER))).toBuilder()
            .members(List.of(member("lakeside", "lead", "lead")))
            .build();

    assertThat(misses(alliance, REQUEST)).hasSize(1);
    assertThat(remedies(alliance, REQUEST)).isEmpty();
  }

  @Test
  void nobodyIsToBeAdmittedWhomTheRuleSelectsAsAStranger() {
    Alliance alliance =
        withRule(rule -> rule.recipient(UnitSelector.standing(Standing.NONE))).toBuilder()
            .members(List.of(member("lakeside", "lead", "lead")))
            .build();

    assertThat(misses(alliance, REQUEST)).hasSize(1);
    assertThat(remedies(alliance, REQUEST)).isEmpty();
  }

  @Test
  void nobodyIsToBeAdmittedToAnAllianceThatIsNoMore() {
    LocalDate before = FOUNDING.minusDays(1);
    Alliance alliance =
        replacing(
            CHARTER.toBuilder()
                .facts(List.of(AgreementFact.effective(before.minusDays(9))))
                .build());

    assertThat(remedies(alliance, on(before))).isEmpty();
  }

  @Test
  void anAgreementHasToComeIntoForceBeRenewedOrResumed() {
    PartialDate then = PartialDate.of(LATER.minusYears(1));
    AgreementFact effective = AgreementFact.effective(FOUNDING);
    AgreementFact expiring = effective.toBuilder().expiresAfter(then).build();
    AgreementFact suspended = AgreementFact.of(AgreementFact.Kind.SUSPENDED, then);
    AgreementFact terminated = AgreementFact.of(AgreementFact.Kind.TERMINATED, then);

    assertThat(afterFacts()).containsExactly(remedy("EFFECTIVE"));
    assertThat(afterFacts(expiring)).containsExactly(remedy("RENEWED"));
    assertThat(afterFacts(effective, suspended)).containsExactly(remedy("RESUMED"));
    assertThat(afterFacts(effective, terminated)).isEmpty();
    assertThat(afterFacts(expiring, suspended)).isEmpty(); // needs both
  }

  @Test
  void circumstancesThatTheRequestTellsAreToBeOthers() {
    Alliance alliance = withRule(rule -> rule.when(URGENT));
    SharingRequest routine = REQUEST.with(Attribute.URGENCY, Urgency.ROUTINE);

    assertThat(remedies(alliance, routine)).containsExactly(Phrase.of("remedy.request", URGENT));
    assertThat(remedies(alliance, REQUEST)).isEmpty(); // undetermined: nothing is missed yet
  }

  @Test
  void eachCircumstanceThatIsNotMetIsNamedAndNoOther() {
    SharingCondition teaching = SharingCondition.purposeIn(Purpose.of("teaching"));
    SharingCondition consent = SharingCondition.flag(Attribute.CONSENT);
    Alliance alliance =
        withRule(rule -> rule.when(SharingCondition.allOf(URGENT, teaching, consent)));
    SharingRequest request =
        REQUEST.with(Attribute.URGENCY, Urgency.ROUTINE).with(Attribute.CONSENT, true);

    assertThat(remedies(alliance, request))
        .containsExactlyInAnyOrder(
            Phrase.of("remedy.request", URGENT), Phrase.of("remedy.request", teaching));
    assertThat(misses(alliance, request).get(0).text(Locale.CHINESE))
        .contains("满足该条件须：在“")
        .contains("且在“");
  }

  @Test
  void noRequestMovesAUnit() {
    Alliance alliance =
        withRule(
            rule ->
                rule.when(
                    SharingCondition.allOf(
                        URGENT,
                        SharingCondition.recipientTier(SharingCondition.TierRelation.SAME))));

    assertThat(misses(alliance, REQUEST)).hasSize(1);
    assertThat(remedies(alliance, REQUEST)).isEmpty();
  }

  @Test
  void nothingIsWrittenOfDaysOutsideTheYearsOneTo9999() {
    Alliance alliance = replacing(CHARTER.toBuilder().facts(List.of()).build());
    Alliance ancient =
        alliance.toBuilder()
            .facts(List.of(AllianceFact.founded(LocalDate.of(1, 1, 1))))
            .members(
                List.of(
                    MemberUnit.admitted("lakeside", LocalDate.of(1, 1, 1), Roles.LEAD).toBuilder()
                        .tier("lead")
                        .build(),
                    MemberUnit.admitted("hillside", LocalDate.of(1, 1, 1), Roles.MEMBER).toBuilder()
                        .tier("township")
                        .build()))
            .build();

    assertThat(remedies(ancient, on(LocalDate.of(1, 1, 1)))).hasSize(1);
    assertThat(remedies(ancient, on(LocalDate.of(9999, 12, 31)))).hasSize(1);
    assertThat(misses(ancient, on(LocalDate.of(10_000, 1, 1)))).hasSize(1);
    assertThat(remedies(ancient, on(LocalDate.of(10_000, 1, 1)))).isEmpty();
    assertThat(remedies(ancient, on(LocalDate.of(0, 12, 31)))).isEmpty();
  }

  private static List<Phrase> afterFacts(AgreementFact... facts) {
    return remedies(replacing(CHARTER.toBuilder().facts(List.of(facts)).build()), REQUEST);
  }

  private static Phrase remedy(String fact) {
    return Phrase.of("remedy." + fact, CHARTER.id());
  }

  private static List<Phrase> remedies(Alliance alliance, SharingRequest request) {
    return misses(alliance, request).stream().flatMap(miss -> miss.remedies().stream()).toList();
  }

  private static List<NearestMiss> misses(Alliance alliance, SharingRequest request) {
    return SharingPolicy.of(alliance).explain(request).nearestMisses();
  }
}
