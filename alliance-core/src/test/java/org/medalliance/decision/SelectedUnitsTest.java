// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.member;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.UnitSelector.allOf;
import static org.medalliance.sharing.UnitSelector.anyOf;
import static org.medalliance.sharing.UnitSelector.gradeAtLeast;
import static org.medalliance.sharing.UnitSelector.kind;
import static org.medalliance.sharing.UnitSelector.not;
import static org.medalliance.sharing.UnitSelector.party;
import static org.medalliance.sharing.UnitSelector.regionWithin;
import static org.medalliance.sharing.UnitSelector.role;
import static org.medalliance.sharing.UnitSelector.specialty;
import static org.medalliance.sharing.UnitSelector.standing;
import static org.medalliance.sharing.UnitSelector.tier;
import static org.medalliance.sharing.UnitSelector.tierAtLeast;
import static org.medalliance.sharing.UnitSelector.tierAtMost;
import static org.medalliance.sharing.UnitSelector.unit;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.UnitSelector;

/** Whom a rule selects: as it is decided, and as it is explained. */
class SelectedUnitsTest {
  private static final CodeSystems SYSTEMS =
      new CodeSystems(
          Optional.of(CodeSystem.of("divisions", CodeSystem.Containment.PAIRS)),
          Optional.of(CodeSystem.of("departments", CodeSystem.Containment.DOTTED)),
          Optional.of(
              CodeSystem.ordered(
                  "grades",
                  CodeSystem.Containment.FLAT,
                  List.of(Code.of("I"), Code.of("II"), Code.of("III")),
                  ImmutableSortedSet.of())));

  /** Of lead, county, township, and who holds none. */
  @Test
  void byTheRung() {
    assertThat(rungs(tier("county"))).isEqualTo("-+--");
    assertThat(rungs(tier("lead"))).isEqualTo("+---");
    assertThat(rungs(tierAtLeast("county"))).isEqualTo("++--");
    assertThat(rungs(tierAtMost("county"))).isEqualTo("-++-");
    assertThat(rungs(not(tierAtMost("county")))).isEqualTo("+--+");
  }

  @Test
  void byTheNameTheRoleAndTheStanding() {
    assertSelected(unit("hillside", "seaside"));
    assertNotSelected(unit("seaside"));
    assertSelected(role(Role.of("member")));
    assertNotSelected(role(Role.of("lead")));
    assertSelected(standing(Standing.FULL));
    assertNotSelected(standing(Standing.SUSPENDED));
  }

  @Test
  void byPartsOfWhichAllOrSomeSelect() {
    UnitSelector yes = role(Role.of("member"));
    UnitSelector no = role(Role.of("lead"));

    assertSelected(allOf(yes, tier("township")));
    assertNotSelected(allOf(yes, no));
    assertSelected(anyOf(no, yes));
    assertNotSelected(anyOf(no, tier("county")));
    assertNotSelected(not(yes));
  }

  @Test
  void byTheKindTheGradeTheRegionAndTheSpecialty() {
    assertSelected(kind(InstitutionKind.of("clinic")));
    assertNotSelected(kind(InstitutionKind.of("hospital")));
    assertSelected(gradeAtLeast("I"));
    assertSelected(gradeAtLeast("II"));
    assertNotSelected(gradeAtLeast("III"));
    assertSelected(regionWithin("511600"));
    assertNotSelected(regionWithin("510100"));
    assertSelected(specialty("05.05"));
    assertNotSelected(specialty("07"));
  }

  @Test
  void perhapsWhereTheCodeIsTooBroadToTell() {
    assertPerhaps(regionWithin("51160301"), Unknown.Cause.CODE, "institutions[hillside].region");
    assertPerhaps(gradeAtLeast("other"), Unknown.Cause.CODE, "institutions[hillside].grade");
  }

