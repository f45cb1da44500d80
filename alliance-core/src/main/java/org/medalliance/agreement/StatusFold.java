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
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.time.PartialDate;

/**
 * How what happens turns one status into the next, the only place that says so.
 *
 * @param phase the status, the passing of the term left aside
 * @param completing the signature with which all have signed; empty if some never do
 * @param lastDay the last day of the term
 */
record StatusFold(
    AgreementStatus phase, Optional<AgreementFact> completing, Optional<PartialDate> lastDay) {

  static StatusFold of(Agreement agreement) {
    return new StatusFold(DRAFT, completing(agreement), Optional.empty());
  }

  /** A step that the table does not know changes nothing. */
  StatusFold after(AgreementFact fact) {
    if (phase == TERMINATED || phase == SUPERSEDED) {
      return this;
    }
    return switch (fact.fact()) {
      case SIGNED -> phase == DRAFT && completes(fact) ? during(SIGNED, lastDay) : this;
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
    return new StatusFold(next, completing, term);
  }

  private boolean completes(AgreementFact fact) {
    return completing.equals(Optional.of(fact));
  }

  /**
   * Who signs without being named is everybody; where members are bound, only that completes it.
   */
  private static Optional<AgreementFact> completing(Agreement agreement) {
    Set<UnitId> missing =
        agreement.binds() instanceof Binding.Parties parties
            ? new TreeSet<>(parties.units())
            : new TreeSet<>();
    boolean named = !missing.isEmpty();
    for (AgreementFact fact : agreement.facts()) {
      if (fact.fact() == AgreementFact.Kind.SIGNED) {
        missing.removeAll(fact.signatories());
        if (fact.signatories().isEmpty() || (named && missing.isEmpty())) {
          return Optional.of(fact);
        }
      }
    }
    return Optional.empty();
  }
}
