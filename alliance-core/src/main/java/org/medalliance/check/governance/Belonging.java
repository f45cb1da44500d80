// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.governance;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.check.days.DaySet;
import org.medalliance.check.days.Spells;
import org.medalliance.check.days.Window;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Standing;

/** When units are possibly in a standing; worked out once for each. */
final class Belonging {
  private final Alliance alliance;
  private final Predicate<Standing> standing;
  private final Map<UnitId, DaySet> days = new TreeMap<>();

  Belonging(Alliance alliance, Predicate<Standing> standing) {
    this.alliance = alliance;
    this.standing = standing;
  }

  /** Whether a unit surely is not in the standing on any of these days. */
  boolean isExcluded(UnitId unit, Window window) {
    if (alliance.institution(unit).isEmpty()) {
      return false; // said where references are followed
    }
    if (alliance.member(unit).isEmpty()) {
      return alliance.roll().extent() == RollScope.Extent.COMPLETE;
    }
    return !days.computeIfAbsent(
            unit, id -> Spells.possibly(alliance.member(id).orElseThrow(), standing))
        .meets(window);
  }
}
