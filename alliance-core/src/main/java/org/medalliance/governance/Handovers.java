// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.medalliance.code.UnitId;
import org.medalliance.time.Certain;
import org.medalliance.time.DateSpan;
import org.medalliance.time.OpenDate;
import org.medalliance.time.PartialDate;

/**
 * Who held a seat after whom, in order. A day is found without a look at all of them: {@link
 * org.medalliance.time.Happenings} would take a look, each time.
 */
final class Handovers {
  private final List<Optional<UnitId>> holders = new ArrayList<>(); // first before all handovers
  private final List<OpenDate> dates = new ArrayList<>();
  private final LocalDate[] earliest; // on which so many may have happened
  private final LocalDate[] latest; // on which so many surely have

  Handovers(ImmutableList<Tenure> tenures) {
    boolean isHeldFirst = !tenures.isEmpty() && tenures.get(0).span().from().isEmpty();
    holders.add(isHeldFirst ? Optional.of(tenures.get(0).unit()) : Optional.empty());
    for (int i = 0; i < tenures.size(); i++) {
      String path = "tenures[" + i + "].";
      Optional<UnitId> unit = Optional.of(tenures.get(i).unit());
      DateSpan span = tenures.get(i).span();
      span.from().ifPresent(on -> add(path + "from", on, unit));
      span.until().ifPresent(on -> add(path + "until", on, Optional.empty()));
    }
    this.earliest = new LocalDate[dates.size()];
    this.latest = new LocalDate[dates.size()];
    LocalDate reached =
        LocalDate.MIN; // one cannot have happened while any before it surely has not
    for (int i = 0; i < earliest.length; i++) {
      LocalDate own = dates.get(i).date().earliest();
      reached = own.isAfter(reached) ? own : reached;
      earliest[i] = reached;
    }
    reached = LocalDate.MAX; // one surely has happened once any after it surely has
    for (int i = latest.length - 1; i >= 0; i--) {
      LocalDate own = dates.get(i).date().latest();
      reached = own.isBefore(reached) ? own : reached;
      latest[i] = reached;
    }
  }

  private void add(String path, PartialDate on, Optional<UnitId> after) {
    dates.add(new OpenDate(path, on));
    holders.add(after);
  }

  /** The unit that holds the seat on a day, and the dates that leave it open. */
  Certain<Optional<UnitId>> holderOn(LocalDate day) {
    int least = upTo(latest, day);
    int most = upTo(earliest, day);
    return Certain.of(
        ImmutableSet.copyOf(holders.subList(least, most + 1)), dates.subList(least, most));
  }

  /** How many of these days, which are in order, have come; the last of all days never does. */
  private static int upTo(LocalDate[] days, LocalDate day) {
    int place = // never that of an equal one
        Arrays.binarySearch(
            days, day, (each, on) -> each.isAfter(on) || each.equals(LocalDate.MAX) ? 1 : -1);
    return -1 - place;
  }

  ImmutableSortedSet<LocalDate> boundaries() {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    dates.forEach(open -> days.addAll(open.date().boundaries()));
    return days.build();
  }
}
