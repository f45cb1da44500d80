// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.code.Certainty;
import org.medalliance.code.SortedById;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.membership.MemberUnit;

/**
 * Alliances side by side, such as those of a city. Ids of units mean the same body in all of them.
 */
public final class AllianceSet implements Serializable {
  private static final long serialVersionUID = 1;

  private final transient ImmutableList<Alliance> alliances; // by id
  private final transient ImmutableListMultimap<UnitId, Alliance> byMember;

  private AllianceSet(ImmutableList<Alliance> alliances) {
    this.alliances = alliances;
    ImmutableListMultimap.Builder<UnitId, Alliance> members = ImmutableListMultimap.builder();
    for (Alliance alliance : alliances) {
      for (MemberUnit member : alliance.members()) {
        members.put(member.unit(), alliance);
      }
    }
    this.byMember = members.build();
  }

  /**
   * Returns a set of alliances.
   *
   * @throws org.medalliance.code.InvalidValueException if two bear one id
   */
  public static AllianceSet of(Iterable<Alliance> alliances) {
    return new AllianceSet(
        SortedById.sort(
            "alliances",
            ImmutableList.copyOf(requireNonNull(alliances, "alliances")),
            Alliance::id));
  }

  /** The alliances, by id. */
  public ImmutableList<Alliance> alliances() {
    return alliances;
  }

  /** Returns the alliance of this id. */
  public Optional<Alliance> alliance(AllianceId id) {
    return SortedById.find(alliances, requireNonNull(id, "id"), Alliance::id);
  }

  /**
   * Returns to which alliances a unit belongs on a day, each with YES or UNKNOWN. An alliance that
   * does not write down all its members is not among them if it does not write this one down.
   */
  public ImmutableSortedMap<AllianceId, Certainty> alliancesOf(UnitId unit, LocalDate on) {
    requireNonNull(unit, "unit");
    requireNonNull(on, "on");
    ImmutableSortedMap.Builder<AllianceId, Certainty> found = ImmutableSortedMap.naturalOrder();
    for (Alliance alliance : byMember.get(unit)) {
      Certainty belongs = AllianceCalendar.of(alliance).belongs(unit, on);
      if (!belongs.isNo()) {
        found.put(alliance.id(), belongs);
      }
    }
    return found.buildOrThrow();
  }

  /** Returns which units of a register belong to none, to one, and to several alliances. */
  public Coverage coverage(Set<UnitId> register, LocalDate on) {
    return coverage(register, Optional.empty(), requireNonNull(on, "on"));
  }

  /** Returns which units of a register belong to none, one and several alliances of a kind. */
  public Coverage coverage(Set<UnitId> register, AllianceKind kind, LocalDate on) {
    return coverage(register, Optional.of(requireNonNull(kind, "kind")), requireNonNull(on, "on"));
  }

  private Coverage coverage(Set<UnitId> register, Optional<AllianceKind> kind, LocalDate on) {
    ImmutableSortedSet<UnitId> all =
        ImmutableSortedSet.copyOf(requireNonNull(register, "register"));
    boolean isComplete =
        alliances.stream()
            .filter(each -> isOf(kind, each))
            .allMatch(each -> each.rollOn(on).isComplete());
    var found =
        MultimapBuilder.enumKeys(Coverage.Kind.class)
            .treeSetValues()
            .<Coverage.Kind, UnitId>build();
    for (UnitId unit : all) {
      int least = 0;
      int most = 0;
      for (Alliance alliance : byMember.get(unit)) {
        if (isOf(kind, alliance)) {
          Certainty belongs = AllianceCalendar.of(alliance).belongs(unit, on);
          least += belongs.isYes() ? 1 : 0;
          most += belongs.isNo() ? 0 : 1;
        }
      }
      found.put(Coverage.Kind.of(least, most, isComplete), unit);
    }
    return new Coverage(
        ImmutableSortedSet.copyOf(found.get(Coverage.Kind.NONE)),
        ImmutableSortedSet.copyOf(found.get(Coverage.Kind.ONE)),
        ImmutableSortedSet.copyOf(found.get(Coverage.Kind.SEVERAL)),
        ImmutableSortedSet.copyOf(found.get(Coverage.Kind.UNKNOWN)));
  }

  private static boolean isOf(Optional<AllianceKind> kind, Alliance alliance) {
    return kind.map(alliance.kind()::equals).orElse(true);
  }

  /**
   * Returns what has become of a unit by a day, as far as the alliances know: the units that took
   * its place, and theirs, down to those of which nothing more is written. The unit itself if
   * nothing is, none if it was closed. A step of which it is not known whether it has happened is
   * not taken.
   */
  public ImmutableSortedSet<UnitId> successorsOf(UnitId unit, LocalDate on) {
    requireNonNull(unit, "unit");
    requireNonNull(on, "on");
    Set<UnitId> seen = new TreeSet<>();
    ImmutableSortedSet.Builder<UnitId> last = ImmutableSortedSet.naturalOrder();
    Deque<UnitId> open = new ArrayDeque<>();
    open.add(unit);
    while (!open.isEmpty()) {
      UnitId next = open.remove();
      if (seen.add(next)) {
        Optional<Succession> end = endOf(next, on);
        if (end.isEmpty()) {
          last.add(next);
        } else {
          open.addAll(end.get().units());
        }
      }
    }
    return last.build();
  }

  private Optional<Succession> endOf(UnitId unit, LocalDate on) {
    return alliances.stream()
        .flatMap(alliance -> alliance.institution(unit).stream())
        .map(Institution::successions)
        .flatMap(ImmutableList::stream)
        .filter(succession -> succession.isEnd() && succession.on().isBy(on).isYes())
        .findFirst();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AllianceSet set && set.alliances.equals(alliances);
  }

  @Override
  public int hashCode() {
    return alliances.hashCode();
  }

  /** Returns how many alliances there are. */
  @Override
  public String toString() {
    return alliances.size() + " alliances";
  }

  private Object writeReplace() {
    return new Sent(alliances);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a set of alliances must arrive as its alliances");
  }

  /** A set on its way: its index is made again where it arrives. */
  private record Sent(ImmutableList<Alliance> alliances) implements Serializable {
    private Object readResolve() {
      return of(alliances);
    }
  }
}
