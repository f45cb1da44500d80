// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.catalog.Catalogue;
import org.medalliance.catalog.Entry;
import org.medalliance.code.Code;
import org.medalliance.resource.ResourceKind;

class ChinaCataloguesTest {
  private static final ImmutableMap<String, Catalogue<?>> CATALOGUES =
      ImmutableMap.<String, Catalogue<?>>builder()
          .put("regions", Regions.ALL)
          .put("specialties", Specialties.ALL)
          .put("grades", HospitalGrades.ALL)
          .put("reasons up", ReferralReasons.UP)
          .put("reasons down", ReferralReasons.DOWN)
          .put("alliance kinds", AllianceKinds.ALL)
          .put("institution kinds", InstitutionKinds.ALL)
          .put("WS 218", InstitutionKinds.WS_218)
          .put("resource kinds", ResourceKinds.ALL)
          .buildOrThrow();

  private static final ImmutableMap<Class<?>, Catalogue<?>> CONSTANTS =
      ImmutableMap.of(
          AllianceKinds.class,
          AllianceKinds.ALL,
          InstitutionKinds.class,
          InstitutionKinds.ALL,
          ResourceKinds.class,
          ResourceKinds.ALL);

  @Test
  void everyEntryHasANameInBothLanguagesAndASource() {
    CATALOGUES.forEach(
        (list, catalogue) ->
            assertThat(catalogue.entries())
                .as(list)
                .isNotEmpty()
                .allSatisfy(
                    entry -> {
                      assertThat(entry.name().byLanguage()).containsOnlyKeys("en", "zh");
                      assertThat(entry.name().byLanguage().values()).noneMatch(String::isBlank);
                      assertThat(entry.name().in(Locale.ENGLISH))
                          .doesNotContainPattern("\\p{IsHan}");
                      assertThat(entry.name().in(Locale.CHINESE)).containsPattern("\\p{IsHan}");
                      assertThat(entry.source()).isNotBlank();
                    }));
  }

  @Test
  void everyCatalogueStandsInTheOrderOfItsCodesWithoutRepetition() {
    assertThat(CATALOGUES)
        .allSatisfy(
            (list, catalogue) ->
                assertThat(catalogue.entries())
                    .extracting(entry -> entry.code().toString())
                    .as(list)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(Comparator.naturalOrder()));
  }

  @Test
  void everyCodeIsOneOfItsSystem() {
    assertThat(codes(Regions.ALL))
        .filteredOn(code -> !code.equals(Regions.XPCC))
        .allSatisfy(code -> assertThat(code.value()).matches("[1-8][0-9]{5}"));
    assertThat(codes(Specialties.ALL))
        .allSatisfy(code -> assertThat(code.value()).matches("[0-9]{2}([.][0-9]{2}){0,2}"));
    assertThat(codes(HospitalGrades.ALL))
        .allSatisfy(code -> assertThat(code.value()).matches("I{1,3}(-([A-C]|special))?|ungraded"));
    assertThat(codes(InstitutionKinds.WS_218))
        .allSatisfy(code -> assertThat(code.value()).matches("[A-Z]([0-9]|[0-9]{3})?"));
    assertThat(codes(ReferralReasons.UP)).hasToString("[U1, U2, U3, U4, U5, U6, U7]");
    assertThat(codes(ReferralReasons.DOWN)).hasToString("[D1, D2, D3, D4, D5]");
  }

  @Test
  void everyKindThatIsListedHasAConstantAndEveryConstantAnEntry() throws IllegalAccessException {
    for (Map.Entry<Class<?>, Catalogue<?>> each : CONSTANTS.entrySet()) {
      assertThat(constants(each.getKey()))
          .as(each.getKey().getSimpleName())
          .isEqualTo(
              each.getValue().entries().stream().map(Entry::code).collect(Collectors.toSet()));
    }
  }

  @Test
  void allProvincesAndAllHeadingsHaveAName() {
    assertThat(codes(Regions.ALL).filter(code -> code.value().endsWith("0000"))).hasSize(34);
    assertThat(ChinaCodeSystems.REGIONS.headings())
        .allSatisfy(heading -> assertThat(Regions.ALL.find(heading)).as("%s", heading).isPresent());
  }

