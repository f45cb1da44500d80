// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.wording.Phrase;

/**
 * Referrals one after the other, each from the unit that was referred to, held against the policy.
 *
 * <p>It is about the hops: what the last unit is registered for is not looked at.
 *
 * @param hops the hops, in order; never none
 */
public record Chain(ImmutableList<Hop> hops) implements Serializable {
  /** Checks that there is a hop. */
  public Chain {
    requireNonNull(hops, "hops");
    require(!hops.isEmpty(), Fault.MIN_SIZE, "hops", "a chain must have a hop");
  }

  /** Returns whether it may be gone: the conjunction of its hops. */
  public Certainty allowed() {
    return Certainty.all(hops, Hop::allowed);
  }

  /** Returns the first hop that surely breaks a rule; empty if none does. */
  public Optional<Hop> firstBroken() {
    return hops.stream().filter(hop -> hop.allowed().isNo()).findFirst();
  }

  /** Returns the hops of which it cannot be told, in order. */
  public ImmutableList<Hop> unknown() {
    return hops.stream()
        .filter(hop -> hop.allowed().isUnknown())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether it may be gone and why, on one line. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  /**
   * Returns whether it may be gone and why: the first hop that breaks a rule, else those that are
   * unknown, else all.
   */
  public Phrase phrase() {
    List<Hop> told = firstBroken().map(List::of).orElse(unknown());
    return Phrase.clauses((told.isEmpty() ? hops : told).stream().map(Hop::phrase).toList());
  }

  /** Returns whether it may be gone and why, in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
