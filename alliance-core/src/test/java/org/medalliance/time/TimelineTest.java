// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.SourceId;
import org.medalliance.time.Timeline.Step;

class TimelineTest {
  /** Known to be III-B until some day in the three years before mid 2019, when it became III-A. */
  private static final Timeline<String> GRADE =
      Timeline.of(
          List.of(step("III-B", "[..2016-01-08]"), step("III-A", "[2016-01-09..2019-06-30]")));

  @Test
  void aHospitalRisesFromThirdGradeBToA() {
    assertThat(GRADE.valueOn(LocalDate.of(2016, 1, 8)).known()).contains(Optional.of("III-B"));
    assertThat(GRADE.valueOn(LocalDate.of(2019, 6, 30)).known()).contains(Optional.of("III-A"));
  }

  @Test
  void betweenTheTwoGradesEitherIsPossibleAndTheDateIsToBlame() {
    Certain<Optional<String>> grade = GRADE.valueOn(LocalDate.of(2016, 1, 9));

    assertThat(grade.possible()).containsExactly(Optional.of("III-B"), Optional.of("III-A"));
    assertThat(grade.blame())
        .containsExactly(new OpenDate("[1]", PartialDate.parse("[2016-01-09..2019-06-30]")));
  }

  @Test
  void beforeTheFirstStepPerhapsNothingIsSaid() {
    assertThat(GRADE.valueOn(LocalDate.of(2016, 1, 7)).possible())
        .containsExactly(Optional.empty(), Optional.of("III-B"));
    assertThat(Timeline.of(List.of(step("I", "2017"))).valueOn(LocalDate.of(2016, 12, 31)).known())
        .contains(Optional.empty());
  }

  @Test
  void whatIsSaidOfNothingIsNothing() {
    assertThat(Timeline.empty().valueOn(LocalDate.of(2020, 2, 29)).known())
        .contains(Optional.empty());
    assertThat(Timeline.empty().isEmpty()).isTrue();
  }

  @Test
  void whatAlwaysHeldHasHeldOnTheFirstDayThereIs() {
    Timeline<String> always = Timeline.always("I");

    assertThat(always.valueOn(LocalDate.MIN).known()).contains(Optional.of("I"));
    assertThat(always.constant()).contains("I");
    assertThat(always.isEmpty()).isFalse();
    assertThat(Timeline.of(List.of(step("I", "2017"))).constant()).isEmpty();
  }

  @Test
  void dropsAStepThatRepeatsTheValueBeforeIt() {
    assertThat(Timeline.of(List.of(step("I", "2017"), step("I", "2019"), step("II", "2021"))))
        .isEqualTo(Timeline.of(List.of(step("I", "2017"), step("II", "2021"))));
  }

  @Test
  void dropsARepetitionWithWhichItEnds() {
    assertThat(Timeline.of(List.of(step("I", "2017"), step("II", "2019"), step("II", "2021"))))
        .isEqualTo(Timeline.of(List.of(step("I", "2017"), step("II", "2019"))));
  }

  @Test
  void keepsARepetitionThatTellsItsSource() {
    Step<String> confirmed =
        new Step<>(
            "I",
            Optional.of(PartialDate.ofYear(2019)),
            Optional.of(SourceId.of("s1")),
            Optional.empty());

    assertThat(Timeline.of(List.of(step("I", "2017"), confirmed)).steps()).hasSize(2);
  }

  @Test
  void keepsARepetitionThatTellsByWhichDayTheValueHeld() {
    Timeline<String> line = Timeline.of(List.of(step("I", "2017"), step("I", "2017-03")));

    assertThat(line.valueOn(LocalDate.of(2017, 3, 31)).known()).contains(Optional.of("I"));
  }

  @Test
  void keepsARepetitionThatTellsUntilWhichDayTheValueHeld() {
    Timeline<String> line =
        Timeline.of(List.of(step("I", "2016"), step("I", "2017-03-01"), step("II", "2017")));

    assertThat(line.valueOn(LocalDate.of(2017, 2, 28)).known()).contains(Optional.of("I"));
  }

  @Test
  void refusesStepsThatCannotHaveComeInTheirOrder() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Timeline.of(List.of(step("I", "2017"), step("II", "2016"))))
        .withMessage(
            "days must be listed in the order in which they came:"
                + " 2016 stands after one not before 2017-01-01")
        .returns(Fault.ORDER_IMPOSSIBLE, InvalidValueException::fault)
        .returns(Optional.of("[1]"), InvalidValueException::attribute);
  }

  @Test
  void refusesAnImpossibleOrderAmongRepetitions() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Timeline.of(List.of(step("I", "2017"), step("I", "2016"))))
        .returns(Fault.ORDER_IMPOSSIBLE, InvalidValueException::fault);
  }

  @Test
  void acceptsStepsOnTheSameDay() {
    Timeline<String> line = Timeline.of(List.of(step("I", "2017-01-01"), step("II", "2017-01-01")));

    assertThat(line.valueOn(LocalDate.of(2017, 1, 1)).known()).contains(Optional.of("II"));
  }

  @Test
  void refusesAnUndatedStepThatIsNotTheFirst() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> Timeline.of(List.of(step("I", "2017"), Timeline.always("II").steps().get(0))))
        .withMessage("a value that has always held must come first: step 2 of 2");
  }

  @Test
  void mayChangeOnlyOnTheFirstOrLastDayOfAStep() {
    Timeline<String> line =
        Timeline.of(List.of(step("III-B", "2016"), step("III-A", "2019-06-30")));

    assertThat(line.boundaries())
        .containsExactly(
            LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31), LocalDate.of(2019, 6, 30));
    assertThat(line).hasToString("[III-B since 2016, III-A since 2019-06-30]");
    assertThat(Timeline.always("III-A")).hasToString("[III-A]");
  }

  private static Step<String> step(String value, String since) {
    return Step.of(value, PartialDate.parse(since));
  }
}
