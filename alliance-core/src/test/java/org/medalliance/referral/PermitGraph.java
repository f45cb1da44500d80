// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static org.medalliance.code.Certainty.NO;
import static org.medalliance.code.Certainty.UNKNOWN;
import static org.medalliance.code.Certainty.YES;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.Urgency;

/**
 * Where patients may be referred, found slowly: every pair of units is asked whether a hop leads
 * from one to the other, and the graph is searched breadth first. It shares no code with what it is
 * held against.
 */
record PermitGraph(Alliance alliance, ReferralQuery query) {
  /** A rung that the ladder lacks. */
  private static final int LOST = -1;

  Set<UnitId> units() {
    Set<UnitId> units = new TreeSet<>();
    alliance.institutions().stream().map(Institution::id).forEach(units::add);
    alliance.members().stream().map(MemberUnit::unit).forEach(units::add);
    return units;
  }

  /** Whether patients may be referred to a unit. */
  Certainty answer(UnitId unit) {
    return isWanted(unit) ? leadsTo(unit).and(hasSpecialty(unit)) : NO;
  }

  private boolean isWanted(UnitId unit) {
    return query.wanted().isEmpty() || query.wanted().contains(unit);
  }

  Certainty hasSpecialty(UnitId unit) {
    return query
        .specialty()
        .map(code -> alliance.hasSpecialtyOn(unit, code, query.on()))
        .orElse(YES);
  }

  private Certainty leadsTo(UnitId unit) {
    if (unit.equals(query.sender()) || !mayLeave()) {
      return NO;
    }
    boolean surely = hops(Certainty::isYes).containsKey(unit);
    boolean perhaps = hops(answer -> !answer.isNo()).containsKey(unit);
    return surely ? YES : perhaps ? UNKNOWN : NO;
  }

  /** Whether there is anywhere to go for the unit that refers. */
  boolean mayLeave() {
    return alliance.referralPolicy().isPresent()
        && !isNever()
        && anyRung(query.sender(), this::isExit);
  }

  private boolean isNever() {
    return query.direction() == Direction.SIDEWAYS
        && policy().sideways() == ReferralPolicy.Sideways.NEVER;
  }

  private boolean isExit(int rung) {
    return switch (query.direction()) {
      case UP -> rung != 0;
      case DOWN -> rung != alliance.tiers().size() - 1;
      case SIDEWAYS -> true;
    };
  }

  private boolean anyRung(UnitId unit, Predicate<Integer> wanted) {
    return rungs(unit).stream().flatMap(Optional::stream).anyMatch(wanted);
  }

  /** The fewest hops to each unit that hops of this sort lead to, within what is allowed. */
  Map<UnitId, Integer> hops(Predicate<Certainty> wanted) {
    Map<UnitId, Integer> hops = new HashMap<>();
    hops.put(query.sender(), 0);
    Deque<UnitId> open = new ArrayDeque<>(List.of(query.sender()));
    while (!open.isEmpty()) {
      UnitId from = open.remove();
      if (alliance.referralPolicy().isPresent() && hops.get(from) < policy().maxHops()) {
        for (UnitId to : units()) {
          if (!hops.containsKey(to) && wanted.test(hop(from, to).and(lies(to)))) {
            hops.put(to, hops.get(from) + 1);
            open.add(to);
          }
        }
      }
    }
    hops.remove(query.sender());
    return hops;
  }

  /** Whether a hop leads from one unit to another. */
  Certainty hop(UnitId from, UnitId to) {
    if (alliance.referralPolicy().isEmpty() || from.equals(to) || isNever()) {
      return NO;
    }
    return member(from)
        .and(member(to))
        .and(pairs(rungs(from), rungs(to), this::step))
        .and(regions(from, to))
        .and(agreement(from, to));
  }

  private ReferralPolicy policy() {
    return alliance.referralPolicy().orElseThrow();
  }

  private LocalDate day() {
    return query.on();
  }

  Certainty member(UnitId unit) {
    Certainty alive = alliance.isActiveOn(day());
    Optional<MemberUnit> entry = alliance.member(unit);
    if (alliance.institution(unit).isEmpty()) {
      alive = alive.and(UNKNOWN);
    }
    if (entry.isEmpty()) {
      return alliance.institution(unit).isEmpty()
          ? NO
          : alive.and(alliance.roll().extent() == RollScope.Extent.PARTIAL ? UNKNOWN : NO);
    }
    return alive.and(
        entry
            .get()
            .standingOn(day())
            .test(standing -> Set.of(Standing.TRIAL, Standing.FULL).contains(standing)));
  }

  /** The rungs that a unit may be on, from the top; an empty one is none. */
  private Set<Optional<Integer>> rungs(UnitId unit) {
    Set<Optional<Integer>> rungs = new HashSet<>();
    Optional<MemberUnit> entry = alliance.member(unit);
    if (entry.isEmpty()) {
      boolean isOpen =
          alliance.institution(unit).isPresent()
              && alliance.roll().extent() == RollScope.Extent.PARTIAL;
      return Set.of(isOpen ? Optional.of(LOST) : Optional.empty());
    }
    for (Optional<TierId> tier : entry.get().tierOn(day()).possible()) {
      rungs.add(tier.map(alliance.tiers()::indexOf)); // LOST if it is not there
    }
    return rungs;
  }

