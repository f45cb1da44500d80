// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.membership.MemberFact.Kind;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.SmallWindow;
import org.medalliance.time.Certain;
import org.medalliance.time.PartialDate;

@Domain(AllianceDomain.class)
class StandingProperties {

  @Property
  void isOneOfThoseInTheOrderedCompletionsAndEachOfThem(@ForAll Dice dice) {
    MemberUnit member = member(dice);

    for (LocalDate day : SmallWindow.DAYS) {
      assertThat(member.standingOn(day).possible())
          .as("%s on %s", member.facts(), day)
          .isEqualTo(standingsHad(member.facts(), day));
    }
  }

  @Property
  void changesOnlyOnTheFirstOrLastDayOfAFact(@ForAll MemberUnit member, @ForAll LocalDate day) {
    boolean ends =
        member.facts().stream()
            .map(MemberFact::on)
            .anyMatch(on -> on.earliest().equals(day) || on.latest().equals(day));

    assertThat(ends || member.standingOn(day).equals(member.standingOn(day.minusDays(1)))).isTrue();
  }

  @Property
  void blamesADateOfTheUnitsOwnFactsWhereItIsOpen(
      @ForAll MemberUnit member, @ForAll LocalDate day) {
    Certain<Standing> standing = member.standingOn(day);

    assertThat(standing.blame().isEmpty()).isEqualTo(standing.isKnown());
    assertThat(standing.blame())
        .allMatch(open -> open.path().startsWith("members[" + member.unit() + "].facts["))
        .allMatch(open -> open.date().isBy(day).isUnknown());
  }

  @Property
  void isUntouchedByAStepThatTheTableDoesNotKnow(@ForAll Dice dice) {
    List<Kind> steps = dice.list(0, 5, () -> dice.oneOf(Kind.values()));
    Kind next = dice.oneOf(Kind.values());
    LocalDate day = SmallWindow.DAYS.get(1);
    Standing before = standing(steps, day);
    Standing after = standing(append(steps, next), day);

    assertThat(after == before || StandingTable.knows(next, before)).isTrue();
  }

  private static Standing standing(List<Kind> steps, LocalDate day) {
    return MemberUnit.builder()
        .unit("lakeside")
        .facts(steps.stream().map(step -> MemberFact.of(step, PartialDate.of(day))).toList())
        .build()
        .standingOn(day)
        .known()
        .orElseThrow();
  }

  private static List<Kind> append(List<Kind> steps, Kind next) {
    return IntStream.rangeClosed(0, steps.size())
        .mapToObj(i -> i < steps.size() ? steps.get(i) : next)
        .toList();
  }

  private static MemberUnit member(Dice dice) {
    return MemberUnit.builder()
        .unit("lakeside")
        .facts(
            SmallWindow.datesInOrder(dice, 4).stream()
                .map(on -> MemberFact.of(dice.oneOf(Kind.values()), on))
                .toList())
        .build();
  }

  private static Set<Standing> standingsHad(List<MemberFact> facts, LocalDate day) {
    List<Kind> steps = facts.stream().map(MemberFact::fact).toList();
    return SmallWindow.orderedCompletions(facts.stream().map(MemberFact::on).toList()).stream()
        .map(days -> (int) days.stream().filter(had -> !had.isAfter(day)).count())
        .map(had -> StandingTable.after(steps.subList(0, had)))
        .collect(Collectors.toSet());
  }
}
