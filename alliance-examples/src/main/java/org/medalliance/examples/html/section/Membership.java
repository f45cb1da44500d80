// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.medalliance.calendar.Count;
import org.medalliance.calendar.Course;
import org.medalliance.membership.TierId;

/**
 * How many belonged, day by day.
 *
 * @param days the days on which the numbers change, the last of them to look at
 * @param least how many belong at least from each of the days on
 * @param most how many belong at most; -1 if there is no saying
 * @param tiers how many of them are surely on each tier
 * @param rows the same for a table, sometimes of New Year's days only
 * @param leftOut what the table leaves out, in words; an empty text if nothing
 * @param says what the chart shows, in words
 */
public record Membership(
    ImmutableList<String> days,
    ImmutableList<Integer> least,
    ImmutableList<Integer> most,
    ImmutableList<Series> tiers,
    ImmutableList<Row> rows,
    String leftOut,
    String says) {
  private static final int MOST_DAYS = 400;
  private static final int MOST_ROWS = 40;

  /**
   * How many are surely on one tier.
   *
   * @param name the tier
   * @param least how many, from each of the days on
   */
  public record Series(String name, ImmutableList<Integer> least) {}

  /**
   * What is so from a day on.
   *
   * @param day the day
   * @param members how many belong
   * @param tiers how many on each tier
   */
  public record Row(String day, String members, ImmutableList<String> tiers) {}

  /** Returns how an alliance grew. */
  public static Membership of(Subject subject) {
    Course<Count> count = subject.calendar().count();
    Map<TierId, Course<Count>> byTier = byTier(subject);
    ImmutableSortedSet<LocalDate> changes = changes(count, byTier);
    List<LocalDate> days = bounded(changes, MOST_DAYS);
    List<LocalDate> shown = bounded(changes, MOST_ROWS);
    ImmutableList<Series> tiers =
        byTier.entrySet().stream()
            .map(
                tier ->
                    new Series(
                        tier.getKey().value(),
                        days.stream()
                            .map(day -> tier.getValue().on(day).least())
                            .collect(ImmutableList.toImmutableList())))
            .collect(ImmutableList.toImmutableList());
    return new Membership(
        days.stream().map(LocalDate::toString).collect(ImmutableList.toImmutableList()),
        days.stream().map(day -> count.on(day).least()).collect(ImmutableList.toImmutableList()),
        days.stream()
            .map(day -> count.on(day).most().orElse(-1))
            .collect(ImmutableList.toImmutableList()),
        tiers,
        shown.stream()
            .map(
                day ->
                    new Row(
                        day.toString(),
                        text(count.on(day)),
                        byTier.values().stream()
                            .map(tier -> text(tier.on(day)))
                            .collect(ImmutableList.toImmutableList())))
            .collect(ImmutableList.toImmutableList()),
        shown.size() < changes.size()
            ? subject.text("members.leftOut", shown.size(), changes.size())
            : "",
        days.isEmpty()
            ? subject.text("members.none")
            : subject.text(
                "members.says",
                days.get(0),
                text(count.on(days.get(0))),
                subject.day(),
                text(count.on(subject.day()))));
  }

  /** The tiers on which somebody ever is, the highest first. */
  private static Map<TierId, Course<Count>> byTier(Subject subject) {
    Map<TierId, Course<Count>> all = subject.calendar().countByTier();
    Map<TierId, Course<Count>> ladder = new LinkedHashMap<>();
    for (TierId tier : subject.alliance().tiers()) {
      Course<Count> course = all.get(tier);
      if (course != null) {
        ladder.put(tier, course);
      }
    }
    all.forEach(ladder::putIfAbsent);
    return ladder;
  }

  /** How many, at least and at most. */
  static String text(Count count) {
    return count
        .most()
        .map(most -> most == count.least() ? "" + most : count.least() + "–" + most)
        .orElse("≥ " + count.least());
  }

  private static ImmutableSortedSet<LocalDate> changes(
      Course<Count> count, Map<TierId, Course<Count>> byTier) {
    return Stream.concat(Stream.of(count), byTier.values().stream())
        .map(Course::changes)
        .map(ImmutableSortedMap::keySet)
        .flatMap(ImmutableSortedSet::stream)
        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
  }

  /** All days, or as many of them evenly, the first and the last among them. */
  private static List<LocalDate> bounded(ImmutableSortedSet<LocalDate> days, int most) {
    ImmutableList<LocalDate> all = days.asList();
    if (all.size() <= most) {
      return all;
    }
    return Stream.iterate(0L, i -> i < most, i -> i + 1)
        .map(i -> all.get((int) (i * (all.size() - 1) / (most - 1))))
        .toList();
  }
}
