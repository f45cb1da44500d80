// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medalliance.code.CodeSystem.Containment;

class CodeSystemTest {
  private static final CodeSystem REGIONS = CodeSystem.of("cn-gbt2260", Containment.PAIRS);
  private static final CodeSystem MUNICIPALITIES =
      REGIONS.withHeadings(Set.of(Code.of("500100"), Code.of("500200"), Code.of("429000")));
  private static final CodeSystem SPECIALTIES = CodeSystem.of("cn-departments", Containment.DOTTED);
  private static final Code III_A = Code.of("III-A");
  private static final Code III_B = Code.of("III-B");
  private static final Code III = Code.of("III");
  private static final Code II_A = Code.of("II-A");
  private static final Code UNGRADED = Code.of("ungraded");
  private static final CodeSystem GRADES =
      CodeSystem.ordered(
          "cn-hospital-grade",
          Containment.HYPHENATED,
          List.of(II_A, III_B, III_A),
          ImmutableSortedSet.of(UNGRADED));

  @Test
  void aProvinceContainsItsCitiesAndTheirCounties() {
    assertThat(contains(REGIONS, "510000", "511600")).isEqualTo(Certainty.YES);
    assertThat(contains(REGIONS, "510000", "511603")).isEqualTo(Certainty.YES);
    assertThat(contains(REGIONS, "511600", "511603")).isEqualTo(Certainty.YES);
    assertThat(contains(REGIONS, "510000", "500105")).isEqualTo(Certainty.NO);
    assertThat(contains(REGIONS, "511600", "510108")).isEqualTo(Certainty.NO);
  }

