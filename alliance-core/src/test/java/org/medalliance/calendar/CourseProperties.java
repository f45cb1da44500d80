// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.Certainty;
import org.medalliance.code.InvalidValueException;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/** What is found for all days in one pass is what each day says when it is asked. */
@Domain(AllianceDomain.class)
class CourseProperties {

  @Property
  void standingIsThatOfEachDay(@ForAll Alliance alliance, @ForAll LocalDate day) {
    AllianceCalendar calendar = AllianceCalendar.of(alliance);
    for (MemberUnit member : alliance.members()) {
      for (Standing standing : Standing.values()) {
        assertThat(calendar.standing(member.unit(), standing::equals).on(day))
            .isEqualTo(member.standingOn(day).test(standing::equals));
      }
    }
  }

  @Property
  void tiersAreThoseOfEachDay(@ForAll MemberUnit member, @ForAll LocalDate day) {
    assertThat(Course.of(member.tier(), tier -> tier.value().equals("lead")).on(day))
        .isEqualTo(
            member
                .tierOn(day)
                .test(tier -> tier.filter(it -> it.value().equals("lead")).isPresent()));
  }

  @Property
  void forceIsThatOfEachDay(@ForAll Agreement agreement, @ForAll LocalDate day) {
    Course<Certainty> force = Force.of(agreement);

    assertThat(force.on(day)).isEqualTo(inForce(agreement, day));
    force
        .changes()
        .forEach((on, so) -> assertThat(inForce(agreement, on.minusDays(1))).isNotEqualTo(so));
  }

  @Example
  void aTermIsThatOfTheLastRenewal() {
    LocalDate day = LocalDate.of(2021, 1, 1);
    Agreement renewed =
        Agreement.charter("charter", day).toBuilder()
            .addFact(
                AgreementFact.builder()
                    .fact(AgreementFact.Kind.RENEWED)
                    .on(PartialDate.of(day.plusYears(1)))
                    .expiresAfter(PartialDate.ofYear(2024))
                    .build())
            .addFact(
                AgreementFact.of(AgreementFact.Kind.NOTICE_GIVEN, PartialDate.of(day.plusYears(2))))
            .build();

    assertThat(Force.of(renewed))
        .hasToString(
            "[../2021-01-01 NO, 2021-01-01/2024-01-02 YES, 2024-01-02/2025-01-01 UNKNOWN,"
                + " 2025-01-01/.. NO]");
  }

  private static Certainty inForce(Agreement agreement, LocalDate day) {
    return agreement.statusOn(day).test(AgreementStatus.IN_FORCE::equals);
  }

  @Property
  void lifeIsThatOfEachDay(@ForAll Alliance alliance, @ForAll LocalDate day) {
    assertThat(AllianceCalendar.of(alliance).life().on(day)).isEqualTo(alliance.isActiveOn(day));
  }

  @Property
  void aSpanHoldsItsDays(@ForAll DateSpan span, @ForAll LocalDate day) {
    assertThat(Course.of(span).on(day)).isEqualTo(span.contains(day));
  }

  @Property
  void coursesAreCombinedDayByDay(
      @ForAll DateSpan one, @ForAll DateSpan other, @ForAll DateSpan third, @ForAll LocalDate day) {
    Course<Certainty> left = Course.of(one);
    Course<Certainty> right = Course.of(other);

    assertThat(left.with(right, Certainty::and).on(day))
        .isEqualTo(one.contains(day).and(other.contains(day)));
    assertThat(Course.any(List.of(left, right, Course.of(third))).on(day))
        .isEqualTo(one.contains(day).or(other.contains(day)).or(third.contains(day)));
    assertThat(Course.any(List.of())).isEqualTo(Course.always(Certainty.NO));
  }

  @Property
  void whatIsMetInAStretchIsMetOnSomeDayOfIt(
      @ForAll DateSpan span, @ForAll LocalDate from, @ForAll PartialDate date) {
    Course<Certainty> course = Course.of(span);
    LocalDate until = from.plusDays(40);

    assertThat(course.meets(from, until, Certainty::isYes))
        .isEqualTo(from.datesUntil(until).anyMatch(day -> span.contains(day).isYes()));
    assertThat(course.meets(until, from, so -> true)).isFalse();
    assertThat(course.meets(from, from, so -> true)).isFalse();
    assertThat(course.meets(date, so -> true)).isTrue();
    assertThat(course.meets(span, Certainty::isYes))
        .isEqualTo(course.stretches().stream().anyMatch(days -> days.value().isYes()));
    if (date.isKnown()) {
      assertThat(course.meets(date, Certainty::isYes))
          .isEqualTo(span.contains(date.latest()).isYes());
    }
    assertThat(course.meets(date, Certainty::isNo))
        .isEqualTo(
            course.stretches(Certainty::isNo).stream()
                .anyMatch(
                    days ->
                        days.from().map(first -> !first.isAfter(date.latest())).orElse(true)
                            && days.until().map(date.earliest()::isBefore).orElse(true)));
  }

  @Example
  void aStretchHasADay() {
    LocalDate day = LocalDate.of(2023, 6, 1);

    assertThat(Course.Stretch.between(day, day.plusDays(1), "so"))
        .hasToString("2023-06-01/2023-06-02 so");
    assertThat(Course.Stretch.between(LocalDate.MIN, LocalDate.MAX, "so")).hasToString("../.. so");
    assertThatThrownBy(() -> Course.Stretch.between(day, day, "so"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("until must be after from:");
  }

  @Example
  void anEndThatCannotBeWrittenIsLeftOut() {
    LocalDate first = LocalDate.of(1, 1, 1);
    LocalDate last = LocalDate.of(9999, 12, 31);

    assertThat(Course.Stretch.between(first, last, "so").span())
        .isEqualTo(DateSpan.of(first, last));
    assertThat(Course.Stretch.between(first.minusDays(1), last.plusDays(1), "so").span())
        .isEqualTo(DateSpan.ALWAYS);
  }

  @Example
  void thereAreNoMoreSurelyThanPerhaps() {
    assertThat(new Count(2, Optional.of(2))).hasToString("2");
    assertThatThrownBy(() -> new Count(2, Optional.of(1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("least must be at least 0 and no more than most: 2");
    assertThatThrownBy(() -> new Count(-1, Optional.empty()))
        .isInstanceOf(InvalidValueException.class);
  }
}
