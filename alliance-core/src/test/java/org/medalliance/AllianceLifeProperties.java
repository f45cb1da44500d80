// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.AllianceFact.Kind;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.SmallWindow;
import org.medalliance.time.PartialDate;

@Domain(AllianceDomain.class)
class AllianceLifeProperties {

  @Property
  void isThatOfItsOrderedCompletions(@ForAll Dice dice) {
    List<PartialDate> dates = SmallWindow.datesInOrder(dice, 4);
    List<AllianceFact> facts = dates.stream().map(on -> fact(dice, on)).toList();
    Alliance alliance = alliance(facts);

    for (LocalDate day : SmallWindow.DAYS) {
      Set<Boolean> had =
          SmallWindow.orderedCompletions(dates).stream()
              .map(days -> (int) days.stream().filter(on -> !on.isAfter(day)).count())
              .map(count -> count > 0 && facts.get(count - 1).fact() == Kind.FOUNDED)
              .collect(Collectors.toSet());
      assertThat(alliance.lifeOn(day).possible()).as("%s on %s", facts, day).isEqualTo(had);
    }
  }

  @Property
  void changesOnlyOnTheFirstOrLastDayOfAFact(@ForAll Alliance alliance, @ForAll LocalDate day) {
    boolean ends =
        alliance.facts().stream()
            .map(AllianceFact::on)
            .anyMatch(on -> on.earliest().equals(day) || on.latest().equals(day));

    assertThat(ends || alliance.lifeOn(day).equals(alliance.lifeOn(day.minusDays(1)))).isTrue();
  }

  private static AllianceFact fact(Dice dice, PartialDate on) {
    return new AllianceFact(dice.oneOf(Kind.values()), on, Optional.empty(), Optional.empty());
  }

  private static Alliance alliance(List<AllianceFact> facts) {
    return Alliance.builder()
        .id("river-valley")
        .kind(AllianceKind.of("specialty-alliance"))
        .roll(RollScope.COMPLETE)
        .facts(facts)
        .build();
  }
}
