// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class AppointmentTest {
  private static final Appointment LI_TAO =
      Appointment.builder()
          .person("Li Tao")
          .office(Offices.VICE_PRESIDENT)
          .at("qianfeng-hospital")
          .home("cmc-second-416")
          .span(DateSpan.from(PartialDate.parse("[2016-01-09..]")))
          .build();

  @Test
  void aSecondedPersonStaysOnTheStaffOfTheHomeUnit() { // golden scenario 12
    assertThat(LI_TAO.isSecondment()).isTrue();
    assertThat(LI_TAO.staffOf()).isEqualTo(UnitId.of("cmc-second-416"));
    assertThat(LI_TAO)
        .hasToString("'Li Tao', vice-president at qianfeng-hospital, seconded from cmc-second-416");
  }

  @Test
  void whoIsNotSecondedIsOnTheStaffOfTheUnitItself() {
    Appointment own = LI_TAO.toBuilder().home(Optional.empty()).build();

    assertThat(own.isSecondment()).isFalse();
    assertThat(own.staffOf()).isEqualTo(UnitId.of("qianfeng-hospital"));
  }

  @Test
  void nobodyIsSecondedToTheirOwnUnit() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LI_TAO.toBuilder().home("qianfeng-hospital").build())
        .withMessage("home unit must be another one than that of the office: qianfeng-hospital")
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
  }

  @Test
  void aPersonIsWrittenOnOneLine() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LI_TAO.toBuilder().person("Li\nTao").build())
        .withMessage("person must be written on one line: 'Li\\u000aTao'")
        .returns(Fault.TEXT_CONTROL, InvalidValueException::fault)
        .returns(Optional.of("person"), InvalidValueException::attribute);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LI_TAO.toBuilder().person("\nLi Tao").build())
        .returns(Fault.TEXT_CONTROL, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LI_TAO.toBuilder().person("\tLi Tao").build())
        .returns(Fault.TEXT_CONTROL, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LI_TAO.toBuilder().person(" ").build())
        .returns(Fault.TEXT_BLANK, InvalidValueException::fault);
  }

  @Test
  void standsByUnitOfficeAndDaysBeforePersonAndHome() {
    Appointment own = LI_TAO.toBuilder().home(Optional.empty()).span(DateSpan.ALWAYS).build();
    DateSpan ended = DateSpan.until(LocalDate.of(2016, 1, 9));
    List<Appointment> inOrder =
        List.of(
            own.toBuilder().at("a").office(Offices.VICE_PRESIDENT).person("Z").build(),
            own.toBuilder().office(Offices.PRESIDENT).person("Z").build(),
            own.toBuilder().span(ended).person("Z").build(),
            own,
            own.toBuilder().note("as told").build(),
            own.toBuilder().source(SourceId.of("s1")).build(),
            own.toBuilder().home("cmc-second-416").build(),
            own.toBuilder().person("Z").build(),
            own.toBuilder().span(DateSpan.from(LocalDate.of(2016, 1, 9))).person("A").build(),
            own.toBuilder().span(DateSpan.from(LocalDate.of(2016, 1, 10))).person("A").build());

    assertThat(ImmutableSortedSet.copyOf(ImmutableList.copyOf(inOrder).reverse()))
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void isHeldOnEveryDayWhereNoDaysAreWritten() {
    Appointment president =
        Appointment.builder().person("Li Tao").office(Offices.PRESIDENT).at("lakeside").build();

    assertThat(president.span()).isEqualTo(DateSpan.ALWAYS);
  }
}
