// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * The answer to a question of which not every fact is known.
 *
 * <p>Answers combine by strong Kleene logic: a part that is UNKNOWN matters only where it could
 * turn the whole. Source: S. C. Kleene, Introduction to Metamathematics (1952), section 64.
 */
public enum Certainty {
  /** It is not so, whatever else may become known. */
  NO,
  /** What is known leaves it open. */
  UNKNOWN,
  /** It is so, whatever else may become known. */
  YES;

  /** Returns YES for true, NO for false. */
  public static Certainty of(boolean answer) {
    return answer ? YES : NO;
  }

  /** Returns whether the answer is YES. */
  public boolean isYes() {
    return this == YES;
  }

  /** Returns whether the answer is NO. */
  public boolean isNo() {
    return this == NO;
  }

  /** Returns whether the answer is UNKNOWN. */
  public boolean isUnknown() {
    return this == UNKNOWN;
  }

  /** Returns YES if both are YES, NO if either is NO, else UNKNOWN. */
  public Certainty and(Certainty other) {
    requireNonNull(other, "other");
    return compareTo(other) <= 0 ? this : other;
  }

  /** Returns YES if either is YES, NO if both are NO, else UNKNOWN. */
  public Certainty or(Certainty other) {
    requireNonNull(other, "other");
    return compareTo(other) >= 0 ? this : other;
  }

  /** Returns YES for NO, NO for YES, and UNKNOWN for itself. */
  public Certainty not() {
    return switch (this) {
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
      case YES -> NO;
    };
  }

  /** Returns the conjunction of what {@code question} answers of each; YES if there are none. */
  public static <T> Certainty all(Iterable<T> things, Function<? super T, Certainty> question) {
    requireNonNull(things, "things");
    requireNonNull(question, "question");
    Certainty all = YES;
    for (T thing : things) {
      all = all.and(question.apply(thing));
    }
    return all;
  }

  /** Returns the disjunction of what {@code question} answers of each; NO if there are none. */
  public static <T> Certainty any(Iterable<T> things, Function<? super T, Certainty> question) {
    requireNonNull(things, "things");
    requireNonNull(question, "question");
    Certainty any = NO;
    for (T thing : things) {
      any = any.or(question.apply(thing));
    }
    return any;
  }
}
