// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing.corpus;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Binding;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaSubject;
import org.medalliance.membership.MemberFact;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;

/**
 * What a case tries out: {@code recipient InRole NO}, {@code quota MONTH of PROVIDER UNKNOWN},
 * {@code reason OTHER_WAY_ROUND}. Words of the library's own names, for counting and looking up.
 */
public final class Situation {
  private final DecisionCase tried;
  private final Explanation explanation;
  private final TreeSet<String> situations = new TreeSet<>();

  private Situation(DecisionCase tried, Explanation explanation) {
    this.tried = tried;
    this.explanation = explanation;
  }

  /** Returns everything that a case tries out, in alphabetical order; never nothing. */
  public static ImmutableSortedSet<String> of(DecisionCase tried) {
    return of(tried, tried.explanation());
  }

  static ImmutableSortedSet<String> of(DecisionCase tried, Explanation explanation) {
    Situation situation = new Situation(tried, explanation);
    situation.addDecision(situation.explanation.decision());
    situation.explanation.trials().forEach(situation::addTrial);
    situation.addUnit("recipient", tried.request().recipient());
    situation.addUnit("provider", tried.request().provider());
    situation.addDates();
    return ImmutableSortedSet.copyOf(situation.situations);
  }

  /** Returns what is known of a date, by its form: {@code DAY}, {@code BETWEEN} … */
  static String form(PartialDate date) {
    if (date.isKnown()) {
      return "DAY";
    }
    if (date.isOpenBefore() || date.isOpenAfter()) {
      return date.isOpenBefore() && date.isOpenAfter()
          ? "UNKNOWN"
          : date.isOpenBefore() ? "BY" : "FROM";
    }
    String text = date.toString();
    return text.length() == 4 ? "YEAR" : text.length() == 7 ? "MONTH" : "BETWEEN";
  }

  private void add(String... words) {
    situations.add(String.join(" ", words));
  }

  private void addDecision(SharingDecision decision) {
    add("outcome", decision.outcome().name());
    add("possible", names(decision.possibleOutcomes()));
    decision.reasons().forEach(reason -> add("reason", reason.code().name()));
    decision
        .unknowns()
        .forEach(
            unknown -> {
              add("unknown", unknown.cause().name());
              if (!unknown.date().equals(PartialDate.UNKNOWN)) {
                add("unknown", unknown.cause().name(), form(unknown.date()));
              }
            });
    decision.quotas().stream()
        .map(QuotaBalance::account)
        .forEach(
            account ->
                add(
                    "counted for",
                    account.subject() instanceof QuotaSubject.OfRule ? "rule" : "resource"));
    if (decision.restsOnInference()) {
      add("inference");
    }
    if (!decision.duties().isEmpty()) {
      add("duties");
    }
    if (!decision.alternatives().isEmpty()) {
      add("alternatives");
    }
    add("asked for", tried.request().resource().isPresent() ? "resource" : "kind");
    add("citations", Integer.toString(Math.min(decision.citations().size(), 3)));
    explanation.nearestMisses().forEach(miss -> add("near by", miss.premise().kind().name()));
  }

  private void addTrial(RuleTrial trial) {
    add(trial.effect().name(), "applies", trial.applies().name());
    for (Premise premise : trial.premises()) {
      add("premise", premise.kind().name(), premise.met().name());
      addParts(premise.kind().name().toLowerCase(Locale.ROOT), premise);
    }
    tried
        .alliance()
        .agreement(trial.citation().agreement())
        .ifPresent(
            agreement -> {
              add("agreement", names(agreement.statusOn(tried.request().on()).possible()));
              addBinding(agreement);
            });
  }

  private void addBinding(Agreement agreement) {
    agreement.facts().forEach(fact -> add("agreement fact", fact.fact().name()));
    if (agreement.facts().stream().anyMatch(fact -> fact.expiresAfter().isPresent())) {
      add("agreement term");
    }
    if (agreement.binds() instanceof Binding.Members members) {
      members.standings().forEach(standing -> add("binds", standing.name()));
      if (!members.outside().isEmpty()) {
        add("binds outside");
      }
    } else {
      add("binds parties");
    }
  }

  private void addParts(String side, Premise premise) {
    String met = premise.met().name();
    String key = premise.expected().key();
    for (Serializable about : premise.expected().arguments()) {
      if (about instanceof UnitSelector selector && key.equals("expected.unit")) {
        add(side, selector.getClass().getSimpleName(), met);
      } else if (about instanceof SharingCondition condition) {
        add("condition", condition.getClass().getSimpleName(), met);
      } else if (about instanceof Quota quota) {
        add("quota", quota.per().name(), "of", quota.of().name(), met);
      }
    }
    if (premise.kind() == Premise.Kind.PART) {
      add(key.substring(key.indexOf('.') + 1), met);
    }
    premise.parts().forEach(part -> addParts(side, part));
  }

  private void addUnit(String side, UnitId unit) {
    tried
        .alliance()
        .member(unit)
        .ifPresentOrElse(
            member -> {
              add(side, "standing", names(member.standingOn(tried.request().on()).possible()));
              member.facts().forEach(fact -> add("member fact", fact.fact().name()));
            },
            () -> add(side, "not on the roll"));
  }

  private void addDates() {
    Stream<PartialDate> members =
        tried.alliance().members().stream()
            .flatMap(member -> member.facts().stream().map(MemberFact::on));
    Stream<PartialDate> agreements =
        tried.alliance().agreements().stream()
            .flatMap(agreement -> agreement.facts().stream().map(AgreementFact::on));
    Stream<PartialDate> terms =
        tried.alliance().agreements().stream()
            .flatMap(agreement -> agreement.facts().stream())
            .map(AgreementFact::expiresAfter)
            .flatMap(Optional::stream);
    members.forEach(date -> add("date of member", form(date)));
    agreements.forEach(date -> add("date of agreement", form(date)));
    terms.forEach(date -> add("date of term", form(date)));
    tried
        .alliance()
        .facts()
        .forEach(
            fact -> {
              add("alliance fact", fact.fact().name());
              add("date of alliance", form(fact.on()));
            });
    tried
        .alliance()
        .rules()
        .forEach(
            rule -> {
              rule.span().from().ifPresent(from -> add("date of rule", form(from)));
              rule.span().until().ifPresent(until -> add("date of rule", form(until)));
            });
  }

  private static String names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().collect(Collectors.joining("|"));
  }
}
