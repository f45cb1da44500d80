// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.catalog.china.AllianceKindProfile;
import org.medalliance.catalog.china.AllianceKindProfile.Exclusivity;
import org.medalliance.check.days.DaySet;
import org.medalliance.check.days.Spells;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.UnitId;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;

/**
 * Whether members belong to another alliance of the same kind, where such alliances share none.
 *
 * <p>That some kinds share none is inferred and not confirmed: see {@link
 * AllianceKindProfile#exclusivity}.
 */
public final class SharedMembers {
  private final Alliance here;
  private final Consumer<? super Finding> findings;
  private final DaySet life;
  private final Map<UnitId, DaySet> days = new TreeMap<>();

  private SharedMembers(Alliance here, Consumer<? super Finding> findings) {
    this.here = here;
    this.findings = findings;
    this.life = Spells.sureLife(here);
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
  private void with(Alliance there) {
    DaySet thereLife = Spells.sureLife(there);
    for (MemberUnit elsewhere : there.members()) {
      Optional<MemberUnit> member = here.member(elsewhere.unit());
      if (member.isPresent()) {
        DaySet both = days(member.get()).and(sure(elsewhere)).and(thereLife);
        if (!both.isEmpty()) {
          findings.accept(
              Finding.of(
                  FindingCodes.EXCLUSIVE_KIND,
                  FindingPath.of("members").id(elsewhere.unit().value()),
                  elsewhere.unit(),
                  there.id().value(),
                  both.windows().get(0).span()));
        }
      }
    }
  }

  private DaySet days(MemberUnit member) {
    return days.computeIfAbsent(member.unit(), id -> sure(member).and(life));
  }

  private static DaySet sure(MemberUnit member) {
    return Spells.surely(member, Standing::isMember);
  }
}
