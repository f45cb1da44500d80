// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.DecisionReport;
import org.medalliance.examples.report.Page;
import org.medalliance.sharing.SharingRequest;

/** A workstation that six units try out, and an ordinary member that would like to. */
public final class S4_OnlyThePilots {
  private S4_OnlyThePilots() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S4_OnlyThePilots::tell);
  }

  static void tell(Page page) {
    page.heading("4  Who may use the infertility workstation?");
    Alliance alliance = Samples.chongqing();
    SharingPolicy policy = SharingPolicy.of(alliance);

    // Each pilot unit has its own agreement with the lead.
    SharingRequest pilot =
        SharingRequest.builder()
            .recipient("pilot-1")
            .provider("cqhcwc")
            .resource("infertility-workstation")
            .on(LocalDate.of(2021, 6, 24))
            .build();
    DecisionReport.of(alliance, policy.explain(pilot)).write(page.blank());

    // To be a member is not enough: no agreement about the workstation binds this one.
    SharingRequest member =
        pilot.toBuilder().recipient("qianfeng-mch").on(LocalDate.of(2023, 6, 1)).build();
    DecisionReport.of(alliance, policy.explain(member)).write(page.blank());
  }
}
