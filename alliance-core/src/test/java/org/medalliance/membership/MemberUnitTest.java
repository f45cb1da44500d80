// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.membership.MemberFact.Kind;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

class MemberUnitTest {
  private static final LocalDate UNVEILING = LocalDate.of(2023, 5, 21);
  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
  private static final MemberUnit QIANFENG =
      MemberUnit.admitted("qianfeng-mch", UNVEILING, Roles.MEMBER);

  /** How each standing is reached. */
  private static final Map<Standing, List<Kind>> COURSES =
      Map.of(
          Standing.NONE, List.of(),
          Standing.APPLICANT, List.of(Kind.APPLIED),
          Standing.TRIAL, List.of(Kind.ON_TRIAL),
          Standing.FULL, List.of(Kind.ADMITTED),
          Standing.SUSPENDED, List.of(Kind.ADMITTED, Kind.SUSPENDED),
          Standing.FORMER, List.of(Kind.ADMITTED, Kind.LEFT));

  @Test
  void aUnitBelongsFromTheDayOfItsUnveilingOn() {
    assertThat(QIANFENG.standingOn(UNVEILING.minusDays(1)).known()).contains(Standing.NONE);
    assertThat(QIANFENG.standingOn(UNVEILING).known()).contains(Standing.FULL);
  }

  @Test
  void theDayOfLeavingIsNoLongerADayOfMembership() {
    MemberUnit left = course(Kind.ADMITTED, UNVEILING, Kind.LEFT, UNVEILING.plusDays(2));

    assertThat(left.standingOn(UNVEILING.plusDays(1)).known()).contains(Standing.FULL);
    assertThat(left.standingOn(UNVEILING.plusDays(2)).known()).contains(Standing.FORMER);
  }

  @Test
  void everyStepFromEveryStandingLeadsWhereTheTableSays() {
    COURSES.forEach(
        (from, course) -> {
          assertThat(standingAfter(course)).isEqualTo(from);
          for (Kind step : Kind.values()) {
            List<Kind> longer = new ArrayList<>(course);
            longer.add(step);
            assertThat(standingAfter(longer))
                .as("%s from %s", step, from)
                .isEqualTo(StandingTable.after(longer));
          }
        });
  }

  @Test
  void aReinstatementOnTrialReturnsToTrial() {
    assertThat(standingAfter(List.of(Kind.ON_TRIAL, Kind.SUSPENDED, Kind.REINSTATED)))
        .isEqualTo(Standing.TRIAL);
  }

  @Test
  void admittedInAYearIsPerhapsAMemberWithinIt() {
    MemberUnit founding = member(MemberFact.of(Kind.ADMITTED, PartialDate.ofYear(2017)));

    assertThat(founding.standingOn(LocalDate.of(2016, 12, 31)).test(Standing::isMember))
        .isEqualTo(Certainty.NO);
    assertThat(founding.standingOn(LocalDate.of(2017, 6, 30)).test(Standing::isMember))
        .isEqualTo(Certainty.UNKNOWN);
    assertThat(founding.standingOn(LocalDate.of(2017, 12, 31)).test(Standing::isMember))
        .isEqualTo(Certainty.YES);
    assertThat(founding.standingOn(LocalDate.of(2017, 6, 30)).blame())
        .hasToString("[members[lakeside].facts[ADMITTED] 2017]");
  }

  @Test
  void aRoleMakesNoMember() {
    MemberUnit partner = MemberUnit.builder().unit("lakeside").roles(Roles.PARTNER).build();

    assertThat(partner.standingOn(DAY).known()).contains(Standing.NONE);
    assertThat(partner.rolesOn(DAY).known()).contains(ImmutableSortedSet.of(Roles.PARTNER));
  }

  @Test
  void hasNoTierAndNoRoleBeforeTheFirstStep() {
    MemberUnit late =
        MemberUnit.builder()
            .unit("lakeside")
            .tier(
                Timeline.of(
                    List.of(Timeline.Step.of(TierId.of("county"), PartialDate.of(UNVEILING)))))
            .build();

    assertThat(late.tierOn(UNVEILING.minusDays(1)).known()).contains(Optional.empty());
    assertThat(late.tierOn(UNVEILING).known()).contains(Optional.of(TierId.of("county")));
    assertThat(late.rolesOn(DAY).known()).contains(ImmutableSortedSet.of());
  }

  @Test
  void refusesFactsThatCannotHaveHappenedInTheirOrder() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> course(Kind.ADMITTED, UNVEILING, Kind.LEFT, UNVEILING.minusDays(1)))
        .returns(Fault.ORDER_IMPOSSIBLE, InvalidValueException::fault)
        .returns(Optional.of("facts[1]"), InvalidValueException::attribute);
    assertThat(course(Kind.ADMITTED, UNVEILING, Kind.LEFT, UNVEILING)).isNotNull();
  }

  @Test
  void maySayAnotherThingOnlyOnADayOfItsFactsTierOrRoles() {
    MemberUnit county =
        MemberUnit.admitted("lakeside", UNVEILING).toBuilder()
            .tier(
                Timeline.of(
                    List.of(Timeline.Step.of(TierId.of("county"), PartialDate.ofYear(2024)))))
            .roles(
                Timeline.of(
                    List.of(
                        Timeline.Step.of(
                            ImmutableSortedSet.of(Roles.LEAD), PartialDate.parse("2025-06-01")))))
            .build();

    assertThat(county.boundaries())
        .containsExactly(
            UNVEILING,
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 6, 1));
  }

  @Test
  void standsOnATierThatIsWrittenWithoutDays() {
    MemberUnit county = MemberUnit.builder().unit("lakeside").tier("county").build();

    assertThat(county.tierOn(LocalDate.MIN).known()).contains(Optional.of(TierId.of("county")));
  }

  @Test
  void readsAsItsLastFact() {
    assertThat(MemberUnit.builder().unit("lakeside").build()).hasToString("member lakeside");
    assertThat(course(Kind.ADMITTED, UNVEILING, Kind.LEFT, UNVEILING.plusDays(2)))
        .hasToString("member lakeside (LEFT 2023-05-23)");
  }

  @Test
  void refusesABlankNote() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> QIANFENG.toBuilder().note(" ").build())
        .withMessage("note must not be blank; leave it out: ' '");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> MemberFact.admitted(DAY).toBuilder().note("").build());
  }

  @Test
  void isNotFinishedWithoutAUnit() {
    assertThatIllegalStateException()
        .isThrownBy(() -> MemberUnit.builder().build())
        .withMessage("Cannot build MemberUnit, some of required attributes are not set [unit]");
    assertThatIllegalStateException()
        .isThrownBy(() -> MemberFact.builder().build())
        .withMessage("Cannot build MemberFact, some of required attributes are not set [fact, on]");
  }

  private static Standing standingAfter(List<Kind> course) {
    MemberFact[] facts =
        course.stream()
            .map(step -> MemberFact.of(step, PartialDate.of(DAY)))
            .toArray(MemberFact[]::new);
    return member(facts).standingOn(DAY).known().orElseThrow();
  }

  private static MemberUnit course(Kind first, LocalDate on, Kind second, LocalDate then) {
    return member(
        MemberFact.of(first, PartialDate.of(on)), MemberFact.of(second, PartialDate.of(then)));
  }

  private static MemberUnit member(MemberFact... facts) {
    return MemberUnit.builder().unit("lakeside").addFacts(facts).build();
  }
}
