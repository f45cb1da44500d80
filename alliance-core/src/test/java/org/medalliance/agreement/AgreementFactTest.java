// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.medalliance.agreement.AgreementFact.Kind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.time.PartialDate;

class AgreementFactTest {
  private static final PartialDate DAY = PartialDate.of(LocalDate.of(2017, 5, 1));

  @Test
  void onlyABeginningAndARenewalSetATerm() {
    assertBelongsTo("expiresAfter", fact -> fact.expiresAfter(DAY), Kind.EFFECTIVE, Kind.RENEWED);
  }

  @Test
  void onlyASignatureHasSignatories() {
    assertBelongsTo("signatories", fact -> fact.addSignatory(UnitId.of("lakeside")), Kind.SIGNED);
  }

  @Test
  void onlyATerminationHasAReason() {
    assertBelongsTo("reason", fact -> fact.reason("merged"), Kind.TERMINATED);
  }

  @Test
  void onlyASupersessionNamesASuccessor() {
    assertBelongsTo("successor", fact -> fact.successor(AgreementId.of("second")), Kind.SUPERSEDED);
  }

  @Test
  void aTermMayEndOnTheDayItBeginsAndNotBefore() {
    LocalDate day = DAY.earliest();

    assertThat(term(Kind.EFFECTIVE, day).expiresAfter()).contains(DAY);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> term(Kind.EFFECTIVE, day.minusDays(1)))
        .withMessage(
            "term must not end before it begins: effective 2017-05-01, expires after 2017-04-30")
        .returns(Fault.PERIOD_INVERTED, InvalidValueException::fault);
  }

  @Test
  void aRenewalMaySetATermThatIsOverAlready() {
    assertThat(term(Kind.RENEWED, LocalDate.of(2016, 1, 1)).expiresAfter()).isPresent();
  }

  private static AgreementFact term(Kind kind, LocalDate last) {
    return AgreementFact.of(kind, DAY).toBuilder().expiresAfter(PartialDate.of(last)).build();
  }

  private static void assertBelongsTo(
      String attribute, Consumer<AgreementFactBuilder> given, Kind... kinds) {
    for (Kind kind : Kind.values()) {
      AgreementFactBuilder fact = AgreementFact.of(kind, DAY).toBuilder();
      given.accept(fact);
      if (List.of(kinds).contains(kind)) {
        assertThat(fact.build().fact()).isEqualTo(kind);
      } else {
        assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(fact::build)
            .withMessage(attribute + " must not be given for " + kind)
            .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault)
            .returns(Optional.of(attribute), InvalidValueException::attribute);
      }
    }
  }
}
