// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import static java.util.Locale.ENGLISH;

import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.examples.Proposals;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.Page;
import org.medalliance.sharing.SharingRequest;

/** A permit for so many a month: what is used, what is left, and what nobody has counted. */
public final class S9_HowMuchIsLeft {
  private S9_HowMuchIsLeft() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S9_HowMuchIsLeft::tell);
  }

  static void tell(Page page) {
    page.heading("9  How much is left?");

    // Suppose each member might consult the lead twice a month.
    Alliance alliance = Proposals.twiceAMonth(Samples.twoRivers());
    SharingPolicy policy = SharingPolicy.of(alliance);
    SharingRequest request =
        SharingRequest.builder()
            .recipient("hillside")
            .provider("lakeside")
            .kind(ResourceKinds.REMOTE_CONSULTATION)
            .on(LocalDate.of(2023, 6, 1))
            .build();

    // What was used is the caller's to keep. Without it nobody can tell.
    say(page, "Nobody counts:", policy.decide(request));

    // A ledger is a value: recording gives another one.
    QuotaLedger ledger = QuotaLedger.empty();
    for (int times = 1; times <= 2; times++) {
      SharingDecision decision = policy.decide(request, ledger);
      say(page, times + ". time:", decision);
      ledger = ledger.record(decision.use());
    }
    say(page, "3. time:", policy.decide(request, ledger));

    // Every month begins anew, and so it does for every other member.
    SharingRequest inJuly = request.toBuilder().on(LocalDate.of(2023, 7, 1)).build();
    say(page, "In July:", policy.decide(inJuly, ledger));
    page.blank().line("What the caller keeps:");
    ledger.amounts().forEach((account, used) -> page.indented(account + ": " + used));
  }

  private static void say(Page page, String when, SharingDecision decision) {
    page.blank().line(when);
    decision.text(ENGLISH).lines().forEach(page::indented);
    decision.unknowns().forEach(unknown -> page.hanging(4, "unknown  ", unknown.toString()));
    decision.quotas().forEach(quota -> page.hanging(4, "quota  ", quota.toString()));
  }
}
