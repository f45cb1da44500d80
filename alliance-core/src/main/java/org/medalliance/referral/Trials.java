// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.referral.compiled.Muster;
import org.medalliance.referral.compiled.Pact;
import org.medalliance.referral.compiled.Told;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.wording.Phrase;

/**
 * Hops, held against what has to be so of them.
 *
 * @param premises what can be said of units and hops
 */
record Trials(Premises premises) {

  /** The hops from unit to unit. */
  ImmutableList<Hop> hops(List<UnitId> route) {
    Set<UnitId> seen = new TreeSet<>(); // ids may be chosen to collide
    seen.add(route.get(0));
    ImmutableList.Builder<Hop> hops = ImmutableList.builder();
    for (int i = 1; i < route.size(); i++) {
      hops.add(hop(i, route.get(i - 1), route.get(i), seen.add(route.get(i))));
    }
    return hops.build();
  }

  /**
   * One hop of a route.
   *
   * @param number how many hops there are up to this one
   * @param isNew whether the route has not come to its end before
   */
  private Hop hop(long number, UnitId from, UnitId to, boolean isNew) {
    boolean isFirst = number == 1;
    Set<Premise> all = new LinkedHashSet<>(isFirst ? premises.sender() : onTheWay(from));
    all.add(Told.of(isNew, Told.value(to)).as(Phrase.of("referral.once", to), List.of()));
    all.add(premises.each().member(to));
    Optional<Steps> steps = premises.steps();
    Optional<AgreementId> under = Optional.empty();
    if (steps.isPresent()) {
      ReferralPolicy policy = steps.get().policy();
      all.add(
          Told.of(number <= policy.maxHops(), Phrase.of("referral.number", number))
              .as(
                  Phrase.of("referral.most", (long) policy.maxHops()),
                  premises.each().cited(policy.source())));
      if (!isFirst) {
        all.add(premises.lies(steps.get(), to)); // whatever is known of those between
      }
      all.add(premises.step(steps.get(), from, to));
      steps.get().depth().ifPresent(depth -> all.add(premises.each().regions(from, to, depth)));
      if (steps.get().needAgreement()) {
        @Nullable Bond bond = bond(from, to);
        all.add(bound(bond, from, to));
        under =
            bond != null && bond.holds.isYes()
                ? bond.pact.agreement().map(Agreement::id)
                : Optional.empty();
      }
    }
    return new Hop(from, to, ImmutableList.copyOf(all), under);
  }

  /** What has to be so of a unit that refers on what was referred to it. */
  private List<Premise> onTheWay(UnitId from) {
    return List.of(premises.policy(), premises.each().member(from));
  }

  /** What binds two units, and whether it does. */
  private record Bond(Pact pact, Certainty holds) {
    private static final Comparator<Bond> ORDER =
        Comparator.comparing(Bond::holds)
            .reversed()
            .thenComparing(bond -> bond.pact.agreement().orElseThrow().id());
  }

  /** What binds two units most surely, the first by id among equals; null if nothing may. */
  private @Nullable Bond bond(UnitId from, UnitId to) {
    Muster muster = premises.muster();
    int one = premises.units().number(from);
    int other = premises.units().number(to);
    if (one < 0 || other < 0) {
      return null;
    }
    return muster
        .pactsOf(one, other)
        .mapToObj(
            pact ->
                new Bond(
                    muster.pact(pact),
                    muster
                        .pact(pact)
                        .inForce()
                        .and(muster.binds(pact, one))
                        .and(muster.binds(pact, other))))
        .filter(bond -> !bond.holds.isNo())
        .min(Bond.ORDER)
        .orElse(null);
  }

  private Premise bound(@Nullable Bond bond, UnitId from, UnitId to) {
    Phrase expected = Phrase.of("referral.agreement", from, to);
    if (bond == null) {
      return Told.of(false, Phrase.of("referral.noAgreement")).as(expected, List.of());
    }
    Agreement agreement = bond.pact.agreement().orElseThrow();
    List<SourceId> sources = premises.each().cited(agreement.source());
    return Told.of(bond.holds, Told.value(agreement.id()), unknowns(bond.pact, from, to))
        .as(expected, sources);
  }

  /** Why it is not known whether a pact binds two units. */
  private List<Unknown> unknowns(Pact pact, UnitId from, UnitId to) {
    Agreement agreement = pact.agreement().orElseThrow();
    List<Unknown> unknowns =
        new ArrayList<>(Told.dates(agreement.statusOn(premises.query().on()).blame()));
    pact.lost()
        .ifPresent(
            unit -> unknowns.add(Unknown.of(Unknown.Cause.DANGLING, "institutions[" + unit + "]")));
    if (!pact.standings().isEmpty()) {
      for (UnitId unit : List.of(from, to)) {
        premises
            .alliance()
            .member(unit)
            .map(entry -> entry.standingOn(premises.query().on()))
            .ifPresentOrElse(
                held -> {
                  if (held.test(pact.standings()::contains).isUnknown()) {
                    unknowns.addAll(Told.dates(held.blame()));
                  }
                },
                () -> unknowns.add(Unknown.of(Unknown.Cause.NOT_WRITTEN, "members[" + unit + "]")));
      }
    }
    return unknowns;
  }

  /** That some agreement in force may bind a unit, as far as one is needed. */
  Optional<Premise> isBound(UnitId unit) {
    int number = premises.units().number(unit);
    boolean isNeeded = premises.steps().map(Steps::needAgreement).orElse(false);
    if (!isNeeded || number < 0 || !premises.muster().mayBeOnRoll(number)) {
      return Optional.empty(); // of one that is not on the roll something else is said
    }
    if (premises.muster().pactsOf(number).findAny().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Told.of(false, Phrase.of("referral.noAgreement"))
            .as(Phrase.of("referral.bound", unit), List.of()));
  }
}
