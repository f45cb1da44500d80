// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/**
 * Deciding as it is defined, with nothing to make it fast: the answer that every other way of
 * deciding is held against.
 *
 * <p>It tries each rule under each of its agreements for each resource that may be meant. It shares
 * no code with the policies of the library, only the values that these read.
 */
public final class ReferencePolicy {
  private final Alliance alliance;

  private ReferencePolicy(Alliance alliance) {
    this.alliance = requireNonNull(alliance, "alliance");
  }

  /**
   * What is answered.
   *
   * @param outcome how the request is decided
   * @param possible the outcomes that are possible: the outcome alone, or two or more if it is
   *     UNDETERMINED
   * @param citations the rules under agreements on which the outcome rests
   * @param refusal why the request was refused before any rule was looked at; empty if it was not
   */
  public record Answer(
      Outcome outcome,
      ImmutableSortedSet<Outcome> possible,
      ImmutableSortedSet<Citation> citations,
      Optional<Reason.Code> refusal) {
    /** Checks that nothing is null. */
    public Answer {
      requireNonNull(outcome, "outcome");
      requireNonNull(possible, "possible");
      requireNonNull(citations, "citations");
      requireNonNull(refusal, "refusal");
    }
  }

  /** What may be meant by a request: a resource of the provider, or no more than a kind. */
  private record Target(Optional<SharedResource> resource, ResourceKind kind) {}

  /** A rule under an agreement, and whether it applies. */
  private record Trial(Effect effect, Citation citation, Certainty applies) {}

  /** Returns the policy of an alliance. */
  public static ReferencePolicy of(Alliance alliance) {
    return new ReferencePolicy(alliance);
  }

  /** Decides a request. */
  public Answer answer(SharingRequest request) {
    Optional<Reason.Code> refusal = refusal(request);
    if (refusal.isPresent()) {
      return answer(List.of(Outcome.NOT_COVERED), List.of(), refusal);
    }
    List<Answer> answers =
        targets(request).stream().map(target -> combine(trials(request, target))).toList();
    return answer(
        answers.stream().flatMap(one -> one.possible.stream()).toList(),
        answers.stream().flatMap(one -> one.citations.stream()).toList(),
        Optional.empty());
  }

  private static Answer answer(
      List<Outcome> possible, List<Citation> citations, Optional<Reason.Code> refusal) {
    ImmutableSortedSet<Outcome> outcomes = ImmutableSortedSet.copyOf(possible);
    return new Answer(
        outcomes.size() == 1 ? outcomes.first() : Outcome.UNDETERMINED,
        outcomes,
        ImmutableSortedSet.copyOf(citations),
        refusal);
  }

  /** The first reason to refuse; the units come before what they share. */
  private Optional<Reason.Code> refusal(SharingRequest request) {
    Optional<SharedResource> resource = request.resource().flatMap(alliance::resource);
    if (alliance.institution(request.recipient()).isEmpty()) {
      return Optional.of(Reason.Code.UNKNOWN_RECIPIENT);
    }
    if (alliance.institution(request.provider()).isEmpty()) {
      return Optional.of(Reason.Code.UNKNOWN_PROVIDER);
    }
    if (request.recipient().equals(request.provider())) {
      return Optional.of(Reason.Code.SELF_REQUEST);
    }
    if (request.resource().isPresent() && resource.isEmpty()) {
      return Optional.of(Reason.Code.UNKNOWN_RESOURCE);
    }
    return resource.isPresent() && !resource.get().owner().equals(request.provider())
        ? Optional.of(Reason.Code.RESOURCE_NOT_OF_PROVIDER)
        : Optional.empty();
  }

  /** The resource asked for, or what the kind asked for stands for; never none. */
  private List<Target> targets(SharingRequest request) {
    if (request.resource().isPresent()) {
      SharedResource resource = alliance.resource(request.resource().get()).orElseThrow();
      return List.of(new Target(Optional.of(resource), resource.kind()));
    }
    ResourceKind kind = request.kind().orElseThrow();
    List<Target> ofProvider =
        alliance.resources().stream()
            .filter(resource -> resource.owner().equals(request.provider()))
            .filter(resource -> resource.kind().isA(kind) || kind.isA(resource.kind()))
            .map(
                resource ->
                    new Target(
                        Optional.of(resource), resource.kind().isA(kind) ? resource.kind() : kind))
            .toList();
    List<Target> serving =
        ofProvider.stream().filter(target -> !serves(target, request).isNo()).toList();
    if (ofProvider.isEmpty()) {
      return List.of(new Target(Optional.empty(), kind));
    }
    return serving.isEmpty() ? ofProvider : serving;
  }

  private List<Trial> trials(SharingRequest request, Target target) {
    return alliance.rules().stream()
        .flatMap(rule -> rule.under().stream().map(under -> trial(rule, under, request, target)))
        .toList();
  }

