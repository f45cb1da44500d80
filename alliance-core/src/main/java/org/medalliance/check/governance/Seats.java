// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.governance;

import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Council;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Tenure;
import org.medalliance.membership.Standing;

/** Whether seats are held for members. */
public final class Seats {
  private Seats() {}

  /** Hands over tenures of units that surely are no members on any day of them. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    Belonging members = new Belonging(alliance, Standing::isMember);
    for (Council council : alliance.councils()) {
      for (Seat seat : council.seats()) {
        for (int i = 0; i < seat.tenures().size(); i++) {
          Tenure tenure = seat.tenures().get(i);
          if (!isMentionedOnly(alliance, tenure.unit())
              && members.isExcluded(tenure.unit(), tenure.span())) {
            findings.accept(
                Finding.of(
                    FindingCodes.SEAT_OF_NON_MEMBER,
                    FindingPath.of("councils")
                        .id(council.id().value())
                        .member("seats")
                        .id(seat.id().value())
                        .member("tenures")
                        .at(i)
                        .member("unit"),
                    tenure.unit()));
          }
        }
      }
    }
  }

  /** Where the roll leaves something out, nobody is surely no member of whom nothing is told. */
  private static boolean isMentionedOnly(Alliance alliance, UnitId unit) {
    return alliance.roll().extent() == RollScope.Extent.PARTIAL
        && alliance.member(unit).map(entry -> entry.facts().isEmpty()).orElse(true);
  }
}
