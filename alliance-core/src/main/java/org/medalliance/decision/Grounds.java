// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.agreement.Duty;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.compiled.rule.Hits;
import org.medalliance.decision.compiled.rule.Verdict;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.trial.PlainTrial;
import org.medalliance.decision.trial.Target;
import org.medalliance.evidence.Source;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/**
 * What a decision rests on, found by holding rules against the request premise by premise.
 *
 * @param alliance the alliance
 * @param request the request
 * @param ledger what is used; null if nobody knows
 * @param parts what was found of each resource that the request may mean
 */
record Grounds(
    Alliance alliance,
    SharingRequest request,
    @Nullable QuotaLedger ledger,
    ImmutableList<Part> parts) {

  /**
   * What was found of one resource.
   *
   * @param target the resource
   * @param trials the rules about it, or that may be, under each agreement
   * @param verdict what they come to
   */
  record Part(Target target, ImmutableList<RuleTrial> trials, Verdict verdict) {

    static Part of(Target target, ImmutableList<RuleTrial> trials) {
      Hits.Builder hits = Hits.builder();
      trials.forEach(trial -> hits.add(trial.citation(), trial.effect(), trial.applies()));
      return new Part(target, trials, hits.build().verdict());
    }

    /** The trials on which the verdict rests. */
    Stream<RuleTrial> cited() {
      return deciding(trials, verdict.citations(), verdict.isOpen());
    }
  }

  /** The grounds that every rule about what is asked for gives; no other can apply. */
  static Grounds of(Alliance alliance, SharingRequest request, @Nullable QuotaLedger ledger) {
    return of(alliance, request, ledger, alliance.rules(), citation -> true);
  }

  /** The grounds that these citations give. */
  static Grounds of(
      Alliance alliance,
      SharingRequest request,
      @Nullable QuotaLedger ledger,
      ImmutableSortedSet<Citation> citations) {
    ImmutableList<SharingRule> rules =
        citations.stream()
            .map(Citation::rule)
            .distinct()
            .flatMap(rule -> alliance.rule(rule).stream())
            .collect(ImmutableList.toImmutableList());
    return of(alliance, request, ledger, rules, citations::contains);
  }

  private static Grounds of(
      Alliance alliance,
      SharingRequest request,
      @Nullable QuotaLedger ledger,
      ImmutableList<SharingRule> rules,
      Predicate<Citation> cited) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (Target target : Target.of(alliance, request)) {
      PlainTrial plain = new PlainTrial(alliance, request, target, ledger);
      parts.add(
          Part.of(
              target,
              rules.stream()
                  .filter(plain::mayConcern)
                  .flatMap(rule -> plain.of(rule).stream())
                  .filter(trial -> cited.test(trial.citation()))
                  .collect(ImmutableList.toImmutableList())));
    }
    return new Grounds(alliance, request, ledger, parts.build());
  }

  /** The trials, of those cited, on which an outcome rests: those that apply or, if open, may. */
  static Stream<RuleTrial> deciding(
      Collection<RuleTrial> trials, Set<Citation> cited, boolean open) {
    return trials.stream()
        .filter(trial -> cited.contains(trial.citation()))
        .filter(trial -> open ? !trial.applies().isNo() : trial.applies().isYes());
  }

  /** The outcomes that a verdict leaves possible. */
  static ImmutableSortedSet<Outcome> possible(Verdict verdict) {
    ImmutableSortedSet.Builder<Outcome> possible = ImmutableSortedSet.naturalOrder();
    if (verdict.mayPermit()) {
      possible.add(Outcome.PERMITTED);
    }
    if (verdict.mayProhibit()) {
      possible.add(Outcome.PROHIBITED);
    }
    if (verdict.mayBeUncovered()) {
      possible.add(Outcome.NOT_COVERED);
    }
    return possible.build();
  }

  /** The outcome, UNDETERMINED if more than one is possible. */
  static Outcome outcome(Verdict verdict) {
    if (verdict.isOpen()) {
      return Outcome.UNDETERMINED;
    }
    if (verdict.mayPermit()) {
      return Outcome.PERMITTED;
    }
    return verdict.mayProhibit() ? Outcome.PROHIBITED : Outcome.NOT_COVERED;
  }

  /** The trials, of one resource after the other. */
  ImmutableList<RuleTrial> trials() {
    return parts.stream()
        .flatMap(part -> part.trials().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The decision that rests on this. */
  SharingDecision decision() {
    Verdict verdict = Verdict.all(parts.stream().map(Part::verdict).toList());
    Outcome outcome = outcome(verdict);
    ImmutableList<RuleTrial> cited =
        parts.stream().flatMap(Part::cited).collect(ImmutableList.toImmutableList());
    ImmutableSortedSet<Unknown> unknowns =
        outcome == Outcome.UNDETERMINED ? unknowns(cited) : ImmutableSortedSet.of();
    ImmutableList<ImmutableSortedSet<QuotaBalance>> quotas =
        outcome == Outcome.PERMITTED
            ? parts.stream().map(this::quotas).collect(ImmutableList.toImmutableList())
            : ImmutableList.of();
    return SharingDecision.builder()
        .request(request)
        .outcome(outcome)
        .possibleOutcomes(possible(verdict))
        .citations(verdict.citations())
        .duties(duties(cited))
        .reasons(reasons(outcome, verdict))
        .unknowns(unknowns)
        .inferences(inferences(cited))
        .quotas(Iterables.concat(quotas))
        .alternatives(quotas.stream().distinct().count() > 1 ? resources() : ImmutableSet.of())
        .build();
  }

  /** What a use of the part's resource counts against; nothing without a ledger. */
  private ImmutableSortedSet<QuotaBalance> quotas(Part part) {
    QuotaLedger known = ledger;
    if (known == null) {
      return ImmutableSortedSet.of();
    }
    Stream<QuotaBalance> ofRules =
        part.cited()
            .map(RuleTrial::citation)
            .flatMap(
                citation ->
                    alliance.rule(citation.rule()).flatMap(SharingRule::quota).stream()
                        .map(
                            quota ->
                                known.balance(
                                    QuotaAccount.of(citation, quota, request), quota.amount())));
    Stream<QuotaBalance> ofResource =
        part.target().resource().stream()
            .flatMap(
                resource ->
                    resource.lendLimit().stream()
                        .map(
                            limit ->
                                known.balance(
                                    QuotaAccount.of(resource.id(), limit, request),
                                    limit.amount())));
    return Stream.concat(ofRules, ofResource)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private Set<ResourceId> resources() {
    return parts.stream()
        .flatMap(part -> part.target().resource().stream())
        .map(SharedResource::id)
        .collect(Collectors.toSet());
  }

  private ImmutableSortedSet<Unknown> unknowns(ImmutableList<RuleTrial> cited) {
    ImmutableSortedSet.Builder<Unknown> unknowns = ImmutableSortedSet.naturalOrder();
    cited.forEach(trial -> unknowns.addAll(trial.unknowns()));
    if (parts.stream().map(part -> possible(part.verdict())).distinct().count() > 1) {
      unknowns.add(Unknown.of(Unknown.Cause.SEVERAL_RESOURCES, targets()));
    }
    return unknowns.build();
  }

  private String targets() {
    return parts.stream()
        .map(part -> part.target().text())
        .distinct()
        .sorted()
        .limit(10)
        .collect(Collectors.joining(", "));
  }

  private Set<Reason> reasons(Outcome outcome, Verdict verdict) {
    return switch (outcome) {
      case PERMITTED -> applying(Reason.Code.PERMIT_APPLIES, verdict);
      case PROHIBITED -> applying(Reason.Code.PROHIBITION_APPLIES, verdict);
      case UNDETERMINED -> Set.of(Reason.of(Reason.Code.NOT_KNOWN));
      case NOT_COVERED ->
          Stream.concat(
                  Stream.of(Reason.of(Reason.Code.NO_RULE_APPLIES)),
                  Stream.concat(
                      suspension(Reason.Code.RECIPIENT_SUSPENDED, request.recipient()).stream(),
                      suspension(Reason.Code.PROVIDER_SUSPENDED, request.provider()).stream()))
              .collect(Collectors.toSet());
    };
  }

  private static Set<Reason> applying(Reason.Code code, Verdict verdict) {
    return verdict.citations().stream()
        .map(citation -> Reason.of(code, citation.rule(), citation.agreement()))
        .collect(Collectors.toSet());
  }

  /** That a unit is suspended, if nothing but that stands in the way of some permit. */
  private Optional<Reason> suspension(Reason.Code code, UnitId unit) {
    if (!isSuspended(alliance, request, unit)) {
      return Optional.empty();
    }
    Premise.Kind kind =
        code == Reason.Code.PROVIDER_SUSPENDED ? Premise.Kind.PROVIDER : Premise.Kind.RECIPIENT;
    Supplier<Alliance> otherwise = Suppliers.memoize(() -> neverSuspended(unit));
    return parts.stream()
            .anyMatch(
                part ->
                    part.trials().stream()
                        .filter(trial -> trial.effect() == Effect.PERMIT)
                        .filter(
                            trial ->
                                trial.onlyUnmet().filter(unmet -> unmet.kind() == kind).isPresent())
                        .anyMatch(trial -> isMet(kind, trial, part.target(), otherwise.get())))
        ? Optional.of(Reason.of(code, unit))
        : Optional.empty();
  }

  private Alliance neverSuspended(UnitId unit) {
    return alliance.toBuilder()
        .members(
            alliance.members().stream()
                .map(member -> member.unit().equals(unit) ? neverSuspended(member) : member)
                .toList())
        .build();
  }

  private static MemberUnit neverSuspended(MemberUnit member) {
    return member.toBuilder()
        .facts(
            member.facts().stream()
                .filter(fact -> fact.fact() != MemberFact.Kind.SUSPENDED)
                .filter(fact -> fact.fact() != MemberFact.Kind.REINSTATED)
                .toList())
        .build();
  }

  /** Whether a premise of the same rule would be met in another alliance. */
  private boolean isMet(Premise.Kind kind, RuleTrial trial, Target target, Alliance other) {
    return other.rule(trial.citation().rule()).stream()
        .flatMap(rule -> new PlainTrial(other, request, target, ledger).of(rule).stream())
        .filter(again -> again.citation().equals(trial.citation()))
        .flatMap(again -> again.premises().stream())
        .anyMatch(premise -> premise.kind() == kind && premise.isMet());
  }

  /** Whether a unit's membership surely is suspended on the day of a request. */
  static boolean isSuspended(Alliance alliance, SharingRequest request, UnitId unit) {
    return alliance.rollOn(request.on()).standingOf(unit).test(Standing.SUSPENDED::equals).isYes();
  }

  private Set<Duty> duties(ImmutableList<RuleTrial> cited) {
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
    return duties;
  }

  private Set<SourceId> inferences(ImmutableList<RuleTrial> cited) {
    return cited.stream()
        .flatMap(trial -> trial.allSources().stream())
        .filter(id -> alliance.source(id).map(Source::isInference).orElse(false))
        .collect(Collectors.toSet());
  }
}
