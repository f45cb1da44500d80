// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.catalog.china.AllianceKindProfile;
import org.medalliance.catalog.china.AllianceKindProfile.Exclusivity;
import org.medalliance.check.days.DaySet;
import org.medalliance.check.days.Spells;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;

/**
 * Whether members belong to another alliance of the same kind, where such alliances share none.
 *
 * <p>That some kinds share none is inferred and not confirmed: see {@link
 * AllianceKindProfile#exclusivity}.
 */
public final class SharedMembers {
  private SharedMembers() {}

  /** Hands over each unit that surely is a member of another on a day on which it is one here. */
  public static void find(
      Alliance alliance, List<Alliance> others, Consumer<? super Finding> findings) {
    boolean exclusive =
        AllianceKindProfile.find(alliance.kind())
            .map(profile -> profile.exclusivity().value() == Exclusivity.EXCLUSIVE)
            .orElse(false);
    for (Alliance other : exclusive ? others : List.<Alliance>of()) {
      if (other.kind().equals(alliance.kind()) && !other.id().equals(alliance.id())) {
        alliance.members().forEach(member -> find(member, alliance, other, findings));
      }
    }
  }

  private static void find(
      MemberUnit member, Alliance here, Alliance there, Consumer<? super Finding> findings) {
    Optional<MemberUnit> elsewhere = there.member(member.unit());
    if (elsewhere.isPresent()) {
      DaySet both = days(member, here).and(days(elsewhere.get(), there));
      if (!both.isEmpty()) {
        findings.accept(
            Finding.of(
                FindingCodes.EXCLUSIVE_KIND,
                FindingPath.of("members").id(member.unit().value()),
                member.unit(),
                there.id().value(),
                both.windows().get(0).span()));
      }
    }
  }

  private static DaySet days(MemberUnit member, Alliance alliance) {
    return Spells.surely(member, Standing::isMember).and(Spells.sureLife(alliance));
  }
}
