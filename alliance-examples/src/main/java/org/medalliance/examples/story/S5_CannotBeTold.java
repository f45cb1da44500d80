// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.DecisionReport;
import org.medalliance.examples.report.Page;
import org.medalliance.sharing.SharingRequest;

/** What can only be answered UNDETERMINED, and which fact is to blame. */
public final class S5_CannotBeTold {
  private S5_CannotBeTold() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S5_CannotBeTold::tell);
  }

  static void tell(Page page) {
    page.heading("5  What cannot be told, and because of which fact?");

    // "In 2017" leaves every day of 2017 open.
    ask(
        page,
        Samples.chongqing(),
        SharingRequest.builder()
            .recipient("pilot-1")
            .provider("cqhcwc")
            .kind(ResourceKinds.REMOTE_CONSULTATION)
            .on(LocalDate.of(2017, 8, 1))
            .build());

    // "26 April" leaves ten years open.
    SharingRequest assistance =
        SharingRequest.builder()
            .recipient("qianfeng-hospital")
            .provider("cmc-second-416")
            .kind(ResourceKinds.TECHNICAL_ASSISTANCE)
            .on(LocalDate.of(2020, 1, 1))
            .build();
    ask(page, Samples.chenghua(), assistance);

    // "Will also build" may never have come true.
    ask(
        page,
        Samples.chenghua(),
        assistance.toBuilder()
            .kind(ResourceKinds.REMOTE_ECG)
            .on(LocalDate.of(2026, 11, 21))
            .build());
    page.blank()
        .line("To settle one of these, write a day, or a narrower range, at the place named.");
  }

  private static void ask(Page page, Alliance alliance, SharingRequest request) {
    DecisionReport.of(alliance, SharingPolicy.of(alliance).explain(request)).write(page.blank());
  }
}
