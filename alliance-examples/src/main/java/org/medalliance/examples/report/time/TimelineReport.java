// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Count;
import org.medalliance.calendar.Course;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.membership.Roles;
import org.medalliance.membership.TierId;

/**
 * How many belonged, on which tiers, and who led, from day to day.
 *
 * @param about the alliance
 * @param tiers the rungs of its ladder
 * @param stretches what was so in each stretch of days, in order
 */
public record TimelineReport(
    About about, ImmutableList<TierId> tiers, ImmutableList<Stretch> stretches) implements Report {

  /**
   * Days on which nothing of this changed.
   *
   * @param from the first of them; empty if it has always been so
   * @param members how many belong
   * @param byTier how many on each tier; nobody ever is on the others
   * @param leads who leads, with YES or UNKNOWN
   */
  public record Stretch(
      Optional<LocalDate> from,
      Count members,
      ImmutableSortedMap<TierId, Count> byTier,
      ImmutableSortedMap<UnitId, Certainty> leads) {

    private String leading(Locale locale) {
      return leads.entrySet().stream()
          .map(
              lead ->
                  lead.getKey()
                      + (lead.getValue().isYes() ? "" : Saying.of(" (perhaps)").in(locale)))
          .collect(Collectors.joining(Saying.of(", ").in(locale)));
    }

    private boolean isLike(Stretch other) {
      return members.equals(other.members)
          && byTier.equals(other.byTier)
          && leads.equals(other.leads);
    }
  }

  /** Returns the timeline of an alliance. */
  public static TimelineReport of(Alliance alliance) {
    AllianceCalendar calendar = AllianceCalendar.of(alliance);
    Course<Count> members = calendar.count();
    ImmutableSortedMap<TierId, Course<Count>> byTier = calendar.countByTier();
    ImmutableSortedMap<UnitId, Course<Certainty>> leads = calendar.holders(Roles.LEAD);
    ImmutableSortedSet<LocalDate> days =
        Stream.of(
                Stream.of(members.changes().keySet()),
                byTier.values().stream().map(course -> course.changes().keySet()),
                leads.values().stream().map(course -> course.changes().keySet()))
            .flatMap(each -> each)
            .flatMap(ImmutableSortedSet::stream)
            .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(
        new Stretch(
            Optional.empty(),
            members.first(),
            ImmutableSortedMap.copyOf(Maps.transformValues(byTier, Course::first)),
            leading(leads, Course::first)));
    for (LocalDate day : days) {
      Stretch stretch =
          new Stretch(
              Optional.of(day),
              members.on(day),
              ImmutableSortedMap.copyOf(Maps.transformValues(byTier, course -> course.on(day))),
              leading(leads, course -> course.on(day)));
      if (!stretch.isLike(Iterables.getLast(stretches))) {
        stretches.add(stretch);
      }
    }
    return new TimelineReport(
        About.of(alliance, Optional.empty()), alliance.tiers(), ImmutableList.copyOf(stretches));
  }

  private static ImmutableSortedMap<UnitId, Certainty> leading(
      ImmutableSortedMap<UnitId, Course<Certainty>> leads,
      Function<Course<Certainty>, Certainty> when) {
    ImmutableSortedMap.Builder<UnitId, Certainty> leading = ImmutableSortedMap.naturalOrder();
    leads.forEach(
        (unit, course) -> {
          Certainty answer = when.apply(course);
          if (!answer.isNo()) {
            leading.put(unit, answer);
          }
        });
    return leading.buildOrThrow();
  }

  @Override
  public void write(Page page) {
    page.line(about.heading(page.locale()));
    about.writeLife(page);
    page.blank();
    Table table =
        Table.headed(
            Stream.<Stream<Object>>of(
                    Stream.of("from", "members"),
                    tiers.stream().map(tier -> Saying.of("{0}", tier)), // an id in any language
                    Stream.of("lead"))
                .flatMap(each -> each)
                .toArray());
    for (Stretch stretch : stretches) {
      table.row(
          Stream.<Stream<Object>>of(
                  Stream.of(
                      stretch.from().map(LocalDate::toString).orElse(page.say("before")),
                      Words.count(stretch.members())),
                  tiers.stream().map(tier -> count(stretch.byTier().get(tier))),
                  Stream.of(stretch.leading(page.locale())))
              .flatMap(each -> each)
              .toArray());
    }
    page.table(table).blank();
    about.writeExtent(page);
  }

  private static Saying count(@Nullable Count count) {
    return count == null || (count.least() == 0 && count.most().orElse(0) == 0)
        ? Saying.of("{0}", "")
        : Words.count(count);
  }
}
