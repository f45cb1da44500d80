// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.agreement.AgreementFact.Kind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.time.PartialDate;

class AgreementTest {
  private static final LocalDate DAY = LocalDate.of(2017, 5, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 4, 30);
  private static final Agreement CHARTER = Agreement.charter("charter", DAY);

  /** How each status that is not a matter of the term is reached. */
  private static final Map<AgreementStatus, List<Kind>> COURSES =
      Map.of(
          AgreementStatus.DRAFT, List.of(),
          AgreementStatus.SIGNED, List.of(Kind.SIGNED),
          AgreementStatus.IN_FORCE, List.of(Kind.EFFECTIVE),
          AgreementStatus.SUSPENDED, List.of(Kind.EFFECTIVE, Kind.SUSPENDED),
          AgreementStatus.TERMINATED, List.of(Kind.TERMINATED),
          AgreementStatus.SUPERSEDED, List.of(Kind.SUPERSEDED));

  @Test
  void isInForceFromTheDayItTakesEffect() {
    assertThat(statusOn(CHARTER, DAY.minusDays(1))).isEqualTo(AgreementStatus.DRAFT);
    assertThat(statusOn(CHARTER, DAY)).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(statusOn(CHARTER, LocalDate.of(9999, 12, 31))).isEqualTo(AgreementStatus.IN_FORCE);
  }

  @Test
  void theLastDayOfItsTermIsStillADayInForce() {
    Agreement decade = facts(effective(DAY, PartialDate.of(LAST)));

    assertThat(statusOn(decade, LAST)).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(statusOn(decade, LAST.plusDays(1))).isEqualTo(AgreementStatus.EXPIRED);
  }

  @Test
  void aTermKnownByItsYearIsPerhapsOverFromTheSecondDayOfThatYear() {
    Agreement term = facts(effective(DAY, PartialDate.ofYear(2027)));

    assertThat(statusOn(term, LocalDate.of(2027, 1, 1))).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(term.statusOn(LocalDate.of(2027, 1, 2)).possible())
        .containsExactly(AgreementStatus.IN_FORCE, AgreementStatus.EXPIRED);
    assertThat(term.statusOn(LocalDate.of(2027, 12, 31)).blame())
        .hasToString("[agreements[pilot].facts[EFFECTIVE].expiresAfter 2027]");
    assertThat(statusOn(term, LocalDate.of(2028, 1, 1))).isEqualTo(AgreementStatus.EXPIRED);
  }

  @Test
  void mayChangeOnlyOnADayOfAFactOrAfterATerm() {
    Agreement term = facts(effective(DAY, PartialDate.ofYear(2027)));

    assertThat(term.boundaries())
        .containsExactly(DAY, LocalDate.of(2027, 1, 2), LocalDate.of(2028, 1, 1));
  }

  @Test
  void readsAsWhatItIsAndWhomItBinds() {
    assertThat(CHARTER).hasToString("charter (charter, members [FULL])");
    assertThat(parties()).hasToString("pilot (pilot, parties [hillside, lakeside])");
    assertThat(effective(DAY, PartialDate.of(LAST)))
        .hasToString("EFFECTIVE 2017-05-01, expires after 2027-04-30");
  }

  @Test
  void aRenewalRevivesAnAgreementThatHadExpired() {
    Agreement renewed =
        facts(
            effective(DAY, PartialDate.of(LAST)),
            AgreementFact.of(Kind.RENEWED, PartialDate.of(LAST.plusDays(10))));

    assertThat(statusOn(renewed, LAST.plusDays(9))).isEqualTo(AgreementStatus.EXPIRED);
    assertThat(statusOn(renewed, LAST.plusDays(10))).isEqualTo(AgreementStatus.IN_FORCE);
  }

