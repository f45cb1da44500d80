// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.SmallWindow;

@Domain(AllianceDomain.class)
class TimelineProperties {

  @Property
  void hasTheValuesThatItsOrderedCompletionsHave(@ForAll Dice dice) {
    List<Timeline.Step<String>> steps = steps(dice);
    Timeline<String> timeline = Timeline.of(steps);

    for (LocalDate day : SmallWindow.DAYS) {
      assertThat(timeline.valueOn(day).possible())
          .as("%s on %s", steps, day)
          .isEqualTo(valuesHad(steps, day));
    }
  }

  @Property
  void changesOnlyOnTheFirstOrLastDayOfAStep(@ForAll Timeline<String> line, @ForAll LocalDate day) {
    boolean ends =
        line.steps().stream()
            .flatMap(step -> step.since().stream())
            .anyMatch(since -> since.earliest().equals(day) || since.latest().equals(day));

    assertThat(ends || line.valueOn(day).equals(line.valueOn(day.minusDays(1)))).isTrue();
  }

  @Property
  void isTheSameWhenItIsMadeFromItsOwnSteps(@ForAll Timeline<String> line) {
    assertThat(Timeline.of(line.steps())).isEqualTo(line);
  }

  @Property
  void blamesADateExactlyWhereItDoesNotKnow(@ForAll Timeline<String> line, @ForAll LocalDate day) {
    assertThat(line.valueOn(day).blame().isEmpty()).isEqualTo(line.valueOn(day).isKnown());
  }

  /** Up to four steps with values that often repeat; the first may have always held. */
  private static List<Timeline.Step<String>> steps(Dice dice) {
    List<Timeline.Step<String>> steps = new ArrayList<>();
    if (dice.chance(30)) {
      steps.addAll(Timeline.always(letter(dice)).steps());
    }
    for (PartialDate since : SmallWindow.datesInOrder(dice, 4)) {
      steps.add(Timeline.Step.of(letter(dice), since));
    }
    return steps;
  }

  private static String letter(Dice dice) {
    return dice.oneOf("a", "b");
  }

  private static Set<Optional<String>> valuesHad(List<Timeline.Step<String>> steps, LocalDate day) {
    List<PartialDate> dates = steps.stream().flatMap(step -> step.since().stream()).toList();
    int undated = steps.size() - dates.size();
    return SmallWindow.orderedCompletions(dates).stream()
        .map(days -> undated + (int) days.stream().filter(had -> !had.isAfter(day)).count())
        .map(had -> had == 0 ? Optional.<String>empty() : Optional.of(steps.get(had - 1).value()))
        .collect(Collectors.toSet());
  }
}
