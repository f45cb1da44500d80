// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.code.Certainty;
import org.medalliance.code.SortedById;
import org.medalliance.code.UnitId;
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
      Certainty belongs = AllianceCalendar.of(alliance).belongsOn(unit, on);
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
    Set<AllianceId> open = // of which a unit may be a member that is not written down
        alliances.stream()
            .filter(each -> isOf(kind, each))
            .filter(each -> !each.rollOn(on).isComplete() && !each.isActiveOn(on).isNo())
            .map(Alliance::id)
            .collect(Collectors.toCollection(TreeSet::new));
    SetMultimap<Coverage.Kind, UnitId> found =
        MultimapBuilder.enumKeys(Coverage.Kind.class).treeSetValues().build();
    for (UnitId unit : all) {
      int least = 0;
      int most = open.size();
      for (Alliance alliance : byMember.get(unit)) {
        if (isOf(kind, alliance)) {
          Certainty belongs = AllianceCalendar.of(alliance).belongsOn(unit, on);
          least += belongs.isYes() ? 1 : 0;
          most += (belongs.isNo() ? 0 : 1) - (open.contains(alliance.id()) ? 1 : 0);
        }
      }
      found.put(Coverage.Kind.of(least, most), unit);
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
   * not taken; where alliances tell differently, what each of them tells is followed.
   */
  public ImmutableSortedSet<UnitId> successorsOf(UnitId unit, LocalDate on) {
    requireNonNull(unit, "unit");
    requireNonNull(on, "on");
    ImmutableSortedSet.Builder<UnitId> last = ImmutableSortedSet.naturalOrder();
    Set<Step> seen = new TreeSet<>();
    Deque<Step> open = new ArrayDeque<>();
    open.add(new Step(unit, LocalDate.MIN));
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (seen.add(step)) {
        List<Succession> ends = ends(step, on);
        if (ends.isEmpty()) {
          last.add(step.unit);
        }
        ends.forEach(
            end -> end.units().forEach(next -> open.add(new Step(next, end.on().earliest()))));
      }
    }
    return last.build();
  }

  /** A unit that took a place on a day; what became of it before is another's story. */
  private record Step(UnitId unit, LocalDate since) implements Comparable<Step> {
    private static final Comparator<Step> ORDER =
        Comparator.comparing(Step::unit).thenComparing(Step::since);

    @Override
    public int compareTo(Step other) {
      return ORDER.compare(this, other);
    }
  }

  /** How each alliance says that a unit ended first, after it took its place. */
  private List<Succession> ends(Step step, LocalDate on) {
    return alliances.stream()
        .flatMap(alliance -> alliance.institution(step.unit).stream())
        .flatMap(
            body ->
                body.successions().stream()
                    .filter(end -> end.isEnd() && end.on().isBy(on).isYes())
                    .filter(end -> !end.on().latest().isBefore(step.since))
                    .limit(1))
        .distinct()
        .toList();
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
