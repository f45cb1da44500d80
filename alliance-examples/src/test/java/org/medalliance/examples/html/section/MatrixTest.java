// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.examples.Samples;
import org.medalliance.examples.generator.AllianceGenerator;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;

class MatrixTest {
  static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

  static Stream<Arguments> alliances() {
    return Stream.of(
        Arguments.of(prohibited(), DAY),
        Arguments.of(prohibitedOne(), DAY),
        Arguments.of(alone(), DAY),
        Arguments.of(Samples.chongqing(), LocalDate.of(2017, 8, 1)),
        Arguments.of(Samples.twoRivers(), LocalDate.of(2022, 6, 1)),
        Arguments.of(new AllianceGenerator(200, 3).alliance(), LocalDate.of(2020, 6, 1)));
  }

  /** A cell, the badge over its explanation and the explanation say the same. */
  @ParameterizedTest
  @MethodSource("alliances")
  void aCellSaysWhatIsExplained(Alliance alliance, LocalDate day) {
    Matrix matrix = Matrix.of(Subject.of(alliance, day, Locale.ENGLISH));

    assertThat(matrix.rows()).isNotEmpty();
    for (Matrix.Row row : matrix.rows()) {
      for (Matrix.Cell cell : row.cells()) {
        Matrix.Why why = matrix.why().get(cell.key());
        assertThat(why.parts().get(0).state()).as(why.toString()).isEqualTo(cell.state());
        for (Matrix.Part part : why.parts()) {
          assertThat(part.text())
              .startsWith(
                  part.state().equals("none")
                      ? "NOT COVERED"
                      : part.state().toUpperCase(Locale.ROOT));
        }
      }
    }
  }

  @Test
  void whatIsOnlyProhibitedReadsProhibited() {
    assertThat(Matrix.of(Subject.of(prohibited(), DAY, Locale.ENGLISH)).rows())
        .extracting(Matrix.Row::name, row -> row.cells().get(0).state())
        .contains(tuple("Hillside Clinic", "prohibited"));
  }

  @Test
  void unitsOfWhichOneIsProhibitedMoreAreNotAlike() {
    assertThat(Matrix.of(Subject.of(prohibitedOne(), DAY, Locale.ENGLISH)).rows())
        .extracting(Matrix.Row::name, Matrix.Row::units)
        .containsExactly(
            tuple("Hillside Clinic", ""),
            tuple("Lakeside Hospital", "lakeside, oldtown"),
            tuple("Newport Clinic", ""));
  }

  /** Nobody may use anything of the leading unit, and no rule permits anything. */
  static Alliance prohibited() {
    return three()
        .addRule(
            SharingRule.prohibit("n")
                .resource(ResourceKinds.REMOTE_IMAGING)
                .provider(UnitSelector.role(Roles.LEAD))
                .recipient(UnitSelector.any())
                .under("charter")
                .build())
        .build();
  }

  /** Two clinics may use what a third one has; one of them may use nothing of the leading unit. */
  static Alliance prohibitedOne() {
    return three()
        .addInstitution(Institution.of("newport", "Newport Clinic"))
        .addMember(MemberUnit.admitted("newport", FOUNDED, Roles.MEMBER))
        .addRule(
            SharingRule.permit("p")
                .resource(ResourceKinds.REMOTE_IMAGING)
                .provider(UnitSelector.unit("newport"))
                .recipient(UnitSelector.any())
                .under("charter")
                .build())
        .addRule(
            SharingRule.prohibit("n")
                .resource(ResourceKinds.REMOTE_IMAGING)
                .provider(UnitSelector.unit("lakeside"))
                .recipient(UnitSelector.unit("hillside"))
                .under("charter")
                .build())
        .build();
  }

  private static Alliance alone() {
    return lakeside().build();
  }

  private static Alliance.Builder three() {
    return lakeside()
        .addInstitution(Institution.of("hillside", "Hillside Clinic"))
        .addInstitution(Institution.of("oldtown", "Oldtown Clinic"))
        .addMember(MemberUnit.admitted("hillside", FOUNDED, Roles.MEMBER))
        .addMember(MemberUnit.admitted("oldtown", FOUNDED, Roles.MEMBER));
  }

  private static Alliance.Builder lakeside() {
    return Alliance.builder()
        .id("river-valley")
        .kind(AllianceKinds.SPECIALTY_ALLIANCE)
        .roll(RollScope.COMPLETE)
        .addFact(AllianceFact.founded(FOUNDED))
        .addInstitution(Institution.of("lakeside", "Lakeside Hospital"))
        .addMember(MemberUnit.admitted("lakeside", FOUNDED, Roles.LEAD))
        .addAgreement(Agreement.charter("charter", FOUNDED))
        .addResource(
            SharedResource.builder()
                .id("imaging")
                .kind(ResourceKinds.REMOTE_IMAGING)
                .owner("lakeside")
                .build());
  }
}
