// SPDX-License-Identifier: Apache-2.0
package org.medalliance.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

class InstitutionTest {
  private static final LocalDate DAY = LocalDate.of(2016, 1, 8);
  private static final Institution LAKESIDE = Institution.of("lakeside", "Lakeside Hospital");

  @Test
  void hadTheGradeOfItsTime() {
    Institution risen =
        LAKESIDE.toBuilder()
            .grade(
                Timeline.of(
                    List.of(
                        Timeline.Step.of(Code.of("III-B"), PartialDate.parse("[..2016-01-08]")),
                        Timeline.Step.of(Code.of("III-A"), PartialDate.parse("2019-06-30")))))
            .build();

    assertThat(risen.gradeOn(DAY).known()).contains(Optional.of(Code.of("III-B")));
    assertThat(risen.gradeOn(LocalDate.of(2019, 6, 30)).known())
        .contains(Optional.of(Code.of("III-A")));
    assertThat(risen.gradeOn(DAY.minusDays(1)).blame())
        .hasToString("[institutions[lakeside].grade[0] [..2016-01-08]]");
  }

  @Test
  void refusesToBePartOfItself() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LAKESIDE.toBuilder().partOf(UnitId.of("lakeside")).build())
        .withMessage("institution lakeside must not be part of itself")
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
    assertThat(LAKESIDE.toBuilder().partOf(UnitId.of("hillside")).build().partOf()).isPresent();
  }

  @Test
  void keepsExternalIdentifiersAsTheyAreWritten() {
    assertThat(new ExternalId("gln", " 042 ")).hasToString("gln| 042 ");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ExternalId("GLN", "042"))
        .withMessageStartingWith("identifier system must be lower-kebab");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ExternalId("gln", ""));
  }

  @Test
  void isNotFinishedWithoutIdAndName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Institution.builder().build())
        .withMessage(
            "Cannot build Institution, some of required attributes are not set [id, name]");
  }
}
