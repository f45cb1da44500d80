// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.time.Certain;
import org.medalliance.time.PartialDate;

/** What a calendar says of many days is what asking on each of them comes to. */
@Domain(AllianceDomain.class)
class AllianceCalendarProperties {
  private static final int DAYS = 45;

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aUnitBelongsOnTheDaysOnWhichItIsAMember(@ForAll Alliance alliance, @ForAll LocalDate day) {
    AllianceCalendar calendar = AllianceCalendar.of(alliance);
    for (Institution body : alliance.institutions()) {
      assertThat(calendar.belonging(body.id()).on(day))
          .isEqualTo(belongs(alliance, body.id(), day));
    }
    for (MemberUnit member : alliance.members()) {
      Course<Certainty> course = calendar.belonging(member.unit());
      course
          .changes()
          .forEach(
              (on, value) -> {
                assertThat(belongs(alliance, member.unit(), on)).isEqualTo(value);
                assertThat(belongs(alliance, member.unit(), on.minusDays(1))).isNotEqualTo(value);
              });
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void whoIsThereInASpanIsThereOnItsDays(@ForAll Alliance alliance, @ForAll LocalDate day) {
    AllianceCalendar calendar = AllianceCalendar.of(alliance);
    LocalDate until = day.plusDays(DAYS);

    assertThat(calendar.members(day, until))
        .isEqualTo(
            presence(
                alliance.members().stream().map(MemberUnit::unit).toList(),
                (unit, on) -> belongs(alliance, unit, on),
                day));
    assertThat(calendar.inForce(day, until))
        .isEqualTo(
            presence(
                alliance.agreements().stream().map(Agreement::id).toList(),
                (id, on) -> isInForce(alliance, id, on),
                day));
    for (MemberUnit member : alliance.members()) {
      assertThat(calendar.belongsThroughout(member.unit(), day, until))
          .isEqualTo(
              Certainty.all(
                  day.datesUntil(until).toList(), on -> belongs(alliance, member.unit(), on)));
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void countsAreThoseOfTheDay(@ForAll Alliance alliance, @ForAll LocalDate day) {
    AllianceCalendar calendar = AllianceCalendar.of(alliance);

    assertThat(calendar.count().on(day))
        .isEqualTo(
            counts(alliance, day, member -> Certain.known(Set.of(true)))
                .getOrDefault(true, count(alliance, 0, 0)));
    assertThat(on(calendar.countByTier(), day))
        .isEqualTo(
            counts(
                alliance, day, member -> member.tierOn(day).map(AllianceCalendarProperties::set)));
    assertThat(on(calendar.countByRole(), day))
        .isEqualTo(counts(alliance, day, member -> member.rolesOn(day)));
    assertThat(calendar.count(Roles.LEAD).on(day))
        .isEqualTo(
            counts(alliance, day, member -> member.rolesOn(day))
                .getOrDefault(Roles.LEAD, count(alliance, 0, 0)));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void regionsAreCountedAsFarAsTheyAreWritten(@ForAll Alliance alliance, @ForAll LocalDate day) {
    TreeMap<Code, Count> expected =
        counts(
            alliance,
            day,
            member ->
                alliance
                    .institution(member.unit())
                    .map(body -> body.regionOn(day))
                    .orElse(Certain.known(Optional.empty()))
                    .map(AllianceCalendarProperties::set));

    AllianceCalendar.of(alliance)
        .countByRegion()
        .forEach(
            (region, course) -> {
              Count counted = course.on(day);
              Count each = expected.getOrDefault(region, count(alliance, 0, 0));
              assertThat(counted.least()).isEqualTo(each.least());
              assertThat(counted.most().or(each::most)).isEqualTo(each.most());
            });
    assertThat(AllianceCalendar.of(alliance).countByRegion().keySet())
        .containsAll(expected.keySet());
  }

  /** What is counted on a day, without what is surely not there. */
  private static <K extends Comparable<? super K>> Map<K, Count> on(
      Map<K, Course<Count>> counts, LocalDate day) {
    TreeMap<K, Count> on = new TreeMap<>();
    counts.forEach((key, course) -> on.put(key, course.on(day)));
    on.values().removeIf(count -> count.least() == 0 && count.most().orElse(0) == 0);
    return on;
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void holdersAreThoseOfTheDay(
      @ForAll Alliance alliance, @ForAll Role role, @ForAll LocalDate day) {
    ImmutableSortedMap<UnitId, Course<Certainty>> holders =
        AllianceCalendar.of(alliance).holders(role);

    for (MemberUnit member : alliance.members()) {
      Course<Certainty> course = holders.getOrDefault(member.unit(), Course.always(Certainty.NO));
      assertThat(course.on(day))
          .isEqualTo(
              belongs(alliance, member.unit(), day)
                  .and(member.rolesOn(day).test(roles -> roles.contains(role))));
    }
    assertThat(holders.values()).doesNotContain(Course.always(Certainty.NO));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatExpiresMayBeInForceOnADayAndExpiredOnTheNext(
      @ForAll Alliance alliance, @ForAll LocalDate day) {
    Set<AgreementId> expected = new TreeSet<>();
    for (Agreement agreement : alliance.agreements()) {
      if (day.datesUntil(day.plusDays(DAYS)).anyMatch(last -> mayBeLast(agreement, last))) {
        expected.add(agreement.id());
      }
    }

    Set<Expiry> expiring = AllianceCalendar.of(alliance).expiring(day, day.plusDays(DAYS));

    assertThat(expiring.stream().map(Expiry::agreement).collect(Collectors.toSet()))
        .isEqualTo(expected);
    for (Expiry expiry : expiring) {
      Agreement agreement = alliance.agreement(expiry.agreement()).orElseThrow();
      PartialDate last = expiry.lastDay();
      Stream.of(last.earliest(), last.latest())
          .filter(end -> !end.equals(LocalDate.MIN) && !end.equals(LocalDate.MAX))
          .forEach(end -> assertThat(mayBeLast(agreement, end)).as("%s", expiry).isTrue());
      if (!last.isOpenBefore()) {
        assertThat(mayBeLast(agreement, last.earliest().minusDays(1))).isFalse();
      }
      if (!last.isOpenAfter()) {
        assertThat(mayBeLast(agreement, last.latest().plusDays(1))).isFalse();
        boolean surelyOver =
            possible(agreement, last.latest().plusDays(1)).equals(Set.of(AgreementStatus.EXPIRED));
        assertThat(expiry.isCertain()).isIn(surelyOver, false);
        if (!last.isOpenBefore() && surelyRuns(agreement, last.earliest())) {
          assertThat(expiry.isCertain()).isEqualTo(surelyOver);
        }
      }
    }
  }

  private static boolean surelyRuns(Agreement agreement, LocalDate day) {
    return Set.of(AgreementStatus.IN_FORCE, AgreementStatus.SUSPENDED)
        .containsAll(possible(agreement, day));
  }

  private static boolean mayBeLast(Agreement agreement, LocalDate day) {
    Set<AgreementStatus> now = possible(agreement, day);
    return (now.contains(AgreementStatus.IN_FORCE) || now.contains(AgreementStatus.SUSPENDED))
        && possible(agreement, day.plusDays(1)).contains(AgreementStatus.EXPIRED);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void stretchesHoldEveryDayOnce(@ForAll Agreement agreement, @ForAll LocalDate day) {
    Course<ImmutableSet<AgreementStatus>> course =
        Course.of(agreement.boundaries(), on -> agreement.statusOn(on).possible());

    assertThat(course.stretches().stream().filter(stretch -> isIn(stretch, day)))
        .singleElement()
        .satisfies(stretch -> assertThat(stretch.value()).isEqualTo(possible(agreement, day)));
    assertThat(course.map(Set::size).on(day)).isEqualTo(possible(agreement, day).size());
    assertThat(course.map(each -> 1)).isEqualTo(Course.always(1));
    assertThat(course.stretches(each -> true)).isEqualTo(course.stretches());
  }

  private static boolean isIn(Course.Stretch<?> stretch, LocalDate day) {
    return stretch.from().map(from -> !day.isBefore(from)).orElse(true)
        && stretch.until().map(day::isBefore).orElse(true);
  }

  private static Set<AgreementStatus> possible(Agreement agreement, LocalDate day) {
    return agreement.statusOn(day).possible();
  }

  private static Certainty isInForce(Alliance alliance, AgreementId id, LocalDate day) {
    return alliance
        .agreement(id)
        .orElseThrow()
        .statusOn(day)
        .test(AgreementStatus.IN_FORCE::equals);
  }

  private static Certainty belongs(Alliance alliance, UnitId unit, LocalDate day) {
    return alliance
        .rollOn(day)
        .standingOf(unit)
        .test(Standing::isMember)
        .and(alliance.isActiveOn(day));
  }

  private static <K extends Comparable<? super K>> Presence<K> presence(
      List<K> all, BiFunction<K, LocalDate, Certainty> question, LocalDate from) {
    Function<K, Set<Certainty>> answers =
        id ->
            from.datesUntil(from.plusDays(DAYS))
                .map(day -> question.apply(id, day))
                .collect(Collectors.toSet());
    return new Presence<>(
        those(all, id -> answers.apply(id).equals(Set.of(Certainty.YES))),
        those(all, id -> answers.apply(id).contains(Certainty.YES)),
        those(
            all,
            id ->
                !answers.apply(id).contains(Certainty.YES)
                    && answers.apply(id).contains(Certainty.UNKNOWN)));
  }

  private static <K extends Comparable<? super K>> ImmutableSortedSet<K> those(
      List<K> all, Function<K, Boolean> wanted) {
    return ImmutableSortedSet.copyOf(all.stream().filter(wanted::apply).toList());
  }

  private static <K extends Comparable<? super K>> TreeMap<K, Count> counts(
      Alliance alliance,
      LocalDate day,
      Function<MemberUnit, Certain<? extends Collection<K>>> keys) {
    TreeMap<K, Count> counts = new TreeMap<>();
    Set<K> all = new TreeSet<>();
    alliance.members().forEach(member -> keys.apply(member).possible().forEach(all::addAll));
    for (K key : all) {
      int least = 0;
      int most = 0;
      for (MemberUnit member : alliance.members()) {
        Certainty counted =
            belongs(alliance, member.unit(), day)
                .and(keys.apply(member).test(possible -> possible.contains(key)));
        least += counted.isYes() ? 1 : 0;
        most += counted.isNo() ? 0 : 1;
      }
      Count count = count(alliance, least, most);
      if (least > 0 || count.most().orElse(0) > 0) {
        counts.put(key, count);
      }
    }
    return counts;
  }

  private static Count count(Alliance alliance, int least, int most) {
    return new Count(
        least,
        alliance.rollOn(LocalDate.EPOCH).isComplete() ? Optional.of(most) : Optional.empty());
  }

  private static <T> Set<T> set(Optional<T> value) {
    return value.map(Set::of).orElse(Set.of());
  }
}
