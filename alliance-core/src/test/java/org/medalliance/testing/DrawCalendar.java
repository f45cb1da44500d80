// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.AllianceSet;
import org.medalliance.calendar.Count;
import org.medalliance.calendar.Course;
import org.medalliance.calendar.Coverage;
import org.medalliance.calendar.Departure;
import org.medalliance.calendar.Expiry;
import org.medalliance.calendar.PermissionChange;
import org.medalliance.calendar.Presence;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.sharing.SharingRequest;

/** Answers to questions of time. */
final class DrawCalendar {
  private DrawCalendar() {}

  static AllianceCalendar calendar(Dice dice) {
    return AllianceCalendar.of(Draw.alliance(dice));
  }

  static AllianceSet set(Dice dice) {
    Alliance one = Draw.alliance(dice);
    Alliance other = Draw.alliance(dice);
    return AllianceSet.of(one.id().equals(other.id()) ? List.of(one) : List.of(one, other));
  }

  static Course<Certainty> course(Dice dice) {
    return calendar(dice).belonging(Cast.ALL.unit(dice));
  }

  static Course.Stretch<Certainty> stretch(Dice dice) {
    List<Course.Stretch<Certainty>> stretches = course(dice).stretches();
    return stretches.get(dice.below(stretches.size()));
  }

  static Count count(Dice dice) {
    int least = dice.below(5);
    return new Count(
        least, dice.chance(70) ? Optional.of(least + dice.below(3)) : Optional.empty());
  }

  static Presence<UnitId> presence(Dice dice) {
    LocalDate from = Days.day(dice);
    return calendar(dice).members(from, from.plusDays(1L + dice.below(400)));
  }

  static Expiry expiry(Dice dice) {
    return new Expiry(Cast.ALL.agreement(dice), Days.partial(dice), dice.chance(50));
  }

  static Coverage coverage(Dice dice) {
    Set<UnitId> register =
        Set.of(1, 2, 3).stream().map(each -> Cast.ALL.unit(dice)).collect(Collectors.toSet());
    return set(dice).coverage(ImmutableSortedSet.copyOf(register), Days.day(dice));
  }

  static Departure departure(Dice dice) {
    return calendar(dice).departure(Cast.ALL.unit(dice), Days.day(dice));
  }

  static PermissionChange permission(Dice dice) {
    SharingRequest request = Draw.allianceAndRequest(dice).request();
    Outcome other = dice.oneOf(Outcome.PROHIBITED, Outcome.NOT_COVERED, Outcome.UNDETERMINED);
    boolean gains = dice.chance(50);
    return new PermissionChange(
        request,
        request.on().plusDays(1L + dice.below(400)),
        gains ? other : Outcome.PERMITTED,
        gains ? Outcome.PERMITTED : other);
  }
}
