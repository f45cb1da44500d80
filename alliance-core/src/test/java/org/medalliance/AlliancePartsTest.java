// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Measure;
import org.medalliance.governance.Council;
import org.medalliance.governance.Session;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.Offices;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeKinds;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/** What an alliance says beside its roll and its rules. */
class AlliancePartsTest {
  private static final Alliance RIVER_VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("specialty-alliance"))
          .roll(RollScope.COMPLETE)
          .build();

  private static final Session FIRST =
      Session.builder().id("session-1").on(PartialDate.parse("2021")).build();

  private static final Council COUNCIL = Council.builder().id("council").addSession(FIRST).build();

  private static final Programme PLAN =
      Programme.builder()
          .id("plan")
          .kind(ProgrammeKinds.IMPLEMENTATION_PLAN)
          .organiser("lakeside")
          .build();

  private static final Appointment PRESIDENT =
      Appointment.builder()
          .person("Qi Hongbo")
          .office(Offices.PRESIDENT)
          .at("lakeside")
          .span(DateSpan.from(LocalDate.of(2022, 3, 8)))
          .build();

  @Test
  void findsProgrammesCouncilsAndSessions() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addProgrammes(PLAN.toBuilder().id("clinic").build(), PLAN)
            .addCouncil(COUNCIL)
            .build();

    assertThat(alliance.programme("plan")).contains(PLAN);
    assertThat(alliance.programme("other")).isEmpty();
    assertThat(alliance.council("council")).contains(COUNCIL);
    assertThat(alliance.session("session-1")).contains(FIRST);
    assertThat(alliance.session("session-2")).isEmpty();
  }

  @Test
  void knowsWhoIsInAnOffice() {
    Alliance alliance = RIVER_VALLEY.toBuilder().addAppointment(PRESIDENT).build();

    assertThat(
            alliance
                .holdersOf(Offices.PRESIDENT, "lakeside", LocalDate.of(2022, 3, 8))
                .isHeldBy("Qi Hongbo"))
        .isEqualTo(Certainty.YES);
    assertThat(
            alliance
                .holdersOf(Offices.PRESIDENT, "lakeside", LocalDate.of(2022, 3, 7))
                .candidates())
        .isEmpty();
  }

  @Test
  void hasNoReferralPolicyUnlessOneIsWritten() {
    assertThat(RIVER_VALLEY.referralPolicy()).isEmpty();
  }

  @Test
  void refusesASessionIdThatTwoCouncilsUse() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                RIVER_VALLEY.toBuilder()
                    .addCouncils(COUNCIL, COUNCIL.toBuilder().id("standing").build())
                    .build())
        .withMessage("sessions of all councils must bear different ids: session-1 stands twice")
        .returns(Fault.DUPLICATE_ID, InvalidValueException::fault)
        .returns(Optional.of("councils[1].sessions"), InvalidValueException::attribute);
  }

  @Test
  void refusesAnIdBorneTwice() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RIVER_VALLEY.toBuilder().addProgrammes(PLAN, PLAN).build())
        .withMessage("programmes must bear different ids: plan stands twice");
  }

  @Test
  void keepsAFactThatIsWrittenTwiceOnce() {
    Claim claim =
        Claim.builder()
            .measure(Measure.MEMBERS)
            .value(46)
            .meaning(Claim.Meaning.PRESENT)
            .asOf(PartialDate.parse("2021-06-24"))
            .build();

    assertThat(RIVER_VALLEY.toBuilder().addClaims(claim, claim).build().claims())
        .containsExactly(claim);
  }
}
