// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static com.google.common.base.Preconditions.checkState;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.medalliance.agreement.Duty;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaUse;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.wording.Phrase;

/**
 * The answer to a request, with its grounds.
 *
 * <p>{@link #isPermitted} is the only yes. Every other outcome lets nothing be used.
 */
@Value.Immutable
public abstract class SharingDecision implements Serializable {

  SharingDecision() {} // extended by the generated class only

  /** Returns a builder that needs a request, an outcome and the possible outcomes. */
  public static SharingDecisionBuilder builder() {
    return new SharingDecisionBuilder();
  }

  /** The request that is decided. */
  public abstract SharingRequest request();

  /** How it is decided. */
  public abstract Outcome outcome();

  /** The outcomes that are possible: the outcome alone, or two or more if it is UNDETERMINED. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Outcome> possibleOutcomes();

  /**
   * The rules under agreements on which the outcome rests: for PROHIBITED the prohibitions that
   * apply, for PERMITTED the permits that apply, for UNDETERMINED every one that may decide; empty
   * for NOT_COVERED.
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Citation> citations();

  /** What the cited permits and their agreements ask, by citation. */
  public abstract ImmutableList<Duty> duties();

  /** Why it is so decided; never empty. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Reason> reasons();

  /** What would have to be known to decide; empty unless UNDETERMINED. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Unknown> unknowns();

  /** The inferences on which the cited rules and their premises rest. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> inferences();

  /**
   * What the use would count against, as it stands before: every quota of the cited permits, and
   * the lend limit of the resource. Each leaves what the request asks for. Empty unless PERMITTED
   * on a ledger, and where nothing limits the use.
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<QuotaBalance> quotas();

  /**
   * The resources that the kind asked for may mean, if a use would not count alike whichever is
   * used: one of them has to be named before a use can be counted. Empty if all count alike.
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ResourceId> alternatives();

  /** Returns a builder that starts from these values. */
  public abstract SharingDecisionBuilder toBuilder();

  /** Returns whether the use is permitted. */
  public boolean isPermitted() {
    return outcome() == Outcome.PERMITTED;
  }

  /** Returns the cited rules. */
  public ImmutableSortedSet<RuleId> rules() {
    return citations().stream()
        .map(Citation::rule)
        .collect(ImmutableSortedSet.toImmutableSortedSet(RuleId::compareTo));
  }

  /** Returns the agreements under which the rules are cited. */
  public ImmutableSortedSet<AgreementId> agreements() {
    return citations().stream()
        .map(Citation::agreement)
        .collect(ImmutableSortedSet.toImmutableSortedSet(AgreementId::compareTo));
  }

  /**
   * Returns whether it rests on a conclusion of the author rather than on what was found written.
   */
  public boolean restsOnInference() {
    return !inferences().isEmpty();
  }

  /**
   * Returns the least that any of the {@link #quotas} leaves before the use; empty if nothing
   * limits it.
   */
  public OptionalLong quotaLeft() {
    return quotas().stream().mapToLong(QuotaBalance::left).min();
  }

  /**
   * Returns what to record on the ledger once the use takes place: nothing to count if it was
   * decided without one.
   *
   * @throws IllegalStateException unless PERMITTED, and if there are {@link #alternatives}
   */
  public QuotaUse use() {
    checkState(isPermitted(), "use must be PERMITTED to be counted: %s", this);
    SharingDecision whole = whole();
    checkState(
        whole.alternatives().isEmpty(),
        "request must name the resource to be counted: one of %s",
        Syntax.brief(whole.alternatives()));
    return new QuotaUse(
        request().amount(),
        whole.quotas().stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(), QuotaBalance::account, QuotaBalance::limit)));
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SharingDecision that
            && request().equals(that.request())
            && outcome() == that.outcome()
            && citations().equals(that.citations())
            && whole().restEquals(that.whole()));
  }

  private boolean restEquals(SharingDecision that) {
    return possibleOutcomes().equals(that.possibleOutcomes())
        && duties().equals(that.duties())
        && reasons().equals(that.reasons())
        && unknowns().equals(that.unknowns())
        && inferences().equals(that.inferences())
        && quotas().equals(that.quotas())
        && alternatives().equals(that.alternatives());
  }

  @Override
  public final int hashCode() {
    return Objects.hash(request(), outcome(), citations());
  }

  /** Returns outcome, request and the first of its grounds, on one line. */
  public String text(Locale locale) {
    SharingRequest asked = request();
    return Phrase.of(
            "decision",
            outcome(),
            asked.recipient(),
            asked.subject(),
            asked.provider(),
            asked.on(),
            ground())
        .text(locale);
  }

  private Phrase ground() {
    if (citations().isEmpty()) {
      return reasons().first().phrase();
    }
    long more = citations().size() - 1L;
    Citation first = citations().first();
    return more == 0 ? Phrase.of("decision.by", first) : Phrase.of("decision.byMore", first, more);
  }

  /** Returns outcome, request and the first of its grounds, on one line in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }

  /** The decision with everything worked out. */
  SharingDecision whole() {
    return this;
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  private void readObjectNoData() throws InvalidObjectException {
    throw new InvalidObjectException("bytes must not leave a class out");
  }

  @Value.Check
  void check() {
    require(
        outcome() == Outcome.UNDETERMINED
            ? possibleOutcomes().size() > 1 && !possibleOutcomes().contains(Outcome.UNDETERMINED)
            : possibleOutcomes().equals(ImmutableSortedSet.of(outcome())),
        Fault.MEMBER_MISFIT,
        "possibleOutcomes",
        "possible outcomes must be two or more if and only if the outcome is UNDETERMINED: %s, %s",
        outcome(),
        possibleOutcomes());
    require(
        (outcome() == Outcome.UNDETERMINED) != unknowns().isEmpty(),
        Fault.MEMBER_MISFIT,
        "unknowns",
        "decision must name something unknown if and only if it is UNDETERMINED: %s",
        outcome());
    require(
        (outcome() == Outcome.NOT_COVERED) == citations().isEmpty(),
        Fault.MEMBER_MISFIT,
        "citations",
        "decision must cite a rule unless it is NOT_COVERED: %s",
        outcome());
    require(
        !reasons().isEmpty(),
        Fault.MIN_SIZE,
        "reasons",
        "decision must have a reason: %s",
        outcome());
    require(
        isPermitted() || quotas().isEmpty(),
        Fault.MEMBER_MISFIT,
        "quotas",
        "decision must not count a use that is not PERMITTED: %s",
        outcome());
    require(
        quotas().stream().allMatch(quota -> quota.allows(request().amount())),
        Fault.MEMBER_MISFIT,
        "quotas",
        "quotas of a decision must each leave the amount, %d: %s",
        request().amount(),
        quotas());
    require(
        quotas().stream().map(QuotaBalance::account).distinct().count() == quotas().size(),
        Fault.DUPLICATE_VALUE,
        "quotas",
        "quotas of a decision must be of different accounts: %s",
        quotas());
    require(
        alternatives().isEmpty() || (alternatives().size() > 1 && !quotas().isEmpty()),
        Fault.MEMBER_MISFIT,
        "alternatives",
        "alternatives must be two or more that quotas tell apart: %s",
        alternatives());
  }
}
