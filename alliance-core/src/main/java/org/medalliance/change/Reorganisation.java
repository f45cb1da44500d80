// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Succession;
import org.medalliance.membership.MemberUnit;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/**
 * What has to be written down when units are renamed, merged, split or closed, and what is left to
 * be looked at.
 *
 * <p>A unit that ends keeps its id, which is never given to another: what became of it is written
 * there, and it ceases to be a member on the day. Whoever takes its place inherits nothing; it is a
 * member only if its entry on the roll is handed over here, and what named the old unit is not
 * written anew. Before the day everything is as it was.
 *
 * @param diff the changes, of institutions and members
 * @param stillNamed by unit that ends, where it is named by what goes on after the day: agreements
 *     that are not over, rules, resources, programmes, appointments and seats, and campuses of it;
 *     units that nothing names any longer are left out
 */
public record Reorganisation(
    AllianceDiff diff, ImmutableSortedMap<UnitId, ImmutableSortedSet<FindingPath>> stillNamed)
    implements Serializable {

  /** Checks that nothing is null. */
  public Reorganisation {
    requireNonNull(diff, "diff");
    stillNamed = ImmutableSortedMap.copyOf(requireNonNull(stillNamed, "stillNamed"));
  }

  /**
   * Returns what changes when a unit takes another name and goes on under its id: the name, and
   * that it bore the old one until the day. Nothing else does.
   *
   * @throws org.medalliance.code.InvalidValueException if the alliance has no such institution, it
   *     has ended, or it bears that name
   */
  public static Reorganisation rename(
      Alliance alliance, UnitId unit, LocalizedText name, PartialDate on) {
    requireNonNull(alliance, "alliance");
    requireNonNull(unit, "unit");
    requireNonNull(name, "name");
    requireNonNull(on, "on");
    Institution body = Ending.goingOn(alliance, unit);
    require(
        !name.equals(body.name()),
        Fault.DUPLICATE_VALUE,
        "name",
        "name must be another than before: %s",
        body);
    OtherName former =
        new OtherName(
            OtherName.Kind.FORMER,
            body.name(),
            DateSpan.until(on),
            Optional.empty(),
            Optional.empty());
    return new Reorganisation(
        AllianceDiff.of(
            new Change.Altered<>(
                Part.INSTITUTIONS, body, body.toBuilder().name(name).addOtherName(former).build())),
        ImmutableSortedMap.of());
  }

  /**
   * Returns what changes when a unit goes on under another name and another id.
   *
   * @param successor the institution under the new id
   * @param admitted its entry on the roll, if it is a member from the day on
   * @throws org.medalliance.code.InvalidValueException as {@link #merge} does
   */
  public static Reorganisation rename(
      Alliance alliance,
      UnitId unit,
      Institution successor,
      PartialDate on,
      MemberUnit... admitted) {
    requireNonNull(alliance, "alliance");
    requireNonNull(unit, "unit");
    requireNonNull(successor, "successor");
    requireNonNull(on, "on");
    requireNonNull(admitted, "admitted");
    return new Ending(
            alliance,
            ImmutableSortedSet.of(unit),
            Succession.Kind.RENAMED,
            ImmutableList.of(successor),
            on)
        .admitting(admitted);
  }

  /**
   * Returns what changes when units become part of one.
   *
   * @param into the institution that begins, or one of the alliance that goes on
   * @param admitted its entry on the roll, if it is a member from the day on and was on the roll
   *     never before
   * @throws org.medalliance.code.InvalidValueException if the alliance has no such institution, one
   *     has ended already or something is written of it that happened later; if who begins bears an
   *     id that is named already; or if the entry is of somebody else or tells of days before
   */
  public static Reorganisation merge(
      Alliance alliance,
      Collection<UnitId> units,
      Institution into,
      PartialDate on,
      MemberUnit... admitted) {
    requireNonNull(alliance, "alliance");
    requireNonNull(units, "units");
    requireNonNull(into, "into");
    requireNonNull(on, "on");
    requireNonNull(admitted, "admitted");
    return new Ending(
            alliance,
            ImmutableSortedSet.copyOf(units),
            Succession.Kind.MERGED,
            ImmutableList.of(into),
            on)
        .admitting(admitted);
  }

  /**
   * Returns what changes when a unit is divided into several.
   *
   * @param into two or more institutions that begin, or that are of the alliance and go on
   * @param admitted the entries on the roll of those that are members from the day on
   * @throws org.medalliance.code.InvalidValueException as {@link #merge} does
   */
  public static Reorganisation split(
      Alliance alliance,
      UnitId unit,
      Collection<Institution> into,
      PartialDate on,
      MemberUnit... admitted) {
    requireNonNull(alliance, "alliance");
    requireNonNull(unit, "unit");
    requireNonNull(into, "into");
    requireNonNull(on, "on");
    requireNonNull(admitted, "admitted");
    return new Ending(
            alliance,
            ImmutableSortedSet.of(unit),
            Succession.Kind.SPLIT,
            ImmutableList.copyOf(into),
            on)
        .admitting(admitted);
  }

  /**
   * Returns what changes when a unit is closed and nobody takes its place.
   *
   * @throws org.medalliance.code.InvalidValueException as {@link #merge} does
   */
  public static Reorganisation close(Alliance alliance, UnitId unit, PartialDate on) {
    requireNonNull(alliance, "alliance");
    requireNonNull(unit, "unit");
    requireNonNull(on, "on");
    return new Ending(
            alliance, ImmutableSortedSet.of(unit), Succession.Kind.CLOSED, ImmutableList.of(), on)
        .admitting();
  }

  /** Returns how many changes there are, and how many places to look at. */
  @Override
  public String toString() {
    return diff
        + "; still named in places: "
        + stillNamed.values().stream().mapToInt(ImmutableSortedSet::size).sum();
  }
}
