// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.catalog.china.ChinaCodeSystems.GRADES;
import static org.medalliance.catalog.china.ChinaCodeSystems.REGIONS;
import static org.medalliance.catalog.china.ChinaCodeSystems.SPECIALTIES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;

class ChinaCodeSystemsTest {

  @Test
  void documentsNameTheSystemsByTheirId() {
    assertThat(ChinaCodeSystems.byId("cn-gbt2260")).contains(REGIONS);
    assertThat(ChinaCodeSystems.byId("cn-departments")).contains(SPECIALTIES);
    assertThat(ChinaCodeSystems.byId("cn-hospital-grade")).contains(GRADES);
  }

  @Test
  void anIdOfAnotherCountryNamesNothing() {
    assertThat(ChinaCodeSystems.byId("de-ags")).isEmpty();
  }

  @Test
  void qianfengDistrictLiesInGuanganInSichuan() {
    assertThat(REGIONS.ancestry(Code.of("511603")))
        .containsExactly(Code.of("510000"), Code.of("511600"), Code.of("511603"));
  }

  @Test
  void qianfengDistrictDoesNotLieInChengdu() {
    assertThat(REGIONS.contains(Code.of("510100"), Code.of("511603"))).isEqualTo(Certainty.NO);
  }

  @Test
  void infertilityIsPartOfObstetricsAndGynaecology() {
    assertThat(SPECIALTIES.contains(Code.of("05"), Code.of("05.05"))).isEqualTo(Certainty.YES);
    assertThat(SPECIALTIES.contains(Code.of("06"), Code.of("05.05"))).isEqualTo(Certainty.NO);
  }

  @Test
  void specialStandsAboveClassA() {
    assertThat(GRADES.isAtLeast(Code.of("III-special"), Code.of("III-A"))).isEqualTo(Certainty.YES);
    assertThat(GRADES.isAtLeast(Code.of("III-A"), Code.of("III-special"))).isEqualTo(Certainty.NO);
  }

  @Test
  void classCOfALevelStandsAboveClassAOfTheLevelBelow() {
    assertThat(GRADES.isAtLeast(Code.of("III-C"), Code.of("II-A"))).isEqualTo(Certainty.YES);
    assertThat(GRADES.isAtLeast(Code.of("II-C"), Code.of("I-A"))).isEqualTo(Certainty.YES);
  }

  @Test
  void levelThreeOfUnknownClassIsPerhapsClassA() {
    assertThat(GRADES.isAtLeast(Code.of("III"), Code.of("III-A"))).isEqualTo(Certainty.UNKNOWN);
    assertThat(GRADES.isAtLeast(Code.of("III"), Code.of("II-A"))).isEqualTo(Certainty.YES);
  }

  @Test
  void theTenGradesStandInOrder() {
    assertThat(GRADES.order())
        .extracting(Code::value)
        .containsExactly(
            "I-C", "I-B", "I-A", "II-C", "II-B", "II-A", "III-C", "III-B", "III-A", "III-special");
  }

  @Test
  void ungradedIsNeitherAboveNorBelowAnyGrade() {
    Code ungraded = Code.of("ungraded");

    assertThat(List.of("I-C", "III-special", "I", "III"))
        .map(Code::of)
        .allSatisfy(
            grade -> {
              assertThat(GRADES.isAtLeast(ungraded, grade)).isEqualTo(Certainty.NO);
              assertThat(GRADES.isAtLeast(grade, ungraded)).isEqualTo(Certainty.NO);
            });
  }

  @Test
  void aGradeThatIsNotListedMayBeAnywhere() {
    Code unlisted = Code.of("IV");

    assertThat(GRADES.isAtLeast(unlisted, Code.of("I-C"))).isEqualTo(Certainty.UNKNOWN);
    assertThat(GRADES.isAtLeast(Code.of("III-special"), unlisted)).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void twoDistrictsOfChongqingAreTwoPlacesOnTheStepOfCities() {
    Code yubei = Code.of("500112");
    Code jiangbei = Code.of("500105");

    assertThat(REGIONS.agree(yubei, jiangbei, 1)).isEqualTo(Certainty.YES);
    assertThat(REGIONS.agree(yubei, jiangbei, 2)).isEqualTo(Certainty.NO);
    assertThat(REGIONS.agree(yubei, yubei, 3)).isEqualTo(Certainty.YES);
    assertThat(REGIONS.agree(yubei, Code.of("500100"), 2)).isEqualTo(Certainty.UNKNOWN);
    assertThat(REGIONS.contains(Code.of("500100"), yubei)).isEqualTo(Certainty.YES);
  }

  @Test
  void everyMunicipalityAndProvinceThatHasHeadingsIsReadSo() {
    assertThat(
            List.of(
                "110101", "110228", "120101", "120225", "139001", "310101", "310230", "419001",
                "429004", "469001", "500101", "500230", "659001"))
        .map(Code::of)
        .allSatisfy(
            place -> {
              Code neighbour = Code.of(place.value().substring(0, 4) + "99");
              assertThat(REGIONS.agree(place, neighbour, 1)).isEqualTo(Certainty.YES);
              assertThat(REGIONS.agree(place, neighbour, 2)).isEqualTo(Certainty.NO);
            });
    assertThat(REGIONS.agree(Code.of("511602"), Code.of("511603"), 2)).isEqualTo(Certainty.YES);
  }

  @Test
  void whatLiesInTheProductionCorpsIsUnknown() {
    Code xinjiang = Code.of("650000");
    Code shihezi = Code.of("659001");

    assertThat(REGIONS.contains(xinjiang, Regions.XPCC)).isEqualTo(Certainty.UNKNOWN);
    assertThat(REGIONS.contains(Regions.XPCC, xinjiang)).isEqualTo(Certainty.UNKNOWN);
    assertThat(REGIONS.contains(Regions.XPCC, shihezi)).isEqualTo(Certainty.UNKNOWN);
    assertThat(REGIONS.contains(Code.of("510000"), Regions.XPCC)).isEqualTo(Certainty.UNKNOWN);
    assertThat(REGIONS.agree(Regions.XPCC, shihezi, 1)).isEqualTo(Certainty.UNKNOWN);
    assertThat(REGIONS.contains(Regions.XPCC, Regions.XPCC)).isEqualTo(Certainty.YES);
    assertThat(REGIONS.contains(xinjiang, shihezi)).isEqualTo(Certainty.YES);
  }
}
