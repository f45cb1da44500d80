// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Count;
import org.medalliance.calendar.Course;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.Seat;
import org.medalliance.governance.SeatId;
import org.medalliance.membership.Role;
import org.medalliance.time.Certain;
import org.medalliance.time.Happenings;

/**
 * Who holds a chair that passes on, from day to day: a role such as {@code rotating-chair}, or a
 * seat of a council.
 *
 * @param alliance the alliance
 * @param course who holds it on each day
 */
public record Rota(Alliance alliance, Course<Turn> course) implements Serializable {

  /**
   * Who holds the chair on a day.
   *
   * @param surely who surely does
   * @param perhaps who may
   * @param vacant whether nobody does though the alliance is in being
   */
  public record Turn(
      ImmutableSortedSet<UnitId> surely, ImmutableSortedSet<UnitId> perhaps, Certainty vacant)
      implements Serializable {
    /** Checks that it is not vacant while somebody holds it. */
    public Turn {
      surely = ImmutableSortedSet.copyOf(requireNonNull(surely, "surely"));
      perhaps = ImmutableSortedSet.copyOf(requireNonNull(perhaps, "perhaps"));
      requireNonNull(vacant, "vacant");
      require(
          surely.isEmpty() || vacant.isNo(),
          Fault.MEMBER_MISFIT,
          "vacant",
          "chair must not be vacant while somebody holds it: %s",
          Syntax.brief(surely));
    }

    /** Returns whether it is known who holds the chair, or that nobody does. */
    public boolean isKnown() {
      return perhaps.isEmpty() && !vacant.isUnknown();
    }

    /** Returns who holds it, surely or perhaps, and whether it is vacant. */
    @Override
    public String toString() {
      return vacant.isYes()
          ? "vacant"
          : Syntax.brief(surely) + (perhaps.isEmpty() ? "" : " perhaps " + Syntax.brief(perhaps));
    }

    /** The only one that holds it, if that is known. */
    private Optional<UnitId> holder() {
      return isKnown() && surely.size() == 1 ? Optional.of(surely.first()) : Optional.empty();
    }
  }

  /** Checks that nothing is null. */
  public Rota {
    requireNonNull(alliance, "alliance");
    requireNonNull(course, "course");
  }

  /** Returns who belongs in a role, from day to day; meant for a role that few have. */
  public static Rota of(Alliance alliance, Role role) {
    requireNonNull(role, "role");
    AllianceCalendar calendar = AllianceCalendar.of(alliance);
    ImmutableMap<UnitId, Course<Certainty>> holders = ImmutableMap.copyOf(calendar.holders(role));
    Course<Count> count = calendar.count(role);
    Set<LocalDate> days = new TreeSet<>(lifeOf(alliance));
    days.addAll(count.changes().keySet());
    holders.values().forEach(holder -> days.addAll(holder.changes().keySet()));
    return new Rota(
        alliance,
        Course.of(
            days,
            day ->
                new Turn(
                    those(holders, day, Certainty.YES),
                    those(holders, day, Certainty.UNKNOWN),
                    count.on(day).isNone().and(alliance.isActiveOn(day)))));
  }

  private static ImmutableSortedSet<UnitId> those(
      ImmutableMap<UnitId, Course<Certainty>> holders, LocalDate day, Certainty answer) {
    return ImmutableSortedSet.copyOf(
        Maps.filterValues(holders, holder -> holder.on(day) == answer).keySet());
  }

  /**
   * Returns for whom a seat is held, from day to day.
   *
   * @throws org.medalliance.code.InvalidValueException if the alliance has no such seat
   */
  public static Rota of(Alliance alliance, CouncilId council, SeatId seat) {
    requireNonNull(alliance, "alliance");
    requireNonNull(council, "council");
    requireNonNull(seat, "seat");
    Optional<Seat> found = alliance.council(council).flatMap(sitting -> sitting.seat(seat));
    require(
        found.isPresent(),
        Fault.MEMBER_MISFIT,
        "seat",
        "seat must be one of council %s: %s",
        council,
        seat);
    Set<LocalDate> days = new TreeSet<>(lifeOf(alliance));
    days.addAll(found.get().boundaries());
    Function<LocalDate, Certain<Optional<UnitId>>> holders = found.get().holders();
    return new Rota(
        alliance, Course.of(days, day -> turn(holders.apply(day), alliance.isActiveOn(day))));
  }

  private static Turn turn(Certain<Optional<UnitId>> holder, Certainty alive) {
    ImmutableSortedSet<UnitId> possible =
        holder.possible().stream()
            .flatMap(Optional::stream)
            .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));
    return new Turn(
        holder.isKnown() ? possible : ImmutableSortedSet.of(),
        holder.isKnown() ? ImmutableSortedSet.of() : possible,
        holder.test(Optional::isEmpty).and(alive));
  }

  private static ImmutableSet<LocalDate> lifeOf(Alliance alliance) {
    requireNonNull(alliance, "alliance");
    return Happenings.of(alliance.facts()).boundaries();
  }

  /** Returns who holds the chair on a day. */
  public Turn on(LocalDate day) {
    return course.on(day);
  }

  /** Returns the stretches of days on which surely nobody holds the chair, in order. */
  public ImmutableList<Course.Stretch<Turn>> gaps() {
    return course.stretches(turn -> turn.vacant().isYes());
  }

  /**
   * Returns who holds the chair after whoever holds it on a day. That is the one of whom it is
   * written; else, if all turns so far have gone round in one order at least once, the one whose
   * turn it is by that order and who belongs on the day. Empty if neither can be said: nobody holds
   * it on the day, it is open who does then or in between, or the first round is not over.
   */
  public Optional<UnitId> nextAfter(LocalDate day) {
    requireNonNull(day, "day");
    if (on(day).holder().isEmpty()) {
      return Optional.empty();
    }
    List<Turn> later = List.copyOf(course.changes().tailMap(day, false).values());
    for (Turn turn : later) {
      if (!turn.isKnown() || turn.surely().size() > 1) {
        return Optional.empty();
      }
      if (!turn.surely().isEmpty()) {
        return turn.holder();
      }
    }
    return byTurns(day)
        .filter(unit -> AllianceCalendar.of(alliance).belonging(unit).on(day).isYes());
  }

  private Optional<UnitId> byTurns(LocalDate day) {
    List<UnitId> turns = new ArrayList<>();
    for (Course.Stretch<Turn> stretch : course.stretches()) {
      if (stretch.from().filter(day::isBefore).isPresent()) {
        break;
      }
      if (!stretch.value().isKnown() || stretch.value().surely().size() > 1) {
        turns.clear(); // what came before may not have led to what came after
      }
      stretch.value().holder().ifPresent(turns::add);
    }
    int round = (int) turns.stream().distinct().count();
    boolean isRound = round > 1 && turns.size() > round;
    for (int i = round; i < turns.size(); i++) {
      isRound &= turns.get(i).equals(turns.get(i - round));
    }
    return isRound ? Optional.of(turns.get(turns.size() - round)) : Optional.empty();
  }

  /** Returns the stretches and who holds the chair on each. */
  @Override
  public String toString() {
    return "rota of " + alliance.id() + ": " + Syntax.brief(course.stretches());
  }
}
