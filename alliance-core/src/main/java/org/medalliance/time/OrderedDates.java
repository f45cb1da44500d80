// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;

/**
 * Days of which none comes before the one listed before it; which of them have come by a day.
 *
 * @param dates the days, in order
 */
record OrderedDates(ImmutableList<PartialDate> dates) {
  /** Checks that some completion keeps the order. */
  OrderedDates {
    requireNonNull(dates, "dates");
    LocalDate reached = LocalDate.MIN;
    for (int i = 0; i < dates.size(); i++) {
      PartialDate date = dates.get(i);
      if (date.latest().isBefore(reached)) {
        throw new InvalidValueException(
            Fault.ORDER_IMPOSSIBLE,
            "[" + i + "]",
            "days must be listed in the order in which they came: "
                + date
                + " stands after one not before "
                + reached);
      }
      reached = date.earliest().isAfter(reached) ? date.earliest() : reached;
    }
  }

  /** Returns these days. */
  static OrderedDates of(List<PartialDate> dates) {
    return new OrderedDates(ImmutableList.copyOf(dates));
  }

  /** Returns how many have surely happened by {@code day}, that day included. */
  int surelyBy(LocalDate day) {
    // A happening has surely come once any at or after it surely has.
    for (int count = dates.size(); count > 0; count--) {
      if (dates.get(count - 1).isBy(day).isYes()) {
        return count;
      }
    }
    return 0;
  }

  /**
   * Returns how many may have happened by {@code day}, that day included. Every number from {@link
   * #surelyBy} to this is possible, and no other.
   */
  int possiblyBy(LocalDate day) {
    // A happening cannot have come while any before it surely has not.
    for (int count = 0; count < dates.size(); count++) {
      if (dates.get(count).isBy(day).isNo()) {
        return count;
      }
    }
    return dates.size();
  }
}
