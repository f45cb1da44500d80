// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which package may know which, and what stays hidden. Packages are listed before they exist. */
class ArchitectureTest {

  private static final String ROOT = "org.medalliance";
  private static final String CATALOGS = "org.medalliance.catalog..";
  private static final String CHECK = "org.medalliance.check..";
  private static final String PREMISE = "org.medalliance.decision.premise";

  /** Functions over the value, from the top down. */
  private static final ImmutableList<String> ASKED =
      ImmutableList.of(
          "org.medalliance.view..",
          "org.medalliance.voting..",
          "org.medalliance.change..",
          CHECK,
          "org.medalliance.analysis..",
          "org.medalliance.referral..",
          "org.medalliance.calendar..",
          "org.medalliance.decision..",
          "org.medalliance.wording..");

  /** Values, from the top down. */
  private static final ImmutableList<String> WRITTEN_DOWN =
      ImmutableList.of(
          "org.medalliance.governance..",
          "org.medalliance.programme..",
          "org.medalliance.sharing..",
          "org.medalliance.agreement..",
          "org.medalliance.membership..",
          "org.medalliance.resource..",
          "org.medalliance.institution..",
          "org.medalliance.evidence..",
          "org.medalliance.time..",
          "org.medalliance.code..");

  private static final ImmutableList<String> LAYERS =
      ImmutableList.<String>builder().addAll(ASKED).add(ROOT).addAll(WRITTEN_DOWN).build();

  /** What answers differently on another day or machine. */
  private static final ImmutableSet<String> SURROUNDINGS =
      ImmutableSet.of(
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.nanoTime()",
          "java.text.Collator.getInstance()",
          "java.text.NumberFormat.getInstance()",
          "java.time.ZoneId.systemDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Calendar.getInstance()",
          "java.util.Date.<init>()",
          "java.util.Locale.getDefault()",
          "java.util.Locale.getDefault(java.util.Locale$Category)",
          "java.util.TimeZone.getDefault()");

  private static final Path SOURCES = Path.of("src", "main", "java");

  private static final SliceAssignment EACH_PACKAGE =
      new SliceAssignment() {
        @Override
        public String getDescription() {
          return "each package, the root among them";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }
      };

  private static final DescribedPredicate<JavaClass> HAND_WRITTEN =
      describe(
          "are written by hand",
          type ->
              type.getSource()
                  .flatMap(Source::getFileName)
                  .filter(file -> Files.exists(folder(type.getPackage()).resolve(file)))
                  .isPresent());

  private static final DescribedPredicate<JavaAccess<?>> READS_SURROUNDINGS =
      describe(
          "reads the clock, the zone or the locale",
          access ->
              SURROUNDINGS.contains(access.getTarget().getFullName())
                  || (access.getTarget().getName().equals("now")
                      && resideInAnyPackage("java.time..").test(access.getTargetOwner())));

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageHasItsPlace() {
    classes()
        .should()
        .resideInAnyPackage(packages(LAYERS, CATALOGS))
        .because("a package outside the order escapes the rules below")
        .check(LIBRARY);
  }

  @Test
  void arrowsGoDownOnly() {
    for (int i = 1; i < LAYERS.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(LAYERS.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages(LAYERS.subList(0, i)))
          .allowEmptyShould(true)
          .check(LIBRARY);
    }
  }

  @Test
  void conceptsDoNotKnowTheWhole() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(WRITTEN_DOWN))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .allowEmptyShould(true)
        .check(LIBRARY);
  }

  @Test
  void catalogsKnowOnlyWhatIsWrittenDown() {
    noClasses()
        .that()
        .resideInAPackage(CATALOGS)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(packages(ASKED, ROOT))
                // the kinds of alliance are data like any other, and so is what is typical of them
                .and(not(type(AllianceKind.class).or(type(Integration.class)))))
        .allowEmptyShould(true)
        .check(LIBRARY);
  }

  @Test
  void onlyCheckKnowsTheCatalogs() {
    noClasses()
        .that()
        .resideOutsideOfPackages(CATALOGS, CHECK)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CATALOGS)
        .check(LIBRARY);
  }

  @Test
  void premisesKnowNothingOfDecisions() {
    noClasses()
        .that()
        .resideInAPackage(PREMISE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.medalliance.decision..").and(not(resideInAnyPackage(PREMISE))))
        .check(LIBRARY);
  }

  @Test
  void packagesFormNoCycle() {
    slices().assignedFrom(EACH_PACKAGE).should().beFreeOfCycles().check(LIBRARY);
  }

  @Test
  void modelKnowsNoSerializer() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
        .check(LIBRARY);
  }

  @Test
  void coreKnowsOnlyGuavaAndJSpecify() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.medalliance..",
            "java..",
            "com.google.common..",
            "org.jspecify.annotations",
            // only for the compiler, and what it leaves in class files
            "com.google.errorprone.annotations",
            "javax.annotation.processing",
            "org.immutables.value")
        .check(LIBRARY);
  }

  @Test
  void generatedClassesStayHidden() {
    classes()
        .that(not(HAND_WRITTEN))
        .and()
        .arePublic()
        .should()
        .beTopLevelClasses()
        .andShould()
        .haveSimpleNameEndingWith("Builder")
        .allowEmptyShould(true)
        .check(LIBRARY);
  }

  @Test
  void valuesHaveNoPublicConstructor() {
    constructors()
        .that()
        .areDeclaredInClassesThat(HAND_WRITTEN)
        .and()
        .areDeclaredInClassesThat(not(assignableTo(Record.class).or(assignableTo(Throwable.class))))
        .should()
        .notBePublic()
        .allowEmptyShould(true)
        .check(LIBRARY);
  }

  @Test
  void nothingReadsTheClock() {
    noClasses()
        .should()
        .accessTargetWhere(READS_SURROUNDINGS)
        .orShould()
        .dependOnClassesThat(assignableTo(Clock.class).or(assignableTo(InstantSource.class)))
        .check(LIBRARY);
  }

  @Test
  void noPackageOver15TopLevelTypes() {
    assertThat(
            LIBRARY.stream()
                .filter(HAND_WRITTEN)
                .filter(type -> type.isTopLevelClass() && !isPackageInfo(type))
                .collect(groupingBy(JavaClass::getPackageName, counting())))
        .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(15));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(LIBRARY.stream().map(JavaClass::getPackage).distinct())
        .allSatisfy(
            each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
  }

  private static Path folder(JavaPackage each) {
    return SOURCES.resolve(each.getName().replace('.', '/'));
  }

  private static boolean isPackageInfo(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }

  private static String[] packages(ImmutableList<String> list, String... more) {
    return Stream.concat(list.stream(), Stream.of(more)).toArray(String[]::new);
  }
}
