// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medalliance.agreement.Duty;
import org.medalliance.code.SourceId;
import org.medalliance.decision.compiled.rule.Verdict;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;

/** A decision of which all but outcome and citations is worked out when it is asked for. */
class OnDemandDecision extends SharingDecision {
  private static final long serialVersionUID = 1;

  private final transient SharingPolicy policy;
  private final transient SharingRequest asked;
  private final transient Verdict verdict;

  private OnDemandDecision(SharingPolicy policy, SharingRequest asked, Verdict verdict) {
    this.policy = policy;
    this.asked = asked;
    this.verdict = verdict;
  }

  /**
   * Returns a decision of a policy.
   *
   * @param asked the request, but perhaps for another day
   * @param on the day
   * @param ledger what is used; null if nobody knows
   */
  static OnDemandDecision of(
      SharingPolicy policy,
      SharingRequest asked,
      LocalDate on,
      @Nullable QuotaLedger ledger,
      Verdict verdict) {
    return ledger == null && on.equals(asked.on())
        ? new OnDemandDecision(policy, asked, verdict)
        : new Under(policy, asked, on, ledger, verdict);
  }

  /** One that rests on more, or for another day: most are smaller without. */
  private static final class Under extends OnDemandDecision {
    private static final long serialVersionUID = 1;

    private final transient LocalDate on;
    private final transient @Nullable QuotaLedger ledger;

    Under(
        SharingPolicy policy,
        SharingRequest asked,
        LocalDate on,
        @Nullable QuotaLedger ledger,
        Verdict verdict) {
      super(policy, asked, verdict);
      this.on = on;
      this.ledger = ledger;
    }

    @Override
    public SharingRequest request() {
      SharingRequest asked = super.request();
      return asked.on().equals(on) ? asked : asked.toBuilder().on(on).build();
    }

    @Override
    @Nullable QuotaLedger ledger() {
      return ledger;
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
      throw new InvalidObjectException("a decision must arrive with everything worked out");
    }
  }

  @Override
  public SharingRequest request() {
    return asked;
  }

  /** What is used; null if nobody knows. */
  @Nullable QuotaLedger ledger() {
    return null;
  }

  @Override
  public Outcome outcome() {
    return Grounds.outcome(verdict);
  }

  @Override
  public ImmutableSortedSet<Outcome> possibleOutcomes() {
    return Grounds.possible(verdict);
  }

  @Override
  public ImmutableSortedSet<Citation> citations() {
    return verdict.citations();
  }

  @Override
  public ImmutableList<Duty> duties() {
    return whole().duties();
  }

  @Override
  public ImmutableSortedSet<Reason> reasons() {
    return whole().reasons();
  }

  @Override
  public ImmutableSortedSet<Unknown> unknowns() {
    return whole().unknowns();
  }

  @Override
  public ImmutableSortedSet<SourceId> inferences() {
    return whole().inferences();
  }

  @Override
  public ImmutableSortedSet<QuotaBalance> quotas() {
    return whole().quotas();
  }

  @Override
  public ImmutableSortedSet<ResourceId> alternatives() {
    return whole().alternatives();
  }

  @Override
  public SharingDecisionBuilder toBuilder() {
    return whole().toBuilder();
  }

  @Override
  SharingDecision whole() {
    return policy.decision(request(), ledger(), verdict);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a decision must arrive with everything worked out");
  }

  Object writeReplace() { // of what extends it too
    return whole();
  }
}
