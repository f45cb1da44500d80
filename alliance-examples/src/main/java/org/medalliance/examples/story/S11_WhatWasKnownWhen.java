// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import static java.util.Locale.ENGLISH;

import java.time.Instant;
import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Revision;
import org.medalliance.code.UnitId;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.Page;
import org.medalliance.voting.Procedure;
import org.medalliance.voting.Resolution;

/** A change, and a correction of it: what held on a day, and what was known of it when. */
public final class S11_WhatWasKnownWhen {
  private S11_WhatWasKnownWhen() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S11_WhatWasKnownWhen::tell);
  }

  static void tell(Page page) {
    page.heading("11  What was known when?").blank();

    // On 13 September the office records that Newport joins on 1 October.
    Alliance before = Samples.twoRivers();
    Alliance joined = admitted(before, LocalDate.of(2023, 10, 1));
    AllianceDiff change = AllianceDiff.between(before, joined);
    page.line("Recorded on 2023-09-13:");
    say(page, change.text(ENGLISH, joined));

    // On 20 October it finds that it had the day wrong: a correction, not another change.
    Alliance right = admitted(before, LocalDate.of(2023, 10, 8));
    AllianceDiff correction = AllianceDiff.between(joined, right);
    page.line("Recorded on 2023-10-20:");
    say(page, correction.text(ENGLISH, right));

    AllianceHistory history =
        AllianceHistory.of(before)
            .with(Revision.change(Instant.parse("2023-09-13T01:00:00Z"), change))
            .with(Revision.correction(Instant.parse("2023-10-20T01:00:00Z"), correction));

    // Two times in one question: the day that is asked about, and the time of asking.
    LocalDate day = LocalDate.of(2023, 10, 5);
    UnitId newport = UnitId.of("newport");
    for (String time : new String[] {"2023-09-01", "2023-10-10", "2023-10-25"}) {
      Alliance known = history.knownAt(Instant.parse(time + "T00:00:00Z"));
      page.line(
          "Newport on %s, as known on %s: %s"
              .formatted(day, time, known.rollOn(day).standingOf(newport)));
    }

    // What was done can be undone, wherever it still stands as it was left.
    page.line("Undone: " + change.inverse().applyTo(joined).equals(before));
  }

  private static Alliance admitted(Alliance alliance, LocalDate day) {
    return Procedure.admission("council", "admission")
        .proceed(
            alliance, UnitId.of("newport"), day, Resolution.of("council-2023", "admit-newport"))
        .change()
        .applyTo(alliance);
  }

  private static void say(Page page, String text) {
    text.lines().forEach(page::indented);
  }
}
