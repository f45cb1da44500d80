// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.study;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.medalliance.Alliance;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.space.Spells;
import org.medalliance.analysis.space.Version;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.wording.Phrase;

/**
 * Says which units some are by what a selector of the alliance would select, where one selects just
 * these; else by their ids.
 *
 * @param version the alliance
 * @param selectors what may be said of units
 */
record Described(Version version, ImmutableList<UnitSelector> selectors) {
  /** Fewer are told by their ids. */
  private static final int FEW = 2;

  static Described of(Version version) {
    return new Described(version, selectors(version.alliance()));
  }

  /**
   * Returns some units in words, that are meant on the days of a box.
   *
   * @param others the units on the other side
   */
  Phrase units(Bits some, Bits others, Box box) {
    if (some.size() > 1
        && others.size() == 1
        && some.or(others).equals(version.space().everybody())) {
      return Phrase.of("cell.others");
    }
    if (some.size() > FEW) {
      for (UnitSelector selector : selectors) {
        if (selects(selector, some, box)) {
          return selector instanceof UnitSelector.Any
              ? Phrase.of("cell.everybody")
              : Phrase.of("cell.units", selector);
        }
      }
    }
    return Phrase.list(some.stream().mapToObj(version.space().units()::get).toList());
  }

  private boolean selects(UnitSelector selector, Bits some, Box box) {
    for (Spells.Spell spell : version.selected(selector).all()) {
      if (spell.from() < box.until()
          && box.from() < spell.until()
          && !(spell.surely().equals(some) && spell.perhaps().equals(some))) {
        return false;
      }
    }
    return true;
  }

  private static ImmutableList<UnitSelector> selectors(Alliance alliance) {
    Set<UnitSelector> all = new LinkedHashSet<>();
    all.add(UnitSelector.any());
    alliance.tiers().forEach(tier -> all.add(UnitSelector.tier(tier.value())));
    for (Standing standing : Standing.values()) {
      all.add(UnitSelector.standing(standing));
    }
    Set<Role> roles = new LinkedHashSet<>();
    for (MemberUnit member : alliance.members()) {
      member.roles().steps().forEach(step -> roles.addAll(step.value()));
    }
    roles.forEach(role -> all.add(UnitSelector.role(role)));
    for (SharingRule rule : alliance.rules()) {
      all.addAll(List.of(rule.provider(), rule.recipient()));
    }
    all.removeIf(UnitSelector.Units.class::isInstance); // no shorter than the units themselves
    return ImmutableList.copyOf(all);
  }
}
