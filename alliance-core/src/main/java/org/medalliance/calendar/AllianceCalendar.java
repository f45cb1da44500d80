// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medalliance.Alliance;
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
    return Course.of(days(member), day -> belongs(member, day));
  }

  /** Whether a unit belongs on a day. */
  Certainty belongs(UnitId unit, LocalDate day) {
    return alliance.member(unit).map(member -> belongs(member, day)).orElse(Certainty.NO);
  }

  private Certainty belongs(MemberUnit member, LocalDate day) {
    Certainty standing = member.standingOn(day).test(Standing::isMember);
    return standing.isNo() ? standing : standing.and(alliance.isActiveOn(day));
  }

  private ImmutableSortedSet<LocalDate> days(MemberUnit member) {
    return ImmutableSortedSet.<LocalDate>naturalOrder()
        .addAll(Happenings.of(alliance.facts()).boundaries())
        .addAll(member.boundaries())
        .build();
  }

  /** Returns whether a unit belongs on every day from {@code from} until {@code until}. */
  public Certainty belongsThroughout(UnitId unit, LocalDate from, LocalDate until) {
    return Certainty.all(belonging(unit).during(from, until), each -> each);
  }

  /** Returns who belongs on the days from {@code from} until {@code until}. */
  public Presence<UnitId> members(LocalDate from, LocalDate until) {
    return Presence.of(
        Maps.toMap(Lists.transform(alliance.members(), MemberUnit::unit), this::belonging),
        requireNonNull(from, "from"),
        requireNonNull(until, "until"));
  }

  /** Returns, by unit, when it belongs in a role; units that never may are left out. */
  public ImmutableSortedMap<UnitId, Course<Certainty>> holders(Role role) {
    requireNonNull(role, "role");
    ImmutableSortedMap.Builder<UnitId, Course<Certainty>> holders =
        ImmutableSortedMap.naturalOrder();
    for (MemberUnit member : alliance.members()) {
      Course<Certainty> course =
          Course.of(
              days(member),
              day ->
                  belongs(member, day)
                      .and(member.rolesOn(day).test(roles -> roles.contains(role))));
      if (!course.equals(Course.always(Certainty.NO))) {
        holders.put(member.unit(), course);
      }
    }
    return holders.buildOrThrow();
  }

  /** Returns how many belong, from day to day. */
  public Course<Count> count() {
    Certain<Set<Boolean>> each = Certain.known(Set.of(true));
    return count(this::days, (member, day) -> each)
        .map(counts -> counts.getOrDefault(true, none()));
  }

  /**
   * Returns how many belong in a role, from day to day. Where there is {@linkplain Count#isNone
   * none}, the role has a gap.
   */
  public Course<Count> count(Role role) {
    requireNonNull(role, "role");
    return countByRole().map(counts -> counts.getOrDefault(role, none()));
  }

  private Count none() {
    return new Count(0, isComplete() ? Optional.of(0) : Optional.empty());
  }

  private boolean isComplete() {
    return alliance.roll().extent() == RollScope.Extent.COMPLETE;
  }

  /** Returns how many belong in each role, from day to day; a role with nobody is left out. */
  public Course<ImmutableSortedMap<Role, Count>> countByRole() {
    return count(this::days, (member, day) -> member.rolesOn(day));
  }

  /** Returns how many belong on each tier, from day to day; a tier with nobody is left out. */
  public Course<ImmutableSortedMap<TierId, Count>> countByTier() {
    return count(
        this::days,
        (member, day) ->
            member.tierOn(day).map(tier -> ImmutableSet.copyOf(tier.stream().toList())));
  }

  /**
   * Returns how many belong that lie in each region, from day to day; a region with nobody is left
   * out, and so is a unit of which the region is not written.
   */
  public Course<ImmutableSortedMap<Code, Count>> countByRegion() {
    return count(
        member ->
            Sets.union(
                days(member),
                alliance
                    .institution(member.unit())
                    .map(Institution::boundaries)
                    .orElse(ImmutableSortedSet.of())),
        (member, day) ->
            alliance
                .institution(member.unit())
                .map(body -> body.regionOn(day))
                .orElse(Certain.known(Optional.empty()))
                .map(region -> ImmutableSet.copyOf(region.stream().toList())));
  }

  /** How many members there are under each key, of those that they may have on a day. */
  private <K extends Comparable<? super K>> Course<ImmutableSortedMap<K, Count>> count(
      Function<MemberUnit, Set<LocalDate>> days,
      BiFunction<MemberUnit, LocalDate, Certain<? extends Set<K>>> keys) {
    Tallies<K> tallies = new Tallies<>(isComplete());
    for (MemberUnit member : alliance.members()) {
      tallies.add(
          Course.of(
              days.apply(member), day -> counted(belongs(member, day), keys.apply(member, day))));
    }
    return tallies.counts();
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

  private static Course<ImmutableSet<AgreementStatus>> status(Agreement agreement) {
    return Course.of(agreement.boundaries(), day -> agreement.statusOn(day).possible());
  }

  /** Returns which agreements are in force on the days from {@code from} until {@code until}. */
  public Presence<AgreementId> inForce(LocalDate from, LocalDate until) {
    return Presence.of(
        alliance.agreements().stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    Agreement::id,
                    agreement ->
                        Course.of(
                            agreement.boundaries(),
                            day ->
                                agreement.statusOn(day).test(AgreementStatus.IN_FORCE::equals)))),
        requireNonNull(from, "from"),
        requireNonNull(until, "until"));
  }

  /**
   * Returns the agreements of which the term runs out on one of the days from {@code from} until
   * {@code until}, by that day. One that may be renewed, ended or replaced before is among them, if
   * that is not known.
   */
  public ImmutableSortedSet<Expiry> expiring(LocalDate from, LocalDate until) {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    ImmutableSortedSet.Builder<Expiry> expiring = ImmutableSortedSet.naturalOrder();
    for (Agreement agreement : alliance.agreements()) {
      Set<AgreementStatus> before = Set.of();
      for (Course.Stretch<ImmutableSet<AgreementStatus>> stretch : status(agreement).stretches()) {
        boolean expires = isExpired(stretch.value()) && !isExpired(before);
        Optional<LocalDate> last = stretch.from().map(day -> day.minusDays(1));
        if (expires
            && last.isPresent()
            && !last.get().isBefore(from)
            && last.get().isBefore(until)) {
          expiring.add(new Expiry(agreement.id(), last.get(), stretch.value().size() == 1));
        }
        before = stretch.value();
      }
    }
    return expiring.build();
  }

  private static boolean isExpired(Set<AgreementStatus> possible) {
    return possible.contains(AgreementStatus.EXPIRED);
  }

  /**
   * Returns the first day without an agreement if notice is given on a day: when the notice period
   * has passed, or the day after its term if that is sooner. Empty if neither is written, or if the
   * end of the term is not known and no notice period is written.
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
    Optional<LocalDate> afterNotice = found.get().noticePeriod().map(noticeGiven::plus);
    Optional<LocalDate> afterTerm =
        status(found.get())
            .stretches(possible -> possible.equals(ImmutableSet.of(AgreementStatus.EXPIRED)))
            .stream()
            .flatMap(stretch -> stretch.from().stream())
            .filter(day -> day.isAfter(noticeGiven))
            .findFirst();
    return Stream.of(afterNotice, afterTerm)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** Returns whose calendar it is. */
  @Override
  public String toString() {
    return "calendar of " + alliance.id();
  }
}
