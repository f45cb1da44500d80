// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Council;
import org.medalliance.governance.Seat;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.time.Certain;
import org.medalliance.time.Happenings;
import org.medalliance.time.OpenDate;
import org.medalliance.time.PartialDate;

/**
 * Who may vote in a council on a day.
 *
 * <p>Of a day known in part every one is looked at on which something may change. Who is entitled
 * on some of them only may be entitled.
 */
final class Entitlement {
  private static final ImmutableSortedSet<Role> WITHOUT_VOTE =
      ImmutableSortedSet.of(Roles.OBSERVER, Roles.PARTNER);

  private final Alliance alliance;
  private final Council council;
  private final PartialDate on;
  private final ImmutableSortedSet<LocalDate> lifeBoundaries; // of the alliance
  private final Map<LocalDate, Certain<Boolean>> life = new TreeMap<>(); // each day asked for once
  private final Map<UnitId, Certainty> listed = new TreeMap<>();
  private final Set<OpenDate> blame = new TreeSet<>();

  Entitlement(Alliance alliance, Council council, PartialDate on) {
    this.alliance = alliance;
    this.council = council;
    this.on = on;
    this.lifeBoundaries = Happenings.of(alliance.facts()).boundaries();
    if (isOf(Council.Electorate.SEATS)) {
      council.seats().forEach(this::seat);
    } else if (isOf(Council.Electorate.MEMBERS)) {
      alliance.members().forEach(this::member);
    }
  }

  Council council() {
    return council;
  }

  PartialDate on() {
    return on;
  }

  /** Those that hold seats or are on the roll, entitled or not. */
  Set<UnitId> listed() {
    return listed.keySet();
  }

  /** The dates that leave open whether somebody is entitled. */
  Set<OpenDate> blame() {
    return blame;
  }

  /** Whether nobody knows how many more are entitled than are listed. */
  boolean isOpenEnded() {
    return council.electorate().isEmpty()
        || (isOf(Council.Electorate.MEMBERS)
            && alliance.roll().extent() == RollScope.Extent.PARTIAL
            && !isAlive().isNo());
  }

  /** Whether a unit is neither listed nor written down at all. */
  boolean isUnheardOf(UnitId unit) {
    return !listed.containsKey(unit) && alliance.institution(unit).isEmpty();
  }

  /** Whether a unit is entitled. */
  Certainty of(UnitId unit) {
    return Optional.ofNullable(listed.get(unit))
        .orElseGet(() -> isUnheardOf(unit) || isOpenEnded() ? Certainty.UNKNOWN : Certainty.NO);
  }

  /** Why a unit surely is not entitled. */
  Excluded exclusion(UnitId unit) {
    if (isOf(Council.Electorate.SEATS)) {
      return Excluded.of(unit, Excluded.Reason.NO_SEAT);
    }
    if (isAlive().isNo()) {
      return Excluded.of(unit, Excluded.Reason.OUTSIDE_LIFE);
    }
    Optional<MemberUnit> member = alliance.member(unit);
    if (member.isEmpty()) {
      return Excluded.of(unit, Excluded.Reason.NOT_ON_ROLL);
    }
    ImmutableSortedSet.Builder<Standing> standings = ImmutableSortedSet.naturalOrder();
    Certainty votes = Certainty.YES;
    for (LocalDate day : days(member.get().boundaries())) {
      standings.addAll(member.get().standingOn(day).possible());
      votes = votes.and(hasVote(member.get(), day));
    }
    ImmutableSortedSet<Standing> possible = standings.build();
    if (!possible.contains(Standing.FULL)) {
      return new Excluded(unit, Excluded.Reason.NOT_FULL, possible);
    }
    return Excluded.of(
        unit, votes.isYes() ? Excluded.Reason.OUTSIDE_LIFE : Excluded.Reason.WITHOUT_VOTE);
  }

  private boolean isOf(Council.Electorate electorate) {
    return council.electorate().equals(Optional.of(electorate));
  }

  private void seat(Seat seat) {
    Map<UnitId, Integer> surely = new TreeMap<>();
    Set<UnitId> perhaps = new TreeSet<>();
    ImmutableSortedSet<LocalDate> days = days(seat.boundaries());
    Function<LocalDate, Certain<Optional<UnitId>>> holders = seat.holders();
    for (LocalDate day : days) {
      Certain<Optional<UnitId>> holder = holders.apply(day).under("councils[" + council.id() + "]");
      holder.known().flatMap(known -> known).ifPresent(unit -> surely.merge(unit, 1, Integer::sum));
      holder.possible().stream().flatMap(Optional::stream).forEach(perhaps::add);
      blame.addAll(holder.blame());
    }
    for (UnitId unit : perhaps) {
      boolean always = surely.getOrDefault(unit, 0) == days.size();
      listed.merge(unit, always ? Certainty.YES : Certainty.UNKNOWN, Certainty::or);
    }
  }

  private void member(MemberUnit member) {
    ImmutableSortedSet<LocalDate> days =
        days(
            ImmutableSortedSet.<LocalDate>naturalOrder()
                .addAll(member.boundaries())
                .addAll(lifeBoundaries)
                .build());
    Certainty entitled = throughout(days, day -> isEntitled(member, day));
    listed.put(member.unit(), entitled);
    if (entitled.isUnknown()) {
      for (LocalDate day : days) {
        blame.addAll(member.standingOn(day).blame());
        blame.addAll(member.rolesOn(day).blame());
        blame.addAll(lifeOn(day).blame());
      }
    }
  }

  private Certainty isEntitled(MemberUnit member, LocalDate day) {
    return member
        .standingOn(day)
        .test(Standing.FULL::equals)
        .and(hasVote(member, day))
        .and(isActiveOn(day));
  }

  private static Certainty hasVote(MemberUnit member, LocalDate day) {
    return member.rolesOn(day).test(roles -> Collections.disjoint(roles, WITHOUT_VOTE));
  }

  private Certainty isAlive() {
    return throughout(days(lifeBoundaries), this::isActiveOn);
  }

  private Certainty isActiveOn(LocalDate day) {
    return lifeOn(day).test(active -> active);
  }

  /** Members share days: the life of the alliance is told once for each. */
  private Certain<Boolean> lifeOn(LocalDate day) {
    return life.computeIfAbsent(day, alliance::lifeOn);
  }

  /** The first day that it can be, and those on which something may change until the last. */
  private ImmutableSortedSet<LocalDate> days(ImmutableSortedSet<LocalDate> boundaries) {
    return ImmutableSortedSet.<LocalDate>naturalOrder()
        .add(on.earliest())
        .addAll(boundaries.subSet(on.earliest(), false, on.latest(), true))
        .build();
  }

  private static Certainty throughout(
      Iterable<LocalDate> days, Function<LocalDate, Certainty> question) {
    Certainty all = Certainty.all(days, question);
    return all.isYes() ? all : Certainty.any(days, question).and(Certainty.UNKNOWN);
  }
}
