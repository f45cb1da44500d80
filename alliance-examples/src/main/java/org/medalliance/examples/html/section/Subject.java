// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import java.time.LocalDate;
import java.util.Locale;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.resource.ResourceKind;

/**
 * What a page is about: an alliance on a day, for a reader of a language.
 *
 * @param alliance the alliance
 * @param policy what it permits
 * @param calendar what holds when
 * @param day the day
 * @param labels the words of the page
 */
public record Subject(
    Alliance alliance,
    SharingPolicy policy,
    AllianceCalendar calendar,
    LocalDate day,
    Labels labels) {

  /** Returns what a page of {@code alliance} on {@code day} is about. */
  public static Subject of(Alliance alliance, LocalDate day, Locale locale) {
    return new Subject(
        alliance,
        SharingPolicy.of(alliance),
        AllianceCalendar.of(alliance),
        day,
        Labels.in(locale));
  }

  /** Returns the name of a unit, or its id if the alliance knows no more. */
  String name(UnitId unit) {
    return alliance.institution(unit).map(body -> labels.name(body.name())).orElse(unit.value());
  }

  /** Returns the name of a kind of resource, or its code if it is not listed. */
  String name(ResourceKind kind) {
    return labels.name(kind, ResourceKinds.ALL::nameOf);
  }

  String text(String key, Object... values) {
    return labels.text(key, values);
  }

  /**
   * Returns on which rung a unit stands, or may stand at best: 0 for the highest, as many as there
   * are for those on none, and one more for those outside the roll.
   */
  int rung(UnitId unit) {
    int none = alliance.tiers().size();
    return alliance
        .member(unit)
        .map(
            member ->
                member.tierOn(day).possible().stream()
                    .mapToInt(held -> held.map(alliance.tiers()::indexOf).orElse(none))
                    .map(at -> at < 0 ? none : at)
                    .min()
                    .orElse(none))
        .orElse(none + 1);
  }

  /** Returns what a rung is called. */
  String rungName(int rung) {
    int none = alliance.tiers().size();
    if (rung < none) {
      return alliance.tiers().get(rung).value();
    }
    return text(rung > none ? "map.outside" : none == 0 ? "map.roll" : "map.noTier");
  }
}
