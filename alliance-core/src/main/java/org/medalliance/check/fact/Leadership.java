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
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Course;
import org.medalliance.catalog.china.AllianceKindProfile;
import org.medalliance.catalog.china.AllianceKindProfile.Lead;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.Certainty;
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
    AllianceCalendar calendar = AllianceCalendar.of(alliance);
    List<Course<Certainty>> led = new ArrayList<>();
    boolean ever = false;
    for (MemberUnit member : alliance.members()) {
      Course<Certainty> leading = Course.of(member.roles(), Leadership::leads);
      ever |= !leading.equals(Course.always(Certainty.NO));
      led.add(leading.with(member(calendar, member), Certainty::and));
    }
    if (needed || ever) {
      calendar
          .life()
          .with(Course.any(led), (being, anybody) -> being.isYes() && anybody.isNo())
          .stretches(Boolean::booleanValue)
          .forEach(
              gap ->
                  findings.accept(
                      Finding.of(FindingCodes.LEAD_GAP, FindingPath.of("members"), gap.span())));
    }
  }

  private static Course<Certainty> member(AllianceCalendar calendar, MemberUnit member) {
    return calendar.standing(member.unit(), Standing::isMember);
  }

  /** Those of the core, or in the chair by turns, lead only when nobody is the lead by name. */
  private static void several(Alliance alliance, Consumer<? super Finding> findings) {
    record Led(MemberUnit by, LocalDate from, LocalDate until) {}
    AllianceCalendar calendar = AllianceCalendar.of(alliance);
    Course<Certainty> named =
        Course.any(
            alliance.members().stream()
                .map(member -> Course.of(member.roles(), roles -> roles.contains(Roles.LEAD)))
                .toList());
    List<Led> led = new ArrayList<>();
    for (MemberUnit member : alliance.members()) {
      Course.of(member.roles(), roles -> roles.contains(Roles.LEAD))
          .with(
              Course.of(member.roles(), Leadership::leads)
                  .with(named, (leads, anybody) -> leads.isYes() && anybody.isNo()),
              (lead, instead) -> lead.isYes() || instead)
          .with(member(calendar, member), (leads, belongs) -> leads && belongs.isYes())
          .stretches(Boolean::booleanValue)
          .forEach(
              days ->
                  led.add(
                      new Led(
                          member,
                          days.from().orElse(LocalDate.MIN),
                          days.until().orElse(LocalDate.MAX))));
    }
    led.sort(Comparator.comparing(Led::from));
    Optional<Led> longest = Optional.empty();
    for (Led one : led) {
      if (longest.isPresent() && one.from.isBefore(longest.get().until)) {
        LocalDate until = one.until.isBefore(longest.get().until) ? one.until : longest.get().until;
        findings.accept(
            Finding.of(
                FindingCodes.LEAD_SEVERAL,
                FindingPath.of("members").id(one.by.unit().value()).member("roles"),
                one.by.unit(),
                longest.get().by.unit(),
                Course.Stretch.between(one.from, until, true).span()));
      }
      if (longest.isEmpty() || longest.get().until.isBefore(one.until)) {
        longest = Optional.of(one);
      }
    }
  }

  private static boolean leads(Set<Role> roles) {
    return !Sets.intersection(roles, LEADING).isEmpty();
  }
}
