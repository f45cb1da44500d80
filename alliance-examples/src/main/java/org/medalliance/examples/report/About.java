// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.time.LocalDate;
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
  public String heading() {
    return name.map(Words::name).orElse(alliance.toString())
        + on.map(day -> ", on " + day).orElse(", through time");
  }

  /** Writes whether the alliance is in being on the day, and when it was founded. */
  public void writeLife(Page page) {
    String begun =
        founded.map(day -> "founded on " + Words.day(day)).orElse("never said to be founded");
    String being =
        active
            .map(
                life ->
                    switch (life.test(yes -> yes)) {
                      case YES -> "In being, ";
                      case NO -> "Not in being, ";
                      case UNKNOWN -> "Perhaps in being, ";
                    })
            .orElse("An alliance ");
    page.line(being + begun + ".");
  }

  /** Writes whether the roll is complete, and what its author remarks. */
  public void writeExtent(Page page) {
    page.line(
        roll.extent() == RollScope.Extent.COMPLETE
            ? "The roll is complete: nobody else belongs."
            : "The roll is not complete: others belong too.");
    roll.note().ifPresent(page::indented);
  }
}
