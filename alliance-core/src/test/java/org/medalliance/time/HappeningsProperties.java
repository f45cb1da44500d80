// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.SmallWindow;

@Domain(AllianceDomain.class)
class HappeningsProperties {

  /** Something that has no other meaning than its place in the list. */
  record Event(String kindName, PartialDate on) implements Happening {}

  @Property
  void leadToTheStatesAfterEveryNumberThatACompletionHasHad(@ForAll Dice dice) {
    List<PartialDate> dates = SmallWindow.datesInOrder(dice, 4);
    Happenings<Event> events = Happenings.of(events(dates));

    for (LocalDate day : SmallWindow.DAYS) {
      assertThat(events.stateOn(day, 0, (count, event) -> count + 1).possible())
          .as("%s on %s", dates, day)
          .isEqualTo(numbersHad(dates, day));
    }
  }

  @Property
  void partIntoWhatSurelyAndWhatPerhapsHasCome(@ForAll Dice dice) {
    List<PartialDate> dates = SmallWindow.datesInOrder(dice, 4);
    Happenings<Event> events = Happenings.of(events(dates));

    for (LocalDate day : SmallWindow.DAYS) {
      Set<Integer> numbers = numbersHad(dates, day);
      assertThat(events.surelyBy(day)).hasSize(numbers.stream().min(Integer::compare).orElse(0));
      assertThat(events.possiblyBy(day)).hasSize(numbers.stream().max(Integer::compare).orElse(0));
      assertThat(events.openOn(day)).hasSize(numbers.size() - 1);
    }
  }

  @Property
  void changeTheStateOnlyOnTheFirstOrLastDayOfOne(@ForAll Dice dice) {
    List<PartialDate> dates = SmallWindow.datesInOrder(dice, 4);
    Happenings<Event> events = Happenings.of(events(dates));

    for (LocalDate day : SmallWindow.DAYS) {
      if (dates.stream().noneMatch(date -> isEnd(date, day))) {
        assertThat(events.stateOn(day, 0, (count, event) -> count + 1))
            .isEqualTo(events.stateOn(day.minusDays(1), 0, (count, event) -> count + 1));
      }
    }
  }

  @Property
  void blameADateForEveryPossibilityButOne(@ForAll Dice dice) {
    Happenings<Event> events = Happenings.of(events(SmallWindow.datesInOrder(dice, 4)));

    for (LocalDate day : SmallWindow.DAYS) {
      Certain<Integer> count = events.stateOn(day, 0, (before, event) -> before + 1);
      assertThat(count.blame()).hasSize(count.possible().size() - 1);
      assertThat(count.blame()).allMatch(open -> !open.date().isKnown());
    }
  }

  private static boolean isEnd(PartialDate date, LocalDate day) {
    return date.earliest().equals(day) || date.latest().equals(day);
  }

  private static Set<Integer> numbersHad(List<PartialDate> dates, LocalDate day) {
    return SmallWindow.orderedCompletions(dates).stream()
        .map(days -> (int) days.stream().filter(picked -> !picked.isAfter(day)).count())
        .collect(Collectors.toSet());
  }

  private static List<Event> events(List<PartialDate> dates) {
    return IntStream.range(0, dates.size())
        .mapToObj(i -> new Event("EVENT", dates.get(i)))
        .toList();
  }
}
