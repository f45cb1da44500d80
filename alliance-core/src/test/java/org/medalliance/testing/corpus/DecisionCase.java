// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing.corpus;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.ReferencePolicy;

/**
 * A request to be decided.
 *
 * @param alliance the alliance
 * @param request the request
 * @param ledger what is used; empty if nobody knows
 */
public record DecisionCase(
    Alliance alliance, SharingRequest request, Optional<QuotaLedger> ledger) {
  /** Checks that nothing is null. */
  public DecisionCase {
    requireNonNull(alliance, "alliance");
    requireNonNull(request, "request");
    requireNonNull(ledger, "ledger");
  }

  /** Returns how the library decides it. */
  public SharingDecision decision() {
    return decision(SharingPolicy.of(alliance));
  }

  /** Returns how the library explains it. */
  public Explanation explanation() {
    return explanation(SharingPolicy.of(alliance));
  }

  /** Returns how the plain reference answers it. */
  public ReferencePolicy.Answer answer() {
    ReferencePolicy reference = ReferencePolicy.of(alliance);
    return ledger
        .map(used -> reference.answer(request, used))
        .orElseGet(() -> reference.answer(request));
  }

  SharingDecision decision(SharingPolicy policy) {
    return ledger.map(used -> policy.decide(request, used)).orElseGet(() -> policy.decide(request));
  }

  Explanation explanation(SharingPolicy policy) {
    return ledger
        .map(used -> policy.explain(request, used))
        .orElseGet(() -> policy.explain(request));
  }

  DecisionCase in(Alliance other) {
    return new DecisionCase(other, request, ledger);
  }

  DecisionCase asking(SharingRequest other) {
    return new DecisionCase(alliance, other, ledger);
  }

  DecisionCase with(Optional<QuotaLedger> other) {
    return new DecisionCase(alliance, request, other);
  }
}