  @Test
  void everyStepFromEveryStatusLeadsWhereTheTableSays() {
    COURSES.forEach(
        (from, course) -> {
          assertThat(statusOn(course(course), DAY)).isEqualTo(from);
          for (Kind step : Kind.values()) {
            List<Kind> longer = new ArrayList<>(course);
            longer.add(step);
            Agreement agreement = course(longer);
            List<Optional<LocalDate>> noTerms =
                longer.stream().map(kind -> Optional.<LocalDate>empty()).toList();
            assertThat(statusOn(agreement, DAY))
                .as("%s from %s", step, from)
                .isEqualTo(StatusTable.on(DAY, agreement.binds(), agreement.facts(), noTerms));
            assertThat(statusOn(agreement, DAY) == from || StatusTable.knows(step, from)).isTrue();
          }
        });
  }

  @Test
  void isSignedOnceEveryPartyHasSigned() {
    Agreement half = parties(signed("lakeside"));
    Agreement whole = parties(signed("lakeside"), signed("hillside"));
    Agreement byOutsiders = parties(signed("lakeside", "north"));

    assertThat(statusOn(half, DAY)).isEqualTo(AgreementStatus.DRAFT);
    assertThat(statusOn(whole, DAY)).isEqualTo(AgreementStatus.SIGNED);
    assertThat(statusOn(byOutsiders, DAY)).isEqualTo(AgreementStatus.DRAFT);
  }

  @Test
  void takesEffectEvenIfASignatureIsMissing() {
    assertThat(statusOn(parties(signed("lakeside"), AgreementFact.effective(DAY)), DAY))
        .isEqualTo(AgreementStatus.IN_FORCE);
  }

  @Test
  void refusesToBeMadeUnderItself() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CHARTER.toBuilder().parent(AgreementId.of("charter")).build())
        .withMessage("agreement charter must not be made under itself")
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault)
        .returns(Optional.of("parent"), InvalidValueException::attribute);
    assertThat(CHARTER.toBuilder().parent(AgreementId.of("Charter")).build()).isNotNull();
  }

  @Test
  void refusesANegativeNoticePeriod() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CHARTER.toBuilder().noticePeriod(Period.ofDays(-1)).build())
        .withMessage("notice period of charter must not be negative: P-1D");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CHARTER.toBuilder().noticePeriod(Period.of(1, -1, 0)).build());
    assertThat(CHARTER.toBuilder().noticePeriod(Period.ZERO).build()).isNotNull();
  }

  @Test
  void refusesFactsThatCannotHaveHappenedInTheirOrder() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                facts(effective(DAY, PartialDate.of(LAST)), signed("lakeside")).toBuilder()
                    .addFact(AgreementFact.effective(DAY.minusDays(1)))
                    .build())
        .returns(Fault.ORDER_IMPOSSIBLE, InvalidValueException::fault)
        .returns(Optional.of("facts[2]"), InvalidValueException::attribute);
  }

  @Test
  void isNotFinishedWithoutWhatItNeeds() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Agreement.builder().build())
        .withMessage(
            "Cannot build Agreement, some of required attributes are not set [id, kind, binds]");
  }

  private static AgreementStatus statusOn(Agreement agreement, LocalDate day) {
    return agreement.statusOn(day).known().orElseThrow();
  }

  private static AgreementFact effective(LocalDate on, PartialDate last) {
    return AgreementFact.effective(on).toBuilder().expiresAfter(last).build();
  }

  private static AgreementFact signed(String... units) {
    AgreementFactBuilder fact = AgreementFact.signed(DAY).toBuilder();
    for (String unit : units) {
      fact.addSignatory(UnitId.of(unit));
    }
    return fact.build();
  }

  private static Agreement course(List<Kind> kinds) {
    return facts(
        kinds.stream()
            .map(kind -> AgreementFact.of(kind, PartialDate.of(DAY)))
            .toArray(AgreementFact[]::new));
  }

  private static Agreement facts(AgreementFact... facts) {
    return agreement(Binding.members(), facts);
  }

  private static Agreement parties(AgreementFact... facts) {
    return agreement(Binding.parties("lakeside", "hillside"), facts);
  }

  private static Agreement agreement(Binding binds, AgreementFact... facts) {
    return Agreement.builder()
        .id("pilot")
        .kind(AgreementKinds.PILOT)
        .binds(binds)
        .addFacts(facts)
        .build();
  }
}
