// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.CodeSystem.Containment;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.time.PartialDate;

class AllianceTest {
  private static final LocalDate UNVEILING = LocalDate.of(2023, 5, 21);
  private static final MemberUnit LAKESIDE =
      MemberUnit.builder()
          .unit("lakeside")
          .roles(Roles.LEAD)
          .addFact(MemberFact.of(MemberFact.Kind.ADMITTED, PartialDate.ofYear(2017)))
          .build();
  private static final MemberUnit HILLSIDE =
      MemberUnit.admitted("hillside", UNVEILING, Roles.MEMBER);
  private static final Alliance RIVER_VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("specialty-alliance"))
          .addFact(AllianceFact.founded(PartialDate.ofYear(2017)))
          .roll(RollScope.COMPLETE)
          .tiers("lead", "county")
          .addInstitution(Institution.of("lakeside", "Lakeside Hospital"))
          .addInstitution(Institution.of("hillside", "Hillside Clinic"))
          .addMembers(LAKESIDE, HILLSIDE)
          .build();

  @Test
  void foundedInAYearIsPerhapsInBeingWithinIt() {
    assertThat(RIVER_VALLEY.isActiveOn(LocalDate.of(2016, 12, 31))).isEqualTo(Certainty.NO);
    assertThat(RIVER_VALLEY.isActiveOn(LocalDate.of(2017, 6, 30))).isEqualTo(Certainty.UNKNOWN);
    assertThat(RIVER_VALLEY.isActiveOn(LocalDate.of(2017, 12, 31))).isEqualTo(Certainty.YES);
    assertThat(RIVER_VALLEY.isActiveOn(LocalDate.of(2018, 1, 1))).isEqualTo(Certainty.YES);
  }

  @Test
  void theDayOfDissolutionIsNoLongerADayInBeing() {
    Alliance dissolved =
        RIVER_VALLEY.toBuilder().addFact(AllianceFact.dissolved(UNVEILING)).build();

    assertThat(dissolved.isActiveOn(UNVEILING.minusDays(1))).isEqualTo(Certainty.YES);
    assertThat(dissolved.isActiveOn(UNVEILING)).isEqualTo(Certainty.NO);
  }

  @Test
  void thatWasNeverFoundedIsNotInBeing() {
    Alliance unfounded = RIVER_VALLEY.toBuilder().facts(List.of()).build();

    assertThat(unfounded.isActiveOn(UNVEILING)).isEqualTo(Certainty.NO);
  }

  @Test
  void tellsWhoBelongsOnADay() {
    Roll before = RIVER_VALLEY.rollOn(UNVEILING.minusDays(1));

    assertThat(before.members()).containsExactly(LAKESIDE);
    assertThat(RIVER_VALLEY.rollOn(UNVEILING).members()).containsExactly(HILLSIDE, LAKESIDE);
    assertThat(before.standingOf("nobody").known()).contains(Standing.NONE);
    assertThat(before.isComplete()).isTrue();
  }

  @Test
  void tellsWhoPerhapsBelongsOnADay() {
    Roll midsummer = RIVER_VALLEY.rollOn(LocalDate.of(2017, 6, 30));

    assertThat(midsummer.members()).isEmpty();
    assertThat(midsummer.perhapsMembers()).containsExactly(LAKESIDE);
    assertThat(midsummer.withRole(Roles.LEAD)).isEmpty();
    assertThat(midsummer.perhapsWithRole(Roles.LEAD)).containsExactly(LAKESIDE);
  }

  @Test
  void tellsWhoBelongsInARole() {
    Roll roll = RIVER_VALLEY.rollOn(UNVEILING);

    assertThat(roll.withRole(Roles.LEAD)).containsExactly(LAKESIDE);
    assertThat(roll.withRole(Roles.MEMBER)).containsExactly(HILLSIDE);
    assertThat(roll.withRole(Roles.PARTNER)).isEmpty();
    assertThat(roll.perhapsWithRole(Roles.LEAD)).isEmpty();
  }

  @Test
  void namesTheFactThatLeavesItsLifeOpen() {
    assertThat(RIVER_VALLEY.lifeOn(LocalDate.of(2017, 6, 30)).blame())
        .hasToString("[facts[FOUNDED] 2017]");
  }

  @Test
  void goesByItsIdKindAndName() {
    assertThat(RIVER_VALLEY).hasToString("river-valley (specialty-alliance)");
    assertThat(RIVER_VALLEY.toBuilder().name(LocalizedText.english("River\nValley")).build())
        .hasToString("river-valley (specialty-alliance) 'River\\u000aValley'");
    assertThat(RIVER_VALLEY.rollOn(UNVEILING)).hasToString("roll of river-valley on 2023-05-21");
    assertThat(AllianceFact.founded(UNVEILING)).hasToString("FOUNDED 2023-05-21");
    assertThat(RollScope.PARTIAL).hasToString("PARTIAL");
  }

  @Test
  void saysThatOthersBelongWhereItsRollIsPartial() {
    Alliance partial = RIVER_VALLEY.toBuilder().roll(RollScope.PARTIAL).build();

    assertThat(partial.rollOn(UNVEILING).isComplete()).isFalse();
  }

  @Test
  void findsNothingByAnUnknownIdOrAnotherCase() {
    assertThat(RIVER_VALLEY.institution("lakeside")).isPresent();
    assertThat(RIVER_VALLEY.institution("Lakeside")).isEmpty();
    assertThat(RIVER_VALLEY.member(UnitId.of("zzz"))).isEmpty();
    assertThat(RIVER_VALLEY.member(UnitId.of("a"))).isEmpty();
  }

  @Test
  void refusesAnIdThatStandsTwice() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RIVER_VALLEY.toBuilder().addMember(LAKESIDE).build())
        .withMessage("members must bear different ids: lakeside stands twice")
        .returns(Fault.DUPLICATE_ID, InvalidValueException::fault)
        .returns(Optional.of("members"), InvalidValueException::attribute);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                RIVER_VALLEY.toBuilder()
                    .addInstitution(Institution.of("lakeside", "Another"))
                    .build());
  }

  @Test
  void refusesARungThatStandsTwice() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RIVER_VALLEY.toBuilder().tiers("lead", "county", "lead").build())
        .withMessage("tiers must be different: lead")
        .returns(Fault.DUPLICATE_VALUE, InvalidValueException::fault);
  }

  @Test
  void refusesToBeDissolvedBeforeItWasFounded() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                RIVER_VALLEY.toBuilder()
                    .addFact(AllianceFact.dissolved(LocalDate.of(2016, 12, 31)))
                    .build())
        .returns(Fault.ORDER_IMPOSSIBLE, InvalidValueException::fault)
        .returns(Optional.of("facts[1]"), InvalidValueException::attribute);
  }

  @Test
  void isNotFinishedWithoutIdKindAndRoll() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Alliance.builder().build())
        .withMessage(
            "Cannot build Alliance, some of required attributes are not set [id, kind, roll]");
  }

  @Test
  void comparesRegionsAndGradesAsItsCodeSystemsDo() {
    Code county = Code.of("511603");
    Code city = Code.of("511600");
    CodeSystems systems =
        new CodeSystems(
            Optional.of(CodeSystem.of("regions", Containment.PAIRS)),
            Optional.empty(),
            Optional.of(
                CodeSystem.ordered(
                    "grades", Containment.FLAT, List.of(Code.of("II"), Code.of("III")), Set.of())));

    assertThat(systems.regionContains(city, county)).isEqualTo(Certainty.YES);
    assertThat(systems.regionsAgree(city, county, 2)).isEqualTo(Certainty.YES);
    assertThat(systems.regionsAgree(city, county, 3)).isEqualTo(Certainty.UNKNOWN);
    assertThat(systems.gradeIsAtLeast(Code.of("III"), Code.of("II"))).isEqualTo(Certainty.YES);
    assertThat(systems.gradeIsAtLeast(Code.of("II"), Code.of("III"))).isEqualTo(Certainty.NO);
  }

  @Test
  void withoutCodeSystemsCodesCompareOnlyByEquality() {
    Code wide = Code.of("05");
    Code narrow = Code.of("05.05");
    CodeSystems dotted =
        new CodeSystems(
            Optional.empty(),
            Optional.of(CodeSystem.of("s", Containment.DOTTED)),
            Optional.empty());

    assertThat(CodeSystems.NONE.specialtyContains(wide, wide)).isEqualTo(Certainty.YES);
    assertThat(CodeSystems.NONE.specialtyContains(wide, narrow)).isEqualTo(Certainty.UNKNOWN);
    assertThat(CodeSystems.NONE.regionsAgree(wide, wide, 1)).isEqualTo(Certainty.UNKNOWN);
    assertThat(CodeSystems.NONE.gradeIsAtLeast(wide, narrow)).isEqualTo(Certainty.UNKNOWN);
    assertThat(dotted.specialtyContains(wide, narrow)).isEqualTo(Certainty.YES);
    assertThat(dotted.regionContains(wide, narrow)).isEqualTo(Certainty.UNKNOWN);
  }
}
