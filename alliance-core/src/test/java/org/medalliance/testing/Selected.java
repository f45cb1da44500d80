// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.Certain;

/**
 * Which units rules are likely to select on a day. A guess that makes requests suit rules, and no
 * judge of what is right.
 */
record Selected(Alliance alliance, LocalDate day) {

  boolean selects(UnitSelector selector, AgreementId under, UnitId unit) {
    return isBound(alliance.agreement(under).orElseThrow().binds(), unit)
        && matches(selector, unit);
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
    CodeSystems codes = alliance.codeSystems();
    if (selector instanceof UnitSelector.GradeAtLeast least) {
      return of(
          body, one -> code(one.gradeOn(day), grade -> codes.gradeIsAtLeast(grade, least.grade())));
    }
    if (selector instanceof UnitSelector.InRegion in) {
      return of(
          body,
          one -> code(one.regionOn(day), region -> codes.regionContains(in.region(), region)));
    }
    if (selector instanceof UnitSelector.HasSpecialty has) {
      return alliance.hasSpecialtyOn(unit, has.specialty(), day).isYes();
    }
    if (selector instanceof UnitSelector.PartyTo party) {
      return of(alliance.agreement(party.agreement()), one -> one.binds().names(unit));
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

  private static boolean code(Certain<Optional<Code>> value, Function<Code, Certainty> question) {
    return surely(value, code -> code.isPresent() && question.apply(code.get()).isYes());
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
