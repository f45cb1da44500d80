// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.Page;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.AnswerJson;
import org.medalliance.jackson.Reading;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.Indicators;

/** An alliance as a document and back, what a careless one gets, and what a newer one keeps. */
public final class S13_ThereAndBack {
  private S13_ThereAndBack() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S13_ThereAndBack::tell);
  }

  static void tell(Page page) {
    page.heading("13  There and back as JSON").blank();

    // One value, one sequence of bytes: to sign it, or to tell whether two are the same.
    String document = Samples.text("seeds/chongqing-mch-alliance.json");
    Alliance alliance = AllianceJson.read(document);
    String canonical = AllianceJson.write(alliance);
    page.line(
            "Read, written and read again is the same: "
                + AllianceJson.read(canonical).equals(alliance))
        .line("SHA-256 of the canonical form: " + AllianceJson.digest(alliance));

    // A careless hand: every problem at once, each with its place and a way out.
    String careless =
        document
            .replace("\"ADMITTED\", \"on\": \"2023-05-21\"", "\"ADMITTED\", \"on\": \"2023-02-30\"")
            .replace(
                "\"effect\": \"PERMIT\", \"under\": [\"charter\"]",
                "\"effect\": \"permit\", \"under\": [\"charter\"]")
            .replace("\"recipient\": {\"standing\"", "\"recipent\": {\"standing\"");
    page.blank().line("After three slips of the pen:");
    try {
      AllianceJson.read(careless);
    } catch (AllianceFormatException e) {
      e.problems().stream().limit(6).forEach(problem -> page.hanging(2, "- ", problem.toString()));
    }

    // A later minor version may say more. Nothing is passed over unless one asks for it, nor lost.
    String newer = document.replaceFirst("\"kind\"", "\"motto\": \"Together\", \"kind\"");
    page.blank().line("From a newer version:");
    AllianceJson.inspect(newer)
        .problems()
        .forEach(found -> page.hanging(2, "- ", found.toString()));
    Reading<Alliance> lenient = AllianceJson.readLenient(newer);
    page.indented(
            "read leniently, it is the same alliance: " + lenient.orElseThrow().equals(alliance))
        .indented("kept: " + lenient.unknown())
        .indented("and written back: " + AllianceJson.write(lenient).contains("\"motto\""));

    // What was asked goes out too, for programs and for people of either language; none reads it.
    page.blank().line("Which share of the members is bound, for others to show:");
    Indicator bound = Indicators.of(alliance, LocalDate.of(2021, 6, 24)).coverage().get(0);
    AnswerJson.INDICATOR.pretty(bound).lines().forEach(page::unbroken);
  }
}
