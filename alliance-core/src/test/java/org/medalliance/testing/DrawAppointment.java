// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.util.List;
import java.util.Optional;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.OfficeHolders;

/** Persons in offices. */
final class DrawAppointment {
  private DrawAppointment() {}

  static Appointment appointment(Dice dice, Cast cast) {
    UnitId at = cast.unit(dice);
    Optional<UnitId> home = dice.maybe(20, () -> cast.unit(dice)).filter(unit -> !unit.equals(at));
    return Appointment.builder()
        .person(Words.person(dice))
        .office(Words.office(dice))
        .at(at)
        .home(home)
        .span(Days.span(dice))
        .source(cast.source(dice))
        .note(Words.remark(dice))
        .build();
  }

  /** Who is in the office of one of several appointments. */
  static OfficeHolders holders(Dice dice) {
    List<Appointment> appointments = dice.list(1, 5, () -> appointment(dice, Cast.ALL));
    Appointment one = dice.oneOf(appointments);
    return OfficeHolders.of(appointments, one.office(), one.at(), Days.day(dice));
  }
}
