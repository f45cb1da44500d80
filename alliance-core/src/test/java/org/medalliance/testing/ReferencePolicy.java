// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
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
   * @param open of these, the premises of which it is not known whether they are met, where they
   *     leave open whether the rule applies; empty unless UNDETERMINED
   * @param reasons why it is so answered, by sort
   */
  public record Answer(
      Outcome outcome,
      ImmutableSortedSet<Outcome> possible,
      ImmutableSortedSet<Citation> citations,
      ImmutableSetMultimap<Citation, Premise.Kind> open,
      ImmutableSortedSet<Reason.Code> reasons) {
    /** Checks that nothing is null. */
    public Answer {
      requireNonNull(outcome, "outcome");
      requireNonNull(possible, "possible");
      requireNonNull(citations, "citations");
      requireNonNull(open, "open");
      requireNonNull(reasons, "reasons");
    }
  }

  /** A request, and what is used; the ledger is null if nobody knows. */
  record Question(SharingRequest request, @Nullable QuotaLedger ledger) {}

  /** What may be meant by a request: a resource of the provider, or no more than a kind. */
  private record Target(Optional<SharedResource> resource, ResourceKind kind) {}

  /** A rule under an agreement, its premises, and whether it applies: their conjunction. */
  private record Trial(
      Effect effect, Citation citation, Map<Premise.Kind, Certainty> premises, Certainty applies) {

    /** Whether every premise is met but this one. */
    boolean failsBy(Premise.Kind one) {
      return premises.entrySet().stream()
          .allMatch(premise -> premise.getValue().isYes() != (premise.getKey() == one));
    }
  }

  /** What the trials of one target come to, and those on which that rests. */
  private record Verdict(ImmutableSortedSet<Outcome> possible, List<Trial> deciding) {}

  /** Returns the policy of an alliance. */
  public static ReferencePolicy of(Alliance alliance) {
    return new ReferencePolicy(alliance);
  }

  /** Decides a request; how much has been used is not known. */
  public Answer answer(SharingRequest request) {
    return answer(new Question(requireNonNull(request, "request"), null));
  }

  /** Decides a request after all that is used on a ledger. */
  public Answer answer(SharingRequest request, QuotaLedger ledger) {
    return answer(
        new Question(requireNonNull(request, "request"), requireNonNull(ledger, "ledger")));
  }

  /**
   * Something that may be meant by a request, and whether each rule applies to it.
   *
   * @param resource the resource; empty if the kind itself is meant
   * @param kind its kind, or the one asked for if that is narrower
   * @param applies whether each rule applies, under whichever of its agreements
   */
  public record Meant(
      Optional<ResourceId> resource, ResourceKind kind, ImmutableMap<RuleId, Certainty> applies) {
    /** Checks that nothing is null. */
    public Meant {
      requireNonNull(resource, "resource");
      requireNonNull(kind, "kind");
      requireNonNull(applies, "applies");
    }
  }

  /** Returns everything that may be meant by a request; nothing if it is refused. */
  public ImmutableList<Meant> meant(SharingRequest request, QuotaLedger ledger) {
    Question question = new Question(request, requireNonNull(ledger, "ledger"));
    return refusal(request).isPresent()
        ? ImmutableList.of()
        : targets(request).stream()
            .map(target -> meant(target, trials(question, target)))
            .collect(toImmutableList());
  }

  private static Meant meant(Target target, List<Trial> trials) {
    Map<RuleId, Certainty> applies = new TreeMap<>();
    trials.forEach(
        trial ->
            applies.merge(trial.citation.rule(), trial.applies, (one, other) -> one.or(other)));
    return new Meant(
        target.resource.map(SharedResource::id), target.kind, ImmutableMap.copyOf(applies));
  }

  private Answer answer(Question question) {
    Optional<Reason.Code> refusal = refusal(question.request);
    if (refusal.isPresent()) {
      return new Answer(
          Outcome.NOT_COVERED,
          ImmutableSortedSet.of(Outcome.NOT_COVERED),
          ImmutableSortedSet.of(),
          ImmutableSetMultimap.of(),
          reasons(refusal.get(), question));
    }
    List<List<Trial>> trials =
        targets(question.request).stream().map(target -> trials(question, target)).toList();
    List<Verdict> verdicts = trials.stream().map(ReferencePolicy::combine).toList();
    ImmutableSortedSet<Outcome> possible =
        verdicts.stream()
            .flatMap(verdict -> verdict.possible.stream())
            .collect(toImmutableSortedSet(Outcome::compareTo));
    Outcome outcome = possible.size() == 1 ? possible.first() : Outcome.UNDETERMINED;
    ImmutableSortedSet<Citation> citations =
        verdicts.stream()
            .flatMap(verdict -> verdict.deciding.stream())
            .map(trial -> trial.citation)
            .collect(toImmutableSortedSet(Citation::compareTo));
    List<Trial> all = trials.stream().flatMap(List::stream).toList();
    return new Answer(
        outcome,
        possible,
        citations,
        open(all, outcome, citations),
        reasons(question, outcome, all));
  }

  /** What leaves a rule open that is cited, of whatever resource. */
  private static ImmutableSetMultimap<Citation, Premise.Kind> open(
      List<Trial> trials, Outcome outcome, ImmutableSortedSet<Citation> citations) {
    if (outcome != Outcome.UNDETERMINED) {
      return ImmutableSetMultimap.of();
    }
    ImmutableSetMultimap.Builder<Citation, Premise.Kind> open = ImmutableSetMultimap.builder();
    for (Trial trial : trials) {
      if (trial.applies.isUnknown() && citations.contains(trial.citation)) {
        trial.premises.forEach(
            (kind, met) -> {
              if (met.isUnknown()) {
                open.put(trial.citation, kind);
              }
            });
      }
    }
    return open.build();
  }

  /** A resource that is the recipient's own may have been asked for the other way round. */
  private ImmutableSortedSet<Reason.Code> reasons(Reason.Code refusal, Question question) {
    return refusal == Reason.Code.RESOURCE_NOT_OF_PROVIDER && isPermittedSwapped(question)
        ? ImmutableSortedSet.of(refusal, Reason.Code.OTHER_WAY_ROUND)
        : ImmutableSortedSet.of(refusal);
  }

  private ImmutableSortedSet<Reason.Code> reasons(
      Question question, Outcome outcome, List<Trial> trials) {
    return switch (outcome) {
      case PERMITTED -> ImmutableSortedSet.of(Reason.Code.PERMIT_APPLIES);
      case PROHIBITED -> ImmutableSortedSet.of(Reason.Code.PROHIBITION_APPLIES);
      case UNDETERMINED -> ImmutableSortedSet.of(Reason.Code.NOT_KNOWN);
      case NOT_COVERED -> {
        TreeSet<Reason.Code> reasons = new TreeSet<>();
        reasons.add(Reason.Code.NO_RULE_APPLIES);
        if (isSuspensionAlone(Premise.Kind.RECIPIENT, question.request.recipient(), question)) {
          reasons.add(Reason.Code.RECIPIENT_SUSPENDED);
        }
        if (isSuspensionAlone(Premise.Kind.PROVIDER, question.request.provider(), question)) {
          reasons.add(Reason.Code.PROVIDER_SUSPENDED);
        }
        if (isPermittedSwapped(question)) {
          reasons.add(Reason.Code.OTHER_WAY_ROUND);
        }
        yield ImmutableSortedSet.copyOf(reasons);
      }
    };
  }

  private boolean isPermittedSwapped(Question question) {
    SharingRequest request = question.request;
    SharingRequest.Builder swapped =
        request.toBuilder().recipient(request.provider()).provider(request.recipient());
    alliance
        .resources()
        .forEach(
            resource -> {
              boolean asked = request.resource().equals(Optional.of(resource.id()));
              if (asked && !resource.owner().equals(request.recipient())) {
                swapped.resource(Optional.empty()).kind(resource.kind());
              }
            });
    Question other = new Question(swapped.build(), null);
    return refusal(other.request).isEmpty()
        && targets(other.request).stream()
            .allMatch(
                target ->
                    combine(trials(other, target))
                        .possible
                        .equals(ImmutableSortedSet.of(Outcome.PERMITTED)));
  }

  /** Whether some permit fails by one unit alone and would not had that never been suspended. */
  private boolean isSuspensionAlone(Premise.Kind side, UnitId unit, Question question) {
    if (!isSuspended(unit, question.request)) {
      return false;
    }
    ReferencePolicy otherwise = new ReferencePolicy(neverSuspended(unit));
    return targets(question.request).stream()
        .anyMatch(
            target -> {
              List<Trial> trials = trials(question, target);
              List<Trial> others = otherwise.trials(question, target);
              return IntStream.range(0, trials.size())
                  .anyMatch(
                      i ->
                          trials.get(i).effect == Effect.PERMIT
                              && trials.get(i).failsBy(side)
                              && others.get(i).applies.isYes());
            });
  }

  private Alliance neverSuspended(UnitId unit) {
    List<MemberUnit> members = new ArrayList<>();
    for (MemberUnit member : alliance.members()) {
      List<MemberFact> facts = new ArrayList<>(member.facts());
      if (member.unit().equals(unit)) {
        facts.removeIf(
            fact ->
                fact.fact() == MemberFact.Kind.SUSPENDED
                    || fact.fact() == MemberFact.Kind.REINSTATED);
      }
      members.add(member.toBuilder().facts(facts).build());
    }
    return alliance.toBuilder().members(members).build();
  }

  private boolean isSuspended(UnitId unit, SharingRequest request) {
    return alliance
        .member(unit)
        .map(entry -> entry.standingOn(request.on()).test(Standing.SUSPENDED::equals).isYes())
        .orElse(false);
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

  private List<Trial> trials(Question question, Target target) {
    return alliance.rules().stream()
        .flatMap(rule -> rule.under().stream().map(under -> trial(rule, under, question, target)))
        .toList();
  }

  /** The premises of a rule under an agreement, and their conjunction. */
  private Trial trial(SharingRule rule, AgreementId under, Question question, Target target) {
    SharingRequest request = question.request;
    ReferenceUnits units = new ReferenceUnits(alliance, request.on());
    Citation citation = new Citation(rule.id(), under);
    Map<Premise.Kind, Certainty> premises = new EnumMap<>(Premise.Kind.class);
    premises.put(
        Premise.Kind.RESOURCE,
        serves(target, request).and(matches(rule.resource(), target, request)));
    premises.put(Premise.Kind.SPAN, rule.span().contains(request.on()));
    premises.put(Premise.Kind.AGREEMENT, isInForce(under, request));
    premises.put(
        Premise.Kind.PROVIDER,
        units
            .isBound(request.provider(), under, rule.effect())
            .and(units.isSelected(request.provider(), rule.provider())));
    premises.put(
        Premise.Kind.RECIPIENT,
        units
            .isBound(request.recipient(), under, rule.effect())
            .and(units.isSelected(request.recipient(), rule.recipient())));
    rule.when()
        .ifPresent(
            condition ->
                premises.put(
                    Premise.Kind.CIRCUMSTANCES,
                    ReferenceConditions.holds(condition, request, units)));
    if (rule.effect() == Effect.PERMIT) {
      premises.put(
          Premise.Kind.QUOTA,
          ReferenceQuotas.isLeft(rule.quota(), citation, question)
              .and(
                  target
                      .resource
                      .map(one -> ReferenceQuotas.isLeft(one, question))
                      .orElse(Certainty.YES)));
    }
    return new Trial(
        rule.effect(), citation, premises, Certainty.all(premises.values(), met -> met));
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

  /** A prohibition wins. */
  private static Verdict combine(List<Trial> trials) {
    Certainty prohibited = anyApplies(trials, Effect.PROHIBIT);
    Certainty permitted = anyApplies(trials, Effect.PERMIT);
    if (prohibited.isYes()) {
      return new Verdict(
          ImmutableSortedSet.of(Outcome.PROHIBITED), applying(trials, Effect.PROHIBIT));
    }
    if (prohibited.isNo() && permitted.isYes()) {
      return new Verdict(ImmutableSortedSet.of(Outcome.PERMITTED), applying(trials, Effect.PERMIT));
    }
    TreeSet<Outcome> possible = new TreeSet<>();
    if (prohibited.isUnknown()) {
      possible.add(Outcome.PROHIBITED);
    }
    if (!permitted.isNo()) {
      possible.add(Outcome.PERMITTED);
    }
    if (!permitted.isYes()) {
      possible.add(Outcome.NOT_COVERED);
    }
    return new Verdict(
        ImmutableSortedSet.copyOf(possible),
        trials.stream().filter(trial -> !trial.applies.isNo()).toList());
  }

  private static Certainty anyApplies(List<Trial> trials, Effect effect) {
    return Certainty.any(trials, trial -> trial.effect == effect ? trial.applies : Certainty.NO);
  }

  private static List<Trial> applying(List<Trial> trials, Effect effect) {
    return trials.stream().filter(one -> one.effect == effect && one.applies.isYes()).toList();
  }
}
