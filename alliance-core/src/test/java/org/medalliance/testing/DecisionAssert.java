// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.Unknown;

/** Assertions about the decision of a request. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, SharingDecision> {
  private final Supplier<String> grounds;

  private DecisionAssert(SharingDecision actual, Supplier<String> grounds) {
    super(actual, DecisionAssert.class);
    this.grounds = grounds;
  }

  static DecisionAssert of(SharingDecision decision) {
    return new DecisionAssert(
        decision, () -> new Explanation(decision, ImmutableList.of(), ImmutableList.of()).text());
  }

  static DecisionAssert of(Explanation explanation) {
    return new DecisionAssert(explanation.decision(), explanation::text);
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

  /** Verifies that the use is not permitted, for whatever reason. */
  public DecisionAssert isNotPermitted() {
    isNotNull();
    return check(!actual.isPermitted(), "must not be PERMITTED", actual.outcome());
  }

  /** Verifies that these rules are cited, among others perhaps. */
  public DecisionAssert by(String... rules) {
    isNotNull();
    return cites("rule", List.of(rules), actual.rules());
  }

  /** Verifies that rules are cited under these agreements, among others perhaps. */
  public DecisionAssert under(String... agreements) {
    isNotNull();
    return cites("agreement", List.of(agreements), actual.agreements());
  }

  /** Verifies that these sorts of reason are given, among others perhaps. */
  public DecisionAssert because(Reason.Code... codes) {
    isNotNull();
    return cites(
        "reason",
        Stream.of(codes).map(Object::toString).toList(),
        actual.reasons().stream().map(Reason::code).distinct().toList());
  }

  /**
   * Verifies that these things are named as not known, among others perhaps; such as {@code
   * agreements[charter].facts[EFFECTIVE]} or an attribute.
   */
  public DecisionAssert blames(String... subjects) {
    isNotNull();
    return cites(
        "unknown",
        List.of(subjects),
        actual.unknowns().stream().map(Unknown::subject).distinct().toList());
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

  private DecisionAssert is(Outcome outcome) {
    isNotNull();
    return check(actual.outcome() == outcome, "must be " + outcome, actual.outcome());
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
