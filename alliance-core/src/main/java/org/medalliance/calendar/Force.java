// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.Certainty;
import org.medalliance.time.Happening;
import org.medalliance.time.PartialDate;

/** When agreements are in force, their terms and all, in one pass over what happened to each. */
final class Force {
  private Force() {}

  /** Whether an agreement is in force, from day to day. */
  static Course<Certainty> of(Agreement agreement) {
    ImmutableList<AgreementStatus> statuses = agreement.statuses();
    Possibilities possibilities = new Possibilities();
    Possibilities.Window[] windows =
        Possibilities.windows(agreement.facts().stream().map(Happening::on).toList());
    possibilities.add(windows[0].from(), windows[0].until(), Certainty.NO);
    Optional<PartialDate> lastDay = Optional.empty();
    AgreementStatus before = AgreementStatus.DRAFT;
    for (int i = 0; i < statuses.size(); i++) {
      AgreementStatus status = statuses.get(i);
      AgreementFact fact = agreement.facts().get(i);
      boolean sets =
          fact.fact() == AgreementFact.Kind.EFFECTIVE
              ? before != status
              : fact.fact() == AgreementFact.Kind.RENEWED; // a draft gets its own term later
      if (sets) {
        lastDay = fact.expiresAfter();
      }
      add(possibilities, windows[i + 1], status, lastDay);
      before = status;
    }
    return possibilities.course();
  }

  /** In force until the term surely may be over, perhaps until it surely is, then no longer. */
  private static void add(
      Possibilities possibilities,
      Possibilities.Window window,
      AgreementStatus status,
      Optional<PartialDate> lastDay) {
    if (status != AgreementStatus.IN_FORCE) {
      possibilities.add(window.from(), window.until(), Certainty.NO);
      return;
    }
    LocalDate doubtful =
        within(window, lastDay.map(last -> next(last.earliest())).orElse(LocalDate.MAX));
    LocalDate over = within(window, lastDay.map(last -> next(last.latest())).orElse(LocalDate.MAX));
    possibilities.add(window.from(), doubtful, Certainty.YES);
    possibilities.add(doubtful, over, Certainty.UNKNOWN);
    possibilities.add(over, window.until(), Certainty.NO);
  }

  private static LocalDate within(Possibilities.Window window, LocalDate day) {
    LocalDate begun = day.isBefore(window.from()) ? window.from() : day;
    return begun.isAfter(window.until()) ? window.until() : begun;
  }

  /** The day after; there is none after the end of time, and none after one that is not known. */
  private static LocalDate next(LocalDate day) {
    return day.equals(LocalDate.MAX) || day.equals(LocalDate.MIN) ? day : day.plusDays(1);
  }
}
