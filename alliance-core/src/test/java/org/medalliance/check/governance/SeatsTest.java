// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.Finding;
import org.medalliance.governance.Council;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class SeatsTest {
  private static final LocalDate FOUNDED = LocalDate.of(2017, 5, 1);
  private static final LocalDate LEFT = LocalDate.of(2020, 7, 1);

  @Test
  void whereTheRollLeavesUnitsOutNobodyIsSurelyNoMember() {
    assertThat(codes(RollScope.PARTIAL, "not-on-the-roll", DateSpan.ALWAYS)).isEmpty();
    assertThat(codes(RollScope.PARTIAL, "mentioned", DateSpan.ALWAYS)).isEmpty();
    assertThat(codes(RollScope.COMPLETE, "not-on-the-roll", DateSpan.ALWAYS))
        .containsExactly("SEAT_OF_NON_MEMBER");
    assertThat(codes(RollScope.COMPLETE, "mentioned", DateSpan.ALWAYS))
        .containsExactly("SEAT_OF_NON_MEMBER");
  }

  @Test
  void whoLeftHasNoSeatFromThatDayOn() {
    for (RollScope roll : List.of(RollScope.PARTIAL, RollScope.COMPLETE)) {
      assertThat(codes(roll, "left", DateSpan.from(LEFT))).containsExactly("SEAT_OF_NON_MEMBER");
      assertThat(codes(roll, "left", DateSpan.from(LEFT.minusDays(1)))).isEmpty();
    }
  }

  private static List<String> codes(RollScope roll, String holder, DateSpan span) {
    return AllianceChecks.GOVERNANCE
        .check(
            Alliance.builder()
                .id("river-valley")
                .kind(AllianceKind.of("consortium"))
                .roll(roll)
                .addFact(AllianceFact.founded(FOUNDED))
                .addInstitutions(
                    Institution.of("left", "Left"),
                    Institution.of("mentioned", "Mentioned"),
                    Institution.of("not-on-the-roll", "Somebody Else"))
                .addMember(
                    MemberUnit.admitted("left", FOUNDED, Roles.MEMBER).toBuilder()
                        .addFact(MemberFact.of(MemberFact.Kind.LEFT, PartialDate.of(LEFT)))
                        .build())
                .addMember(MemberUnit.builder().unit("mentioned").roles(Roles.PARTNER).build())
                .addCouncil(
                    Council.builder()
                        .id("board")
                        .addSeat(
                            Seat.builder().id("first").addTenure(Tenure.of(holder, span)).build())
                        .build())
                .build())
        .findings()
        .stream()
        .map(Finding::code)
        .map(code -> code.code())
        .toList();
  }
}
