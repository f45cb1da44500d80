// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Draw;
import org.medalliance.time.PartialDate;

/** What is lost when a unit leaves is what the alliance with the unit gone comes to. */
class DepartureProperties {

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void permissionsAreLostAsIfItHadLeft(@ForAll long seed) {
    AllianceAndRequest drawn = Draw.allianceAndRequest(Dice.of(seed));
    Alliance alliance = drawn.alliance();
    LocalDate on = drawn.request().on();
    SharingPolicy before = SharingPolicy.of(alliance);
    for (Institution body : alliance.institutions()) {
      SharingPolicy after = SharingPolicy.of(without(body.id(), on, alliance));

      List<SharingRequest> lost =
          AllianceCalendar.of(alliance)
              .departure(body.id(), on)
              .permissionsLost(before)
              .map(SharingDecision::request)
              .toList();

      assertThat(lost).doesNotHaveDuplicates();
      assertThat(Set.copyOf(lost)).isEqualTo(losses(before, after, on));
    }
  }

  /** Otherwise nothing would be held against anything. */
  @Example
  void somethingIsLost() {
    int lost = 0;
    for (int seed = 0; seed < 60; seed++) {
      AllianceAndRequest drawn = Draw.allianceAndRequest(Dice.of(seed));
      SharingPolicy policy = SharingPolicy.of(drawn.alliance());
      UnitId unit = drawn.request().provider();
      lost +=
          (int)
              AllianceCalendar.of(drawn.alliance())
                  .departure(unit, drawn.request().on())
                  .permissionsLost(policy)
                  .count();
    }

    assertThat(lost).isGreaterThan(10);
  }

  private static Set<SharingRequest> losses(
      SharingPolicy before, SharingPolicy after, LocalDate on) {
    return PermissionChange.between(before, after, on, on.plusDays(1))
        .filter(change -> !change.isGain())
        .map(PermissionChange::request)
        .collect(Collectors.toSet());
  }

  /** What was to happen to it later is left out: it happens to nobody any longer. */
  private static Alliance without(UnitId unit, LocalDate on, Alliance alliance) {
    return alliance.toBuilder()
        .members(
            alliance.members().stream()
                .map(member -> member.unit().equals(unit) ? left(member, on) : member)
                .toList())
        .build();
  }

  private static MemberUnit left(MemberUnit member, LocalDate on) {
    int begun = member.facts().size();
    while (begun > 0 && isLater(member, begun, on)) {
      begun--;
    }
    return member.toBuilder()
        .facts(member.facts().subList(0, begun))
        .addFact(MemberFact.of(MemberFact.Kind.LEFT, PartialDate.of(on)))
        .build();
  }

  /** Whether the last of so many facts, or one before it, can only be after a day. */
  private static boolean isLater(MemberUnit member, int number, LocalDate on) {
    return member.facts().subList(0, number).stream()
        .anyMatch(fact -> fact.on().earliest().isAfter(on));
  }
}
