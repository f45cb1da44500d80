// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.AgreementsReport;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.time.Certain;

/** Which agreements are in force on given days. */
public final class S2_WhatIsInForce {
  private S2_WhatIsInForce() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S2_WhatIsInForce::tell);
  }

  static void tell(Page page) {
    page.heading("2  What is in force?").blank();

    // g2 was signed; from which day it is in effect, no report says. So it stays "signed".
    table(page, Samples.chongqing(), "2016-12-31", "2017-06-30", "2021-06-24", "2023-05-21");
    page.blank();
    table(page, Samples.chenghua(), "2016-01-08", "2020-01-01", "2026-11-21");
  }

  private static void table(Page page, Alliance alliance, String... days) {
    page.line(Words.name(alliance));
    Table table = new Table().row("", List.of(days), "");
    for (Agreement agreement : alliance.agreements()) {
      List<String> words =
          Stream.of(days).map(day -> word(agreement.statusOn(LocalDate.parse(day)))).toList();
      String parties = agreement.kind() + ": " + AgreementsReport.binds(agreement.binds());
      table.row(agreement.id().toString(), words, parties);
    }
    page.table(table);
  }

  /** A status is never written down: it follows from what happened, and may be open. */
  private static String word(Certain<AgreementStatus> status) {
    if (!status.isKnown()) {
      return "perhaps";
    }
    return status.known().equals(Optional.of(AgreementStatus.DRAFT))
        ? "-"
        : AgreementsReport.status(status).toString();
  }
}
