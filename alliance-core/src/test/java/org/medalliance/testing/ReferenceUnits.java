// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.Certain;

/** Which units are bound and selected on a day, as it is defined. */
record ReferenceUnits(Alliance alliance, LocalDate day) {

  Certainty isBound(UnitId unit, AgreementId under, Effect effect) {
    Optional<Agreement> agreement = alliance.agreement(under);
    if (agreement.isEmpty()) {
      return Certainty.UNKNOWN;
    }
    Binding binding = agreement.get().binds();
    if (binding instanceof Binding.Members members) {
      Certainty itself =
          alliance
              .member(unit)
              .map(
                  entry -> entry.standingOn(day).test(standing -> binds(members, standing, effect)))
              .orElseGet(() -> isNamed(unit, members.outside()));
      return alliance.isActiveOn(day).and(itself);
    }
    return isNamed(unit, ((Binding.Parties) binding).units());
  }

  private static boolean binds(Binding.Members members, Standing standing, Effect effect) {
    return members.standings().contains(standing)
        || (effect == Effect.PROHIBIT && standing == Standing.SUSPENDED);
  }

  /** Who is not named may be meant by a name that leads nowhere. */
  private Certainty isNamed(UnitId unit, Collection<UnitId> names) {
    boolean dangling = names.stream().anyMatch(name -> alliance.institution(name).isEmpty());
    return names.contains(unit) ? Certainty.YES : dangling ? Certainty.UNKNOWN : Certainty.NO;
  }

  Certainty isSelected(UnitId unit, UnitSelector selector) {
    if (selector instanceof UnitSelector.Any) {
      return Certainty.YES;
    }
    if (selector instanceof UnitSelector.AllOf all) {
      return Certainty.all(all.parts(), part -> isSelected(unit, part));
    }
    if (selector instanceof UnitSelector.AnyOf any) {
      return Certainty.any(any.parts(), part -> isSelected(unit, part));
    }
    if (selector instanceof UnitSelector.Not not) {
      return isSelected(unit, not.part()).not();
    }
    if (selector instanceof UnitSelector.Units named) {
      return isNamed(unit, named.units());
    }
    if (selector instanceof UnitSelector.PartyTo party) {
      return alliance
          .agreement(party.agreement())
          .map(agreement -> isNamed(unit, names(agreement.binds())))
          .orElse(Certainty.UNKNOWN);
    }
    if (selector instanceof UnitSelector.InStanding in) {
      return alliance.rollOn(day).standingOf(unit).test(in.standing()::equals);
    }
    if (selector instanceof UnitSelector.InRole in) {
      return alliance
          .member(unit)
          .map(entry -> entry.rolesOn(day).test(roles -> roles.contains(in.role())))
          .orElse(Certainty.NO);
    }
    if (selector instanceof UnitSelector.OnTier on) {
      return tier(unit, rung -> ranked(rung, on.tier(), (own, wanted) -> own.equals(wanted)));
    }
    if (selector instanceof UnitSelector.TierAtLeast least) {
      return tier(unit, rung -> ranked(rung, least.tier(), (own, lowest) -> own <= lowest));
    }
    if (selector instanceof UnitSelector.TierAtMost most) {
      return tier(unit, rung -> ranked(rung, most.tier(), (own, highest) -> own >= highest));
    }
    return isOfBody(alliance.institution(unit).orElseThrow(), selector);
  }

  private Certainty isOfBody(Institution body, UnitSelector selector) {
    if (selector instanceof UnitSelector.OfKind of) {
      return written(body.kindOn(day), kind -> Certainty.of(kind.equals(of.kind())));
    }
    if (selector instanceof UnitSelector.GradeAtLeast least) {
      return written(
          body.gradeOn(day), own -> alliance.codeSystems().gradeIsAtLeast(own, least.grade()));
    }
    if (selector instanceof UnitSelector.InRegion in) {
      return written(
          body.regionOn(day), own -> alliance.codeSystems().regionContains(in.region(), own));
    }
    UnitSelector.HasSpecialty has = (UnitSelector.HasSpecialty) selector;
    return written(
        body.specialtiesOn(day),
        own -> alliance.codeSystems().specialtiesContain(own, has.specialty()));
  }

  private static ImmutableSortedSet<UnitId> names(Binding binding) {
    return binding instanceof Binding.Members members
        ? members.outside()
        : ((Binding.Parties) binding).units();
  }

  /** The rungs on which a unit may stand; an empty one is none. */
  ImmutableSet<Optional<TierId>> tiers(UnitId unit) {
    return alliance
        .member(unit)
        .map((MemberUnit entry) -> entry.tierOn(day).possible())
        .orElse(ImmutableSet.of(Optional.empty()));
  }

  private Certainty tier(UnitId unit, Function<TierId, Certainty> question) {
    return agreed(
        tiers(unit).stream().map(rung -> rung.map(question).orElse(Certainty.NO)).toList());
  }

  /** Compares the places of two rungs; 0 is the highest. */
  Certainty ranked(TierId one, TierId other, BiFunction<Integer, Integer, Boolean> question) {
    List<TierId> ladder = alliance.tiers();
    return ladder.contains(one) && ladder.contains(other)
        ? Certainty.of(question.apply(ladder.indexOf(one), ladder.indexOf(other)))
        : Certainty.UNKNOWN;
  }

  /** What is not written is not known. */
  private static <T> Certainty written(
      Certain<Optional<T>> value, Function<T, Certainty> question) {
    return agreed(
        value.possible().stream().map(one -> one.map(question).orElse(Certainty.UNKNOWN)).toList());
  }

  /** The answer that all give; UNKNOWN if they differ. */
  static Certainty agreed(Collection<Certainty> answers) {
    ImmutableSet<Certainty> different = ImmutableSet.copyOf(answers);
    return different.size() == 1 ? different.iterator().next() : Certainty.UNKNOWN;
  }
}
