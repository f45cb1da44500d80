// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.medalliance.Alliance;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.Certain;

/**
 * Which rules and units are likely to meet on a day. A guess that makes requests suit rules, and no
 * judge of what is right.
 */
record Selected(Alliance alliance, LocalDate day) {

  boolean isCarried(SharingRule rule, AgreementId under) {
    return alliance.isActiveOn(day).isYes()
        && rule.span().contains(day).isYes()
        && surely(
            alliance.agreement(under).orElseThrow().statusOn(day),
            AgreementStatus.IN_FORCE::equals);
  }

  List<UnitId> by(UnitSelector selector, AgreementId under) {
    Binding binding = alliance.agreement(under).orElseThrow().binds();
    return alliance.institutions().stream()
        .map(Institution::id)
        .filter(unit -> isBound(binding, unit) && matches(selector, unit))
        .toList();
  }

  private boolean isBound(Binding binding, UnitId unit) {
    Optional<MemberUnit> member = alliance.member(unit);
    if (binding instanceof Binding.Members members && member.isPresent()) {
      return surely(member.get().standingOn(day), members.standings()::contains);
    }
    return binding.names(unit);
  }

  private boolean matches(UnitSelector selector, UnitId unit) {
    Optional<MemberUnit> member = alliance.member(unit);
    Optional<Institution> body = alliance.institution(unit);
    if (selector instanceof UnitSelector.Units named) {
      return named.units().contains(unit);
    }
    if (selector instanceof UnitSelector.InRole role) {
      return of(member, one -> surely(one.rolesOn(day), has -> has.contains(role.role())));
    }
    if (selector instanceof UnitSelector.InStanding standing) {
      Certain<Standing> standings = alliance.rollOn(day).standingOf(unit);
      return surely(standings, standing.standing()::equals);
    }
    if (selector instanceof UnitSelector.OnTier tier) {
      return tier(member, rank -> rank == rank(tier.tier()));
    }
    if (selector instanceof UnitSelector.TierAtLeast tier) {
      return tier(member, rank -> rank <= rank(tier.tier()));
    }
    if (selector instanceof UnitSelector.TierAtMost tier) {
      return tier(member, rank -> rank >= rank(tier.tier()));
    }
    if (selector instanceof UnitSelector.OfKind kind) {
      return of(body, one -> surely(one.kindOn(day), Optional.of(kind.kind())::equals));
    }
    if (selector instanceof UnitSelector.PartyTo party) {
      return alliance.agreement(party.agreement()).orElseThrow().binds().names(unit);
    }
    if (selector instanceof UnitSelector.AllOf all) {
      return all.parts().stream().allMatch(part -> matches(part, unit));
    }
    if (selector instanceof UnitSelector.AnyOf any) {
      return any.parts().stream().anyMatch(part -> matches(part, unit));
    }
    return !(selector instanceof UnitSelector.Not not) || !matches(not.part(), unit);
  }

  private boolean tier(Optional<MemberUnit> member, Predicate<Integer> rank) {
    return of(
        member,
        one -> surely(one.tierOn(day), tier -> tier.isPresent() && rank.test(rank(tier.get()))));
  }

  private int rank(TierId tier) {
    return alliance.tiers().indexOf(tier);
  }

  private static <T> boolean of(Optional<T> thing, Predicate<T> question) {
    return thing.isPresent() && question.test(thing.get());
  }

  private static <T> boolean surely(Certain<T> value, Predicate<? super T> question) {
    return value.test(question).isYes();
  }
}
