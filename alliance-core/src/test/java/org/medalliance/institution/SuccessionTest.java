// SPDX-License-Identifier: Apache-2.0
package org.medalliance.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.institution.Succession.Kind;
import org.medalliance.time.PartialDate;

class SuccessionTest {
  private static final PartialDate NEW_YEAR = PartialDate.parse("2020-01-01");
  private static final PartialDate YEAR = PartialDate.parse("2020");

  private static final Institution LAKESIDE = Institution.of("lakeside", "Lakeside Hospital");

  @ParameterizedTest
  @CsvSource({
    "RENAMED, 0, true", "RENAMED, 1, true", "RENAMED, 2, false",
    "MERGED, 0, false", "MERGED, 1, true", "MERGED, 2, false",
    "SPLIT, 0, false", "SPLIT, 1, false", "SPLIT, 2, true",
    "CLOSED, 0, true", "CLOSED, 1, false"
  })
  void hasAsManyUnitsAsItsKindAllows(Kind kind, int units, boolean exists) {
    String[] into = {"north", "hillside"};
    if (exists) {
      assertThat(Succession.of(kind, YEAR, Arrays.copyOf(into, units)).units()).hasSize(units);
    } else {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Succession.of(kind, YEAR, Arrays.copyOf(into, units)))
          .withMessageEndingWith("none if closed: %s, %s", kind, units)
          .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
    }
  }

  @Test
  void aNewNameIsNoEndButANewIdIs() {
    assertThat(Succession.of(Kind.RENAMED, YEAR).isEnd()).isFalse();
    assertThat(Succession.of(Kind.RENAMED, YEAR, "north").isEnd()).isTrue();
    assertThat(Succession.of(Kind.CLOSED, YEAR).kindName()).isEqualTo("CLOSED");
    assertThat(Succession.of(Kind.CLOSED, YEAR)).hasToString("CLOSED 2020");
    assertThat(Succession.of(Kind.MERGED, YEAR, "north")).hasToString("MERGED 2020 into north");
    assertThat(Succession.of(Kind.SPLIT, YEAR, "a", "b")).hasToString("SPLIT 2020 into 2 units");
  }

  @Test
  void anInstitutionDoesNotTakeItsOwnPlace() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> with(Succession.of(Kind.MERGED, YEAR, "lakeside")))
        .withMessage("institution lakeside must not take its own place: MERGED 2020 into lakeside")
        .returns(Optional.of("successions[0].units"), InvalidValueException::attribute);
    assertThat(with(Succession.of(Kind.MERGED, YEAR, "north")).successions()).hasSize(1);
  }

  @Test
  void nothingFollowsOnTheEnd() {
    Succession renamed = Succession.of(Kind.RENAMED, NEW_YEAR);
    Succession closed = Succession.of(Kind.CLOSED, YEAR);

    assertThat(with(renamed, closed).successions()).hasSize(2);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> with(closed, renamed.toBuilder().on(YEAR).build()))
        .withMessage("institution lakeside must not go on after its end: CLOSED 2020")
        .returns(Optional.of("successions[0]"), InvalidValueException::attribute);
  }

  @Test
  void standsInTheOrderInWhichItHappened() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                with(
                    Succession.of(Kind.RENAMED, NEW_YEAR),
                    Succession.of(Kind.CLOSED, PartialDate.parse("2019"))))
        .returns(Fault.ORDER_IMPOSSIBLE, InvalidValueException::fault)
        .returns(Optional.of("successions"), InvalidValueException::attribute);
  }

  private static Institution with(Succession... successions) {
    return LAKESIDE.toBuilder().addSuccessions(successions).build();
  }
}
