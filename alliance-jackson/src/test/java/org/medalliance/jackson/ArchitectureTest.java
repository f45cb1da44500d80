// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which class may link which major of Jackson. */
class ArchitectureTest {

  private static final String SHAPES = "org.medalliance.jackson..";
  private static final String FOR_JACKSON_3 = "org.medalliance.jackson3..";
  private static final String JACKSON_2 = "com.fasterxml..";
  private static final String JACKSON_3 = "tools.jackson..";

  /** With the classes nested in them. */
  private static final String ADAPTERS_TO_JACKSON_2 =
      "org\\.medalliance\\.jackson\\.(AllianceModule|Jackson2\\w*)(\\$.*)?";

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.medalliance.jackson", "org.medalliance.jackson3");

  @Test
  void shapesLinkNeitherMajor() {
    noClasses()
        .that()
        .resideInAPackage(SHAPES)
        .and()
        .haveNameNotMatching(ADAPTERS_TO_JACKSON_2)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(JACKSON_2, JACKSON_3)
        .check(LIBRARY);
  }

  @Test
  void adaptersToJackson2DoNotLinkJackson3() {
    noClasses()
        .that()
        .haveNameMatching(ADAPTERS_TO_JACKSON_2)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(JACKSON_3, FOR_JACKSON_3)
        .allowEmptyShould(true)
        .check(LIBRARY);
  }

  @Test
  void adaptersToJackson3DoNotLinkJackson2() {
    noClasses()
        .that()
        .resideInAPackage(FOR_JACKSON_3)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(JACKSON_2)
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(ADAPTERS_TO_JACKSON_2)
        .check(LIBRARY);
  }

  @Test
  void shapesDoNotKnowTheirAdapters() {
    noClasses()
        .that()
        .resideInAPackage(SHAPES)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(FOR_JACKSON_3)
        .check(LIBRARY);
  }

  @Test
  void arrowsGoOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("root")
        .definedBy("org.medalliance.jackson", "org.medalliance.jackson3")
        .layer("format")
        .definedBy("org.medalliance.jackson.format")
        .layer("value")
        .definedBy("org.medalliance.jackson.format.value")
        .layer("basic")
        .definedBy("org.medalliance.jackson.format.basic")
        .layer("object")
        .definedBy("org.medalliance.jackson.object")
        .layer("shape")
        .definedBy("org.medalliance.jackson.shape")
        .layer("migration")
        .definedBy("org.medalliance.jackson.migration")
        .layer("reading")
        .definedBy("org.medalliance.jackson.reading")
        .layer("token")
        .definedBy("org.medalliance.jackson.token")
        .layer("problem")
        .definedBy("org.medalliance.jackson.problem")
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("format")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("value")
        .mayOnlyBeAccessedByLayers("root", "format")
        .whereLayer("basic")
        .mayOnlyBeAccessedByLayers("root", "format", "value")
        .whereLayer("object")
        .mayOnlyBeAccessedByLayers("root", "format", "value", "basic")
        .whereLayer("shape")
        .mayOnlyBeAccessedByLayers("root", "format", "value", "basic", "object")
        .whereLayer("migration")
        .mayOnlyBeAccessedByLayers("root", "format", "shape")
        .whereLayer("reading")
        .mayOnlyBeAccessedByLayers(
            "root", "format", "value", "basic", "object", "shape", "migration")
        .whereLayer("token")
        .mayOnlyBeAccessedByLayers(
            "root", "format", "value", "basic", "object", "shape", "migration", "reading")
        .check(LIBRARY);
  }

  @Test
  void noPackageOver15TopLevelTypes() {
    assertThat(
            LIBRARY.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, counting())))
        .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(15));
  }

  @Test
  void onlyTheModulesKnowDataBinding() {
    noClasses()
        .that()
        .haveNameNotMatching("org\\.medalliance\\.jackson3?\\.AllianceModule(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson.databind..")
        .check(LIBRARY);
  }
}
