// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;

/**
 * Who belongs to an alliance on a day, and whom its agreements bind.
 *
 * @param alliance the alliance
 * @param day the day
 * @param life whether the alliance is in being
 */
record Bonds(Alliance alliance, LocalDate day, Certainty life) {

  Bonds(Alliance alliance, LocalDate day) {
    this(alliance, day, alliance.isActiveOn(day));
  }

  /** Whether a unit on the roll is a member while the alliance is in being. */
  Certainty belongs(MemberUnit member) {
    return AllianceCalendar.of(alliance).belongsOn(member.unit(), day);
  }

  Certainty inForce(Agreement agreement) {
    return agreement.statusOn(day).test(AgreementStatus.IN_FORCE::equals);
  }

  /** Tells of each unit that an agreement binds, or perhaps does, which of the two. */
  void of(Agreement agreement, BiConsumer<UnitId, Certainty> told) {
    Certainty inForce = inForce(agreement);
    if (agreement.binds() instanceof Binding.Members members) {
      Certainty running = inForce.and(life);
      if (!running.isNo()) {
        ImmutableSet<Standing> bound = members.standings();
        alliance
            .members()
            .forEach(
                member ->
                    tell(
                        member.unit(),
                        running.and(member.standingOn(day).test(bound::contains)),
                        told));
        members.outside().stream()
            .filter(unit -> alliance.member(unit).isEmpty())
            .forEach(unit -> tell(unit, running, told));
      }
    } else {
      ((Binding.Parties) agreement.binds()).units().forEach(unit -> tell(unit, inForce, told));
    }
  }

  private static void tell(UnitId unit, Certainty bound, BiConsumer<UnitId, Certainty> told) {
    if (!bound.isNo()) {
      told.accept(unit, bound);
    }
  }
}
