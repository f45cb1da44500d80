// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.catalog.china.ChinaCodeSystems.GRADES;
import static org.medalliance.catalog.china.ChinaCodeSystems.REGIONS;
import static org.medalliance.catalog.china.ChinaCodeSystems.SPECIALTIES;

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
  void ungradedIsNotTheLowestGrade() {
    assertThat(GRADES.isAtLeast(Code.of("ungraded"), Code.of("I-C"))).isEqualTo(Certainty.NO);
    assertThat(GRADES.isAtLeast(Code.of("I-C"), Code.of("ungraded"))).isEqualTo(Certainty.NO);
  }
}
