// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.premise.Unknown;

/**
 * Assertions about the decision of a request.
 *
 * <p>{@code by(rules).under(agreements)} is about the rules <em>under</em> the agreements.
 */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, SharingDecision> {
  private static final ImmutableSet<Reason.Code> WITHOUT_RULES =
      Sets.immutableEnumSet(
          Reason.Code.SELF_REQUEST,
          Reason.Code.UNKNOWN_RECIPIENT,
          Reason.Code.UNKNOWN_PROVIDER,
          Reason.Code.UNKNOWN_RESOURCE,
          Reason.Code.RESOURCE_NOT_OF_PROVIDER);

  private final Supplier<String> grounds;

  /** What the last {@code by} names; empty before. */
  private List<String> rules = List.of();

  /** Whether agreements were named while no rule was. */
  private boolean underAnyRule;

  private DecisionAssert(@Nullable SharingDecision actual, Supplier<String> grounds) {
    super(actual, DecisionAssert.class);
    this.grounds = grounds;
  }

  static DecisionAssert of(SharingDecision decision) {
    return new DecisionAssert(
        decision, () -> english(new Explanation(decision, ImmutableList.of(), ImmutableList.of())));
  }

  static DecisionAssert of(@Nullable Explanation explanation) {
    return explanation == null
        ? new DecisionAssert(null, () -> "")
        : new DecisionAssert(explanation.decision(), () -> english(explanation));
  }

  private static String english(Explanation explanation) {
    return explanation.text(Locale.ENGLISH);
  }

  /** Verifies that the use is permitted. */
  public DecisionAssert isPermitted() {
    return is(Outcome.PERMITTED);
  }

  /** Verifies that a prohibition applies. */
  public DecisionAssert isProhibited() {
    return is(Outcome.PROHIBITED);
  }

  /** Verifies that no rule covers the use. */
  public DecisionAssert isNotCovered() {
    return is(Outcome.NOT_COVERED);
  }

  /** Verifies that something that decides is not known. */
  public DecisionAssert isUndetermined() {
    return is(Outcome.UNDETERMINED);
  }

  /**
   * Verifies that the use is not permitted, for whatever reason; also if something that decides is
   * not known.
   */
  public DecisionAssert isNotPermitted() {
    isNotNull();
    return check(!actual.isPermitted(), "must not be PERMITTED", actual.outcome());
  }

  /**
   * Verifies that these rules are cited, among others perhaps; at least one. Agreements named next
   * are those of these rules.
   */
  public DecisionAssert by(String... rules) {
    isNotNull();
    if (underAnyRule) {
      throw new IllegalStateException(
          "rules must be named before their agreements: by " + List.of(rules) + " after under");
    }
    this.rules = atLeastOne("rule", rules);
    return cites("rule", this.rules, actual.rules());
  }

  /**
   * Verifies that every rule that the last {@code by} names is cited under every one of these
   * agreements, among others perhaps; without a {@code by}, that some rule is under each. At least
   * one.
   */
  public DecisionAssert under(String... agreements) {
    isNotNull();
    List<String> named = atLeastOne("agreement", agreements);
    if (rules.isEmpty()) {
      underAnyRule = true;
      return cites("agreement", named, actual.agreements());
    }
    return cites(
        "rule",
        rules.stream()
            .flatMap(rule -> named.stream().map(under -> rule + " under " + under))
            .toList(),
        actual.citations());
  }

  /** Verifies that these sorts of reason are given, among others perhaps; at least one. */
  public DecisionAssert because(Reason.Code... codes) {
    isNotNull();
    return cites(
        "reason",
        atLeastOne("reason", codes),
        actual.reasons().stream().map(Reason::code).distinct().toList());
  }

  /**
   * Verifies that these things are named as not known, among others perhaps; at least one, such as
   * {@code agreements[charter].facts[EFFECTIVE]} or an attribute.
   */
  public DecisionAssert blames(String... subjects) {
    isNotNull();
    return cites(
        "unknown",
        atLeastOne("unknown", subjects),
        actual.unknowns().stream().map(Unknown::subject).distinct().toList());
  }

  /**
   * Verifies how much is left before the use, of the quota or lend limit that leaves least; fails
   * if nothing is counted.
   */
  public DecisionAssert hasQuotaLeft(long expected) {
    isNotNull();
    OptionalLong left = actual.quotaLeft();
    return check(
        left.equals(OptionalLong.of(expected)),
        "must have quota left " + expected,
        actual.quotas());
  }

  /** Verifies that the decision rests on a conclusion of the author's. */
  public DecisionAssert restsOnInference() {
    isNotNull();
    return check(actual.restsOnInference(), "must rest on inference", actual.inferences());
  }

  /** Verifies that the decision rests on nothing but what was found written. */
  public DecisionAssert restsOnNoInference() {
    isNotNull();
    return check(!actual.restsOnInference(), "must rest on no inference", actual.inferences());
  }

  /** Verifies that the outcome is one of these. */
  DecisionAssert is(Outcome... outcomes) {
    isNotNull();
    return check(
        List.of(outcomes).contains(actual.outcome()),
        "must be " + Stream.of(outcomes).map(Outcome::toString).collect(joining(" or ")),
        actual.outcome());
  }

  /** Verifies that the rules were asked at all. */
  DecisionAssert restsOnRules() {
    isNotNull();
    List<Reason.Code> refusals =
        actual.reasons().stream().map(Reason::code).filter(WITHOUT_RULES::contains).toList();
    return check(refusals.isEmpty(), "must rest on rules", refusals);
  }

  /** An assertion that names nothing would hold of everything. */
  private static List<String> atLeastOne(String what, Object[] named) {
    if (named.length == 0) {
      throw new IllegalArgumentException("assertion must name at least one " + what);
    }
    return Stream.of(named).map(Object::toString).toList();
  }

  private DecisionAssert cites(String what, List<String> expected, Iterable<?> found) {
    Set<String> texts = new TreeSet<>();
    found.forEach(one -> texts.add(one.toString()));
    return check(
        texts.containsAll(expected),
        "must name " + what + " " + String.join(", ", expected),
        texts);
  }

  private DecisionAssert check(boolean met, String rule, Object found) {
    if (!met) {
      failWithMessage(
          "%s", "decision " + rule + ": " + found + "\n" + grounds.get().stripTrailing());
    }
    return this;
  }
}
