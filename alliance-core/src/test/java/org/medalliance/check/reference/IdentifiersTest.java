// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceKind;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.institution.ExternalId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Succession;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;

class IdentifiersTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 24);

  @Test
  void twoThatHaveNothingToDoWithEachOtherShareNoNumber() {
    assertThat(findings(numbered("one"), numbered("two")))
        .extracting(Finding::code)
        .containsExactly(FindingCodes.IDENTIFIER_DUPLICATE);
  }

  @Test
  void campusesBearTheNumberOfTheirHospital() {
    assertThat(
            findings(
                numbered("hospital"),
                numbered("east").toBuilder().partOf(UnitId.of("hospital")).build(),
                numbered("west").toBuilder().partOf(UnitId.of("hospital")).build(),
                numbered("ward").toBuilder().partOf(UnitId.of("west")).build()))
        .isEmpty();
  }

  @Test
  void whoTakesAnothersPlaceMayKeepItsNumber() {
    assertThat(findings(ended(Succession.Kind.RENAMED, "two"), numbered("two"))).isEmpty();
    assertThat(findings(ended(Succession.Kind.MERGED, "two"), numbered("two"))).isEmpty();
    assertThat(
            findings(
                ended(Succession.Kind.SPLIT, "two", "three"),
                numbered("two"),
                Institution.of("three", "Three")))
        .isEmpty();
  }

  @Test
  void anAliasIsANameOfEqualRank() {
    assertThat(
            findings(aliased("one", "County Hospital"), Institution.of("two", "County Hospital")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(FindingCodes.NAME_SHARED);
              assertThat(found.path()).hasToString("institutions[two].name.en");
            });
    assertThat(findings(Institution.of("one", "First"), aliased("two", "First")))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.path()).hasToString("institutions[two].otherNames[0].name.en"));
  }

  @Test
  void oneBodyMayBearANameTwiceAndAnotherMayOnceHaveBorneIt() {
    assertThat(findings(aliased("one", "Unit one"))).isEmpty();
    assertThat(
            findings(
                Institution.of("one", "First").toBuilder()
                    .addOtherName(
                        OtherName.of(OtherName.Kind.ABBREVIATION, LocalizedText.english("Second")))
                    .build(),
                Institution.of("two", "Second")))
        .isEmpty();
  }

  @Test
  void idsThatDifferInCaseAloneLookAlike() {
    assertThat(findings(Institution.of("unit-a", "One"), Institution.of("Unit-A", "Two")))
        .extracting(Finding::code)
        .containsExactly(FindingCodes.ID_CONFUSABLE);
  }

  @Test
  void idsThatLookAlikeAreToldWhereverTheyStand() {
    Alliance alliance =
        Alliance.builder()
            .id("river-valley")
            .kind(AllianceKind.of("consortium"))
            .roll(RollScope.PARTIAL)
            .addFact(AllianceFact.founded(DAY))
            .tiers("a", "A")
            .addInstitution(Institution.of("a", "One"))
            .addInstitution(Institution.of("A", "Two"))
            .addAgreement(Agreement.charter("a", DAY))
            .addAgreement(Agreement.charter("A", DAY))
            .addResource(resource("a"))
            .addResource(resource("A"))
            .addRule(rule("a"))
            .addRule(rule("A"))
            .addSource(source("a"))
            .addSource(source("A"))
            .addProgramme(programme("a"))
            .addProgramme(programme("A"))
            .addCouncil(council("a"))
            .addCouncil(Council.builder().id("A").build())
            .build();

    assertThat(AllianceChecks.IDENTIFIERS.check(alliance).findings(FindingCodes.ID_CONFUSABLE))
        .extracting(found -> found.path().toString())
        .containsExactlyInAnyOrder(
            "tiers[A]",
            "institutions[a]",
            "agreements[a]",
            "resources[a]",
            "rules[a]",
            "sources[a]",
            "programmes[a]",
            "councils[a]",
            "councils[a].seats[a]",
            "councils[a].rules[a]",
            "councils[a].sessions[b]",
            "councils[a].sessions[b].motions[a]");
  }

  private static SharedResource resource(String id) {
    return SharedResource.builder()
        .id(id)
        .kind(ResourceKind.of("remote-imaging"))
        .owner("a")
        .build();
  }

  private static SharingRule rule(String id) {
    return SharingRule.permit(id)
        .resource(ResourceKind.of("remote-imaging"))
        .provider(UnitSelector.unit("a"))
        .recipient(UnitSelector.any())
        .under("a")
        .build();
  }

  private static Source source(String id) {
    return Source.builder().id(SourceId.of(id)).kind(SourceKind.REPORT).build();
  }

  private static Programme programme(String id) {
    return Programme.builder().id(id).kind(ProgrammeKind.of("outreach")).organiser("a").build();
  }

  private static Council council(String id) {
    return Council.builder()
        .id(id)
        .addSeat(Seat.of("a", "a"))
        .addSeat(Seat.of("A", "a"))
        .addRule(CouncilRule.of("a", DecisionRule.votes(1)))
        .addRule(CouncilRule.of("A", DecisionRule.votes(1)))
        .addSession(Session.builder().id("B").on(PartialDate.of(DAY)).build())
        .addSession(
            Session.builder()
                .id("b")
                .on(PartialDate.of(DAY))
                .addMotion(Motion.builder().id("a").build())
                .addMotion(Motion.builder().id("A").build())
                .build())
        .build();
  }

  private static Institution aliased(String id, String alias) {
    return Institution.of(id, "Unit " + id).toBuilder()
        .addOtherName(OtherName.of(OtherName.Kind.ALIAS, LocalizedText.english(alias)))
        .build();
  }

  private static Institution ended(Succession.Kind kind, String... into) {
    return numbered("one").toBuilder()
        .addSuccession(Succession.of(kind, PartialDate.of(DAY), into))
        .build();
  }

  private static Institution numbered(String id) {
    return Institution.of(id, "Unit " + id).toBuilder()
        .addIdentifier(new ExternalId("gln", "7"))
        .build();
  }

  private static List<Finding> findings(Institution... institutions) {
    return AllianceChecks.IDENTIFIERS
        .check(
            Alliance.builder()
                .id("river-valley")
                .kind(AllianceKind.of("consortium"))
                .roll(RollScope.PARTIAL)
                .addFact(AllianceFact.founded(DAY))
                .institutions(List.of(institutions))
                .build())
        .findings();
  }
}
