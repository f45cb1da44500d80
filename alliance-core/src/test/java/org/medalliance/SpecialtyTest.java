// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;

class SpecialtyTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

  private static final Alliance RIVER_VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("specialty-alliance"))
          .roll(RollScope.COMPLETE)
          .codeSystems(
              new CodeSystems(
                  Optional.empty(),
                  Optional.of(CodeSystem.of("departments", CodeSystem.Containment.DOTTED)),
                  Optional.empty()))
          .addInstitution(registered("lakeside", "05"))
          .addInstitution(registered("hillside", "05.05"))
          .addInstitution(registered("seaside"))
          .addInstitution(Institution.of("islet", "Islet Clinic"))
          .build();

  @Test
  void aBroaderSpecialtyContainsTheOneAskedFor() {
    assertThat(has("lakeside", "05.05")).isEqualTo(Certainty.YES);
    assertThat(has("lakeside", "07")).isEqualTo(Certainty.NO);
  }

  @Test
  void partOfASpecialtyIsPerhapsAllOfIt() {
    assertThat(has("hillside", "05")).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void registeredForNothingDiffersFromNotKnown() {
    assertThat(has("seaside", "05")).isEqualTo(Certainty.NO);
    assertThat(has("islet", "05")).isEqualTo(Certainty.UNKNOWN);
    assertThat(has("nowhere", "05")).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void findsWhoSurelyHasIt() {
    assertThat(RIVER_VALLEY.unitsWithSpecialty(Code.of("05.05"), DAY))
        .extracting(Institution::id)
        .containsExactly(UnitId.of("hillside"), UnitId.of("lakeside"));
  }

  private static Certainty has(String unit, String specialty) {
    return RIVER_VALLEY.hasSpecialtyOn(UnitId.of(unit), Code.of(specialty), DAY);
  }

  private static Institution registered(String id, String... specialties) {
    Code[] codes = Arrays.stream(specialties).map(Code::of).toArray(Code[]::new);
    return Institution.of(id, id).toBuilder().specialties(codes).build();
  }
}
