// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.check.finding.FindingPath.At;
import org.medalliance.check.finding.FindingPath.ById;
import org.medalliance.check.finding.FindingPath.Member;
import org.medalliance.check.finding.FindingPath.Step;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.SeatId;
import org.medalliance.programme.ProgrammeId;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/** Which of what names a unit goes on after a day. */
public final class StillNamed {
  /** What tells of days that have passed, and the entry on the roll, which ends with its unit. */
  private static final ImmutableSet<Step> PAST =
      ImmutableSet.of(
          new Member("members"),
          new Member("facts"),
          new Member("successions"),
          new Member("sessions"));

  private final Alliance alliance;
  private final LocalDate day; // the first on which the unit may be gone
  private final Map<AgreementId, Boolean> agreements = new TreeMap<>();

  private StillNamed(Alliance alliance, LocalDate day) {
    this.alliance = alliance;
    this.day = day;
  }

  /**
   * Returns where each of these units is named by what goes on after a day; units that nothing
   * names any longer are left out.
   */
  public static ImmutableSortedMap<UnitId, ImmutableSortedSet<FindingPath>> after(
      PartialDate on, Set<UnitId> units, Alliance alliance) {
    StillNamed named = new StillNamed(alliance, on.earliest());
    return ImmutableSortedMap.copyOf(
        Maps.filterValues(
            Maps.transformValues(
                References.to(units, alliance),
                paths ->
                    paths.stream()
                        .filter(named::goesOn)
                        .collect(
                            ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))),
            paths -> !paths.isEmpty()));
  }

  private boolean goesOn(FindingPath path) {
    ImmutableList<Step> steps = path.steps();
    if (steps.stream().anyMatch(PAST::contains)) {
      return false;
    }
    return switch (steps.get(0).toString()) {
      case "agreements" -> goesOn(AgreementId.of(id(steps.get(1))));
      case "resources" ->
          goesOn(alliance.resource(ResourceId.of(id(steps.get(1)))).orElseThrow().span());
      case "rules" -> goesOn(alliance.rule(RuleId.of(id(steps.get(1)))).orElseThrow());
      case "programmes" ->
          goesOn(alliance.programme(ProgrammeId.of(id(steps.get(1)))).orElseThrow().span());
      case "appointments" ->
          goesOn(alliance.appointments().asList().get(index(steps.get(1))).span());
      case "councils" ->
          goesOn(
              alliance
                  .council(CouncilId.of(id(steps.get(1))))
                  .flatMap(council -> council.seat(SeatId.of(id(steps.get(3)))))
                  .orElseThrow()
                  .tenures()
                  .get(index(steps.get(5)))
                  .span());
      default -> true; // a campus has no span
    };
  }

  private boolean goesOn(DateSpan span) {
    return span.until().map(until -> !until.isBy(day).isYes()).orElse(true);
  }

  private boolean goesOn(SharingRule rule) {
    return goesOn(rule.span()) && rule.under().stream().anyMatch(this::goesOn);
  }

  private boolean goesOn(AgreementId agreement) {
    return agreements.computeIfAbsent(
        agreement,
        id ->
            AllianceCalendar.of(alliance)
                .isOver(id)
                .map(over -> over.during(day, LocalDate.MAX).stream().anyMatch(it -> !it.isYes()))
                .orElse(false));
  }

  private static String id(Step step) {
    return ((ById) step).id();
  }

  private static int index(Step step) {
    return ((At) step).index();
  }
}
