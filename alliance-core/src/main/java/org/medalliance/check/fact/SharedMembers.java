// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Course;
import org.medalliance.catalog.china.AllianceKindProfile;
import org.medalliance.catalog.china.AllianceKindProfile.Exclusivity;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.membership.MemberUnit;

/**
 * Whether members belong to another alliance of the same kind, where such alliances share none.
 *
 * <p>That some kinds share none is inferred and not confirmed: see {@link
 * AllianceKindProfile#exclusivity}.
 */
public final class SharedMembers {
  private final AllianceCalendar here;
  private final Consumer<? super Finding> findings;
  private final Map<UnitId, Course<Certainty>> days = new TreeMap<>();

  private SharedMembers(Alliance here, Consumer<? super Finding> findings) {
    this.here = AllianceCalendar.of(here);
    this.findings = findings;
  }

  /** Hands over each unit that surely is a member of another on a day on which it is one here. */
  public static void find(
      Alliance alliance, List<Alliance> others, Consumer<? super Finding> findings) {
    boolean exclusive =
        AllianceKindProfile.find(alliance.kind())
            .map(profile -> profile.exclusivity().value() == Exclusivity.EXCLUSIVE)
            .orElse(false);
    SharedMembers members = new SharedMembers(alliance, findings);
    for (Alliance other : exclusive ? others : List.<Alliance>of()) {
      if (other.kind().equals(alliance.kind()) && !other.id().equals(alliance.id())) {
        members.with(other);
      }
    }
  }

  /** Goes through the members there, so that cost is that of what is written of all alliances. */
  private void with(Alliance other) {
    AllianceCalendar there = AllianceCalendar.of(other);
    for (MemberUnit elsewhere : other.members()) {
      UnitId unit = elsewhere.unit();
      if (here.alliance().member(unit).isPresent()) {
        days
            .computeIfAbsent(unit, here::belonging)
            .with(there.belonging(unit), Certainty::and)
            .stretches(Certainty::isYes)
            .stream()
            .findFirst()
            .ifPresent(
                both ->
                    findings.accept(
                        Finding.of(
                            FindingCodes.EXCLUSIVE_KIND,
                            FindingPath.of("members").id(unit.value()),
                            unit,
                            other.id().value(),
                            both.span())));
      }
    }
  }
}
