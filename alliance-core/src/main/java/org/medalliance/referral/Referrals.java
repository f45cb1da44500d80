// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.referral.compiled.Hops;
import org.medalliance.referral.compiled.Muster;
import org.medalliance.referral.compiled.Reach;
import org.medalliance.sharing.ReferralPolicy;

/**
 * Where a unit may refer patients on a day: every unit of the alliance is a candidate, unknown or
 * rejected, with the reasons.
 *
 * <p>Each is found when it is taken, so {@code candidates().limit(10)} looks at those that rank
 * before the eleventh and, at most, at all that share hops and rung with them; who is rejected
 * costs nothing until somebody asks. Each call begins anew. Threads may share an answer.
 *
 * <p>A candidate rests on a route of which every hop is sure. What a date, once it is known, could
 * still alter is how short the shortest route is.
 */
public final class Referrals {
  /** No code has more steps. */
  private static final int MAX_SHARED = 16;

  private final Premises premises;
  private final Capacity capacity;
  private final Distance distance;
  private final Muster muster;
  private final int from; // negative if the alliance does not know it
  private final Optional<Steps> steps;
  private final ImmutableList<Premise> sender;
  private final Certainty met; // whether the premises of the sender are
  private final Supplier<Reach> surely;
  private final Supplier<Reach> perhaps;
  private final Supplier<Certainty[]> registered;

  Referrals(Premises premises, Capacity capacity, Distance distance) {
    this.premises = premises;
    this.capacity = capacity;
    this.distance = distance;
    this.muster = premises.muster();
    this.from = premises.units().number(premises.query().sender());
    this.steps = premises.steps();
    this.sender = premises.sender();
    this.met = Certainty.all(sender, Premise::met);
    this.surely = Suppliers.memoize(() -> Reach.surely(muster, hops(), from));
    this.perhaps = Suppliers.memoize(() -> Reach.perhaps(muster, hops(), from));
    this.registered = Suppliers.memoize(this::registered);
  }

  /** The question. */
  public ReferralQuery query() {
    return premises.query();
  }

  /**
   * What has to be so whoever is referred to: that the alliance has a policy, that the unit may
   * refer, and that a rung lies that way. If one of these is not met, all are rejected.
   */
  public ImmutableList<Premise> premises() {
    return sender;
  }

  /**
   * Returns whether every unit that belongs is on the roll; if not, there may be candidates that
   * are not written down.
   */
  public boolean isComplete() {
    return premises.alliance().rollOn(query().on()).isComplete();
  }

  /** Returns the units to which patients may be referred, the best first. */
  public Stream<Candidate> candidates() {
    if (!met.isYes()) {
      return Stream.empty();
    }
    return IntStream.rangeClosed(1, policy().maxHops()).boxed().flatMap(this::ranked);
  }

  /**
   * Returns the units of which it cannot be told, by id. An institution that is not on a roll that
   * leaves units out is among them, if nothing else speaks against it, and so is a unit to which a
   * route may lead over one.
   */
  public Stream<Unsettled> unknown() {
    return those(Certainty.UNKNOWN).mapToObj(this::unsettled);
  }

  /**
   * Returns the units to which patients may not be referred, by id, and then those wanted that the
   * alliance does not know. The unit that refers is among them.
   */
  public Stream<Rejection> rejected() {
    return Stream.concat(
        those(Certainty.NO).mapToObj(this::rejection),
        query().wanted().stream()
            .filter(unit -> premises.units().number(unit) < 0)
            .map(this::stranger));
  }

  /** Returns the question in words. */
  @Override
  public String toString() {
    return "referrals " + query();
  }

  private Hops hops() {
    return steps.orElseThrow().hops(premises.alliance().codeSystems());
  }

  private ReferralPolicy policy() {
    return steps.orElseThrow().policy();
  }

  private IntStream those(Certainty answer) {
    return IntStream.range(0, muster.size()).filter(unit -> answer(unit) == answer);
  }

  /** Whether patients may be referred to a unit. */
  private Certainty answer(int unit) {
    if (unit == from || !isWanted(unit)) {
      return Certainty.NO;
    }
    Certainty fits = registered.get()[muster.specialtyKind(unit)];
    if (fits.isNo()) {
      return fits;
    }
    Certainty leads = fits.and(leadsTo(unit));
    return leads.isNo() ? leads : leads.and(room(unit));
  }

  private boolean isWanted(int unit) {
    return query().wanted().isEmpty() || query().wanted().contains(muster.unit(unit));
  }

  private Certainty room(int unit) {
    return requireNonNull(capacity.of(muster.unit(unit)), "capacity");
  }

  /** Whether a route leads to a unit. */
  private Certainty leadsTo(int unit) {
    if (met.and(muster.isMember(unit)).isNo()) {
      return Certainty.NO;
    }
    if (surely.get().leadsTo(unit)) {
      return Certainty.YES;
    }
    return perhaps.get().leadsTo(unit) ? Certainty.UNKNOWN : Certainty.NO;
  }

  /** Whether units are registered for the specialty, by what they are registered for. */
  private Certainty[] registered() {
    ImmutableList<Set<Optional<ImmutableSortedSet<Code>>>> kinds = muster.specialtyKinds();
    Certainty[] answers = new Certainty[kinds.size()];
    for (int kind = 0; kind < answers.length; kind++) {
      answers[kind] =
          query().specialty().isEmpty()
              ? Certainty.YES
              : registered(kinds.get(kind), query().specialty().get());
    }
    return answers;
  }

