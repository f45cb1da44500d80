// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.decision.RiverValley.replacing;
import static org.medalliance.decision.RiverValley.resource;
import static org.medalliance.decision.RiverValley.scanner;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.SharingCondition.flag;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** What is near to being permitted, and from when it would be. */
class NearestMissTest {
  private static final SharingRequest DAY_BEFORE = on(LATER.minusDays(1));

  @Test
  void appliesFromTheDayOnWhichTheAgreementTakesEffect() {
    assertAppliesFromLater(replacing(Agreement.charter("charter", LATER)), DAY_BEFORE);
  }

  @Test
  void appliesFromTheFirstDayOfTheRule() {
    assertAppliesFromLater(withRule(rule -> rule.span(DateSpan.from(LATER))), DAY_BEFORE);
  }

  @Test
  void appliesFromTheDayOnWhichTheInstitutionBecomesOfTheKind() {
    InstitutionKind clinic = InstitutionKind.of("clinic");
    InstitutionKind hospital = InstitutionKind.of("hospital");
    Alliance alliance =
        withRule(rule -> rule.recipient(UnitSelector.kind(hospital))).toBuilder()
            .institutions(
                List.of(
                    Institution.of("lakeside", "Lakeside Hospital"),
                    Institution.of("hillside", "Hillside").toBuilder()
                        .kind(
                            Timeline.of(
                                List.of(
                                    Timeline.Step.of(clinic, PartialDate.of(FOUNDING)),
                                    Timeline.Step.of(hospital, PartialDate.of(LATER)))))
                        .build()))
            .build();

    assertAppliesFromLater(alliance, DAY_BEFORE);
  }

  @Test
  void appliesFromTheDayOnWhichTheResourceIsThere() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addResource(scanner("ct").span(DateSpan.from(LATER)).build())
            .build();

    assertAppliesFromLater(alliance, resource("ct").toBuilder().on(LATER.minusDays(1)).build());
  }

  @Test
  void appliesFromTheFirstDayOnWhichTheLendLimitIsCountedAnew() {
    Quota limit = Quota.of(1, Quota.Window.MONTH, Quota.Of.RECIPIENT);
    Alliance alliance =
        RIVER_VALLEY.toBuilder().addResource(scanner("ct").lendLimit(limit).build()).build();
    QuotaLedger used =
        QuotaLedger.copyOf(Map.of(QuotaAccount.of(ResourceId.of("ct"), limit, DAY_BEFORE), 1L));

    assertThat(SharingPolicy.of(alliance).explain(DAY_BEFORE, used).nearestMisses())
        .extracting(miss -> miss.appliesFrom().orElseThrow())
        .containsExactly(LATER);
  }

  @Test
  void aQuotaThatIsCountedDailyHidesNoLaterDay() {
    Quota daily = Quota.of(1, Quota.Window.DAY, Quota.Of.RECIPIENT);
    SharingRequest before = on(LATER.minusYears(1));
    Alliance alliance = withRule(rule -> rule.span(DateSpan.from(LATER)).quota(daily));

    assertThat(SharingPolicy.of(alliance).explain(before, QuotaLedger.empty()).nearestMisses())
        .extracting(miss -> miss.appliesFrom().orElse(LocalDate.MIN))
        .containsExactly(LATER);
  }

  @Test
  void aRuleThatIsOverAppliesFromNoDay() {
    assertThat(misses(withRule(rule -> rule.span(DateSpan.until(LATER))), REQUEST))
        .hasSize(1)
        .allMatch(miss -> miss.appliesFrom().isEmpty());
  }

  @Test
  void whatMayApplyOrIsAboutSomethingElseIsNoMiss() {
    assertThat(misses(withRule(rule -> rule.when(flag(Attribute.CONSENT))), REQUEST)).isEmpty();
    assertThat(misses(withRule(rule -> rule.resource(ResourceKind.of("training"))), REQUEST))
        .isEmpty();
  }

  @Test
  void aPermitWithAQuotaIsNearIfMoreThanTheWholeIsAskedForWhateverIsUsed() {
    Alliance alliance =
        withRule(rule -> rule.quota(Quota.of(3, Quota.Window.MONTH, Quota.Of.RECIPIENT)));

    assertThat(misses(alliance, REQUEST.toBuilder().amount(3).build())).isEmpty();
    assertThat(misses(alliance, REQUEST.toBuilder().amount(4).build()))
        .extracting(miss -> miss.premise().kind())
        .containsExactly(Premise.Kind.QUOTA);
  }

  private static void assertAppliesFromLater(Alliance alliance, SharingRequest request) {
    assertThat(misses(alliance, request))
        .extracting(miss -> miss.appliesFrom().orElse(LocalDate.MIN))
        .containsExactly(LATER);
  }

  private static List<NearestMiss> misses(Alliance alliance, SharingRequest request) {
    SharingPolicy policy = SharingPolicy.of(alliance);
    Explanation explanation = policy.explain(request);
    assertThat(policy.nearMisses(request)).isEqualTo(DifferentialCase.near(explanation));
    return explanation.nearestMisses();
  }
}
