// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.sharing.UnitSelector.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.check.AllianceChecks;
import org.medalliance.code.LocalizedText;
import org.medalliance.governance.Council;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.Offices;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class SpanEndsTest {
  private static final LocalDate FOUNDED = LocalDate.of(2017, 5, 1);

  @Test
  void everySpanThatEndsOnTheLastDayOfAMonthIsTold() {
    assertThat(places(DateSpan.until(LocalDate.of(2023, 6, 30))))
        .containsExactly(
            "appointments[lakeside director 'Zhang San'].until",
            "councils[board].seats[first].tenures[0].until",
            "institutions[lakeside].otherNames[0].until",
            "programmes[screening].until",
            "resources[scanner].until",
            "rules[imaging].until");
  }

  @Test
  void theFirstDayOfTheNextMonthIsWhatIsMeant() {
    assertThat(places(DateSpan.until(LocalDate.of(2023, 7, 1)))).isEmpty();
    assertThat(places(DateSpan.until(LocalDate.of(2023, 6, 29)))).isEmpty();
    assertThat(places(DateSpan.until(PartialDate.parse("2023-06")))).isEmpty();
    assertThat(places(DateSpan.ALWAYS)).isEmpty();
  }

  private static List<String> places(DateSpan span) {
    return AllianceChecks.SPANS.check(everythingOn(span)).findings().stream()
        .map(finding -> finding.path().toString())
        .toList();
  }

  private static Alliance everythingOn(DateSpan span) {
    return Alliance.builder()
        .id("river-valley")
        .kind(AllianceKind.of("consortium"))
        .roll(RollScope.PARTIAL)
        .addFact(AllianceFact.founded(FOUNDED))
        .addInstitution(
            Institution.of("lakeside", "Lakeside Hospital").toBuilder()
                .addOtherName(
                    new OtherName(
                        OtherName.Kind.FORMER,
                        LocalizedText.english("Old Hospital"),
                        span,
                        Optional.empty(),
                        Optional.empty()))
                .build())
        .addAgreement(Agreement.charter("charter", FOUNDED))
        .addResource(
            SharedResource.builder()
                .id("scanner")
                .kind(ResourceKind.of("remote-imaging"))
                .owner("lakeside")
                .span(span)
                .build())
        .addRule(
            SharingRule.permit("imaging")
                .resource(ResourceKind.of("remote-imaging"))
                .provider(unit("lakeside"))
                .recipient(unit("lakeside"))
                .under("charter")
                .span(span)
                .build())
        .addProgramme(
            Programme.builder()
                .id("screening")
                .kind(ProgrammeKind.of("outreach"))
                .organiser("lakeside")
                .span(span)
                .build())
        .addAppointment(
            Appointment.builder()
                .person("Zhang San")
                .office(Offices.DIRECTOR)
                .at("lakeside")
                .span(span)
                .build())
        .addCouncil(
            Council.builder()
                .id("board")
                .addSeat(Seat.builder().id("first").addTenure(Tenure.of("lakeside", span)).build())
                .build())
        .build();
  }
}
