// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.trial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.Certain;
import org.medalliance.time.DateSpan;
import org.medalliance.wording.Phrase;

/**
 * Holds rules against a request premise by premise, in the order in which people read them.
 *
 * @param alliance the alliance
 * @param request the request
 * @param target what the request comes down to
 * @param ledger what is used; null if nobody knows
 */
public record PlainTrial(
    Alliance alliance, SharingRequest request, Target target, @Nullable QuotaLedger ledger) {

  /** Returns whether the rule is about what is asked for, or may be: if not, it cannot apply. */
  public boolean mayConcern(SharingRule rule) {
    return !target.isSelected(rule.resource(), alliance).isNo();
  }

  /** Returns one trial for each of the rule's agreements. */
  public ImmutableList<RuleTrial> of(SharingRule rule) {
    return rule.under().stream()
        .map(
            agreement ->
                new RuleTrial(
                    new Citation(rule.id(), agreement),
                    rule.effect(),
                    target.text(),
                    premises(rule, agreement),
                    ImmutableSortedSet.copyOf(cited(rule.source()))))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Premise> premises(SharingRule rule, AgreementId agreement) {
    ImmutableList.Builder<Premise> premises = ImmutableList.builder();
    premises.add(resource(rule));
    premises.add(span(rule));
    premises.add(agreement(agreement));
    premises.add(unit(Premise.Kind.PROVIDER, rule, agreement, request.provider(), rule.provider()));
    premises.add(
        unit(Premise.Kind.RECIPIENT, rule, agreement, request.recipient(), rule.recipient()));
    rule.when()
        .ifPresent(
            when -> premises.add(new ConditionPremises(alliance, request).circumstances(when)));
    quota(rule, agreement).ifPresent(premises::add);
    return premises.build();
  }

  private Premise resource(SharingRule rule) {
    List<Premise> parts = new ArrayList<>();
    parts.add(
        selects(rule.resource())
            .asPart(
                Phrase.of("expected.resource", rule.resource()),
                target.resource().map(this::sources).orElse(List.of())));
    target.resource().ifPresent(resource -> addResource(parts, resource));
    rule.resource().specialty().ifPresent(specialty -> parts.add(specialty(specialty)));
    return Observed.all(Premise.Kind.RESOURCE, Phrase.of("expected.about", rule.resource()), parts);
  }

  private void addResource(List<Premise> parts, SharedResource resource) {
    String path = "resources[" + resource.id() + "]";
    if (!resource.span().equals(DateSpan.ALWAYS)) {
      parts.add(
          during(resource.span(), path).asPart(Phrase.of("expected.present"), sources(resource)));
    }
    if (resource.specialty().isPresent() && request.specialty().isPresent()) {
      parts.add(
          Observed.of(
                  Target.serves(alliance.codeSystems(), resource, request),
                  Phrase.of("found.specialty", resource.specialty().get()),
                  Unknown.of(Unknown.Cause.CODE, path + ".specialty"))
              .asPart(Phrase.of("expected.serves", request.specialty().get()), sources(resource)));
    }
  }

  private Observed selects(ResourceSelector selector) {
    Certainty selected = target.isSelected(selector, alliance);
    if (selected.isUnknown()) {
      return Observed.unknown(
          selector instanceof ResourceSelector.One one
              ? Unknown.of(Unknown.Cause.DANGLING, "resources[" + one.id() + "]")
              : Unknown.of(Unknown.Cause.KIND, target.text()));
    }
    return Observed.of(
        selected.isYes(),
        Phrase.of("value", target.resource().<Serializable>map(it -> it).orElse(target.kind())));
  }

  private Premise specialty(Code wanted) {
    Unknown untold = Unknown.of(Unknown.Cause.SPECIALTY, "specialty");
    return target
        .specialty(request)
        .map(
            code ->
                Observed.of(
                    alliance.codeSystems().specialtyContains(wanted, code),
                    Phrase.of("found.specialty", code),
                    request.specialty().isPresent()
                        ? Unknown.of(Unknown.Cause.CODE, "specialty " + code)
                        : untold))
        .orElseGet(() -> Observed.unknown(untold))
        .asPart(Phrase.of("expected.specialty", wanted), List.of());
  }

  private Premise span(SharingRule rule) {
    return during(rule.span(), "rules[" + rule.id() + "]")
        .as(Premise.Kind.SPAN, Phrase.of("expected.holds"), cited(rule.source()));
  }

  private Observed during(DateSpan span, String path) {
    List<Unknown> unknowns = new ArrayList<>();
    span.from()
        .filter(from -> from.isBy(request.on()).isUnknown())
        .ifPresent(from -> unknowns.add(new Unknown(Unknown.Cause.DATE, path + ".from", from)));
    span.until()
        .filter(until -> until.isBy(request.on()).isUnknown())
        .ifPresent(until -> unknowns.add(new Unknown(Unknown.Cause.DATE, path + ".until", until)));
    return new Observed(
        span.contains(request.on()), Phrase.of("value", span), ImmutableList.copyOf(unknowns));
  }

  private Premise agreement(AgreementId id) {
    Phrase expected = Phrase.of("expected.inForce", id);
    Optional<Agreement> found = alliance.agreement(id);
    if (found.isEmpty()) {
      return Observed.unknown(Unknown.of(Unknown.Cause.DANGLING, "agreements[" + id + "]"))
          .as(Premise.Kind.AGREEMENT, expected, List.of());
    }
    Agreement agreement = found.get();
    Certain<AgreementStatus> status = agreement.statusOn(request.on());
    Observed observed =
        Observed.of(
            status,
            held -> Observed.of(held == AgreementStatus.IN_FORCE, Phrase.of("value", held)));
    List<AgreementFact> facts = agreement.history().possiblyBy(request.on());
    List<SourceId> sources =
        facts.stream()
            .flatMap(fact -> cited(fact.source().or(agreement::source)).stream())
            .toList();
    return observed
        .since(Iterables.getLast(facts, null))
        .as(Premise.Kind.AGREEMENT, expected, sources);
  }

  private Premise unit(
      Premise.Kind kind,
      SharingRule rule,
      AgreementId agreement,
      UnitId unit,
      UnitSelector selector) {
    UnitPremises units = new UnitPremises(alliance, request.on());
    Premise bound = units.bound(unit, agreement, rule.effect());
    String key = "expected." + kind;
    return selector instanceof UnitSelector.Any
        ? Observed.all(kind, Phrase.of(key + ".any", unit, agreement), List.of(bound))
        : Observed.all(
            kind,
            Phrase.of(key, unit, selector, agreement),
            List.of(bound, units.selected(selector, unit)));
  }

  private Optional<Premise> quota(SharingRule rule, AgreementId agreement) {
    if (rule.effect() == Effect.PROHIBIT) {
      return Optional.empty();
    }
    List<Premise> parts = new ArrayList<>();
    Citation citation = new Citation(rule.id(), agreement);
    rule.quota()
        .ifPresent(
            quota ->
                parts.add(
                    left(
                        quota,
                        QuotaAccount.of(citation, quota, request),
                        "rules[" + rule.id() + "].quota")));
    target.resource().ifPresent(resource -> addLendLimit(parts, resource));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Observed.all(Premise.Kind.QUOTA, Phrase.of("expected.quota"), parts));
  }

  private void addLendLimit(List<Premise> parts, SharedResource resource) {
    resource
        .lendLimit()
        .ifPresent(
            limit ->
                parts.add(
                    left(
                        limit,
                        QuotaAccount.of(resource.id(), limit, request),
                        "resources[" + resource.id() + "].lendLimit")));
  }

  private Premise left(Quota quota, QuotaAccount account, String path) {
    return found(quota, account, path)
        .asPart(Phrase.of("expected.within", quota), quota.source().stream().toList());
  }

  /** Without a ledger nobody knows what is left; but more than the whole is never left. */
  private Observed found(Quota quota, QuotaAccount account, String path) {
    if (ledger == null) {
      return request.amount() > quota.amount()
          ? Observed.of(false, Phrase.of("found.asked", request.amount()))
          : Observed.unknown(Unknown.of(Unknown.Cause.LEDGER, path));
    }
    QuotaBalance balance = ledger.balance(account, quota.amount());
    long used = balance.used();
    LocalDate since = account.period().from();
    return balance.allows(request.amount())
        ? Observed.of(true, Phrase.of("found.used", used, quota.amount(), since))
        : Observed.of(
            false, Phrase.of("found.askedOfUsed", request.amount(), used, quota.amount(), since));
  }

  private List<SourceId> sources(SharedResource resource) {
    return cited(resource.source());
  }

  private List<SourceId> cited(Optional<SourceId> source) {
    return source.or(alliance::source).stream().toList();
  }
}
