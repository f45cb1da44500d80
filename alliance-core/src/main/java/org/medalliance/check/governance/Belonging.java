// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.governance;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Course;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Standing;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/** When units are possibly in a standing; worked out once for each. */
final class Belonging {
  private final Alliance alliance;
  private final Predicate<Standing> standing;
  private final Map<UnitId, Course<Certainty>> days = new TreeMap<>();

  Belonging(Alliance alliance, Predicate<Standing> standing) {
    this.alliance = alliance;
    this.standing = standing;
  }

  /** Whether a unit surely is not in the standing on any day that a date may be. */
  boolean isExcluded(UnitId unit, PartialDate on) {
    return isExcluded(unit, course -> course.meets(on, so -> !so.isNo()));
  }

  /** Whether a unit surely is not in the standing on any day that a span may hold. */
  boolean isExcluded(UnitId unit, DateSpan span) {
    return isExcluded(unit, course -> course.meets(span, so -> !so.isNo()));
  }

  private boolean isExcluded(UnitId unit, Predicate<Course<Certainty>> meets) {
    if (alliance.institution(unit).isEmpty()) {
      return false; // said where references are followed
    }
    if (alliance.member(unit).isEmpty()) {
      return alliance.roll().extent() == RollScope.Extent.COMPLETE;
    }
    return !meets.test(
        days.computeIfAbsent(unit, id -> AllianceCalendar.of(alliance).standing(id, standing)));
  }
}
