// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;

class HappeningsTest {
  private static final LocalDate MIDSUMMER = LocalDate.of(2017, 6, 30);

  record Event(String kindName, PartialDate on) implements Happening {}

  @Test
  void twoOnOneDayHappenInTheOrderOfTheList() {
    Happenings<Event> events = of("OPEN", "2017-06-30", "CLOSE", "2017-06-30");

    assertThat(events.stateOn(MIDSUMMER, "", (state, event) -> event.kindName()).known())
        .contains("CLOSE");
    assertThat(events.stateOn(MIDSUMMER.minusDays(1), "", (state, event) -> event.kindName()))
        .isEqualTo(Certain.known(""));
  }

  @Test
  void aLaterEventThatHasComeShowsThatTheEarlierHasToo() {
    Happenings<Event> events = of("OPEN", "2017", "CLOSE", "2017-06-30");

    assertThat(events.surelyBy(MIDSUMMER)).hasSize(2);
  }

  @Test
  void anEarlierEventThatHasNotComeShowsThatTheLaterHasNotEither() {
    Happenings<Event> events = of("OPEN", "2018", "CLOSE", "[..2019-12-31]");

    assertThat(events.possiblyBy(MIDSUMMER)).isEmpty();
  }

  @Test
  void twoOfAYearLeaveThreeStatesOpen() {
    Happenings<Event> events = of("OPEN", "2017", "CLOSE", "2017");

    assertThat(events.stateOn(MIDSUMMER, "NEW", (state, event) -> event.kindName()))
        .returns(ImmutableSet.of("NEW", "OPEN", "CLOSE"), Certain::possible)
        .returns(Certainty.UNKNOWN, state -> state.test("OPEN"::equals));
  }

  @Test
  void theSecondOfAKindIsNumbered() {
    Happenings<Event> events = of("OPEN", "2017", "CLOSE", "2018", "OPEN", "2019");

    assertThat(List.of(events.pathOf(0), events.pathOf(1), events.pathOf(2)))
        .containsExactly("facts[OPEN]", "facts[CLOSE]", "facts[OPEN#2]");
  }

  @Test
  void changeAStateOnlyOnTheFirstOrLastDayOfOne() {
    assertThat(of("OPEN", "2017", "CLOSE", "2019-06-30").boundaries())
        .containsExactly(
            LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), LocalDate.of(2019, 6, 30));
  }

  @Test
  void readInTheOrderOfTheList() {
    assertThat(Happenings.of(List.of())).hasToString("[]");
    assertThat(of("OPEN", "2017")).hasToString("[Event[kindName=OPEN, on=2017]]");
  }

  @Test
  void refusesAnOrderInWhichTheyCannotHaveHappened() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> of("OPEN", "2017", "CLOSE", "2019", "OPEN", "2018"))
        .withMessage(
            "days must be listed in the order in which they came:"
                + " 2018 stands after one not before 2019-01-01")
        .returns(Fault.ORDER_IMPOSSIBLE, InvalidValueException::fault)
        .returns(Optional.of("facts[2]"), InvalidValueException::attribute);
  }

  @Test
  void refusesAnOrderThatOnlyFarOnesBreak() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> of("OPEN", "2019", "CLOSE", "[..]", "OPEN", "2018"));
    assertThat(of("OPEN", "2018", "CLOSE", "[..]", "OPEN", "2018").list()).hasSize(3);
  }

  private static Happenings<Event> of(String... kindsAndDays) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < kindsAndDays.length; i += 2) {
      events.add(new Event(kindsAndDays[i], PartialDate.parse(kindsAndDays[i + 1])));
    }
    return Happenings.of(events);
  }
}
