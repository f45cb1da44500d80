// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.IndicatorCode;
import org.medalliance.view.indicator.Indicators;

/**
 * Which alliance, on which day, and a few figures to begin with.
 *
 * @param name its name in the language of the page, or else its id
 * @param otherName its name in the other language; an empty text if it has none
 * @param kind what kind of alliance it is
 * @param id its id
 * @param day the day
 * @param life whether it is in being, and since when
 * @param extent whether everybody who belongs is written down
 * @param note what the author of the roll remarks; an empty text if nothing
 * @param tiles the figures
 */
public record Overview(
    String name,
    String otherName,
    String kind,
    String id,
    String day,
    String life,
    String extent,
    String note,
    ImmutableList<Tile> tiles) {

  /**
   * A figure.
   *
   * @param label what is counted
   * @param value how many, or the least and the most
   * @param note what to know about it; an empty text if nothing
   * @param target the section that tells more
   * @param state what it looks like: {@code good}, {@code warn}, {@code bad} or {@code plain}
   */
  public record Tile(String label, String value, String note, String target, String state) {}

  /** Returns the overview, with what checks and analysis found. */
  public static Overview of(Subject subject, CheckFindings check, RuleFindings rules) {
    Alliance alliance = subject.alliance();
    Labels labels = subject.labels();
    Locale other =
        labels.locale().equals(Locale.ENGLISH) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    String name = alliance.name().map(labels::name).orElse(alliance.id().value());
    String otherName =
        alliance.name().map(text -> new Labels(other, labels.all()).name(text)).orElse("");
    return new Overview(
        name,
        otherName.equals(name) ? "" : otherName,
        labels.name(alliance.kind(), AllianceKinds.ALL::nameOf),
        alliance.id().value(),
        subject.day().toString(),
        life(subject),
        subject.text(
            alliance.roll().extent() == RollScope.Extent.COMPLETE
                ? "roll.complete"
                : "roll.partial"),
        alliance.roll().note().map(Labels::shown).orElse(""),
        tiles(subject, check, rules));
  }

  private static String life(Subject subject) {
    String being =
        switch (subject.alliance().isActiveOn(subject.day())) {
          case YES -> "life.yes";
          case NO -> "life.no";
          case UNKNOWN -> "life.unknown";
        };
    return subject.alliance().facts().stream()
        .filter(fact -> fact.fact() == AllianceFact.Kind.FOUNDED)
        .findFirst()
        .map(
            fact ->
                subject.text(
                    "life.founded", subject.text(being), subject.labels().words(fact.on())))
        .orElse(subject.text(being));
  }

  private static ImmutableList<Tile> tiles(
      Subject subject, CheckFindings check, RuleFindings rules) {
    Alliance alliance = subject.alliance();
    ImmutableList<Indicator> counts = Indicators.of(alliance, subject.day()).counts();
    return ImmutableList.of(
        new Tile(
            subject.text("tile.members"),
            figure(subject, counts, IndicatorCode.MEMBERS),
            "",
            "units",
            "plain"),
        new Tile(
            subject.text("tile.agreements"),
            figure(subject, counts, IndicatorCode.AGREEMENTS_IN_FORCE),
            "",
            "agreements",
            "plain"),
        new Tile(
            subject.text("tile.resources"),
            String.valueOf(alliance.resources().size()),
            subject.text("tile.rules", alliance.rules().size()),
            "matrix",
            "plain"),
        new Tile(
            subject.text("tile.findings"),
            String.valueOf(check.errors() + check.warnings()),
            subject.text("tile.errors", check.errors(), check.warnings(), check.notes()),
            "findings",
            check.errors() > 0 ? "bad" : check.warnings() > 0 ? "warn" : "good"),
        new Tile(
            subject.text("tile.analysis"),
            String.valueOf(rules.rows().size() + rules.more()),
            "",
            "analysis",
            rules.rows().isEmpty() ? "good" : "warn"));
  }

  private static String figure(
      Subject subject, ImmutableList<Indicator> counts, IndicatorCode code) {
    return counts.stream()
        .filter(figure -> figure.code() == code)
        .map(figure -> figure.value().phrase().text(subject.labels().locale()))
        .collect(Collectors.joining());
  }
}
