// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.AgreementId;
import org.medalliance.decision.compiled.rule.Outcomes;
import org.medalliance.decision.compiled.rule.Sweep;
import org.medalliance.decision.compiled.unit.Muster;
import org.medalliance.decision.compiled.unit.Side;
import org.medalliance.decision.compiled.unit.Stretch;
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
            ? ofKind(request, recipient, all)
            : ofResource(request, recipient, all))
        .but(fixed);
  }

  /** Nobody but its owner gives a resource. */
  private Outcomes ofResource(SharingRequest request, Body recipient, Muster all) {
    Outcomes outcomes = Outcomes.uncovered(rules.numbers());
    Lent wanted = rules.resources().get(request.resource().orElseThrow());
    Body owner = wanted == null ? null : rules.bodies().get(wanted.resource().owner());
    if (wanted != null && owner != null) {
      set(outcomes, request, Meant.of(wanted), owner, recipient, all);
    }
    return outcomes;
  }

  private void set(
      Outcomes outcomes,
      SharingRequest request,
      Meant meant,
      Body provider,
      Body recipient,
      Muster all) {
    outcomes.set(
        provider.unit().number(),
        rules
            .found(request, meant, provider, recipient, Stretch.around(all.day()))
            .verdict(request, null));
  }

  private Outcomes ofKind(SharingRequest request, Body recipient, Muster all) {
    UnitOn fixed = recipient.days().on(all.day());
    RuleIndex.Sort sort = rules.index().of(request.kind().orElseThrow());
    Wanted asSuch = wanted(sort.asSuch().things().get(0), fixed, all);
    Outcomes outcomes = outcomes(request, asSuch, Side.PROVIDER, fixed, all, null);
    for (Body owner : rules.owners()) {
      Meant meant = rules.meanings().of(owner, sort);
      if (!meant.isKind()) {
        set(outcomes, request, meant, owner, recipient, all);
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
    List<Wanted> things = meant.things().stream().map(thing -> wanted(thing, fixed, all)).toList();
    return Wanted.usable(things, thing -> !thing.serves(request).isNo()).stream()
        .map(thing -> outcomes(request, thing, Side.RECIPIENT, fixed, all, without))
        .reduce(Outcomes::or)
        .orElseThrow();
  }

  /** A thing that is asked of, or by, any unit. */
  private Wanted wanted(Meant.Thing thing, UnitOn fixed, Muster all) {
    return rules.wanted(thing, thing.there(all.day()), fixed, fixed);
  }

  private Outcomes outcomes(
      SharingRequest request,
      Wanted wanted,
      Side side,
      UnitOn fixed,
      Muster all,
      @Nullable AgreementId without) {
    Sweep sweep = Sweep.of(wanted.circumstances(), request, side, fixed, all, without);
    wanted.thing().topic().sweep(sweep);
    return sweep.outcomes(
        wanted.serves(request), wanted.circumstances().leaveToLend(request, null));
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
