// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.medalliance.decision.compiled.Prepared;
import org.medalliance.decision.compiled.rule.Verdict;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.SharingRequest;

/**
 * A request to a policy of which the names are looked up once, to be decided again and again on any
 * day. Threads may share it. What is worked out it keeps for some 256 stretches of days, and its
 * policy for more.
 */
public final class PreparedRequest {
  private final SharingPolicy policy;
  private final SharingRequest request;
  private final @Nullable Prepared prepared; // null if no rule is to be looked at

  PreparedRequest(SharingPolicy policy, SharingRequest request, @Nullable Prepared prepared) {
    this.policy = policy;
    this.request = request;
    this.prepared = prepared;
  }

  /** Returns the request as it was prepared. */
  public SharingRequest request() {
    return request;
  }

  /** Decides the request as if it were for this day; see {@link SharingPolicy#decide}. */
  public SharingDecision decide(LocalDate on) {
    return decision(requireNonNull(on, "on"), null);
  }

  /** Decides the request as if it were for this day, after all that is used on a ledger. */
  public SharingDecision decide(LocalDate on, QuotaLedger ledger) {
    return decision(requireNonNull(on, "on"), requireNonNull(ledger, "ledger"));
  }

  /**
   * Returns the first day after {@code day} on which the request is decided otherwise than on
   * {@code day}, in its outcome or its citations; empty if it never is. What is used of quotas is
   * not known here, and changes nothing.
   */
  public Optional<LocalDate> nextChange(LocalDate day) {
    requireNonNull(day, "day");
    Prepared known = prepared;
    if (known == null) {
      return Optional.empty();
    }
    OptionalLong next = known.nextChange(day.toEpochDay());
    return next.isPresent()
        ? Optional.of(LocalDate.ofEpochDay(next.getAsLong()))
        : Optional.empty();
  }

  private SharingDecision decision(LocalDate on, @Nullable QuotaLedger ledger) {
    Prepared known = prepared;
    if (known == null) {
      return ledger == null ? policy.decide(on(on)) : policy.decide(on(on), ledger);
    }
    Verdict verdict =
        ledger == null ? known.verdict(on.toEpochDay()) : known.verdict(on(on), ledger);
    return OnDemandDecision.of(policy, request, on, ledger, verdict);
  }

  private SharingRequest on(LocalDate day) {
    return day.equals(request.on()) ? request : request.toBuilder().on(day).build();
  }

  /** Returns the request in words. */
  @Override
  public String toString() {
    return request.toString();
  }
}
