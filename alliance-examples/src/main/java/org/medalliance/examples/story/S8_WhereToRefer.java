// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import static java.util.Locale.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.Page;
import org.medalliance.referral.Direction;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.Referrals;
import org.medalliance.sharing.Urgency;

/** Where a health centre may refer patients, in what order, and why not elsewhere. */
public final class S8_WhereToRefer {
  private S8_WhereToRefer() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S8_WhereToRefer::tell);
  }

  static void tell(Page page) {
    page.heading("8  Where may a health centre refer patients?").blank();

    // A network is made once and asked as often as one likes.
    Alliance alliance = Samples.twoRivers();
    ReferralNetwork network = ReferralNetwork.of(alliance);
    ReferralQuery query =
        ReferralQuery.builder()
            .sender("hillside")
            .direction(Direction.UP)
            .on(LocalDate.of(2023, 6, 1))
            .build();

    // Rung by rung, of at most two hops: the nearest rung first, then by id.
    page.line("From hillside up, on 2023-06-01:");
    Referrals referrals = network.find(query);
    referrals.candidates().forEach(found -> page.indented(found.text(ENGLISH)));

    // Everybody else is there too, each with every reason.
    page.blank().line("And nowhere else:");
    referrals.rejected().forEach(found -> page.hanging(2, "- ", found.text(ENGLISH)));

    // A chain that somebody has in mind: rungs may be passed over in an emergency alone.
    page.blank().line("Straight to the lead?");
    List<UnitId> straight = List.of(UnitId.of("hillside"), UnitId.of("lakeside"));
    text(page, network.validate(straight, query).text(ENGLISH));
    for (Urgency urgency : List.of(Urgency.URGENT, Urgency.EMERGENCY)) {
      page.line("If it is " + urgency + "?");
      ReferralQuery told = query.toBuilder().urgency(urgency).build();
      text(page, network.validate(straight, told).text(ENGLISH));
    }
  }

  private static void text(Page page, String text) {
    text.lines().forEach(page::indented);
  }
}