  @Test
  void aHospitalSomewhereInAProvincePerhapsLiesInACityOfIt() {
    assertThat(contains(REGIONS, "511603", "510000")).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void aCountyDirectlyUnderAProvinceHasNoCityBetween() {
    assertThat(REGIONS.ancestry(Code.of("510010")))
        .containsExactly(Code.of("510000"), Code.of("510010"));
  }

  @Test
  void aSpecialtyContainsItsSubspecialtiesAndNothingThatMerelyBeginsAlike() {
    assertThat(contains(SPECIALTIES, "05", "05.05")).isEqualTo(Certainty.YES);
    assertThat(contains(SPECIALTIES, "05", "05.05.01")).isEqualTo(Certainty.YES);
    assertThat(contains(SPECIALTIES, "05", "050")).isEqualTo(Certainty.NO);
    assertThat(contains(SPECIALTIES, "05.05", "05")).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void flatCodesContainOnlyThemselves() {
    CodeSystem flat = CodeSystem.of("flat", Containment.FLAT);

    assertThat(contains(flat, "05", "05.05")).isEqualTo(Certainty.NO);
    assertThat(contains(flat, "05", "05")).isEqualTo(Certainty.YES);
  }

  @Test
  void aGradeIsAtLeastThoseBelowIt() {
    assertThat(GRADES.isAtLeast(III_A, III_B)).isEqualTo(Certainty.YES);
    assertThat(GRADES.isAtLeast(III_B, III_B)).isEqualTo(Certainty.YES);
    assertThat(GRADES.isAtLeast(II_A, III_B)).isEqualTo(Certainty.NO);
  }

  @Test
  void thirdGradeWithoutALetterIsPerhapsThirdGradeA() {
    assertThat(GRADES.isAtLeast(III, III_A)).isEqualTo(Certainty.UNKNOWN);
    assertThat(GRADES.isAtLeast(III, III_B)).isEqualTo(Certainty.YES);
    assertThat(GRADES.isAtLeast(II_A, III)).isEqualTo(Certainty.NO);
    assertThat(GRADES.isAtLeast(III_B, III)).isEqualTo(Certainty.YES);
  }

  @Test
  void whatIsUngradedIsAtLeastNothingButItself() {
    assertThat(GRADES.isAtLeast(UNGRADED, II_A)).isEqualTo(Certainty.NO);
    assertThat(GRADES.isAtLeast(III_A, UNGRADED)).isEqualTo(Certainty.NO);
    assertThat(GRADES.isAtLeast(UNGRADED, UNGRADED)).isEqualTo(Certainty.YES);
  }

  @Test
  void aGradeThatTheSystemDoesNotListIsPerhapsHighEnough() {
    assertThat(GRADES.isAtLeast(Code.of("IV"), II_A)).isEqualTo(Certainty.UNKNOWN);
    assertThat(REGIONS.isAtLeast(III_A, III_B)).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void twoCountiesOfOneProvinceAgreeToDepthOne() {
    Code guangan = Code.of("511603");
    Code chenghua = Code.of("510108");

    assertThat(REGIONS.agree(guangan, chenghua, 1)).isEqualTo(Certainty.YES);
    assertThat(REGIONS.agree(guangan, chenghua, 2)).isEqualTo(Certainty.NO);
    assertThat(REGIONS.agree(guangan, Code.of("510000"), 2)).isEqualTo(Certainty.UNKNOWN);
    assertThat(REGIONS.agree(guangan, guangan, 3)).isEqualTo(Certainty.YES);
    assertThat(REGIONS.agree(guangan, guangan, 4)).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void districtsOfAMunicipalityStandOnTheStepOfCities() {
    assertThat(agree("500112", "500105", 1)).isEqualTo(Certainty.YES);
    assertThat(agree("500112", "500105", 2)).isEqualTo(Certainty.NO);
    assertThat(agree("500112", "500230", 2)).isEqualTo(Certainty.NO);
    assertThat(agree("500112", "500112", 2)).isEqualTo(Certainty.YES);
    assertThat(agree("500112", "511600", 1)).isEqualTo(Certainty.NO);
  }

  @Test
  void aDistrictOfAMunicipalityIsStillTheSameOnTheStepOfCounties() {
    assertThat(agree("500112", "500112", 3)).isEqualTo(Certainty.YES);
    assertThat(agree("500112", "500105", 3)).isEqualTo(Certainty.NO);
    assertThat(agree("500112", "500112", 4)).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void aCountyDirectlyUnderAProvinceStandsOnTheStepOfCities() {
    assertThat(agree("429004", "429005", 1)).isEqualTo(Certainty.YES);
    assertThat(agree("429004", "429005", 2)).isEqualTo(Certainty.NO);
    assertThat(agree("429004", "420100", 2)).isEqualTo(Certainty.NO);
  }

  @Test
  void whatIsKnownByAHeadingAloneLiesInSomeDistrict() {
    assertThat(agree("500100", "500112", 1)).isEqualTo(Certainty.YES);
    assertThat(agree("500100", "500112", 2)).isEqualTo(Certainty.UNKNOWN);
    assertThat(agree("500100", "500100", 2)).isEqualTo(Certainty.UNKNOWN);
    assertThat(agree("500100", "500000", 2)).isEqualTo(Certainty.UNKNOWN);
    assertThat(agree("500100", "511600", 2)).isEqualTo(Certainty.NO);
  }

  @Test
  void aHeadingContainsWhatIsListedUnderIt() {
    assertThat(contains(MUNICIPALITIES, "500100", "500112")).isEqualTo(Certainty.YES);
    assertThat(contains(MUNICIPALITIES, "500000", "500100")).isEqualTo(Certainty.YES);
    assertThat(contains(MUNICIPALITIES, "500200", "500112")).isEqualTo(Certainty.NO);
    assertThat(contains(MUNICIPALITIES, "500112", "500100")).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void headingsArePartOfWhatASystemIs() {
    assertThat(MUNICIPALITIES).isNotEqualTo(REGIONS);
    assertThat(MUNICIPALITIES.withHeadings(Set.of())).isEqualTo(REGIONS);
  }

  @Test
  void refusesAHeadingThatHasAPlaceInTheOrder() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> GRADES.withHeadings(Set.of(III, III_A)))
        .withMessage("code system cn-hospital-grade must list each code once: III-A")
        .returns(Fault.DUPLICATE_VALUE, InvalidValueException::fault)
        .returns(Optional.of("headings"), InvalidValueException::attribute);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> GRADES.withHeadings(Set.of(UNGRADED)));
    assertThat(GRADES.withHeadings(Set.of(III)).headings()).containsExactly(III);
  }

  @Test
  void aCodeOfAnotherSystemAgreesWithItselfAsFarAsItGoes() {
    Code foreign = Code.of("elsewhere|05.05");

    assertThat(SPECIALTIES.agree(foreign, foreign, 1)).isEqualTo(Certainty.YES);
    assertThat(SPECIALTIES.agree(foreign, foreign, 2)).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void aBroadCodeThatIsListedStandsWhereItIsListed() {
    CodeSystem grades =
        CodeSystem.ordered(
            "grades", Containment.HYPHENATED, List.of(III, III_B, III_A), ImmutableSortedSet.of());

    assertThat(grades.isAtLeast(III, III_B)).isEqualTo(Certainty.NO);
    assertThat(grades.isAtLeast(III_B, III)).isEqualTo(Certainty.YES);
  }

  @Test
  void aMarkThatACodeBeginsWithSetsNothingOff() {
    assertThat(SPECIALTIES.ancestry(Code.of(".05"))).containsExactly(Code.of(".05"));
  }

  @Test
  void goesByItsName() {
    assertThat(REGIONS).hasToString("cn-gbt2260");
  }

  @Test
  void refusesACodeThatIsListedTwice() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                CodeSystem.ordered(
                    "g", Containment.FLAT, List.of(III_A, III_B, III_A), ImmutableSortedSet.of()))
        .withMessage("code system g must list each code once: III-A")
        .returns(Fault.DUPLICATE_VALUE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                CodeSystem.ordered(
                    "g", Containment.FLAT, List.of(UNGRADED), ImmutableSortedSet.of(UNGRADED)));
  }

  private static Certainty agree(String one, String other, int depth) {
    return MUNICIPALITIES.agree(Code.of(one), Code.of(other), depth);
  }

  private static Certainty contains(CodeSystem system, String outer, String inner) {
    return system.contains(Code.of(outer), Code.of(inner));
  }

  @Test
  void pairsOfAnotherLengthAreNotCompared() {
    CodeSystem pairs = CodeSystem.of("regions", CodeSystem.Containment.PAIRS);

    assertThat(pairs.contains(Code.of("511603"), Code.of("511603001")))
        .isEqualTo(Certainty.UNKNOWN);
    assertThat(pairs.contains(Code.of("510000"), Code.of("51163"))).isEqualTo(Certainty.UNKNOWN);
    assertThat(pairs.agree(Code.of("510000"), Code.of("51163"), 1)).isEqualTo(Certainty.UNKNOWN);
    assertThat(pairs.ancestry(Code.of("a\ud840\udc0bb"))).hasSize(1);
  }

  @Test
  void aBroadCodeMayStandForOneOutsideTheOrder() {
    CodeSystem grades =
        CodeSystem.ordered(
            "grades",
            CodeSystem.Containment.HYPHENATED,
            List.of(Code.of("I-A"), Code.of("III-A")),
            Set.of(Code.of("III-none")));

    assertThat(grades.isAtLeast(Code.of("III"), Code.of("I-A"))).isEqualTo(Certainty.UNKNOWN);
  }
}