  private Certainty registered(Set<Optional<ImmutableSortedSet<Code>>> possible, Code specialty) {
    Optional<Certainty> all = Optional.empty();
    for (Optional<ImmutableSortedSet<Code>> codes : possible) {
      Certainty answer =
          codes
              .map(known -> premises.alliance().codeSystems().specialtiesContain(known, specialty))
              .orElse(Certainty.UNKNOWN);
      if (all.isPresent() && all.get() != answer) {
        return Certainty.UNKNOWN;
      }
      all = Optional.of(answer);
    }
    return all.orElse(Certainty.UNKNOWN);
  }

  /** The candidates that take so many hops, the best first. */
  private Stream<Candidate> ranked(int hops) {
    SortedMap<Integer, List<Integer>> byRung = new TreeMap<>(Comparator.reverseOrder());
    for (int unit : surely.get().level(hops)) {
      byRung.computeIfAbsent(muster.rungs(unit).lowest(), key -> new ArrayList<>()).add(unit);
    }
    int[] shared = new int[muster.regionKinds()];
    return byRung.values().stream()
        .flatMap(
            alike ->
                alike.stream()
                    .filter(unit -> isCandidate(unit))
                    .map(unit -> place(unit, shared))
                    .sorted())
        .map(place -> candidate(hops, place));
  }

  /** Whether a unit to which a route surely leads is a candidate. */
  private boolean isCandidate(int unit) {
    return isWanted(unit)
        && registered.get()[muster.specialtyKind(unit)].isYes()
        && room(unit).isYes();
  }

  /** Where a candidate stands among those of equally many hops and the same rung. */
  private record Place(int unit, int shared, double distance) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::shared)
            .reversed()
            .thenComparingDouble(Place::distance)
            .thenComparingInt(Place::unit);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * @param shared what is known so far of each kind of region: one more than the steps that agree
   */
  private Place place(int unit, int[] shared) {
    int kind = muster.regionKind(unit);
    if (shared[kind] == 0) {
      shared[kind] = 1 + shared(kind);
    }
    return new Place(
        unit, shared[kind] - 1, distance.between(muster.unit(from), muster.unit(unit)));
  }

  private int shared(int kind) {
    if (policy().regions() == ReferralPolicy.Regions.NO_MATTER) {
      return 0;
    }
    Set<Optional<Code>> here = muster.regions(muster.regionKind(from));
    Set<Optional<Code>> there = muster.regions(kind);
    int depth = 0;
    while (depth < MAX_SHARED && hops().agree(here, there, depth + 1).isYes()) {
      depth++;
    }
    return depth;
  }

  private Candidate candidate(int hops, Place place) {
    UnitId unit = muster.unit(place.unit);
    int rung = muster.rungs(place.unit).lowest();
    return new Candidate(
        unit,
        premises.alliance().tiers().get(rung),
        hops,
        rung,
        place.shared,
        place.distance,
        Candidate.Grounds.of(() -> route(surely.get(), place.unit), () -> grounds(unit)));
  }

  private ImmutableList<Premise> grounds(UnitId unit) {
    ImmutableList.Builder<Premise> itself = ImmutableList.builder();
    premises.specialty(unit).ifPresent(itself::add);
    if (!capacity.equals(Capacity.NOT_ASKED)) {
      itself.add(premises.capacity(unit, Certainty.YES));
    }
    return itself.build();
  }

  private ImmutableList<Hop> route(Reach reach, int unit) {
    return new Trials(premises).hops(reach.route(unit).stream().map(muster::unit).toList());
  }

  /** What has to be so of a unit, whichever route leads there. */
  private List<Premise> itself(UnitId unit) {
    List<Premise> all = new ArrayList<>(sender);
    all.add(premises.another(unit));
    all.add(premises.each().member(unit));
    steps.ifPresent(known -> all.add(premises.lies(known, unit)));
    new Trials(premises).isBound(unit).ifPresent(all::add);
    return all;
  }

  private Unsettled unsettled(int number) {
    UnitId unit = muster.unit(number);
    List<Premise> all = itself(unit);
    premises.specialty(unit).ifPresent(all::add);
    all.add(premises.capacity(unit, room(number)));
    ImmutableSortedSet.Builder<Unknown> unknowns = ImmutableSortedSet.naturalOrder();
    unknowns.addAll(Hop.unknowns(all));
    if (!surely.get().leadsTo(number)) {
      route(perhaps.get(), number).forEach(hop -> unknowns.addAll(Hop.unknowns(hop.premises())));
    }
    return new Unsettled(unit, unknowns.build());
  }

  private Rejection rejection(int number) {
    UnitId unit = muster.unit(number);
    List<Premise> unmet = unmet(itself(unit));
    if (unmet.isEmpty() && leadsTo(number).isNo()) {
      unmet.add(premises.route(unit, policy().maxHops()));
    }
    boolean leads = unmet.isEmpty();
    List<Premise> more = new ArrayList<>();
    more.add(premises.wanted(unit));
    premises.specialty(unit).ifPresent(more::add);
    if (leads) {
      more.add(premises.capacity(unit, room(number)));
    }
    unmet.addAll(unmet(more));
    return new Rejection(unit, ImmutableList.copyOf(unmet));
  }

  private Rejection stranger(UnitId unit) {
    List<Premise> unmet = unmet(sender);
    unmet.add(premises.each().member(unit));
    return new Rejection(unit, ImmutableList.copyOf(unmet));
  }

  private static List<Premise> unmet(List<Premise> premises) {
    List<Premise> unmet = new ArrayList<>(premises);
    unmet.removeIf(premise -> !premise.met().isNo());
    return unmet;
  }
}
