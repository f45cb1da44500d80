// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.DecisionReport;
import org.medalliance.examples.report.Page;
import org.medalliance.sharing.SharingRequest;

/** May a member use remote consultation of the leading unit, and why. */
public final class S3_MayTheyUseIt {
  private S3_MayTheyUseIt() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S3_MayTheyUseIt::tell);
  }

  static void tell(Page page) {
    page.heading("3  May the hospital of Qianfeng District use remote consultation of the lead?");

    // A policy is made once and asked as often as one likes.
    Alliance alliance = Samples.chongqing();
    SharingPolicy policy = SharingPolicy.of(alliance);
    SharingRequest inJune =
        SharingRequest.builder()
            .recipient("qianfeng-mch")
            .provider("cqhcwc")
            .kind(ResourceKinds.REMOTE_CONSULTATION)
            .on(LocalDate.of(2023, 6, 1))
            .build();

    // Every yes cites the rule, the agreement and what it rests on.
    Explanation yes = policy.explain(inJune);
    DecisionReport.of(alliance, yes).write(page.blank()).writeWhy(page);

    // Every no says what is missing: the day before, the hospital was no member yet.
    SharingRequest before = inJune.toBuilder().on(LocalDate.of(2023, 5, 20)).build();
    DecisionReport.of(alliance, policy.explain(before)).write(page.blank());
  }
}
