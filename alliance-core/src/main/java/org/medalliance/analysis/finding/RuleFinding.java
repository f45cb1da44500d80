// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.finding;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Fault;
import org.medalliance.sharing.RuleId;
import org.medalliance.wording.Phrase;

/**
 * Something that holds of the rules of an alliance.
 *
 * @param kind what holds
 * @param rules the rule it holds of, then the others that make it so; empty for a gap, and if gaps
 *     are not decided
 * @param region the requests it is about; empty for a rule that is about none
 * @param witness one of them; empty for a rule that is about none, and for what is not decided
 * @param cause why, where that is not told by the rules alone
 */
public record RuleFinding(
    Kind kind,
    ImmutableList<RuleId> rules,
    Region region,
    Optional<Witness> witness,
    Optional<Phrase> cause)
    implements Serializable {

  /** What may hold. */
  public enum Kind {
    /** On no day do the rule and an agreement that carries it hold together. */
    NEVER_LIVE,
    /** On the days of the cause, on which the rule holds, it selects nobody on one side. */
    SELECTS_NOBODY,
    /**
     * The rule selects units on both sides, but all its premises hold on no request. What is not
     * told is not known: where its conditions exclude each other it may still apply to requests
     * that leave out an attribute. These are the region; if no other rule settles them, they are
     * undetermined by it.
     */
    CONTRADICTORY,
    /** A prohibition overlaps a permit, and wins there. */
    CONFLICTING,
    /** Another rule of the same effect and duties, before it, applies to the same requests. */
    DUPLICATE,
    /**
     * Wherever the rule may apply, others settle the outcome, each by itself: two rules may do so
     * for each other. Duties that the rule brings may be lost without it.
     */
    SHADOWED,
    /**
     * No outcome would be another without the rule, as others may apply where it may. Duties that
     * the rule brings may be lost without it.
     */
    REDUNDANT,
    /**
     * No rule about a kind of resource concerns some members, neither as recipients nor otherwise.
     */
    GAP,
    /** A permit leaves out none whom an agreement of members binds, whatever is told. */
    OVER_BROAD,
    /** What there is to say of a rule, or of gaps, takes more steps than were allowed. */
    NOT_DECIDED;

    private boolean isOf(int rules) {
      return switch (this) {
        case GAP -> rules == 0;
        case CONFLICTING, DUPLICATE -> rules == 2;
        case SHADOWED -> rules >= 2;
        case NOT_DECIDED -> rules <= 1;
        case NEVER_LIVE, SELECTS_NOBODY, CONTRADICTORY, REDUNDANT, OVER_BROAD -> rules == 1;
      };
    }
  }

  /** Checks that nothing is null and that as many rules are named as the kind is of. */
  public RuleFinding {
    requireNonNull(kind, "kind");
    requireNonNull(rules, "rules");
    requireNonNull(region, "region");
    requireNonNull(witness, "witness");
    requireNonNull(cause, "cause");
    require(
        kind.isOf(rules.size()),
        Fault.MEMBER_MISFIT,
        "rules",
        "finding %s must not be of so many rules: %d",
        kind,
        rules.size());
  }

  /** Returns what holds in words. */
  public Phrase words() {
    Phrase said =
        rules.isEmpty()
            ? Phrase.of(kind == Kind.GAP ? "RuleFinding.GAP" : "RuleFinding.gapsNotDecided")
            : rules.size() == 1
                ? Phrase.of("RuleFinding." + kind, rules.get(0))
                : Phrase.of(
                    "RuleFinding." + kind + ".by",
                    rules.get(0),
                    Phrase.list(rules.subList(1, rules.size())));
    return cause.map(why -> Phrase.of("RuleFinding.cause", said, why)).orElse(said);
  }

  /** Returns what holds, in English. */
  @Override
  public String toString() {
    return words().text(Locale.ENGLISH);
  }

  private Object writeReplace() {
    return new Sent(kind, rules, region, witness.orElse(null), cause.orElse(null));
  }

  /** A finding on its way: an {@link Optional} cannot travel. */
  private record Sent(
      Kind kind,
      ImmutableList<RuleId> rules,
      Region region,
      @Nullable Witness witness,
      @Nullable Phrase cause)
      implements Serializable {
    private Object readResolve() {
      return new RuleFinding(
          kind, rules, region, Optional.ofNullable(witness), Optional.ofNullable(cause));
    }
  }
}