  /** The premises of a rule under an agreement, and their conjunction. */
  private Trial trial(SharingRule rule, AgreementId under, SharingRequest request, Target target) {
    ReferenceUnits units = new ReferenceUnits(alliance, request.on());
    Certainty resource = serves(target, request).and(matches(rule.resource(), target, request));
    Certainty span = rule.span().contains(request.on());
    Certainty inForce = isInForce(under, request);
    Certainty bound =
        units
            .isBound(request.provider(), under, rule.effect())
            .and(units.isBound(request.recipient(), under, rule.effect()));
    Certainty selected =
        units
            .isSelected(request.provider(), rule.provider())
            .and(units.isSelected(request.recipient(), rule.recipient()));
    Certainty when =
        rule.when()
            .map(condition -> ReferenceConditions.holds(condition, request, units))
            .orElse(Certainty.YES);
    Certainty quota =
        rule.effect() == Effect.PERMIT
            ? isLeft(rule.quota(), request)
                .and(isLeft(target.resource.flatMap(SharedResource::lendLimit), request))
            : Certainty.YES;
    Certainty applies =
        Certainty.all(
            List.of(resource, span, inForce, bound, selected, when, quota), premise -> premise);
    return new Trial(rule.effect(), new Citation(rule.id(), under), applies);
  }

  /** Whether a resource is there on the day, for the specialty asked for. */
  private Certainty serves(Target target, SharingRequest request) {
    if (target.resource.isEmpty()) {
      return Certainty.YES;
    }
    SharedResource resource = target.resource.get();
    boolean bothTell = resource.specialty().isPresent() && request.specialty().isPresent();
    return resource
        .span()
        .contains(request.on())
        .and(
            bothTell
                ? alliance
                    .codeSystems()
                    .specialtyContains(resource.specialty().get(), request.specialty().get())
                : Certainty.YES);
  }

  private Certainty matches(ResourceSelector selector, Target target, SharingRequest request) {
    Certainty named =
        selector instanceof ResourceSelector.One one
            ? isThat(one, target)
            : Certainty.any(
                ((ResourceSelector.OfKind) selector).kinds(), kind -> isOfKind(target, kind));
    if (selector.specialty().isEmpty()) {
      return named;
    }
    Optional<Code> told =
        request.specialty().or(() -> target.resource.flatMap(SharedResource::specialty));
    Code wanted = selector.specialty().get();
    return named.and(
        told.map(code -> alliance.codeSystems().specialtyContains(wanted, code))
            .orElse(Certainty.UNKNOWN));
  }

  private Certainty isThat(ResourceSelector.One selector, Target target) {
    boolean dangling = alliance.resource(selector.id()).isEmpty();
    return dangling
        ? Certainty.UNKNOWN
        : Certainty.of(target.resource.map(one -> one.id().equals(selector.id())).orElse(false));
  }

  private static Certainty isOfKind(Target target, ResourceKind kind) {
    boolean mayBeNarrower = target.resource.isEmpty() && kind.isA(target.kind);
    return target.kind.isA(kind) ? Certainty.YES : mayBeNarrower ? Certainty.UNKNOWN : Certainty.NO;
  }

  private Certainty isInForce(AgreementId under, SharingRequest request) {
    Optional<Agreement> agreement = alliance.agreement(under);
    return agreement
        .map(one -> one.statusOn(request.on()).test(AgreementStatus.IN_FORCE::equals))
        .orElse(Certainty.UNKNOWN);
  }

  /** How much has been used is not known: only what is more than the whole is surely too much. */
  private static Certainty isLeft(Optional<Quota> quota, SharingRequest request) {
    return quota
        .map(one -> request.amount() > one.amount() ? Certainty.NO : Certainty.UNKNOWN)
        .orElse(Certainty.YES);
  }

  /** A prohibition wins. */
  private static Answer combine(List<Trial> trials) {
    Stream<Trial> deciding;
    TreeSet<Outcome> possible = new TreeSet<>();
    Certainty prohibited = anyApplies(trials, Effect.PROHIBIT);
    Certainty permitted = anyApplies(trials, Effect.PERMIT);
    if (prohibited.isYes()) {
      possible.add(Outcome.PROHIBITED);
      deciding = those(trials, Effect.PROHIBIT, Certainty.YES);
    } else if (prohibited.isNo() && permitted.isYes()) {
      possible.add(Outcome.PERMITTED);
      deciding = those(trials, Effect.PERMIT, Certainty.YES);
    } else {
      if (prohibited.isUnknown()) {
        possible.add(Outcome.PROHIBITED);
      }
      if (!permitted.isNo()) {
        possible.add(Outcome.PERMITTED);
      }
      if (!permitted.isYes()) {
        possible.add(Outcome.NOT_COVERED);
      }
      deciding = trials.stream().filter(trial -> !trial.applies.isNo());
    }
    return answer(List.copyOf(possible), deciding.map(Trial::citation).toList(), Optional.empty());
  }

  private static Certainty anyApplies(List<Trial> trials, Effect effect) {
    return Certainty.any(trials, trial -> trial.effect == effect ? trial.applies : Certainty.NO);
  }

  private static Stream<Trial> those(List<Trial> trials, Effect effect, Certainty applies) {
    return trials.stream().filter(one -> one.effect == effect && one.applies == applies);
  }
}