  @Test
  void perhapsWhereNothingIsWritten() {
    Alliance unwritten =
        alliance(kind(InstitutionKind.of("clinic"))).toBuilder()
            .institutions(
                List.of(Institution.of("lakeside", "Lakeside"), Institution.of("hillside", "H")))
            .build();

    assertThat(outcome(unwritten)).isEqualTo(Outcome.UNDETERMINED);
    assertThat(SharingPolicy.of(unwritten).decide(REQUEST).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.NOT_WRITTEN, "institutions[hillside].kind"));
  }

  @Test
  void byTheAgreementToWhichItIsParty() {
    assertSelected(party("pilot"));
    assertNotSelected(party("charter"));
    assertThat(
            outcome(
                alliance(party("charter")).toBuilder()
                    .agreements(
                        List.of(
                            Agreement.charter("charter", RiverValley.FOUNDING).toBuilder()
                                .binds(
                                    new Binding.Members(
                                        ImmutableSortedSet.of(Standing.FULL),
                                        ImmutableSortedSet.of(UnitId.of("hillside"))))
                                .build()))
                    .build()))
        .isEqualTo(Outcome.PERMITTED);
  }

  private static String rungs(UnitSelector recipient) {
    return Stream.of("lead", "county", "township", "")
        .map(
            rung ->
                rung.isEmpty()
                    ? MemberUnit.admitted("hillside", RiverValley.FOUNDING, Role.of("member"))
                    : member("hillside", rung, "member"))
        .map(
            hillside ->
                outcome(
                    alliance(recipient).toBuilder()
                        .members(List.of(member("lakeside", "lead", "lead"), hillside))
                        .build()))
        .map(SelectedUnitsTest::sign)
        .collect(Collectors.joining());
  }

  private static String sign(Outcome outcome) {
    return switch (outcome) {
      case PERMITTED -> "+";
      case NOT_COVERED -> "-";
      default -> "?";
    };
  }

  private static void assertSelected(UnitSelector recipient) {
    assertThat(outcome(alliance(recipient))).as("%s", recipient).isEqualTo(Outcome.PERMITTED);
  }

  private static void assertNotSelected(UnitSelector recipient) {
    assertThat(outcome(alliance(recipient))).as("%s", recipient).isEqualTo(Outcome.NOT_COVERED);
  }

  private static void assertPerhaps(UnitSelector recipient, Unknown.Cause cause, String subject) {
    assertThat(outcome(alliance(recipient))).as("%s", recipient).isEqualTo(Outcome.UNDETERMINED);
    assertThat(SharingPolicy.of(alliance(recipient)).decide(REQUEST).unknowns())
        .containsExactly(Unknown.of(cause, subject));
  }

  /** As decided, which is as explained, and as decided for all units at once. */
  private static Outcome outcome(Alliance alliance) {
    SharingPolicy policy = SharingPolicy.of(alliance);
    SharingDecision decision = policy.decide(REQUEST);
    assertThat(policy.explain(REQUEST).decision()).isEqualTo(decision);
    assertThat(policy.recipients(REQUEST).get(decision.outcome())).contains(REQUEST.recipient());
    assertThat(policy.providers(REQUEST).get(decision.outcome())).contains(REQUEST.provider());
    return decision.outcome();
  }

  private static Alliance alliance(UnitSelector recipient) {
    return withRule(rule -> rule.recipient(recipient)).toBuilder()
        .codeSystems(SYSTEMS)
        .institutions(
            List.of(
                Institution.of("lakeside", "Lakeside Hospital"),
                Institution.of("seaside", "Seaside University"),
                Institution.of("hillside", "Hillside Clinic").toBuilder()
                    .kind(InstitutionKind.of("clinic"))
                    .grade(Code.of("II"))
                    .region(Code.of("511603"))
                    .specialties(Code.of("05"))
                    .build()))
        .addAgreement(
            Agreement.charter("pilot", RiverValley.FOUNDING).toBuilder()
                .binds(Binding.parties("lakeside", "hillside"))
                .build())
        .build();
  }
}
