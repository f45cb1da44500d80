// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.Seat;
import org.medalliance.governance.SeatId;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.time.DateSpan;

/** Size is no trouble: whatever is squared would not end here. */
class LargeVotesTest {

  @Test
  void aSessionPutsAThousandMotionsToFiftyThousandMembers() {
    Session session =
        Valley.session(Valley.motion("ordinary", 2, 0), Valley.first(2)).toBuilder()
            .motions(
                IntStream.range(0, 1000)
                    .mapToObj(i -> Valley.motion("ordinary", 2, 0).toBuilder().id("m" + i).build())
                    .toList())
            .build();

    assertThat(Votes.tallies(Valley.of(50_000, session), "council-4"))
        .hasSize(1000)
        .allMatch(tally -> tally.attendance().voters().size() == 50_000);
  }

  @Test
  void aSeatPassesOnEachWeekForTwentyThousandWeeks() {
    LocalDate first = Valley.FOUNDED;
    Seat seat =
        Seat.builder()
            .id("chair")
            .tenures(
                IntStream.range(0, 20_000)
                    .mapToObj(
                        i ->
                            Tenure.of(
                                "u" + i % 7,
                                DateSpan.of(first.plusWeeks(i), first.plusWeeks(i + 1))))
                    .toList())
            .build();
    Alliance alliance =
        Valley.of(1, Valley.session(Valley.motion("ordinary", 1, 0))).toBuilder()
            .addCouncil(
                Council.builder()
                    .id("board")
                    .electorate(Council.Electorate.SEATS)
                    .addSeat(seat)
                    .build())
            .build();

    Rota rota = Rota.of(alliance, CouncilId.of("board"), SeatId.of("chair"));

    assertThat(rota.course().changes()).hasSize(20_001);
    assertThat(rota.gaps()).hasSize(1);
    assertThat(rota.nextAfter(first.plusWeeks(5)))
        .hasValueSatisfying(unit -> assertThat(unit.value()).isEqualTo("u6"));
  }
}
