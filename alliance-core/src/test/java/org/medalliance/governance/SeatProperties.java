// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

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
import org.medalliance.code.UnitId;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.SmallWindow;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

@Domain(AllianceDomain.class)
class SeatProperties {

  @Property
  void isHeldForWhomItsOrderedCompletionsSay(@ForAll Dice dice) {
    List<PartialDate> dates = dates(dice);
    boolean held = dice.chance(30);
    Seat seat = seat(dates, held);

    for (LocalDate day : SmallWindow.DAYS) {
      assertThat(seat.holderOn(day).possible())
          .as("%s on %s", seat.tenures(), day)
          .isEqualTo(holders(seat, dates, held, day));
      assertThat(seat.holders().apply(day)).isEqualTo(seat.holderOn(day));
    }
  }

  @Property
  void changesHandsOnlyOnABoundary(@ForAll Seat seat, @ForAll LocalDate day) {
    assertThat(
            seat.boundaries().contains(day)
                || seat.holderOn(day).equals(seat.holderOn(day.minusDays(1))))
        .isTrue();
  }

  @Property
  void blamesADateExactlyWhereItDoesNotKnow(@ForAll Seat seat, @ForAll LocalDate day) {
    assertThat(seat.holderOn(day).blame().isEmpty()).isEqualTo(seat.holderOn(day).isKnown());
  }

  /** Begin and end by turns, such that each tenure has a day. */
  private static List<PartialDate> dates(Dice dice) {
    List<PartialDate> dates = new ArrayList<>(SmallWindow.datesInOrder(dice, 4));
    while (SmallWindow.orderedCompletions(dates).stream().noneMatch(SeatProperties::isStrict)) {
      dates.remove(dates.size() - 1);
    }
    return dates;
  }

  private static boolean isStrict(List<LocalDate> days) {
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i - 1).isBefore(days.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Seat seat(List<PartialDate> dates, boolean heldFromTheStart) {
    Seat.Builder seat = Seat.builder().id("seat-1");
    List<Optional<PartialDate>> ends = new ArrayList<>();
    if (heldFromTheStart) {
      ends.add(Optional.empty());
    }
    dates.forEach(date -> ends.add(Optional.of(date)));
    for (int i = 0; i < ends.size(); i += 2) {
      Optional<PartialDate> until = i + 1 < ends.size() ? ends.get(i + 1) : Optional.empty();
      seat.addTenure(
          Tenure.builder().unit("unit-" + i / 2).span(new DateSpan(ends.get(i), until)).build());
    }
    return seat.build();
  }

  private static Set<Optional<UnitId>> holders(
      Seat seat, List<PartialDate> dates, boolean heldFromTheStart, LocalDate day) {
    return SmallWindow.orderedCompletions(dates).stream()
        .map(days -> (int) days.stream().filter(had -> !had.isAfter(day)).count())
        .map(had -> had + (heldFromTheStart ? 1 : 0))
        .map(
            had ->
                had % 2 == 0
                    ? Optional.<UnitId>empty()
                    : Optional.of(seat.tenures().get(had / 2).unit()))
        .collect(Collectors.toSet());
  }
}
