// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.check.finding.Finding;
import org.medalliance.code.Code;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Measure;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Ownership;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Office;
import org.medalliance.membership.Roles;
import org.medalliance.membership.TierId;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

class SourceReferencesTest {
  private static final PartialDate DAY = PartialDate.of(LocalDate.of(2021, 6, 24));

  @Test
  void followsTheSourceOfEverythingThatHasOne() {
    List<Finding> found = new ArrayList<>();
    SourceReferences.find(everythingCites(), found::add);

    assertThat(found.stream().map(finding -> finding.path().toString()))
        .containsExactlyInAnyOrder(
            "source",
            "facts[FOUNDED].source",
            "roll.source",
            "institutions[u].source",
            "institutions[u].otherNames[0].source",
            "institutions[u].kind[0].source",
            "institutions[u].ownership[0].source",
            "institutions[u].grade[0].source",
            "institutions[u].region[0].source",
            "institutions[u].specialties[0].source",
            "institutions[u].successions[CLOSED].source",
            "members[u].source",
            "members[u].tier[0].source",
            "members[u].roles[0].source",
            "members[u].facts[ADMITTED].source",
            "agreements[a].source",
            "agreements[a].facts[EFFECTIVE].source",
            "agreements[a].duties[0].source",
            "resources[r].source",
            "resources[r].lendLimit.source",
            "rules[p].source",
            "rules[p].quota.source",
            "rules[p].duties[0].source",
            "referralPolicy.source",
            "programmes[t].source",
            "appointments[u clerk 'Li'].source",
            "councils[c].source",
            "councils[c].seats[s].source",
            "councils[c].seats[s].tenures[0].source",
            "councils[c].rules[d].source",
            "councils[c].sessions[m].source",
            "councils[c].sessions[m].motions[n].source",
            "claims[beds 1 CURRENT as of 2021-06-24].source");
  }

  /** Whoever adds a type that has a source adds it above and to {@link SourceReferences}. */
  @Test
  void knowsEveryTypeThatHasOne() {
    assertThat(
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.medalliance")
                    .stream()
                    .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.getName().equals("source"))
                    .filter(method -> method.getRawParameterTypes().isEmpty())
                    .filter(method -> method.getRawReturnType().isEquivalentTo(Optional.class))
                    .map(method -> method.getOwner().getSimpleName())
                    .filter(name -> !name.equals("Sent")))
        .containsExactlyInAnyOrder(
            "Agreement",
            "AgreementFact",
            "Alliance",
            "AllianceFact",
            "Appointment",
            "Claim",
            "Council",
            "CouncilRule",
            "Duty",
            "Institution",
            "MemberFact",
            "MemberUnit",
            "Motion",
            "OtherName",
            "Programme",
            "Quota",
            "ReferralPolicy",
            "RollScope",
            "Seat",
            "Session",
            "SharedResource",
            "SharingRule",
            "Step",
            "Succession",
            "Tenure");
  }

  private static Alliance everythingCites() {
    Optional<SourceId> gone = Optional.of(SourceId.of("gone"));
    Quota quota = new Quota(1, Quota.Window.DAY, Quota.Of.RECIPIENT, gone, Optional.empty());
    Duty duty = Duty.of(DutyKind.of("reply"), Bearer.provider()).toBuilder().source(gone).build();
    return Alliance.builder()
        .id("river-valley")
        .kind(AllianceKind.of("consortium"))
        .roll(new RollScope(RollScope.Extent.PARTIAL, gone, Optional.empty()))
        .source(gone)
        .addFact(new AllianceFact(AllianceFact.Kind.FOUNDED, DAY, gone, Optional.empty()))
        .tiers("lead")
        .addInstitution(
            Institution.of("u", "Unit").toBuilder()
                .source(gone)
                .addOtherName(
                    new OtherName(
                        OtherName.Kind.ALIAS,
                        LocalizedText.english("U"),
                        DateSpan.ALWAYS,
                        gone,
                        Optional.empty()))
                .kind(always(InstitutionKind.of("hospital")))
                .ownership(always(Ownership.of("public")))
                .grade(always(Code.of("III")))
                .region(always(Code.of("500105")))
                .specialties(always(ImmutableSortedSet.of(Code.of("05"))))
                .addSuccession(
                    Succession.of(Succession.Kind.CLOSED, DAY).toBuilder().source(gone).build())
                .build())
        .addMember(
            MemberUnit.builder()
                .unit("u")
                .source(gone)
                .tier(always(TierId.of("lead")))
                .roles(always(ImmutableSortedSet.of(Roles.LEAD)))
                .addFact(
                    MemberFact.of(MemberFact.Kind.ADMITTED, DAY).toBuilder().source(gone).build())
                .build())
        .addAgreement(
            Agreement.builder()
                .id("a")
                .kind(AgreementKind.of("charter"))
                .binds(Binding.members())
                .source(gone)
                .addFact(
                    AgreementFact.of(AgreementFact.Kind.EFFECTIVE, DAY).toBuilder()
                        .source(gone)
                        .build())
                .addDuty(duty)
                .build())
        .addResource(
            SharedResource.builder()
                .id("r")
                .kind(ResourceKind.of("ct"))
                .owner("u")
                .lendLimit(quota)
                .source(gone)
                .build())
        .addRule(
            SharingRule.permit("p")
                .resource(ResourceKind.of("ct"))
                .provider(UnitSelector.any())
                .recipient(UnitSelector.any())
                .under("a")
                .quota(quota)
                .addDuty(duty)
                .source(gone)
                .build())
        .referralPolicy(
            ReferralPolicy.builder()
                .ladder(ReferralPolicy.Ladder.SKIP)
                .sideways(ReferralPolicy.Sideways.NEVER)
                .agreement(ReferralPolicy.Agreement.NEEDED)
                .maxHops(1)
                .regions(ReferralPolicy.Regions.NO_MATTER)
                .source(gone)
                .build())
        .addProgramme(
            Programme.builder()
                .id("t")
                .kind(ProgrammeKind.of("training"))
                .organiser("u")
                .source(gone)
                .build())
        .addAppointment(
            Appointment.builder()
                .person("Li")
                .office(Office.of("clerk"))
                .at("u")
                .source(gone)
                .build())
        .addCouncil(
            Council.builder()
                .id("c")
                .source(gone)
                .addSeat(
                    Seat.builder()
                        .id("s")
                        .source(gone)
                        .addTenure(Tenure.builder().unit("u").source(gone).build())
                        .build())
                .addRule(
                    CouncilRule.of("d", DecisionRule.votes(1)).toBuilder().source(gone).build())
                .addSession(
                    Session.builder()
                        .id("m")
                        .on(DAY)
                        .source(gone)
                        .addMotion(Motion.builder().id("n").source(gone).build())
                        .build())
                .build())
        .addClaim(
            Claim.builder()
                .measure(Measure.of("beds"))
                .value(1)
                .meaning(Claim.Meaning.CURRENT)
                .asOf(DAY)
                .source(gone)
                .build())
        .build();
  }

  private static <T> Timeline<T> always(T value) {
    return Timeline.of(
        List.of(
            new Timeline.Step<>(
                value, Optional.empty(), Optional.of(SourceId.of("gone")), Optional.empty())));
  }
}
