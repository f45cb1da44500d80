// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.catalog.china.InstitutionKinds;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.time.Certain;

/**
 * Who stands on which rung of the ladder on the day.
 *
 * @param rungs the rungs, the highest first; those on none, and those outside the roll, last
 */
public record TierMap(ImmutableList<Rung> rungs) {
  private static final int MOST_UNITS = 60;
  private static final int SOME = 12;

  /**
   * Units on one rung.
   *
   * @param name what the rung is called
   * @param count how many units are on it, in words
   * @param units the first of them, leading ones before others
   * @param groups how many there are of each kind and standing, if not all are shown
   * @param leftOut how many more there are, in words; an empty text if all are shown
   */
  public record Rung(
      String name,
      String count,
      ImmutableList<Unit> units,
      ImmutableList<Group> groups,
      String leftOut) {}

  /**
   * A unit.
   *
   * @param id its id
   * @param name what it is called
   * @param standing where it stands, in words
   * @param state what that looks like
   * @param about the roles that it has, or perhaps has, if it may be a member, and its kind
   * @param leads whether it surely is a member and leads
   */
  public record Unit(
      String id, String name, String standing, String state, String about, boolean leads) {}

  /**
   * Units that are alike.
   *
   * @param what their kind and standing
   * @param count how many there are
   */
  public record Group(String what, int count) {}

  /** Returns the map of an alliance on the day. */
  public static TierMap of(Subject subject) {
    Alliance alliance = subject.alliance();
    ImmutableListMultimap.Builder<Integer, Unit> byRung = ImmutableListMultimap.builder();
    alliance
        .members()
        .forEach(member -> byRung.put(subject.rung(member.unit()), unit(subject, member)));
    alliance.institutions().stream()
        .filter(body -> alliance.member(body.id()).isEmpty())
        .forEach(body -> byRung.put(subject.rung(body.id()), outside(subject, body)));
    ImmutableListMultimap<Integer, Unit> units = byRung.build();
    ImmutableList.Builder<Rung> rungs = ImmutableList.builder();
    for (int i = 0; i < alliance.tiers().size() + 2; i++) {
      if (i < alliance.tiers().size() || units.containsKey(i)) {
        rungs.add(rung(subject, subject.rungName(i), units.get(i)));
      }
    }
    return new TierMap(rungs.build());
  }

  private static Rung rung(Subject subject, String name, List<Unit> all) {
    ImmutableList<Unit> units =
        all.stream()
            .sorted(
                Comparator.comparing((Unit unit) -> !unit.leads())
                    .thenComparing(unit -> unit.state().equals("former"))
                    .thenComparing(Unit::id))
            .collect(ImmutableList.toImmutableList());
    int rest = units.size() > MOST_UNITS ? units.size() - SOME : 0;
    return new Rung(
        name,
        subject.text("map.count", units.size()),
        ImmutableList.copyOf(Iterables.limit(units, units.size() - rest)),
        rest > 0 ? groups(units) : ImmutableList.of(),
        rest > 0 ? subject.text("leftOut.units", rest) : "");
  }

  private static ImmutableList<Group> groups(List<Unit> units) {
    Map<String, Integer> counts = new TreeMap<>();
    units.forEach(unit -> counts.merge(unit.about() + " · " + unit.standing(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Group::count).reversed().thenComparing(Group::what))
        .limit(MOST_UNITS)
        .collect(ImmutableList.toImmutableList());
  }

  private static Unit unit(Subject subject, MemberUnit member) {
    Certain<Standing> standing = member.standingOn(subject.day());
    Certain<ImmutableSortedSet<Role>> roles = member.rolesOn(subject.day());
    Certainty isMember = standing.test(Standing::isMember);
    Certainty belongs =
        AllianceCalendar.of(subject.alliance()).belongsOn(member.unit(), subject.day());
    return new Unit(
        member.unit().value(),
        subject.name(member.unit()),
        words(subject, standing, isMember),
        state(standing, isMember, belongs),
        about(
            subject,
            member.unit(),
            belongs.isNo() ? Stream.empty() : roles(subject, roles).stream()),
        belongs.isYes() && roles.test(held -> held.contains(Roles.LEAD)).isYes());
  }

  /** Where a unit stands by its own facts, as far as the alliance is in being. */
  private static String words(Subject subject, Certain<Standing> standing, Certainty isMember) {
    Certainty inBeing = subject.alliance().isActiveOn(subject.day());
    if (!isMember.isNo() && inBeing.isNo()) {
      return subject.text("map.notInBeing");
    }
    String words =
        standing.possible().stream()
            .map(held -> subject.labels().words(held))
            .collect(Collectors.joining(subject.text("or")));
    return isMember.isNo() || inBeing.isYes() ? words : subject.text("map.ifInBeing", words);
  }

  private static ImmutableList<String> roles(
      Subject subject, Certain<ImmutableSortedSet<Role>> roles) {
    return roles.possible().stream()
        .flatMap(Set::stream)
        .distinct()
        .map(
            role ->
                roles.test(held -> held.contains(role)).isYes()
                    ? subject.labels().words(role)
                    : subject.text("map.perhaps", subject.labels().words(role)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Unit outside(Subject subject, Institution body) {
    return new Unit(
        body.id().value(),
        subject.name(body.id()),
        subject.text("map.noMember"),
        "outside",
        about(subject, body.id(), Stream.empty()),
        false);
  }

  private static String about(Subject subject, UnitId unit, Stream<String> roles) {
    Stream<String> kinds =
        subject
            .alliance()
            .institution(unit)
            .map(body -> body.kindOn(subject.day()).possible().stream())
            .orElse(Stream.empty())
            .flatMap(Optional::stream)
            .map(kind -> kind(subject, kind));
    return Stream.concat(roles, kinds).distinct().collect(Collectors.joining(" · "));
  }

  private static String kind(Subject subject, InstitutionKind kind) {
    return subject.labels().name(kind, InstitutionKinds.ALL::nameOf);
  }

  private static String state(Certain<Standing> standing, Certainty isMember, Certainty belongs) {
    if (!isMember.isNo() && belongs.isNo()) {
      return "outside";
    }
    if (!standing.isKnown() || belongs.isUnknown()) {
      return "perhaps";
    }
    return switch (standing.known().orElseThrow()) {
      case FULL -> "full";
      case TRIAL, APPLICANT -> "trial";
      case SUSPENDED -> "suspended";
      case FORMER -> "former";
      case NONE -> "outside";
    };
  }
}
