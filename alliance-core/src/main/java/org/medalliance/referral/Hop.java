// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.wording.Phrase;

/**
 * One step of a route, and why it may be taken or not.
 *
 * @param from the unit that refers
 * @param to the unit that is referred to
 * @param premises what has to be so, in order
 * @param agreement the agreement that surely binds both, the first by id; empty if none is needed
 *     or none surely does
 */
public record Hop(
    UnitId from, UnitId to, ImmutableList<Premise> premises, Optional<AgreementId> agreement)
    implements Serializable {
  /** Checks that nothing is null. */
  public Hop {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(premises, "premises");
    requireNonNull(agreement, "agreement");
  }

  /** Returns whether the hop may be taken: the conjunction of its premises. */
  public Certainty allowed() {
    return Certainty.all(premises, Premise::met);
  }

  /** Returns the rules that it breaks: the premises that are surely not met. */
  public ImmutableList<Premise> broken() {
    return premises.stream()
        .filter(premise -> premise.met().isNo())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what would have to be known to tell; empty unless that is unknown. */
  public ImmutableSortedSet<Unknown> unknowns() {
    return allowed().isUnknown() ? unknowns(premises) : ImmutableSortedSet.of();
  }

  /** What would have to be known of what is unknown among these. */
  static ImmutableSortedSet<Unknown> unknowns(Iterable<Premise> premises) {
    ImmutableSortedSet.Builder<Unknown> all = ImmutableSortedSet.naturalOrder();
    for (Premise premise : premises) {
      if (premise.met().isUnknown()) {
        all.addAll(premise.allUnknowns());
      }
    }
    return all.build();
  }

  /** Returns the hop on one line. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  /** Returns the hop: whether it may be taken, and why. */
  public Phrase phrase() {
    return switch (allowed()) {
      case YES -> {
        Phrase step = Phrase.of("referral.hop", from, to);
        yield agreement.isEmpty() ? step : Phrase.of("referral.hop.under", step, agreement.get());
      }
      case NO ->
          Phrase.of(
              "referral.hop.broken",
              from,
              to,
              Phrase.clauses(broken().stream().map(Premise::phrase).toList()));
      case UNKNOWN ->
          Phrase.of(
              "referral.hop.unknown",
              from,
              to,
              Phrase.clauses(unknowns().stream().map(Unknown::phrase).toList()));
    };
  }

  /** Returns the hop in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }

  private Object writeReplace() {
    return new Sent(from, to, premises, agreement.orElse(null));
  }

  /** A hop on its way: an {@link Optional} cannot travel. */
  private record Sent(
      UnitId from, UnitId to, ImmutableList<Premise> premises, @Nullable AgreementId agreement)
      implements Serializable {
    private Object readResolve() {
      return new Hop(from, to, premises, Optional.ofNullable(agreement));
    }
  }
}
