// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.check.finding.Finding;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Measure;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceKind;
import org.medalliance.governance.Council;
import org.medalliance.governance.Session;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.Office;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class ReferencesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 24);
  private static final LocalDate LATER = LocalDate.of(2023, 1, 1);

  private static Alliance.Builder alliance() {
    return Alliance.builder()
        .id("valley")
        .kind(AllianceKind.of("specialty-alliance"))
        .roll(RollScope.COMPLETE)
        .addFact(AllianceFact.founded(DAY))
        .tiers("county")
        .addInstitution(Institution.of("hub", "hub"));
  }

  private static List<String> found(Alliance.Builder alliance) {
    List<Finding> found = new ArrayList<>();
    References.find(alliance.build(), found::add);
    return found.stream().map(finding -> finding.code().code() + " " + finding.path()).toList();
  }

  private static Duty borneBy(String unit) {
    return Duty.of(DutyKind.of("reply-to-" + unit), Bearer.unit(unit));
  }

  private static Agreement.Builder agreement(String id) {
    return Agreement.builder()
        .id(id)
        .kind(AgreementKinds.CHARTER)
        .binds(Binding.members())
        .addFact(AgreementFact.effective(DAY));
  }

  private static SharingRule.Builder rule(String id) {
    return SharingRule.permit(id)
        .resource(ResourceKind.of("beds"))
        .provider(UnitSelector.any())
        .recipient(UnitSelector.any())
        .under("charter");
  }

  @Test
  void everyPartOfARuleThatLeadsNowhereIsFoundThere() {
    Alliance.Builder alliance =
        alliance()
            .addAgreement(agreement("charter").build())
            .addRule(
                rule("r")
                    .resource(ResourceSelector.one("scanner"))
                    .provider(
                        UnitSelector.anyOf(
                            UnitSelector.tierAtLeast("city"), UnitSelector.unit("nobody")))
                    .recipient(
                        UnitSelector.allOf(
                            UnitSelector.tierAtMost("town"), UnitSelector.party("pact")))
                    .addDuty(borneBy("hub"))
                    .addDuty(borneBy("none"))
                    .build());

    assertThat(found(alliance))
        .containsExactlyInAnyOrder(
            "DANGLING_REF rules[r].resource.id",
            "DANGLING_REF rules[r].provider",
            "DANGLING_REF rules[r].provider",
            "DANGLING_REF rules[r].recipient",
            "DANGLING_REF rules[r].recipient",
            "DANGLING_REF rules[r].duties[1].bearer");
  }

  @Test
  void ofSeveralTheOneThatLeadsNowhereIsNamed() {
    Alliance.Builder alliance =
        alliance()
            .addAgreement(
                agreement("charter").addDuty(borneBy("hub")).addDuty(borneBy("none")).build())
            .addAppointment(appointment("Li", "hub").build())
            .addAppointment(appointment("Wu", "none").home("nowhere").build())
            .addClaim(claim("hub"))
            .addClaim(claim("none"));

    assertThat(found(alliance))
        .containsExactlyInAnyOrder(
            "DANGLING_REF agreements[charter].duties[1].bearer",
            "DANGLING_REF appointments[none clerk 'Wu'].at",
            "DANGLING_REF appointments[none clerk 'Wu'].home",
            "DANGLING_REF claims[beds of none 1 CURRENT as of 2021-06-24].of");
  }

  private static Appointment.Builder appointment(String person, String at) {
    return Appointment.builder().person(person).office(Office.of("clerk")).at(at);
  }

  private static Claim claim(String subject) {
    return Claim.builder()
        .measure(Measure.of("beds"))
        .value(1)
        .meaning(Claim.Meaning.CURRENT)
        .asOf(PartialDate.of(DAY))
        .subject(subject)
        .build();
  }

  @Test
  void aFigureMayBeOfWhateverHasAnId() {
    Alliance all =
        alliance()
            .addAgreement(agreement("charter").build())
            .addResource(
                SharedResource.builder()
                    .id("ward")
                    .kind(ResourceKind.of("beds"))
                    .owner("hub")
                    .build())
            .addRule(rule("opening").build())
            .addSource(Source.builder().id(SourceId.of("paper")).kind(SourceKind.REPORT).build())
            .addProgramme(
                Programme.builder()
                    .id("course")
                    .kind(ProgrammeKind.of("training"))
                    .organiser("hub")
                    .build())
            .addCouncil(
                Council.builder()
                    .id("board")
                    .addSession(Session.builder().id("first").on(PartialDate.of(DAY)).build())
                    .build())
            .build();

    for (String subject :
        List.of(
            "hub", "county", "charter", "ward", "opening", "paper", "course", "board", "first",
            "valley")) {
      assertThat(found(all.toBuilder().addClaim(claim(subject)))).as(subject).isEmpty();
    }
    assertThat(found(all.toBuilder().addClaim(claim("none")))).hasSize(1);
  }

  private static List<String> named(Alliance.Builder alliance) {
    return StillNamed.after(PartialDate.of(LATER), Set.of(UnitId.of("hub")), alliance.build())
        .values()
        .stream()
        .flatMap(paths -> paths.stream().map(Object::toString))
        .toList();
  }

  /** What ends on the day itself has ended; what ends the day after has not. */
  @Test
  void whatEndsBeforeAUnitDoesNamesItNoLonger() {
    for (boolean isOver : List.of(true, false)) {
      DateSpan span = DateSpan.until(isOver ? LATER : LATER.plusDays(1));
      String[] expected =
          isOver
              ? new String[0]
              : new String[] {
                "resources[ward].owner",
                "rules[opening].provider",
                "programmes[course].organiser",
                "appointments[hub clerk 'Li'].at",
                "agreements[pact].binds.parties[hub]"
              };
      Alliance.Builder alliance =
          alliance()
              .addInstitution(Institution.of("east", "east"))
              .addAgreement(
                  agreement("pact")
                      .binds(Binding.parties("hub", "east"))
                      .addFact(
                          AgreementFact.of(
                              AgreementFact.Kind.TERMINATED, span.until().orElseThrow()))
                      .build())
              .addAgreement(agreement("charter").build())
              .addResource(
                  SharedResource.builder()
                      .id("ward")
                      .kind(ResourceKind.of("beds"))
                      .owner("hub")
                      .span(span)
                      .build())
              .addRule(rule("opening").provider(UnitSelector.unit("hub")).span(span).build())
              .addProgramme(
                  Programme.builder()
                      .id("course")
                      .kind(ProgrammeKind.of("training"))
                      .organiser("hub")
                      .span(span)
                      .build())
              .addAppointment(appointment("Li", "hub").span(span).build());

      assertThat(named(alliance)).as("%s", span).containsExactlyInAnyOrder(expected);
    }
  }

  @Test
  void aRuleNamesAUnitAsLongAsAnAgreementCarriesIt() {
    Agreement ended =
        agreement("ended")
            .addFact(
                AgreementFact.of(AgreementFact.Kind.TERMINATED, PartialDate.of(DAY.plusYears(1))))
            .build();
    Alliance.Builder alliance =
        alliance()
            .addAgreement(ended)
            .addRule(rule("opening").provider(UnitSelector.unit("hub")).under("ended").build());

    assertThat(named(alliance)).isEmpty();
    assertThat(
            named(
                alliance
                    .addAgreement(agreement("charter").build())
                    .rules(
                        List.of(
                            rule("opening")
                                .provider(UnitSelector.unit("hub"))
                                .under("ended", "charter")
                                .build()))))
        .containsExactly("rules[opening].provider");
  }
}
