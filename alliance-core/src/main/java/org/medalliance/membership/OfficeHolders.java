// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.medalliance.code.Certainty;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.time.OpenDate;
import org.medalliance.time.PartialDate;

/**
 * Who is in an office of a unit on a day, as far as it is written.
 *
 * <p>An office may be held by several at once. Whoever is not written to hold it may hold it all
 * the same.
 *
 * @param surely the appointments that surely hold on the day
 * @param perhaps the appointments that hold on the day or not
 * @param blame the dates that leave open whether these hold, in the order of the appointments; each
 *     is named by unit, office and person, such as {@code appointments[cqhcwc president 'Zhang
 *     Hua'].until}: an appointment has no id, and its place in the set is not that in a document
 */
public record OfficeHolders(
    ImmutableSortedSet<Appointment> surely,
    ImmutableSortedSet<Appointment> perhaps,
    ImmutableList<OpenDate> blame)
    implements Serializable {
  /** Checks that nothing is null. */
  public OfficeHolders {
    surely = ImmutableSortedSet.copyOf(requireNonNull(surely, "surely"));
    perhaps = ImmutableSortedSet.copyOf(requireNonNull(perhaps, "perhaps"));
    requireNonNull(blame, "blame");
  }

  /** Returns who is in an office of a unit on a day; other appointments say nothing of that. */
  public static OfficeHolders of(
      List<Appointment> appointments, Office office, UnitId at, LocalDate day) {
    requireNonNull(appointments, "appointments");
    requireNonNull(office, "office");
    requireNonNull(at, "at");
    requireNonNull(day, "day");
    ImmutableSortedSet.Builder<Appointment> surely = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<Appointment> perhaps = ImmutableSortedSet.naturalOrder();
    ImmutableSet.Builder<OpenDate> blame = ImmutableSet.builder();
    for (Appointment one : appointments) {
      if (!one.at().equals(at) || !one.office().equals(office)) {
        continue;
      }
      switch (one.span().contains(day)) {
        case YES -> surely.add(one);
        case NO -> {}
        case UNKNOWN -> {
          perhaps.add(one);
          String path = pathOf(one) + ".";
          blame.addAll(open(path + "from", one.span().from(), day));
          blame.addAll(open(path + "until", one.span().until(), day));
        }
      }
    }
    return new OfficeHolders(surely.build(), perhaps.build(), blame.build().asList());
  }

  /**
   * Returns whether somebody is in the office: YES if somebody surely is, UNKNOWN if somebody
   * perhaps is, NO if nobody is written to be.
   */
  public Certainty isHeld() {
    return those(one -> true);
  }

  /** Returns whether a person of this name is in the office, as far as it is written. */
  public Certainty isHeldBy(String person) {
    requireNonNull(person, "person");
    return those(one -> one.person().equals(person));
  }

  /** Returns the names of those who surely or perhaps are in the office. */
  public ImmutableSortedSet<String> candidates() {
    return Stream.concat(surely.stream(), perhaps.stream())
        .map(Appointment::person)
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  /** Returns whether the office is held, and how many may hold it. */
  @Override
  public String toString() {
    return isHeld() + ": " + surely.size() + " surely, " + perhaps.size() + " perhaps";
  }

  private Certainty those(Predicate<Appointment> wanted) {
    if (surely.stream().anyMatch(wanted)) {
      return Certainty.YES;
    }
    return perhaps.stream().anyMatch(wanted) ? Certainty.UNKNOWN : Certainty.NO;
  }

  /** A name is anybody's text, which a path must neither hide nor break a line by. */
  private static String pathOf(Appointment one) {
    return "appointments[" + one.at() + " " + one.office() + " " + Syntax.quote(one.person()) + "]";
  }

  private static List<OpenDate> open(String path, Optional<PartialDate> end, LocalDate day) {
    return end.filter(date -> date.isBy(day).isUnknown()).stream()
        .map(date -> new OpenDate(path, date))
        .toList();
  }
}
