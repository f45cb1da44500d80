// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.compiled.CompiledRules;
import org.medalliance.decision.compiled.rule.Verdict;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.trial.NearestMisses;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/**
 * Who may use what of whom in one alliance, on any day.
 *
 * <p>A policy answers for the alliance as it was when the policy was made; when the document
 * changes, make another. Two policies of equal alliances are equal.
 */
public final class SharingPolicy implements Serializable {
  private static final long serialVersionUID = 1;

  /** After how many decisions progress is told. */
  private static final int STEP = 1_000;

  private final transient CompiledRules rules;

  private SharingPolicy(CompiledRules rules) {
    this.rules = rules;
  }

  /** Returns the policy of an alliance. */
  public static SharingPolicy of(Alliance alliance) {
    return new SharingPolicy(CompiledRules.of(requireNonNull(alliance, "alliance")));
  }

  /** The alliance whose policy this is. */
  public Alliance alliance() {
    return rules.alliance();
  }

  /**
   * Returns the policy of the alliance with one agreement and these rules more: the same as that of
   * an alliance where they are written, but made without compiling all the others again. That lasts
   * until some two hundred agreements and rules were added; then, or if something named the
   * agreement before it was there, all are compiled.
   *
   * <p>Asked the same again, such a policy decides as fast as any; what is asked first is held
   * against each rule that was added. The alliance itself, and what explanations and the questions
   * about many units need of it, is put together when it is asked for first.
   *
   * @throws org.medalliance.code.InvalidValueException if the alliance has an agreement or a rule
   *     of that id
   */
  public SharingPolicy with(Agreement agreement, SharingRule... rules) {
    requireNonNull(agreement, "agreement");
    requireNonNull(rules, "rules");
    return new SharingPolicy(this.rules.with(agreement, ImmutableList.copyOf(rules)));
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

  /**
   * Returns the permits about what is asked for that fail by one premise alone, each with what that
   * premise is about: what {@link Explanation#nearestMisses} tells more of. The first time it looks
   * at every rule about that; asked again, it costs little more than a decision. Of a kind that may
   * mean several resources a permit may miss each by another premise.
   *
   * <p>How much has been used is not known: a permit with a quota, or about a resource with a lend
   * limit, is near only if the request asks for more than the whole of it.
   */
  public ImmutableSetMultimap<Citation, Premise.Kind> nearMisses(SharingRequest request) {
    return rules.misses(requireNonNull(request, "request"), null);
  }

  /** Returns the permits that fail by one premise alone after all that is used on a ledger. */
  public ImmutableSetMultimap<Citation, Premise.Kind> nearMisses(
      SharingRequest request, QuotaLedger ledger) {
    return rules.misses(requireNonNull(request, "request"), requireNonNull(ledger, "ledger"));
  }

  /** Returns the request ready to be decided many times: its names are looked up here once. */
  public PreparedRequest prepare(SharingRequest request) {
    return new PreparedRequest(this, requireNonNull(request, "request"), rules.prepare(request));
  }

  /**
   * Returns the decisions on many requests, in their order and each when it is taken.
   *
   * @param progress is told how many were taken, after each {@value #STEP} of them
   */
  public Stream<SharingDecision> decideAll(Stream<SharingRequest> requests, LongConsumer progress) {
    requireNonNull(requests, "requests");
    requireNonNull(progress, "progress");
    AtomicLong taken = new AtomicLong(); // the stream may be taken in parallel
    return requests
        .map(this::decide)
        .peek(
            decision -> {
              long now = taken.incrementAndGet();
              if (now % STEP == 0) {
                progress.accept(now);
              }
            });
  }

  /**
   * Returns how the request is decided for each institution of the alliance in place of its
   * recipient, with nothing known of what is used. Each outcome has its set, perhaps empty, in the
   * order of ids; together they hold every institution.
   */
  public Map<Outcome, Set<UnitId>> recipients(SharingRequest request) {
    return inverse().recipients(requireNonNull(request, "request"));
  }

  /**
   * Returns how the request for a kind is decided for each institution of the alliance in place of
   * its provider, as {@link #recipients} does. A request for one resource is its owner's.
   */
  public Map<Outcome, Set<UnitId>> providers(SharingRequest request) {
    return inverse().providers(requireNonNull(request, "request"));
  }

  /**
   * Returns what a unit may use on a day, and of whom: the decisions that permit or may permit, on
   * each resource of the alliance and on each kind that a rule names, where its provider has no
   * resource of it. Each is decided when it is taken, with nothing told of the circumstances.
   */
  public Stream<SharingDecision> usableBy(UnitId recipient, LocalDate on) {
    requireNonNull(recipient, "recipient");
    return inverse()
        .usable(recipient, requireNonNull(on, "on"))
        .map(this::decide)
        .filter(decision -> decision.possibleOutcomes().contains(Outcome.PERMITTED));
  }

  /**
   * Returns what ends, and for whom, if an agreement ends on a day: the decisions that permit while
   * it is in force and would not without it and what is under it. Each is found when it is taken.
   */
  public Stream<SharingDecision> restingOn(AgreementId agreement, LocalDate on) {
    requireNonNull(agreement, "agreement");
    return inverse().restingOn(agreement, requireNonNull(on, "on")).map(this::decide);
  }

  private Inverse inverse() {
    return new Inverse(alliance(), rules.sweeper());
  }

  private SharingDecision decision(SharingRequest request, @Nullable QuotaLedger ledger) {
    Verdict verdict = rules.verdict(request, ledger);
    return OnDemandDecision.of(
        this, request, request.on(), ledger, verdict == null ? Verdict.UNCOVERED : verdict);
  }

  private Explanation explanation(SharingRequest request, @Nullable QuotaLedger ledger) {
    Optional<Reason> refusal = refusal(request);
    if (refusal.isPresent()) {
      return new Explanation(
          refused(request, refusal.get()), ImmutableList.of(), ImmutableList.of());
    }
    Grounds grounds = Grounds.of(alliance(), request, ledger);
    ImmutableList<RuleTrial> trials = grounds.trials();
    return new Explanation(
        decision(grounds), trials, new NearestMisses(alliance(), request, ledger).of(trials));
  }

  /** The decision with everything worked out that a verdict rests on. */
  SharingDecision decision(SharingRequest request, @Nullable QuotaLedger ledger, Verdict verdict) {
    Optional<Reason> refusal = refusal(request);
    if (refusal.isPresent()) {
      return refused(request, refusal.get());
    }
    // of what does not apply only what a suspension keeps from it has to be looked at
    boolean looksAtAll =
        verdict.citations().isEmpty()
            && (Grounds.isSuspended(alliance(), request, request.recipient())
                || Grounds.isSuspended(alliance(), request, request.provider()));
    return decision(
        looksAtAll
            ? Grounds.of(alliance(), request, ledger)
            : Grounds.of(alliance(), request, ledger, verdict.citations()));
  }

  private SharingDecision decision(Grounds grounds) {
    SharingDecision decision = grounds.decision();
    Optional<Reason> swapped =
        decision.outcome() == Outcome.NOT_COVERED
            ? otherWayRound(grounds.request())
            : Optional.empty();
    return swapped.isEmpty() ? decision : decision.toBuilder().addReason(swapped.get()).build();
  }

  /** That recipient and provider may have been exchanged by mistake, whatever is used. */
  private Optional<Reason> otherWayRound(SharingRequest request) {
    SharingRequest.Builder swapped =
        request.toBuilder().recipient(request.provider()).provider(request.recipient());
    Optional<SharedResource> resource = request.resource().flatMap(alliance()::resource);
    if (resource.isPresent() && !resource.get().owner().equals(request.recipient())) {
      swapped.resource(Optional.empty()).kind(resource.get().kind());
    }
    Verdict verdict = rules.verdict(swapped.build(), null);
    return verdict != null && Grounds.outcome(verdict) == Outcome.PERMITTED
        ? Optional.of(
            Reason.of(Reason.Code.OTHER_WAY_ROUND, request.provider(), request.recipient()))
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SharingPolicy policy && policy.alliance().equals(alliance());
  }

  @Override
  public int hashCode() {
    return alliance().hashCode();
  }

  /** Returns whose policy it is. */
  @Override
  public String toString() {
    return "sharing policy of " + alliance().id();
  }

  /** Why no rule needs to be looked at; empty if the rules decide. */
  private Optional<Reason> refusal(SharingRequest request) {
    Alliance alliance = alliance();
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

  private SharingDecision refused(SharingRequest request, Reason reason) {
    SharingDecisionBuilder refused =
        SharingDecision.builder()
            .request(request)
            .outcome(Outcome.NOT_COVERED)
            .addPossibleOutcome(Outcome.NOT_COVERED)
            .addReason(reason);
    if (reason.code() == Reason.Code.RESOURCE_NOT_OF_PROVIDER) {
      otherWayRound(request).ifPresent(refused::addReason);
    }
    return refused.build();
  }

  private Object writeReplace() {
    return new Sent(alliance());
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
