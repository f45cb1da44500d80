// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.rule.Circumstances;
import org.medalliance.decision.compiled.rule.Outcomes;
import org.medalliance.decision.compiled.rule.Sweep;
import org.medalliance.decision.compiled.rule.Topic;
import org.medalliance.decision.compiled.unit.Muster;
import org.medalliance.decision.compiled.unit.Side;
import org.medalliance.decision.compiled.unit.UnitOn;
import org.medalliance.sharing.SharingRequest;

/** Answers for all units at once. Threads may share it. */
public final class Sweeper {
  private final CompiledRules rules;
  private @Nullable Muster muster; // of the day that was asked for last

  Sweeper(CompiledRules rules) {
    this.rules = rules;
  }

  /**
   * Returns how a request would be decided for each unit in place of its recipient; nobody knows
   * what is used. Null if the alliance does not know the provider, or that does not own the
   * resource.
   *
   * @param without an agreement that is left out with all rules under it; null for none
   */
  public @Nullable Outcomes recipients(SharingRequest request, @Nullable AgreementId without) {
    Body provider = rules.bodies().get(request.provider());
    Meant meant = provider == null ? null : rules.meant(request, provider);
    if (provider == null || meant == null) {
      return null;
    }
    Muster all = muster(request.on().toEpochDay());
    UnitOn fixed = provider.days().on(all.day());
    return outcomes(request, meant, fixed, all, without).but(fixed);
  }

  /**
   * Returns how a request would be decided for each unit in place of its provider; nobody knows
   * what is used. Null if the alliance does not know the recipient.
   */
  public @Nullable Outcomes providers(SharingRequest request) {
    Body recipient = rules.bodies().get(request.recipient());
    if (recipient == null) {
      return null;
    }
    Muster all = muster(request.on().toEpochDay());
    UnitOn fixed = recipient.days().on(all.day());
    return (request.kind().isPresent()
            ? ofKind(request, fixed, all)
            : ofResource(request, fixed, all))
        .but(fixed);
  }

  /** Nobody but its owner gives a resource. */
  private Outcomes ofResource(SharingRequest request, UnitOn fixed, Muster all) {
    Outcomes outcomes = Outcomes.uncovered(rules.numbers());
    Meant meant = rules.resources().get(request.resource().orElseThrow());
    if (meant != null && meant.provider() >= 0) {
      UnitOn owner = all.unit(meant.provider());
      outcomes.set(meant.provider(), rules.verdict(request, meant, owner, fixed, all.day(), null));
    }
    return outcomes;
  }

  private Outcomes ofKind(SharingRequest request, UnitOn fixed, Muster all) {
    RuleIndex.Sort sort = rules.index().of(request.kind().orElseThrow());
    Outcomes outcomes =
        outcomes(request, sort.asSuch().topic(), null, Side.PROVIDER, fixed, all, null);
    for (Body owner : rules.owners()) {
      Meant meant = Meant.of(owner, sort, rules.index());
      if (!meant.isKind()) {
        UnitOn provider = all.unit(owner.unit().number());
        outcomes.set(
            owner.unit().number(), rules.verdict(request, meant, provider, fixed, all.day(), null));
      }
    }
    return outcomes.but(fixed);
  }

  private Outcomes outcomes(
      SharingRequest request,
      Meant meant,
      UnitOn fixed,
      Muster all,
      @Nullable AgreementId without) {
    if (meant.several().isEmpty()) {
      return outcomes(request, meant.topic(), meant.lent(), Side.RECIPIENT, fixed, all, without);
    }
    Outcomes found = null;
    for (Lent lent : rules.usable(request, meant, all.day())) {
      Outcomes next = outcomes(request, lent.topic(), lent, Side.RECIPIENT, fixed, all, without);
      if (found == null) {
        found = next;
      } else {
        found.or(next);
      }
    }
    return requireNonNull(found);
  }

  private Outcomes outcomes(
      SharingRequest request,
      Topic topic,
      @Nullable Lent lent,
      Side side,
      UnitOn fixed,
      Muster all,
      @Nullable AgreementId without) {
    Circumstances circumstances = rules.circumstances(request, lent, fixed, fixed, null);
    Sweep sweep = Sweep.of(circumstances, side, fixed, all, without);
    (lent == null ? topic : lent.topic()).sweep(sweep);
    return sweep.outcomes(
        lent == null ? Certainty.YES : rules.there(request, lent, all.day()),
        circumstances.leaveToLend());
  }

  private Muster muster(long day) {
    Muster known = muster;
    if (known == null || known.day() != day) {
      known =
          Muster.of(
              day,
              rules.numbers(),
              rules.bodies().values().stream()
                  .map(body -> body.days().on(day))
                  .toArray(UnitOn[]::new));
      muster = known; // threads that ask at once write what is alike
    }
    return known;
  }
}
