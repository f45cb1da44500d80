// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.Binding;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.finding.Answer;
import org.medalliance.analysis.finding.RequestSet;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.analysis.study.Inquiry;
import org.medalliance.analysis.study.Scene;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRule;

/**
 * Questions about all requests at once, to the rules of one alliance: each is answered by yes, or
 * by a request of which it is not so.
 *
 * <p>Requests are those that a document can hold, from the year 1 on; a kind of which a provider
 * has several resources is decided by those, and not looked at by itself. Of a set that holds no
 * request everything holds: what never is permitted may be a name that is misspelt.
 */
public final class RuleQuestions implements Serializable {
  private static final long serialVersionUID = 1;

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  private final Alliance alliance;
  private final AnalysisBudget budget;

  private RuleQuestions(Alliance alliance, AnalysisBudget budget) {
    this.alliance = alliance;
    this.budget = budget;
  }

  /** Returns the questions to the rules of an alliance. */
  public static RuleQuestions of(Alliance alliance) {
    return of(alliance, AnalysisBudget.DEFAULT);
  }

  /** Returns the questions, each of which may take so much. */
  public static RuleQuestions of(Alliance alliance, AnalysisBudget budget) {
    return new RuleQuestions(
        requireNonNull(alliance, "alliance"), requireNonNull(budget, "budget"));
  }

  /** Returns whether no request of a set is permitted, nor may be. */
  public Answer neverPermits(RequestSet requests) {
    return ask(requests, Inquiry::permitted);
  }

  /**
   * Returns whether every request of a set surely is permitted. What is limited by a quota is not:
   * there is a ledger on which nothing is left.
   */
  public Answer alwaysPermits(RequestSet requests) {
    return ask(requests, Inquiry::notPermitted);
  }

  /** Returns whether one rule surely applies wherever another does. */
  public Answer implies(RuleId rule, RuleId implied) {
    requireNonNull(rule, "rule");
    requireNonNull(implied, "implied");
    SharingRule one = rule(rule);
    SharingRule other = rule(implied);
    return within(steps -> inquiry(alliance, steps).without(one, other, steps.get()));
  }

  /** Returns whether there is no request to which both rules may apply. */
  public Answer areDisjoint(RuleId rule, RuleId other) {
    requireNonNull(rule, "rule");
    requireNonNull(other, "other");
    SharingRule one = rule(rule);
    SharingRule two = rule(other);
    return within(steps -> inquiry(alliance, steps).both(one, two, steps.get()));
  }

  /** Something to look for. */
  private interface Search {
    Optional<Witness> in(Inquiry inquiry, SharingRule asked, Steps steps);
  }

  private Answer ask(RequestSet requests, Search search) {
    requireNonNull(requests, "requests");
    if (alliance.institutions().size() < 2) {
      return Answer.of(Optional.empty()); // nobody can ask another
    }
    AgreementId agreement =
        AgreementId.of(free("asked", id -> alliance.agreement(AgreementId.of(id)).isPresent()));
    SharingRule asked =
        SharingRule.permit(free("asked", id -> alliance.rule(RuleId.of(id)).isPresent()))
            .resource(requests.resource())
            .provider(requests.provider())
            .recipient(requests.recipient())
            .span(requests.span())
            .when(requests.when())
            .addUnder(agreement)
            .build();
    List<UnitId> everybody = alliance.institutions().stream().map(Institution::id).toList();
    Agreement between =
        Agreement.builder()
            .id(agreement)
            .kind(AgreementKind.of("asked"))
            .binds(new Binding.Parties(ImmutableSortedSet.copyOf(everybody)))
            .addFact(AgreementFact.effective(FIRST_DAY))
            .build();
    Alliance with = alliance.toBuilder().addAgreement(between).addRule(asked).build();
    return within(steps -> search.in(inquiry(with, steps), asked, steps.get()));
  }

  /** An id that the alliance does not use yet. */
  private static String free(String text, Predicate<String> isUsed) {
    String free = text;
    for (int i = 2; isUsed.test(free); i++) {
      free = text + "-" + i;
    }
    return free;
  }

  private static Inquiry inquiry(Alliance alliance, Supplier<Steps> steps) {
    return Inquiry.of(Scene.of(List.of(alliance), steps));
  }

  /** What is looked for in a scene. */
  private interface Look {
    Optional<Witness> with(Supplier<Steps> steps);
  }

  private Answer within(Look look) {
    try {
      return Answer.of(look.with(budget.each(AnalysisProgress.NONE)));
    } catch (Steps.Exceeded exceeded) {
      return new Answer(Certainty.UNKNOWN, Optional.empty());
    }
  }

  private SharingRule rule(RuleId id) {
    Optional<SharingRule> found = alliance.rule(id);
    require(
        found.isPresent(),
        Fault.MEMBER_MISFIT,
        "rule",
        "question must be about a rule of %s: %s",
        alliance.id(),
        id);
    return found.orElseThrow();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleQuestions that
        && that.alliance.equals(alliance)
        && that.budget.equals(budget);
  }

  @Override
  public int hashCode() {
    return 31 * alliance.hashCode() + budget.hashCode();
  }

  /** Returns whose rules are asked. */
  @Override
  public String toString() {
    return "questions to the rules of " + alliance.id();
  }

  private Object writeReplace() {
    return new Sent(alliance, budget);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("questions must arrive as the alliance that they are about");
  }

  /** Questions on their way. */
  private record Sent(Alliance alliance, AnalysisBudget budget) implements Serializable {
    private Object readResolve() {
      return of(alliance, budget);
    }
  }
}