  @Test
  void theTwoQianfengsHaveDifferentNames() {
    assertThat(Regions.ALL.nameOf(Code.of("511603")))
        .map(name -> name.in(Locale.CHINESE))
        .contains("广安市前锋区");
    assertThat(Regions.ALL.nameOf(Code.of("510108")))
        .map(name -> name.in(Locale.ENGLISH))
        .contains("Chenghua District, Chengdu");
  }

  @Test
  void whatANarrowerCodeIsPartOfIsListedToo() {
    for (Code specialty : codes(Specialties.ALL).toList()) {
      assertThat(ChinaCodeSystems.SPECIALTIES.ancestry(specialty))
          .allSatisfy(wider -> assertThat(Specialties.ALL.find(wider)).isPresent());
    }
    for (Code region : codes(Regions.ALL).toList()) {
      assertThat(ChinaCodeSystems.REGIONS.ancestry(region))
          .allSatisfy(wider -> assertThat(Regions.ALL.find(wider)).isPresent());
    }
  }

  @Test
  void theListOfDepartmentsIsWhole() {
    assertThat(codes(Specialties.ALL).filter(code -> code.value().length() == 2)).hasSize(34);
    assertThat(codes(Specialties.ALL).filter(code -> code.value().length() == 5)).hasSize(131);
    assertThat(codes(Specialties.ALL).filter(code -> code.value().length() == 8)).hasSize(6);
  }

  @Test
  void theLastCodeOfADepartmentIsForAllElse() {
    ImmutableSet<String> divided =
        codes(Specialties.ALL)
            .map(Code::value)
            .filter(code -> code.length() == 5)
            .map(code -> code.substring(0, 2))
            .collect(ImmutableSet.toImmutableSet());

    assertThat(divided)
        .allSatisfy(
            department -> {
              long parts =
                  codes(Specialties.ALL)
                      .filter(code -> code.value().matches(department + "[.][0-9]{2}"))
                      .count();
              assertThat(
                      Specialties.ALL.nameOf(
                          Code.of(department + String.format(Locale.ROOT, ".%02d", parts))))
                  .map(name -> name.in(Locale.CHINESE))
                  .contains("其他");
            });
  }

  @Test
  void gradesAreListedAsTheSystemOrdersThem() {
    assertThat(ChinaCodeSystems.GRADES.order()).hasSize(10);
    assertThat(ChinaCodeSystems.GRADES.order())
        .allSatisfy(grade -> assertThat(HospitalGrades.ALL.find(grade)).isPresent());
    assertThat(HospitalGrades.ALL.entries().stream().filter(Entry::isProvisional))
        .extracting(entry -> entry.code().value())
        .containsExactly("ungraded");
  }

  @Test
  void theSevenSharedCentresAreSharedCentres() {
    assertThat(
            ResourceKinds.ALL.entries().stream()
                .map(Entry::code)
                .filter(kind -> kind.isA(ResourceKinds.SHARED_CENTRE))
                .filter(kind -> !kind.equals(ResourceKinds.SHARED_CENTRE)))
        .hasSize(7);
    assertThat(ResourceKinds.TALENT_TRAINING.isA(ResourceKinds.TRAINING)).isTrue();
    assertThat(ResourceKind.of("shared-centre.imaging")).isEqualTo(ResourceKinds.IMAGING_CENTRE);
  }

  @Test
  void onlyWhatIsOutsideTheRegisteredDepartmentsIsComputed() {
    assertThat(codes(ReferralReasons.UP).filter(ReferralReasons::isComputable))
        .containsExactly(ReferralReasons.OUTSIDE_REGISTERED_SPECIALTIES);
    assertThat(codes(ReferralReasons.DOWN)).noneMatch(ReferralReasons::isComputable);
  }

  private static <T extends Comparable<? super T>> Stream<T> codes(Catalogue<T> catalogue) {
    return catalogue.entries().stream().map(Entry::code);
  }

  private static Set<Object> constants(Class<?> type) throws IllegalAccessException {
    ImmutableSet.Builder<Object> values = ImmutableSet.builder();
    for (Field field : type.getFields()) {
      if (field.getType() != Catalogue.class) {
        values.add(field.get(null));
      }
    }
    return values.build();
  }
}
