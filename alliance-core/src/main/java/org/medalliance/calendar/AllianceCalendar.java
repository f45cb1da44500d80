// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.time.Certain;
import org.medalliance.time.Happenings;

/**
 * Questions of time about an alliance: who belongs, who leads, what is agreed, over all days.
 *
 * <p>To belong is to be a member (TRIAL, FULL or SUSPENDED) within the life of the alliance.
 *
 * @param alliance the alliance
 */
public record AllianceCalendar(Alliance alliance) implements Serializable {
  /** Checks that there is an alliance. */
  public AllianceCalendar {
    requireNonNull(alliance, "alliance");
  }

  /** Returns the calendar of an alliance. */
  public static AllianceCalendar of(Alliance alliance) {
    return new AllianceCalendar(alliance);
  }

  /** Returns whether a unit belongs, from day to day; never for one that is not on the roll. */
  public Course<Certainty> belonging(UnitId unit) {
    requireNonNull(unit, "unit");
    return alliance.member(unit).map(this::belonging).orElse(Course.always(Certainty.NO));
  }

  private Course<Certainty> belonging(MemberUnit member) {
    return belonging(member, life());
  }

  private static Course<Certainty> belonging(MemberUnit member, Course<Certainty> life) {
    return standing(member, Standing::isMember).with(life, Certainty::and);
  }

  /** Returns whether the alliance is in being, from day to day. */
  public Course<Certainty> life() {
    ImmutableList<AllianceFact> facts = alliance.facts();
    return Course.after(
        Happenings.of(facts),
        number -> number > 0 && facts.get(number - 1).fact() == AllianceFact.Kind.FOUNDED);
  }

  /**
   * Returns whether the standing of a unit meets a test, from day to day, whether or not the
   * alliance is in being; that of one that is not on the roll is {@link Standing#NONE}.
   */
  public Course<Certainty> standing(UnitId unit, Predicate<Standing> test) {
    requireNonNull(unit, "unit");
    requireNonNull(test, "test");
    return alliance
        .member(unit)
        .map(member -> standing(member, test))
        .orElseGet(() -> Course.always(Certainty.of(test.test(Standing.NONE))));
  }

  private static Course<Certainty> standing(MemberUnit member, Predicate<Standing> test) {
    ImmutableList<Standing> standings = member.standings();
    return Course.after(
        member.history(),
        number -> test.test(number == 0 ? Standing.NONE : standings.get(number - 1)));
  }

  /** Returns whether a unit belongs on a day; NO for one that is not on the roll. */
  public Certainty belongsOn(UnitId unit, LocalDate day) {
    requireNonNull(unit, "unit");
    requireNonNull(day, "day");
    return alliance.member(unit).map(member -> belongs(member, day)).orElse(Certainty.NO);
  }

  private Certainty belongs(MemberUnit member, LocalDate day) {
    Certainty standing = member.standingOn(day).test(Standing::isMember);
    return standing.isNo() ? standing : standing.and(alliance.isActiveOn(day));
  }

  /** Returns whether a unit belongs on every day from {@code from} until {@code until}. */
  public Certainty belongsThroughout(UnitId unit, LocalDate from, LocalDate until) {
    return Certainty.all(belonging(unit).during(from, until), each -> each);
  }

