// SPDX-License-Identifier: Apache-2.0
package org.medalliance.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What users of the kit see, and what they need beside it. */
class KitArchitectureTest {
  private static final JavaClasses KIT =
      new ClassFileImporter().importPackages("org.medalliance.testing");

  @Test
  void showsOnlyWhatUsersName() {
    assertThat(KIT.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "AllianceAndReferral",
            "AllianceAndRequest",
            "AllianceArbitraries",
            "AllianceAssert",
            "AllianceAssertions",
            "AllianceDomain",
            "AllianceOnDayAssert",
            "AllianceSize",
            "Breaker",
            "Broken",
            "Completions",
            "Corpus",
            "DecisionAssert",
            "DecisionCase",
            "Dice",
            "Answer",
            "Draw",
            "Meant",
            "Metered",
            "Minimiser",
            "ReferencePolicy",
            "Samples",
            "Sitting",
            "Situation",
            "Sized",
            "SmallWindow",
            "Specimens",
            "UseAssert");
  }

  @Test
  void needsJqwikForArbitrariesOnly() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.(\\w*Domain|AllianceArbitraries|Specimens)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.jqwik..")
        .check(KIT);
  }

  @Test
  void needsAssertJForAssertionsOnly() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.\\w*(Assert|Assertions)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.assertj..")
        .check(KIT);
  }

  @Test
  void needsNoJUnit() {
    noClasses().should().dependOnClassesThat().resideInAPackage("org.junit..").check(KIT);
  }
}
