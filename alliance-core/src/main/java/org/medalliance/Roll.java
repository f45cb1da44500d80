// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Function;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.time.Certain;

/**
 * Who belongs to an alliance on a day.
 *
 * <p>Where a date is known only in part a unit may perhaps belong; such units stand apart from
 * those that surely do.
 *
 * @param alliance the alliance
 * @param day the day
 */
public record Roll(Alliance alliance, LocalDate day) implements Serializable {
  /** Checks that nothing is null. */
  public Roll {
    requireNonNull(alliance, "alliance");
    requireNonNull(day, "day");
  }

  /**
   * Returns the units that surely are members (TRIAL, FULL or SUSPENDED), by id. It is their own
   * facts that tell; whether the alliance is in being is {@link Alliance#isActiveOn}.
   */
  public ImmutableList<MemberUnit> members() {
    return those(unit -> isMember(unit), Certainty.YES);
  }

  /** Returns the units that are perhaps members, by id. */
  public ImmutableList<MemberUnit> perhapsMembers() {
    return those(unit -> isMember(unit), Certainty.UNKNOWN);
  }

  /** Returns the members that surely are in a role, by id. */
  public ImmutableList<MemberUnit> withRole(Role role) {
    requireNonNull(role, "role");
    return those(unit -> isMember(unit).and(hasRole(unit, role)), Certainty.YES);
  }

  /** Returns the units that are perhaps members in a role, by id. */
  public ImmutableList<MemberUnit> perhapsWithRole(Role role) {
    requireNonNull(role, "role");
    return those(unit -> isMember(unit).and(hasRole(unit, role)), Certainty.UNKNOWN);
  }

  /** Returns the standing of a unit; NONE for one that is not on the roll. */
  public Certain<Standing> standingOf(UnitId unit) {
    requireNonNull(unit, "unit");
    return alliance
        .member(unit)
        .map(member -> member.standingOn(day))
        .orElse(Certain.known(Standing.NONE));
  }

  /** Returns the standing of a unit; NONE for one that is not on the roll. */
  public Certain<Standing> standingOf(String unit) {
    return standingOf(UnitId.of(unit));
  }

  /** Returns whether every unit that belongs is on the roll; if not, counts are lower bounds. */
  public boolean isComplete() {
    return alliance.roll().extent() == RollScope.Extent.COMPLETE;
  }

  /** Returns alliance and day. */
  @Override
  public String toString() {
    return "roll of " + alliance.id() + " on " + day;
  }

  private Certainty isMember(MemberUnit unit) {
    return unit.standingOn(day).test(Standing::isMember);
  }

  private Certainty hasRole(MemberUnit unit, Role role) {
    return unit.rolesOn(day).test(roles -> roles.contains(role));
  }

  private ImmutableList<MemberUnit> those(
      Function<MemberUnit, Certainty> question, Certainty answer) {
    return alliance.members().stream()
        .filter(unit -> question.apply(unit) == answer)
        .collect(ImmutableList.toImmutableList());
  }
}
