// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import static java.util.Locale.ENGLISH;

import java.time.LocalDate;
import java.time.Period;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.Page;
import org.medalliance.voting.Procedure;
import org.medalliance.voting.Proceeding;
import org.medalliance.voting.Resolution;
import org.medalliance.voting.Votes;

/** A charter of 25 articles: what holds each of them, what is not held, and what can be asked. */
public final class S6_WhatACharterSays {
  private S6_WhatACharterSays() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S6_WhatACharterSays::tell);
  }

  static void tell(Page page) {
    page.heading("6  What does a charter say, and what follows?").blank();

    // Each article with the places in the document that hold it; what none holds, and why.
    Samples.text("charter/articles.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\|", -1))
        .forEach(article -> article(page, article));
    Alliance alliance = Samples.twoRivers();

    // Four of five seats are two thirds. The applicant was there as a guest, and its vote is none.
    text(page, Votes.tally(alliance, "council-2023", "admit-newport").text(ENGLISH));

    // Article 14: the resolution admits the unit from a day on; this is the change to apply.
    Resolution resolution = Resolution.of("council-2023", "admit-newport");
    Proceeding admission =
        Procedure.admission("council", "admission")
            .proceed(alliance, UnitId.of("newport"), LocalDate.of(2023, 10, 1), resolution);
    text(page, admission.text(ENGLISH));
    page.indented(admission.change().text(ENGLISH, alliance).strip());

    // Article 15: a month after 31 October is 30 November, and not a day sooner.
    Procedure exit = Procedure.exit(Period.ofMonths(1));
    UnitId hillside = UnitId.of("hillside");
    text(page, exit.proceed(alliance, hillside, LocalDate.of(2023, 11, 29)).text(ENGLISH));
    text(page, exit.proceed(alliance, hillside, LocalDate.of(2023, 11, 30)).text(ENGLISH));

    // Article 16: nobody has voted on it yet, and no notice was given.
    Procedure standing = exit.and("standing-council", "all").and("council", "majority");
    UnitId northgate = UnitId.of("northgate");
    text(page, standing.proceed(alliance, northgate, LocalDate.of(2023, 12, 1)).text(ENGLISH));
  }

  private static void article(Page page, String[] article) {
    page.hanging(2, article[0].strip() + ". ", article[1].strip());
    if (!article[2].isBlank() && !article[2].strip().equals("-")) {
      page.hanging(6, "in   ", article[2].strip());
    }
    if (!article[3].isBlank()) {
      page.hanging(6, "not  ", article[3].strip());
    }
  }

  private static void text(Page page, String text) {
    page.blank();
    text.lines().forEach(page::unbroken);
  }
}
