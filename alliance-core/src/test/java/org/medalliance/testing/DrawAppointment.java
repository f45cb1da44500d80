// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.util.Optional;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Appointment;

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
}
