// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceId;
import org.medalliance.RollScope;
import org.medalliance.code.LocalizedText;
import org.medalliance.time.Certain;
import org.medalliance.time.PartialDate;

/**
 * What a report is about: which alliance, on which day, and what holds for all of it.
 *
 * @param alliance its id
 * @param name its name; empty if it has none
 * @param on the day; empty for a history
 * @param active whether the alliance is in being on the day; empty for a history
 * @param founded when it was first founded; empty if nobody says so
 * @param roll whether everybody who belongs is written down
 */
public record About(
    AllianceId alliance,
    Optional<LocalizedText> name,
    Optional<LocalDate> on,
    Optional<Certain<Boolean>> active,
    Optional<PartialDate> founded,
    RollScope roll) {

  /** Returns what a report of {@code alliance} is about. */
  public static About of(Alliance alliance, Optional<LocalDate> on) {
    return new About(
        alliance.id(),
        alliance.name(),
        on,
        on.map(alliance::lifeOn),
        alliance.facts().stream()
            .filter(fact -> fact.fact() == AllianceFact.Kind.FOUNDED)
            .map(AllianceFact::on)
            .findFirst(),
        alliance.roll());
  }

  /** Returns alliance and day on one line. */
  public String heading(Locale locale) {
    String whose = name.map(Words::name).orElse(alliance.toString());
    return on.map(day -> Saying.of("{0}, on {1}", whose, day))
        .orElse(Saying.of("{0}, through time", whose))
        .in(locale);
  }

  /** Writes whether the alliance is in being on the day, and when it was founded. */
  public void writeLife(Page page) {
    Saying begun =
        founded
            .map(day -> Saying.of("founded on {0}", Words.day(day, page.locale())))
            .orElse(Saying.of("never said to be founded"));
    Saying being =
        active
            .map(
                life ->
                    switch (life.test(yes -> yes)) {
                      case YES -> Saying.of("In being, {0}.", begun);
                      case NO -> Saying.of("Not in being, {0}.", begun);
                      case UNKNOWN -> Saying.of("Perhaps in being, {0}.", begun);
                    })
            .orElse(Saying.of("An alliance {0}.", begun));
    page.line(being.in(page.locale()));
  }

  /** Writes whether the roll is complete, and what its author remarks. */
  public void writeExtent(Page page) {
    page.line(
        roll.extent() == RollScope.Extent.COMPLETE
            ? page.say("The roll is complete: nobody else belongs.")
            : page.say("The roll is not complete: others belong too."));
    roll.note().ifPresent(page::indented);
  }
}