  Certainty lies(UnitId unit) {
    return pairs(
        rungs(query.sender()),
        rungs(unit),
        (from, to) ->
            switch (query.direction()) {
              case UP -> Certainty.of(to < from);
              case DOWN -> Certainty.of(to > from);
              case SIDEWAYS -> Certainty.of(to.equals(from));
            });
  }

  private Certainty step(int from, int to) {
    int up = from - to;
    return switch (query.direction()) {
      case SIDEWAYS ->
          Certainty.of(up == 0 && policy().sideways() == ReferralPolicy.Sideways.ALLOWED);
      case DOWN ->
          Certainty.of(up == -1 || (up < 0 && policy().ladder() == ReferralPolicy.Ladder.SKIP));
      case UP -> {
        if (up == 1 || (up > 0 && policy().ladder() == ReferralPolicy.Ladder.SKIP)) {
          yield YES;
        }
        if (up < 1 || policy().skipFrom().isEmpty()) {
          yield NO;
        }
        Urgency least = policy().skipFrom().get();
        yield query.urgency().isEmpty()
            ? UNKNOWN
            : Certainty.of(query.urgency().get().ordinal() >= least.ordinal());
      }
    };
  }

  /** What all pairs answer; who has no rung leads nowhere, one that is lost may be any. */
  private static Certainty pairs(
      Set<Optional<Integer>> some,
      Set<Optional<Integer>> others,
      BiFunction<Integer, Integer, Certainty> question) {
    List<Certainty> answers = new ArrayList<>();
    for (Optional<Integer> from : some) {
      for (Optional<Integer> to : others) {
        if (from.isEmpty() || to.isEmpty()) {
          answers.add(NO);
        } else if (from.get() == LOST || to.get() == LOST) {
          answers.add(UNKNOWN);
        } else {
          answers.add(question.apply(from.get(), to.get()));
        }
      }
    }
    return alike(answers);
  }

  private static Certainty alike(List<Certainty> answers) {
    return answers.stream().distinct().count() == 1 ? answers.get(0) : UNKNOWN;
  }

  private Certainty regions(UnitId from, UnitId to) {
    if (query.direction() != Direction.SIDEWAYS || policy().sidewaysDepth().isEmpty()) {
      return YES;
    }
    List<Certainty> answers = new ArrayList<>();
    for (Optional<Code> one : places(from)) {
      for (Optional<Code> other : places(to)) {
        answers.add(
            one.isEmpty() || other.isEmpty()
                ? UNKNOWN
                : alliance
                    .codeSystems()
                    .regionsAgree(one.get(), other.get(), policy().sidewaysDepth().get()));
      }
    }
    return alike(answers);
  }

  private Set<Optional<Code>> places(UnitId unit) {
    return alliance
        .institution(unit)
        .<Set<Optional<Code>>>map(body -> body.regionOn(day()).possible())
        .orElse(Set.of(Optional.empty()));
  }

  /** How many steps of the region's code agree with those of the unit that refers, surely. */
  int shared(UnitId unit) {
    int depth = 0;
    while (depth < 16 && agrees(unit, depth + 1)) {
      depth++;
    }
    return depth;
  }

  private boolean agrees(UnitId unit, int depth) {
    return places(query.sender()).stream()
        .allMatch(
            here ->
                places(unit).stream()
                    .allMatch(
                        there ->
                            here.isPresent()
                                && there.isPresent()
                                && alliance
                                    .codeSystems()
                                    .regionsAgree(here.get(), there.get(), depth)
                                    .isYes()));
  }

  /** The lowest rung on which a unit may stand. */
  int lowest(UnitId unit) {
    return rungs(unit).stream()
        .flatMap(Optional::stream)
        .mapToInt(rung -> rung)
        .max()
        .orElseThrow();
  }

  private Certainty agreement(UnitId from, UnitId to) {
    return policy().agreement() == ReferralPolicy.Agreement.NOT_NEEDED
        ? YES
        : Certainty.any(
            alliance.agreements(),
            each ->
                each.statusOn(day())
                    .test(AgreementStatus.IN_FORCE::equals)
                    .and(binds(each, from))
                    .and(binds(each, to)));
  }

  private Certainty binds(Agreement agreement, UnitId unit) {
    if (agreement.binds() instanceof Binding.Parties parties) {
      boolean isNamed = parties.units().contains(unit);
      boolean isAnybody =
          parties.units().stream().anyMatch(party -> alliance.institution(party).isEmpty());
      return isNamed ? YES : isAnybody ? UNKNOWN : NO;
    }
    Binding.Members members = (Binding.Members) agreement.binds();
    return alliance
        .isActiveOn(day())
        .and(
            alliance
                .member(unit)
                .map(entry -> entry.standingOn(day()).test(members.standings()::contains))
                .orElse(UNKNOWN));
  }
}
