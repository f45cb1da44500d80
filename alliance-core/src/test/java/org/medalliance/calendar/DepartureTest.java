// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.unit;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.Seat;
import org.medalliance.governance.SeatId;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Offices;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class DepartureTest {
  private static final LocalDate FOUNDED = LocalDate.of(2017, 5, 1);
  private static final LocalDate ON = LocalDate.of(2023, 6, 1);
  private static final UnitId LAKESIDE = UnitId.of("lakeside");
  private static final UnitId HILLSIDE = UnitId.of("hillside");
  private static final UnitId OUTSIDER = UnitId.of("outsider");

  private static final Alliance VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("specialty-alliance"))
          .roll(RollScope.COMPLETE)
          .addFact(AllianceFact.founded(FOUNDED))
          .addInstitutions(
              Institution.of("lakeside", "Lakeside Hospital"),
              Institution.of("hillside", "Hillside Clinic"),
              Institution.of("north", "North Clinic"),
              Institution.of("outsider", "Somebody Else"))
          .addMember(MemberUnit.admitted("lakeside", FOUNDED, Roles.LEAD, Roles.MEMBER))
          .addMember(MemberUnit.admitted("hillside", FOUNDED, Roles.MEMBER))
          .addMember(MemberUnit.admitted("north", LocalDate.of(2023, 6, 2), Roles.MEMBER))
          .addAgreement(
              Agreement.charter("charter", FOUNDED).toBuilder()
                  .binds(
                      new Binding.Members(
                          ImmutableSortedSet.of(Standing.FULL),
                          ImmutableSortedSet.of(OUTSIDER, LAKESIDE)))
                  .build())
          .addAgreement(
              Agreement.charter("trials", FOUNDED).toBuilder()
                  .binds(Binding.members(Standing.TRIAL))
                  .build())
          .addAgreement(
              Agreement.charter("pact", FOUNDED).toBuilder()
                  .binds(Binding.parties("lakeside", "outsider"))
                  .build())
          .addAgreement(
              Agreement.charter("ended", FOUNDED).toBuilder()
                  .addFact(AgreementFact.of(AgreementFact.Kind.TERMINATED, PartialDate.of(ON)))
                  .build())
          .addResource(resource("scanner", DateSpan.ALWAYS))
          .addResource(resource("old-scanner", DateSpan.until(ON)))
          .addResource(resource("new-scanner", DateSpan.from(PartialDate.ofYear(2023))))
          .addRule(
              SharingRule.permit("imaging")
                  .resource(ResourceKind.of("remote-imaging"))
                  .provider(unit("lakeside"))
                  .recipient(any())
                  .under("charter", "pact")
                  .build())
          .addRule(
              SharingRule.permit("training")
                  .resource(ResourceKind.of("training"))
                  .provider(any())
                  .recipient(any())
                  .under("charter")
                  .build())
          .addAppointment(appointment("Zhang San", "lakeside").build())
          .addAppointment(appointment("Li Si", "north").home("lakeside").build())
          .addAppointment(appointment("Wang Wu", "lakeside").span(DateSpan.until(ON)).build())
          .addAppointment(appointment("Zhao Liu", "hillside").build())
          .addCouncil(
              Council.builder()
                  .id("board")
                  .addSeat(Seat.of("first", "lakeside"))
                  .addSeat(Seat.of("second", "hillside"))
                  .addSeat(
                      Seat.builder()
                          .id("third")
                          .addTenure(Tenure.of("lakeside", DateSpan.until(ON)))
                          .build())
                  .build())
          .addCouncil(Council.builder().id("ethics").addSeat(Seat.of("only", "north")).build())
          .build();

  @Test
  void withoutTheLeadNobodyLeads() {
    assertThat(leadLeaves().roles()).containsOnlyKeys(Roles.LEAD, Roles.MEMBER);
    assertThat(others(leadLeaves(), Roles.LEAD)).isEqualTo(new Count(0, Optional.of(0)));
    assertThat(others(leadLeaves(), Roles.LEAD).isNone()).isEqualTo(Certainty.YES);
    assertThat(others(leadLeaves(), Roles.MEMBER)).isEqualTo(new Count(1, Optional.of(1)));
  }

  @Test
  void whereTheRollIsNotCompleteAnotherMayLead() {
    Departure departure =
        AllianceCalendar.of(VALLEY.toBuilder().roll(RollScope.PARTIAL).build())
            .departure(LAKESIDE, ON);

    assertThat(others(departure, Roles.LEAD).isNone()).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void membershipEndsAndWhatItSignedDoesNot() {
    assertThat(leadLeaves().released()).containsExactly(AgreementId.of("charter"));
    assertThat(leadLeaves().bound()).containsExactly(AgreementId.of("pact"));
  }

  @Test
  void whatItHasAndHoldsIsNamed() {
    assertThat(leadLeaves().resources())
        .containsExactly(ResourceId.of("new-scanner"), ResourceId.of("scanner"));
    assertThat(leadLeaves().offices())
        .extracting(Appointment::person)
        .containsExactly("Zhang San", "Li Si");
    assertThat(AllianceCalendar.of(VALLEY).departure(HILLSIDE, ON).resources()).isEmpty();
    assertThat(leadLeaves().seats()).containsOnlyKeys(CouncilId.of("board"));
    assertThat(leadLeaves().seats().get(CouncilId.of("board"))).containsExactly(SeatId.of("first"));
  }

  @Test
  void permissionsEndOnBothSides() {
    assertThat(lost(leadLeaves()))
        .containsExactlyInAnyOrder(
            "hillside uses scanner of lakeside on 2023-06-01",
            "hillside uses training of lakeside on 2023-06-01",
            "outsider uses training of lakeside on 2023-06-01",
            "lakeside uses training of hillside on 2023-06-01",
            "lakeside uses training of outsider on 2023-06-01");
    assertThat(lost(AllianceCalendar.of(VALLEY).departure(HILLSIDE, ON)))
        .containsExactlyInAnyOrder(
            "hillside uses scanner of lakeside on 2023-06-01",
            "hillside uses training of lakeside on 2023-06-01",
            "hillside uses training of outsider on 2023-06-01",
            "lakeside uses training of hillside on 2023-06-01",
            "outsider uses training of hillside on 2023-06-01");
  }

  @Test
  void whoIsNoMemberOnTheDayLosesNothing() {
    Departure before = AllianceCalendar.of(VALLEY).departure(UnitId.of("north"), ON);
    Departure outsider = AllianceCalendar.of(VALLEY).departure(OUTSIDER, ON);

    assertThat(before.roles()).isEmpty();
    assertThat(before.released()).isEmpty();
    assertThat(lost(before)).isEmpty();
    assertThat(before.seats()).containsOnlyKeys(CouncilId.of("ethics"));
    assertThat(outsider.roles()).isEmpty();
    assertThat(outsider.released()).isEmpty();
    assertThat(outsider.bound()).containsExactly(AgreementId.of("charter"), AgreementId.of("pact"));
    assertThat(lost(outsider)).isEmpty();
    assertThat(lost(AllianceCalendar.of(VALLEY).departure(UnitId.of("nobody"), ON))).isEmpty();
  }

  @Test
  void outsideTheLifeOfTheAllianceNothingIsLost() {
    Departure early = AllianceCalendar.of(VALLEY).departure(LAKESIDE, FOUNDED.minusDays(1));

    assertThat(early.roles()).isEmpty();
    assertThat(early.released()).isEmpty();
    assertThat(lost(early)).isEmpty();
  }

  @Test
  void itSaysWhoAndWhen() {
    assertThat(leadLeaves()).hasToString("lakeside leaves on 2023-06-01");
  }

  private static Departure leadLeaves() {
    return AllianceCalendar.of(VALLEY).departure(LAKESIDE, ON);
  }

  private static Count others(Departure departure, Role role) {
    return Optional.ofNullable(departure.roles().get(role)).orElseThrow();
  }

  private static List<String> lost(Departure departure) {
    return departure
        .permissionsLost(SharingPolicy.of(VALLEY))
        .map(SharingDecision::request)
        .map(Object::toString)
        .toList();
  }

  private static SharedResource resource(String id, DateSpan span) {
    return SharedResource.builder()
        .id(id)
        .kind(ResourceKind.of("remote-imaging"))
        .owner("lakeside")
        .span(span)
        .build();
  }

  private static Appointment.Builder appointment(String person, String at) {
    return Appointment.builder().person(person).office(Offices.PRESIDENT).at(at);
  }
}
