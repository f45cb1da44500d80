// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static org.medalliance.agreement.AgreementStatus.DRAFT;
import static org.medalliance.agreement.AgreementStatus.EXPIRED;
import static org.medalliance.agreement.AgreementStatus.IN_FORCE;
import static org.medalliance.agreement.AgreementStatus.SIGNED;
import static org.medalliance.agreement.AgreementStatus.SUPERSEDED;
import static org.medalliance.agreement.AgreementStatus.SUSPENDED;
import static org.medalliance.agreement.AgreementStatus.TERMINATED;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.time.PartialDate;

/**
 * How what happens turns one status into the next, the only place that says so.
 *
 * @param phase the status, the passing of the term left aside
 * @param unsigned the parties that have not signed
 * @param lastDay the last day of the term
 */
record StatusFold(
    AgreementStatus phase, ImmutableSortedSet<UnitId> unsigned, Optional<PartialDate> lastDay) {

  static StatusFold of(Binding binding) {
    ImmutableSortedSet<UnitId> parties =
        binding instanceof Binding.Parties named ? named.units() : ImmutableSortedSet.of();
    return new StatusFold(DRAFT, parties, Optional.empty());
  }

  /** A step that the table does not know changes nothing. */
  StatusFold after(AgreementFact fact) {
    if (phase == TERMINATED || phase == SUPERSEDED) {
      return this;
    }
    return switch (fact.fact()) {
      case SIGNED -> phase == DRAFT ? signed(fact.signatories()) : this;
      case EFFECTIVE ->
          phase == DRAFT || phase == SIGNED ? during(IN_FORCE, fact.expiresAfter()) : this;
      case RENEWED -> isRunning() ? during(phase, fact.expiresAfter()) : this;
      case SUSPENDED -> phase == IN_FORCE ? during(SUSPENDED, lastDay) : this;
      case RESUMED -> phase == SUSPENDED ? during(IN_FORCE, lastDay) : this;
      case NOTICE_GIVEN -> this;
      case TERMINATED -> during(TERMINATED, Optional.empty());
      case SUPERSEDED -> during(SUPERSEDED, Optional.empty());
    };
  }

  /** The statuses that the term leaves possible on {@code day}. */
  ImmutableSet<AgreementStatus> on(LocalDate day) {
    return switch (expiredOn(day)) {
      case YES -> ImmutableSet.of(EXPIRED);
      case NO -> ImmutableSet.of(phase);
      case UNKNOWN -> ImmutableSet.of(phase, EXPIRED);
    };
  }

  Certainty expiredOn(LocalDate day) {
    if (lastDay.isEmpty() || !isRunning() || day.equals(LocalDate.MIN)) {
      return Certainty.NO;
    }
    return lastDay.get().isBy(day.minusDays(1));
  }

  private boolean isRunning() {
    return phase == IN_FORCE || phase == SUSPENDED;
  }

  private StatusFold during(AgreementStatus next, Optional<PartialDate> term) {
    return new StatusFold(next, unsigned, term);
  }

  /**
   * Who signs without being named is everybody; where members are bound, only that completes it.
   */
  private StatusFold signed(ImmutableSortedSet<UnitId> signatories) {
    ImmutableSortedSet<UnitId> left =
        signatories.isEmpty()
            ? ImmutableSortedSet.of()
            : unsigned.stream()
                .filter(party -> !signatories.contains(party))
                .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));
    boolean all = signatories.isEmpty() || (!unsigned.isEmpty() && left.isEmpty());
    return new StatusFold(all ? SIGNED : DRAFT, left, lastDay);
  }
}
