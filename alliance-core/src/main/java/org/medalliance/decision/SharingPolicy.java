// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.decision.compiled.CompiledRules;
import org.medalliance.decision.compiled.Verdict;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.trial.NearestMisses;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;

/**
 * Who may use what of whom in one alliance, on any day.
 *
 * <p>A policy answers for the alliance as it was when the policy was made; when the document
 * changes, make another. Two policies of equal alliances are equal.
 */
public final class SharingPolicy implements Serializable {
  private static final long serialVersionUID = 1;

  private final transient Alliance alliance;
  private final transient CompiledRules rules;

  private SharingPolicy(Alliance alliance) {
    this.alliance = requireNonNull(alliance, "alliance");
    this.rules = CompiledRules.of(alliance);
  }

  /** Returns the policy of an alliance. */
  public static SharingPolicy of(Alliance alliance) {
    return new SharingPolicy(alliance);
  }

  /** The alliance whose policy this is. */
  public Alliance alliance() {
    return alliance;
  }

  /**
   * Returns whether the request is permitted, with the grounds.
   *
   * <p>How much has been used is not known: what only permits with a quota permit is UNDETERMINED.
   */
  public SharingDecision decide(SharingRequest request) {
    return decision(requireNonNull(request, "request"), null);
  }

  /** Returns whether the request is permitted after all that is used on a ledger. */
  public SharingDecision decide(SharingRequest request, QuotaLedger ledger) {
    return decision(requireNonNull(request, "request"), requireNonNull(ledger, "ledger"));
  }

  /** Returns the decision with every rule about what is asked for, premise by premise. */
  public Explanation explain(SharingRequest request) {
    return explanation(requireNonNull(request, "request"), null);
  }

  /** Returns the decision after all that is used on a ledger, premise by premise. */
  public Explanation explain(SharingRequest request, QuotaLedger ledger) {
    return explanation(requireNonNull(request, "request"), requireNonNull(ledger, "ledger"));
  }

  private SharingDecision decision(SharingRequest request, @Nullable QuotaLedger ledger) {
    Verdict verdict = rules.verdict(request, ledger);
    return verdict == null
        ? refused(request)
        : new OnDemandDecision(this, request, ledger, verdict);
  }

  private Explanation explanation(SharingRequest request, @Nullable QuotaLedger ledger) {
    if (refusal(request).isPresent()) {
      return new Explanation(refused(request), ImmutableList.of(), ImmutableList.of());
    }
    Grounds grounds = Grounds.of(alliance, request, ledger);
    ImmutableList<RuleTrial> trials = grounds.trials();
    return new Explanation(
        grounds.decision(), trials, new NearestMisses(alliance, request, ledger).of(trials));
  }

  /** What a verdict rests on; of what does not apply only what a suspension keeps from it. */
  Grounds grounds(SharingRequest request, @Nullable QuotaLedger ledger, Verdict verdict) {
    boolean looksAtAll =
        verdict.citations().isEmpty()
            && (Grounds.isSuspended(alliance, request, request.recipient())
                || Grounds.isSuspended(alliance, request, request.provider()));
    return looksAtAll
        ? Grounds.of(alliance, request, ledger)
        : Grounds.of(alliance, request, ledger, verdict.citations());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SharingPolicy policy && policy.alliance.equals(alliance);
  }

  @Override
  public int hashCode() {
    return alliance.hashCode();
  }

  /** Returns whose policy it is. */
  @Override
  public String toString() {
    return "sharing policy of " + alliance.id();
  }

  /** Why no rule needs to be looked at; empty if the rules decide. */
  private Optional<Reason> refusal(SharingRequest request) {
    UnitId recipient = request.recipient();
    UnitId provider = request.provider();
    if (alliance.institution(recipient).isEmpty()) {
      return Optional.of(Reason.of(Reason.Code.UNKNOWN_RECIPIENT, recipient));
    }
    if (alliance.institution(provider).isEmpty()) {
      return Optional.of(Reason.of(Reason.Code.UNKNOWN_PROVIDER, provider));
    }
    if (recipient.equals(provider)) {
      return Optional.of(Reason.of(Reason.Code.SELF_REQUEST, recipient));
    }
    if (request.resource().isEmpty()) {
      return Optional.empty();
    }
    Optional<SharedResource> resource = alliance.resource(request.resource().get());
    if (resource.isEmpty()) {
      return Optional.of(Reason.of(Reason.Code.UNKNOWN_RESOURCE, request.subject()));
    }
    UnitId owner = resource.get().owner();
    return owner.equals(provider)
        ? Optional.empty()
        : Optional.of(Reason.of(Reason.Code.RESOURCE_NOT_OF_PROVIDER, request.subject(), owner));
  }

  private SharingDecision refused(SharingRequest request) {
    return SharingDecision.builder()
        .request(request)
        .outcome(Outcome.NOT_COVERED)
        .addPossibleOutcome(Outcome.NOT_COVERED)
        .addReason(refusal(request).orElseThrow())
        .build();
  }

  private Object writeReplace() {
    return new Sent(alliance);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a policy must arrive as the alliance it is made of");
  }

  /** A policy on its way: it is compiled again where it arrives. */
  private record Sent(Alliance alliance) implements Serializable {
    private Object readResolve() {
      return of(alliance);
    }
  }
}
