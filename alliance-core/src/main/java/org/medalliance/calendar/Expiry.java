// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.AgreementId;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.time.PartialDate;

/**
 * An agreement whose term runs out.
 *
 * @param agreement the agreement
 * @param lastDay the last day on which it is in force, as far as it is known
 * @param isCertain whether it surely runs out: if not, it may be renewed, ended or replaced before,
 *     or never begin
 */
public record Expiry(AgreementId agreement, PartialDate lastDay, boolean isCertain)
    implements Comparable<Expiry>, Serializable {
  private static final Comparator<Expiry> ORDER =
      Comparator.comparing(Expiry::lastDay)
          .thenComparing(Expiry::agreement)
          .thenComparing(Expiry::isCertain);

  private static final ImmutableSet<AgreementStatus> RUNS =
      ImmutableSet.of(AgreementStatus.IN_FORCE, AgreementStatus.SUSPENDED);

  private static final ImmutableSet<AgreementStatus> ENDS =
      ImmutableSet.of(
          AgreementStatus.EXPIRED, AgreementStatus.TERMINATED, AgreementStatus.SUPERSEDED);

  /** Checks that nothing is null. */
  public Expiry {
    requireNonNull(agreement, "agreement");
    requireNonNull(lastDay, "lastDay");
  }

  /** Whether an agreement of this status is over, unless it is renewed. */
  static boolean isEnd(AgreementStatus status) {
    return ENDS.contains(status);
  }

  /** Each time that an agreement may run out, in order. */
  static List<Expiry> of(Agreement agreement) {
    List<Expiry> expiries = new ArrayList<>();
    @Nullable LocalDate earliest = null; // of the last days that the one that has begun may have
    boolean surelyRan = false; // may be not, if it may begin after its term only
    Set<AgreementStatus> before = Set.of();
    for (Course.Stretch<ImmutableSet<AgreementStatus>> stretch :
        AllianceCalendar.status(agreement).stretches()) {
      Set<AgreementStatus> now = stretch.value();
      LocalDate first = stretch.from().orElse(LocalDate.MIN);
      surelyRan |= RUNS.containsAll(now);
      if (earliest == null && mayRunOut(now)) {
        earliest = mayRun(before) ? first.minusDays(1) : first;
      }
      boolean isOver = !mayRun(now) || !mayRunOut(now);
      if (earliest != null && isOver && stretch.from().isPresent()) {
        LocalDate latest = first.minusDays(mayRunOut(now) ? 1 : 2);
        boolean isCertain = surelyRan && now.equals(Set.of(AgreementStatus.EXPIRED));
        if (!latest.isBefore(earliest)) {
          expiries.add(
              new Expiry(agreement.id(), PartialDate.between(earliest, latest), isCertain));
        }
        earliest = null;
        surelyRan = RUNS.containsAll(now);
      }
      before = now;
    }
    if (earliest != null) {
      expiries.add(new Expiry(agreement.id(), PartialDate.between(earliest, LocalDate.MAX), false));
    }
    return expiries;
  }

  private static boolean mayRun(Set<AgreementStatus> possible) {
    return possible.stream().anyMatch(RUNS::contains);
  }

  private static boolean mayRunOut(Set<AgreementStatus> possible) {
    return possible.contains(AgreementStatus.EXPIRED);
  }

  /** Whether its last day may be one of those from the one until the other. */
  boolean mayBeWithin(LocalDate from, LocalDate until) {
    return !lastDay.latest().isBefore(from) && lastDay.earliest().isBefore(until);
  }

  /**
   * Returns what ends with it, and for whom: what is permitted on its earliest last day (its
   * latest, if the earliest is not known) and would not be without the agreement; nothing if
   * neither is known. Each is found when it is taken.
   */
  public Stream<SharingDecision> permissionsLost(SharingPolicy policy) {
    requireNonNull(policy, "policy");
    if (lastDay.isOpenBefore() && lastDay.isOpenAfter()) {
      return Stream.empty();
    }
    return policy.restingOn(
        agreement, lastDay.isOpenBefore() ? lastDay.latest() : lastDay.earliest());
  }

  /** Orders by day, then by agreement. */
  @Override
  public int compareTo(Expiry other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns the agreement and its last day. */
  @Override
  public String toString() {
    return agreement + " expires after " + lastDay + (isCertain ? "" : ", perhaps");
  }
}
