// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.time.DateSpan;
import org.medalliance.time.OpenDate;
import org.medalliance.time.PartialDate;

class OfficeHoldersTest {
  private static final PartialDate CHANGE = PartialDate.parse("[2021-06-25..2022-03-08]");

  private static final List<Appointment> CQHCWC =
      List.of(
          president("Zhang Hua", DateSpan.of(PartialDate.parse("[..2021-06-24]"), CHANGE)),
          president("Qi Hongbo", DateSpan.of(CHANGE, PartialDate.parse("[2023-05-22..]"))));

  @Test
  void isUnknownWhileThePresidentChanged() { // golden scenario 11
    OfficeHolders holders = presidentOn("2021-12-01");

    assertThat(holders.isHeld()).isEqualTo(Certainty.UNKNOWN);
    assertThat(holders.candidates()).containsExactly("Qi Hongbo", "Zhang Hua");
    assertThat(holders.isHeldBy("Zhang Hua")).isEqualTo(Certainty.UNKNOWN);
    assertThat(holders.blame())
        .extracting(Object::toString)
        .containsExactly(
            "appointments[cqhcwc president 'Zhang Hua'].until [2021-06-25..2022-03-08]",
            "appointments[cqhcwc president 'Qi Hongbo'].from [2021-06-25..2022-03-08]");
  }

  @Test
  void blamesAnAppointmentByNameWhereverItStands() {
    assertThat(of(CQHCWC.subList(1, 2), "2021-12-01").blame())
        .containsExactly(presidentOn("2021-12-01").blame().get(1));
  }

  @Test
  void aNameThatIsBlamedHidesNothingAndIsCut() {
    List<Appointment> one = List.of(president("\u202e" + "Z".repeat(5_000), DateSpan.from(CHANGE)));

    assertThat(of(one, "2021-12-01").blame())
        .extracting(OpenDate::path)
        .containsExactly("appointments[cqhcwc president '\\u202e" + "Z".repeat(63) + "…'].from");
  }

  @Test
  void isTheOneWhoWasSeenInOffice() { // golden scenario 11
    OfficeHolders before = presidentOn("2021-06-24");
    OfficeHolders after = presidentOn("2022-03-08");

    assertThat(before.isHeld()).isEqualTo(Certainty.YES);
    assertThat(before.candidates()).containsExactly("Zhang Hua");
    assertThat(before.isHeldBy("Qi Hongbo")).isEqualTo(Certainty.NO);
    assertThat(after.isHeldBy("Qi Hongbo")).isEqualTo(Certainty.YES);
    assertThat(after.blame()).isEmpty();
    assertThat(after).hasToString("YES: 1 surely, 0 perhaps");
  }

  @Test
  void isNobodyWhereNobodyIsWrittenToBe() {
    OfficeHolders holders =
        OfficeHolders.of(
            CQHCWC, Offices.PARTY_SECRETARY, UnitId.of("cqhcwc"), LocalDate.of(2022, 3, 8));

    assertThat(holders.isHeld()).isEqualTo(Certainty.NO);
    assertThat(holders.candidates()).isEmpty();
  }

  @Test
  void mayBeSeveral() {
    List<Appointment> two =
        List.of(president("A", DateSpan.ALWAYS), president("B", DateSpan.ALWAYS));

    OfficeHolders holders =
        OfficeHolders.of(two, Offices.PRESIDENT, UnitId.of("cqhcwc"), LocalDate.of(2022, 3, 8));

    assertThat(holders.surely()).hasSize(2);
    assertThat(holders.isHeldBy("A").and(holders.isHeldBy("B"))).isEqualTo(Certainty.YES);
  }

  private static OfficeHolders presidentOn(String day) {
    return of(CQHCWC, day);
  }

  private static OfficeHolders of(List<Appointment> appointments, String day) {
    return OfficeHolders.of(
        appointments, Offices.PRESIDENT, UnitId.of("cqhcwc"), LocalDate.parse(day));
  }

  private static Appointment president(String person, DateSpan span) {
    return Appointment.builder()
        .person(person)
        .office(Offices.PRESIDENT)
        .at("cqhcwc")
        .span(span)
        .build();
  }
}