  /** Returns who belongs on the days from {@code from} until {@code until}. */
  public Presence<UnitId> members(LocalDate from, LocalDate until) {
    Course.requireDays(from, until);
    Course<Certainty> life = life();
    return Presence.of(
        alliance.members().stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    MemberUnit::unit,
                    member -> belonging(member, life))),
        from,
        until);
  }

  /** Returns, by unit, when it belongs in a role; units that never may are left out. */
  public ImmutableSortedMap<UnitId, Course<Certainty>> holders(Role role) {
    requireNonNull(role, "role");
    Course<Certainty> life = life();
    ImmutableSortedMap.Builder<UnitId, Course<Certainty>> holders =
        ImmutableSortedMap.naturalOrder();
    for (MemberUnit member : alliance.members()) {
      Course<Certainty> course =
          belonging(member, life)
              .with(Course.of(member.roles(), roles -> roles.contains(role)), Certainty::and);
      if (!course.equals(Course.always(Certainty.NO))) {
        holders.put(member.unit(), course);
      }
    }
    return holders.buildOrThrow();
  }

  /** Returns how many belong, from day to day. */
  public Course<Count> count() {
    Certain<Set<Boolean>> each = Certain.known(Set.of(true));
    return count(isComplete(), MemberUnit::boundaries, (member, day) -> each)
        .getOrDefault(true, nobody());
  }

  /**
   * Returns how many belong in a role, from day to day. Where there is {@linkplain Count#isNone
   * none}, the role has a gap.
   */
  public Course<Count> count(Role role) {
    requireNonNull(role, "role");
    return count(
            isComplete(),
            MemberUnit::boundaries,
            (member, day) ->
                member.rolesOn(day).map(roles -> Sets.intersection(roles, Set.of(role))))
        .getOrDefault(role, nobody());
  }

  private Course<Count> nobody() {
    return Course.always(isComplete() ? Count.NONE : Count.NONE.atLeast());
  }

  private boolean isComplete() {
    return alliance.roll().extent() == RollScope.Extent.COMPLETE;
  }

  /**
   * Returns how many belong in each role, from day to day; a role that nobody ever has is left out.
   */
  public ImmutableSortedMap<Role, Course<Count>> countByRole() {
    return count(isComplete(), MemberUnit::boundaries, (member, day) -> member.rolesOn(day));
  }

  /**
   * Returns how many belong on each tier, from day to day; a tier that is never used is left out.
   */
  public ImmutableSortedMap<TierId, Course<Count>> countByTier() {
    return count(
        isComplete(),
        MemberUnit::boundaries,
        (member, day) ->
            member.tierOn(day).map(tier -> ImmutableSet.copyOf(tier.stream().toList())));
  }

  /**
   * Returns how many belong that lie in each region, from day to day; a region in which nobody ever
   * lies is left out. If it is not written of some member where it lies, it may be anywhere: then
   * nobody knows how many there are at most.
   */
  public ImmutableSortedMap<Code, Course<Count>> countByRegion() {
    Course<Certainty> life = life();
    return count(
        isComplete() && alliance.members().stream().allMatch(member -> isPlaced(member, life)),
        this::placedDays,
        (member, day) ->
            region(member, day).map(region -> ImmutableSet.copyOf(region.stream().toList())));
  }

  private Set<LocalDate> placedDays(MemberUnit member) {
    return Sets.union(
        member.boundaries(),
        alliance
            .institution(member.unit())
            .map(Institution::boundaries)
            .orElse(ImmutableSortedSet.of()));
  }

  /** Whether it is written where a unit lies on all days on which it may belong. */
  private boolean isPlaced(MemberUnit member, Course<Certainty> life) {
    Course<Certainty> written =
        alliance
            .institution(member.unit())
            .map(body -> Course.of(body.region(), any -> true))
            .orElse(Course.always(Certainty.NO));
    return belonging(member, life)
        .with(written, (belongs, known) -> belongs.isNo() || known.isYes())
        .stretches()
        .stream()
        .allMatch(Course.Stretch::value);
  }

  private Certain<Optional<Code>> region(MemberUnit member, LocalDate day) {
    return alliance
        .institution(member.unit())
        .map(body -> body.regionOn(day))
        .orElse(Certain.known(Optional.empty()));
  }

  /** How many members there are under each key, of those that they may have on a day. */
  private <K extends Comparable<? super K>> ImmutableSortedMap<K, Course<Count>> count(
      boolean isComplete,
      Function<MemberUnit, Set<LocalDate>> days,
      BiFunction<MemberUnit, LocalDate, Certain<? extends Set<K>>> keys) {
    Tallies<K> tallies = new Tallies<>();
    for (MemberUnit member : alliance.members()) {
      Course<Certainty> standing = standing(member, Standing::isMember);
      tallies.add(
          Course.of(days.apply(member), day -> counted(standing.on(day), keys.apply(member, day))));
    }
    Course<Certainty> life = life();
    ImmutableSortedMap.Builder<K, Course<Count>> counts = ImmutableSortedMap.naturalOrder();
    tallies
        .counts()
        .forEach(
            (key, course) -> {
              Course<Count> within = course.with(life, AllianceCalendar::within);
              if (!within.equals(Course.always(Count.NONE))) {
                counts.put(key, isComplete ? within : within.map(Count::atLeast));
              }
            });
    return counts.buildOrThrow();
  }

  /** Who counts belongs only while the alliance is in being. */
  private static Count within(Count count, Certainty life) {
    return switch (life) {
      case YES -> count;
      case NO -> Count.NONE;
      case UNKNOWN -> new Count(0, count.most());
    };
  }

  private static <K> Map<K, Certainty> counted(Certainty belongs, Certain<? extends Set<K>> keys) {
    if (belongs.isNo()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<K, Certainty> counted = ImmutableMap.builder();
    keys.possible().stream()
        .flatMap(Set::stream)
        .distinct()
        .forEach(key -> counted.put(key, belongs.and(keys.test(set -> set.contains(key)))));
    return counted.buildOrThrow();
  }

  /**
   * Returns the status of an agreement from day to day; empty if the alliance has none of that id.
   */
  public Optional<Course<ImmutableSet<AgreementStatus>>> status(AgreementId agreement) {
    requireNonNull(agreement, "agreement");
    return alliance.agreement(agreement).map(AllianceCalendar::status);
  }

  /**
   * Returns whether an agreement is in force, from day to day; empty if the alliance has none of
   * that id.
   */
  public Optional<Course<Certainty>> inForce(AgreementId agreement) {
    requireNonNull(agreement, "agreement");
    return alliance.agreement(agreement).map(Force::of);
  }

  static Course<ImmutableSet<AgreementStatus>> status(Agreement agreement) {
    return Course.of(agreement.boundaries(), day -> agreement.statusOn(day).possible());
  }

  /**
   * Returns whether an agreement is over from day to day, expired, terminated or superseded; empty
   * if the alliance has none of that id.
   */
  public Optional<Course<Certainty>> isOver(AgreementId agreement) {
    return status(agreement).map(AllianceCalendar::isOver);
  }

  private static Course<Certainty> isOver(Course<ImmutableSet<AgreementStatus>> status) {
    return status.map(possible -> Certain.of(possible, List.of()).test(Expiry::isEnd));
  }

  /** Returns which agreements are in force on the days from {@code from} until {@code until}. */
  public Presence<AgreementId> inForce(LocalDate from, LocalDate until) {
    Course.requireDays(from, until);
    return Presence.of(
        alliance.agreements().stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(), Agreement::id, Force::of)),
        from,
        until);
  }

  /**
   * Returns the agreements whose term may run out on one of the days from {@code from} until {@code
   * until}, by that day. One that may be renewed, ended or replaced before is among them, if that
   * is not known.
   *
   * @throws org.medalliance.code.InvalidValueException if {@code until} is not after {@code from}
   */
  public ImmutableSortedSet<Expiry> expiring(LocalDate from, LocalDate until) {
    Course.requireDays(from, until);
    return alliance.agreements().stream()
        .flatMap(agreement -> Expiry.of(agreement).stream())
        .filter(expiry -> expiry.mayBeWithin(from, until))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Returns what the alliance would lose if a unit left it on a day. */
  public Departure departure(UnitId unit, LocalDate on) {
    return Departure.of(this, requireNonNull(unit, "unit"), requireNonNull(on, "on"));
  }

  /**
   * Returns the first day without an agreement if notice is given on a day: when the notice period
   * has passed, or when it surely has ended otherwise if that is sooner. Empty if it surely has
   * ended by the day of notice, or if no notice period and no known end are written.
   *
   * @throws org.medalliance.code.InvalidValueException if the alliance has no agreement of that id
   */
  public Optional<LocalDate> earliestEnd(AgreementId agreement, LocalDate noticeGiven) {
    requireNonNull(agreement, "agreement");
    requireNonNull(noticeGiven, "noticeGiven");
    Optional<Agreement> found = alliance.agreement(agreement);
    require(
        found.isPresent(),
        Fault.MEMBER_MISFIT,
        "agreement",
        "agreement must be one of the alliance: %s",
        agreement);
    Course<Boolean> ended = isOver(status(found.get())).map(Certainty::isYes);
    if (ended.on(noticeGiven)) {
      return Optional.empty();
    }
    Stream<LocalDate> ends =
        ended.stretches(Boolean::booleanValue).stream()
            .flatMap(stretch -> stretch.from().stream())
            .filter(day -> day.isAfter(noticeGiven));
    return Stream.concat(
            ends, found.get().noticePeriod().flatMap(at -> after(noticeGiven, at)).stream())
        .min(Comparator.naturalOrder());
  }

  /** The day after a period; empty if there is none that can be written. */
  private static Optional<LocalDate> after(LocalDate day, Period period) {
    try {
      return Optional.of(day.plus(period));
    } catch (DateTimeException | ArithmeticException beyondAllDays) {
      return Optional.empty();
    }
  }

  /** Returns whose calendar it is. */
  @Override
  public String toString() {
    return "calendar of " + alliance.id();
  }
}
