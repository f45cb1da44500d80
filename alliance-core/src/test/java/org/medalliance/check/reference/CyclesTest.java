// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.time.PartialDate;

class CyclesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 24);

  @Test
  void oneWayRoundIsToldForEachGroup() {
    assertThat(cycles(part("a", "b"), part("b", "a"), part("c", "d"), part("d", "c")))
        .containsExactly("institutions[a].partOf: a, b, a", "institutions[c].partOf: c, d, c");
    assertThat(cycles(part("a", "b"), part("b", "c"), part("c", "a")))
        .containsExactly("institutions[a].partOf: a, b, c, a");
  }

  @Test
  void whatLeadsToACycleIsNotInIt() {
    assertThat(cycles(part("a", "b"), part("b", "c"), part("c", "b")))
        .containsExactly("institutions[b].partOf: b, c, b");
    assertThat(
            cycles(
                split("a", "b", "c"),
                split("b", "a", "c"),
                split("c", "d", "e"),
                split("d", "c", "e"),
                body("e")))
        .containsExactly(
            "institutions[a].successions: a, b, a", "institutions[c].successions: c, d, c");
  }

  @Test
  void theShortestWayIsTold() {
    assertThat(
            cycles(
                split("a", "b", "d"),
                split("b", "c", "e"),
                split("c", "a", "e"),
                split("d", "a", "e"),
                body("e")))
        .containsExactly("institutions[a].successions: a, d, a");
  }

  @Test
  void twoWaysToOnePlaceAreNoCycle() {
    assertThat(
            cycles(
                split("a", "b", "c"),
                split("b", "d", "e"),
                split("c", "d", "e"),
                body("d"),
                body("e")))
        .isEmpty();
    assertThat(cycles(part("a", "nobody"))).isEmpty();
  }

  @Test
  void agreementsDoNotSupersedeEachOther() {
    Alliance alliance =
        alliance()
            .addAgreement(superseded("one", "two"))
            .addAgreement(superseded("two", "one"))
            .build();

    assertThat(cycles(alliance)).containsExactly("agreements[one].facts: one, two, one");
  }

  private static Agreement superseded(String id, String by) {
    return Agreement.charter(id, DAY).toBuilder()
        .addFact(
            AgreementFact.builder()
                .fact(AgreementFact.Kind.SUPERSEDED)
                .on(PartialDate.of(DAY))
                .successor(AgreementId.of(by))
                .build())
        .build();
  }

  private static Institution body(String id) {
    return Institution.of(id, "Unit " + id);
  }

  private static Institution part(String id, String whole) {
    return body(id).toBuilder().partOf(UnitId.of(whole)).build();
  }

  private static Institution split(String id, String... into) {
    return body(id).toBuilder()
        .addSuccession(Succession.of(Succession.Kind.SPLIT, PartialDate.of(DAY), into))
        .build();
  }

  private static List<String> cycles(Institution... institutions) {
    return cycles(alliance().institutions(List.of(institutions)).build());
  }

  private static List<String> cycles(Alliance alliance) {
    return AllianceChecks.REFERENCES.check(alliance).findings(FindingCodes.CYCLE).stream()
        .map(found -> found.path() + ": " + found.text(Locale.ENGLISH).replaceFirst(".*: ", ""))
        .toList();
  }

  private static Alliance.Builder alliance() {
    return Alliance.builder()
        .id("river-valley")
        .kind(AllianceKind.of("consortium"))
        .roll(RollScope.PARTIAL);
  }
}
