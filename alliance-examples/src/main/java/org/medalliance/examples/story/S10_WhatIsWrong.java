// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import static java.util.Locale.ENGLISH;

import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.check.AllianceChecks;
import org.medalliance.code.SourceId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Measure;
import org.medalliance.examples.Proposals;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.Page;
import org.medalliance.time.PartialDate;

/** What is wrong with an alliance, everything at once; and figures that cannot all be right. */
public final class S10_WhatIsWrong {
  private S10_WhatIsWrong() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S10_WhatIsWrong::tell);
  }

  static void tell(Page page) {
    page.heading("10  What is wrong?").blank();

    // A report says that 46 members were present, and that the alliance "has had" 49: no conflict.
    Alliance alliance = Samples.chongqing();
    page.line("What the reports say of members, as it was read:");
    alliance.claims().stream()
        .filter(claim -> claim.measure().value().equals("members"))
        .forEach(claim -> page.hanging(2, "- ", claim.toString()));
    page.line("What checks find in the whole document:");
    say(page, alliance);

    // Had both been meant as the members of one day, one of them would be wrong.
    page.blank().line("Read as two counts of one day:");
    LocalDate day = LocalDate.of(2021, 6, 24);
    say(page, alliance.toBuilder().addClaims(current(46, day), current(49, day)).build());

    // An id that nobody has is found too, with the id that was perhaps meant.
    page.blank().line("With a slip of the finger in a rule:");
    say(page, Proposals.misspelt(alliance));
  }

  private static void say(Page page, Alliance alliance) {
    AllianceChecks.ALL.check(alliance).text(ENGLISH).lines().forEach(page::indented);
  }

  private static Claim current(long value, LocalDate day) {
    return Claim.builder()
        .measure(Measure.of("members"))
        .value(value)
        .meaning(Claim.Meaning.CURRENT)
        .asOf(PartialDate.of(day))
        .source(SourceId.of("s1"))
        .build();
  }
}
