// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.medalliance.Alliance;
import org.medalliance.agreement.Duty;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Source;
import org.medalliance.membership.Standing;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
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

  private final Alliance alliance;

  private SharingPolicy(Alliance alliance) {
    this.alliance = requireNonNull(alliance, "alliance");
  }

  /** Returns the policy of an alliance. */
  public static SharingPolicy of(Alliance alliance) {
    return new SharingPolicy(alliance);
  }

  /** The alliance whose policy this is. */
  public Alliance alliance() {
    return alliance;
  }

  /** Returns whether the request is permitted, with the grounds. */
  public SharingDecision decide(SharingRequest request) {
    requireNonNull(request, "request");
    Optional<Reason> refusal = refusal(request);
    return refusal.isPresent()
        ? refused(request, refusal.get())
        : decided(request, trials(request));
  }

  /** Returns the decision with every rule that was held against the request, premise by premise. */
  public Explanation explain(SharingRequest request) {
    requireNonNull(request, "request");
    Optional<Reason> refusal = refusal(request);
    if (refusal.isPresent()) {
      return new Explanation(
          refused(request, refusal.get()), ImmutableList.of(), ImmutableList.of());
    }
    ImmutableList<ImmutableList<RuleTrial>> trials = trials(request);
    return new Explanation(
        decided(request, trials),
        ImmutableList.copyOf(Iterables.concat(trials)),
        new NearestMisses(alliance, request).of(Iterables.concat(trials)));
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
      return reason(
          Reason.Code.UNKNOWN_RECIPIENT, "the alliance knows no institution " + recipient);
    }
    if (alliance.institution(provider).isEmpty()) {
      return reason(Reason.Code.UNKNOWN_PROVIDER, "the alliance knows no institution " + provider);
    }
    if (recipient.equals(provider)) {
      return reason(Reason.Code.SELF_REQUEST, recipient + " asks for what is its own");
    }
    if (request.resource().isEmpty()) {
      return Optional.empty();
    }
    Optional<SharedResource> resource = alliance.resource(request.resource().get());
    if (resource.isEmpty()) {
      return reason(
          Reason.Code.UNKNOWN_RESOURCE, "the alliance knows no resource " + request.subject());
    }
    UnitId owner = resource.get().owner();
    return owner.equals(provider)
        ? Optional.empty()
        : reason(Reason.Code.RESOURCE_NOT_OF_PROVIDER, request.subject() + " belongs to " + owner);
  }

  private static Optional<Reason> reason(Reason.Code code, String text) {
    return Optional.of(new Reason(code, text));
  }

  private static SharingDecision refused(SharingRequest request, Reason reason) {
    return SharingDecision.builder()
        .request(request)
        .outcome(Outcome.NOT_COVERED)
        .addPossibleOutcome(Outcome.NOT_COVERED)
        .addReason(reason)
        .build();
  }

  /** Every rule under every agreement, held against each resource that the request may mean. */
  private ImmutableList<ImmutableList<RuleTrial>> trials(SharingRequest request) {
    return Target.of(alliance, request).stream()
        .map(target -> trials(new PlainTrial(alliance, request, target)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<RuleTrial> trials(PlainTrial trial) {
    return alliance.rules().stream()
        .flatMap(rule -> trial.of(rule).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private SharingDecision decided(
      SharingRequest request, ImmutableList<ImmutableList<RuleTrial>> trials) {
    ImmutableList<Combining> parts =
        trials.stream().map(Combining::of).collect(ImmutableList.toImmutableList());
    Combining whole = Combining.agreed(parts);
    ImmutableSortedSet.Builder<Unknown> unknowns = ImmutableSortedSet.naturalOrder();
    if (whole.outcome() == Outcome.UNDETERMINED) {
      whole.cited().forEach(trial -> unknowns.addAll(trial.unknowns()));
      if (parts.stream().map(Combining::possible).distinct().count() > 1) {
        unknowns.add(Unknown.of(Unknown.Cause.SEVERAL_RESOURCES, subjects(trials)));
      }
    }
    ImmutableSortedSet<Unknown> open = unknowns.build();
    return SharingDecision.builder()
        .request(request)
        .outcome(whole.outcome())
        .possibleOutcomes(whole.possible())
        .citations(whole.cited().stream().map(RuleTrial::citation).toList())
        .duties(duties(whole.cited()))
        .reasons(reasons(request, whole, open, trials))
        .unknowns(open)
        .inferences(inferences(whole.cited()))
        .build();
  }

  private static String subjects(ImmutableList<ImmutableList<RuleTrial>> trials) {
    return trials.stream()
        .flatMap(List::stream)
        .map(RuleTrial::subject)
        .distinct()
        .sorted()
        .limit(10)
        .collect(Collectors.joining(", "));
  }

  private Set<Reason> reasons(
      SharingRequest request,
      Combining whole,
      Set<Unknown> unknowns,
      ImmutableList<ImmutableList<RuleTrial>> trials) {
    Set<Reason> reasons = new LinkedHashSet<>();
    switch (whole.outcome()) {
      case PERMITTED ->
          whole.cited().forEach(trial -> reasons.add(applies(Reason.Code.PERMIT_APPLIES, trial)));
      case PROHIBITED ->
          whole
              .cited()
              .forEach(trial -> reasons.add(applies(Reason.Code.PROHIBITION_APPLIES, trial)));
      case UNDETERMINED ->
          unknowns.forEach(
              unknown -> reasons.add(new Reason(Reason.Code.NOT_KNOWN, unknown.toString())));
      case NOT_COVERED -> {
        reasons.add(new Reason(Reason.Code.NO_RULE_APPLIES, "no rule applies"));
        for (RuleTrial trial : Iterables.concat(trials)) {
          suspension(request, trial).ifPresent(reasons::add);
        }
      }
    }
    return reasons;
  }

  /** Why a permit does not apply, if nothing but a suspension stands in its way. */
  private Optional<Reason> suspension(SharingRequest request, RuleTrial trial) {
    if (trial.effect() == Effect.PROHIBIT) {
      return Optional.empty();
    }
    return trial.onlyUnmet().flatMap(unmet -> suspension(request, unmet.kind()));
  }

  private Optional<Reason> suspension(SharingRequest request, Premise.Kind unmet) {
    return switch (unmet) {
      case RECIPIENT -> suspension(Reason.Code.RECIPIENT_SUSPENDED, request.recipient(), request);
      case PROVIDER -> suspension(Reason.Code.PROVIDER_SUSPENDED, request.provider(), request);
      default -> Optional.empty();
    };
  }

  private Optional<Reason> suspension(Reason.Code code, UnitId unit, SharingRequest request) {
    return alliance.rollOn(request.on()).standingOf(unit).test(Standing.SUSPENDED::equals).isYes()
        ? reason(code, "the membership of " + unit + " is suspended")
        : Optional.empty();
  }

  private static Reason applies(Reason.Code code, RuleTrial trial) {
    return new Reason(code, trial.citation() + " applies");
  }

  private ImmutableList<Duty> duties(ImmutableList<RuleTrial> cited) {
    Set<Duty> duties = new LinkedHashSet<>();
    ImmutableSortedSet<Citation> permits =
        cited.stream()
            .filter(trial -> trial.effect() == Effect.PERMIT)
            .map(RuleTrial::citation)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Citation::compareTo));
    for (Citation citation : permits) {
      alliance.rule(citation.rule()).map(SharingRule::duties).ifPresent(duties::addAll);
      alliance
          .agreement(citation.agreement())
          .ifPresent(agreement -> duties.addAll(agreement.duties()));
    }
    return ImmutableList.copyOf(duties);
  }

  private Set<SourceId> inferences(ImmutableList<RuleTrial> cited) {
    return cited.stream()
        .flatMap(trial -> trial.allSources().stream())
        .filter(id -> alliance.source(id).map(Source::isInference).orElse(false))
        .collect(Collectors.toSet());
  }
}
