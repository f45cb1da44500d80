// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.catalog.china.AllianceKindProfile;
import org.medalliance.catalog.china.AllianceKindProfile.Lead;
import org.medalliance.check.days.DaySet;
import org.medalliance.check.days.Spells;
import org.medalliance.check.days.Window;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;

/**
 * Whether somebody leads on every day, and no more units than alliances of the kind have.
 *
 * <p>A gap is found where the kind is led by somebody, or where somebody ever led; not where the
 * kind may be led by nobody and nobody did, and not where the roll leaves units out.
 */
public final class Leadership {
  private static final ImmutableSet<Role> LEADING =
      ImmutableSet.of(Roles.LEAD, Roles.CORE, Roles.ROTATING_CHAIR);

  private Leadership() {}

  /** Hands over the days on which nobody leads, and those on which one too many does. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    Set<Lead> usual =
        AllianceKindProfile.find(alliance.kind())
            .<Set<Lead>>map(profile -> profile.lead().value())
            .orElse(Set.of(Lead.NONE));
    if (alliance.roll().extent() == RollScope.Extent.COMPLETE) {
      gaps(alliance, !usual.contains(Lead.NONE), findings);
    }
    if (usual.equals(Set.of(Lead.ONE))) {
      several(alliance, findings);
    }
  }

  private static void gaps(Alliance alliance, boolean needed, Consumer<? super Finding> findings) {
    List<Window> led = new ArrayList<>();
    boolean ever = false;
    for (MemberUnit member : alliance.members()) {
      DaySet leading = Spells.possibly(member.roles(), Leadership::leads);
      ever |= !leading.isEmpty();
      led.addAll(leading.and(Spells.possibly(member, Standing::isMember)).windows());
    }
    if (needed || ever) {
      for (Window gap : Spells.sureLife(alliance).minus(DaySet.of(led)).windows()) {
        findings.accept(Finding.of(FindingCodes.LEAD_GAP, FindingPath.of("members"), gap.span()));
      }
    }
  }

  /** Those of the core, or in the chair by turns, lead only when nobody is the lead by name. */
  private static void several(Alliance alliance, Consumer<? super Finding> findings) {
    record Led(Window window, MemberUnit by) {}
    List<Window> named = new ArrayList<>();
    for (MemberUnit member : alliance.members()) {
      named.addAll(Spells.possibly(member.roles(), roles -> roles.contains(Roles.LEAD)).windows());
    }
    DaySet unnamed = DaySet.of(named).complement();
    List<Led> led = new ArrayList<>();
    for (MemberUnit member : alliance.members()) {
      DaySet leading =
          Spells.surely(member.roles(), roles -> roles.contains(Roles.LEAD))
              .or(Spells.surely(member.roles(), Leadership::leads).and(unnamed));
      leading
          .and(Spells.surely(member, Standing::isMember))
          .windows()
          .forEach(window -> led.add(new Led(window, member)));
    }
    led.sort(Comparator.comparing(one -> one.window().from()));
    Optional<Led> longest = Optional.empty();
    for (Led one : led) {
      LocalDate from = one.window().from();
      if (longest.isPresent() && from.isBefore(longest.get().window().until())) {
        findings.accept(
            Finding.of(
                FindingCodes.LEAD_SEVERAL,
                FindingPath.of("members").id(one.by().unit().value()).member("roles"),
                one.by().unit(),
                longest.get().by().unit(),
                one.window().and(longest.get().window()).span()));
      }
      if (longest.isEmpty() || longest.get().window().until().isBefore(one.window().until())) {
        longest = Optional.of(one);
      }
    }
  }

  private static boolean leads(Set<Role> roles) {
    return !Sets.intersection(roles, LEADING).isEmpty();
  }
}
