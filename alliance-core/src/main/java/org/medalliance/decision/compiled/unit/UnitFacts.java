// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.UnitSelector;

/**
 * What a unit may be on a day: all that a selector can tell of it but its name. Each component is
 * the set of what is possible.
 *
 * @param alive whether the alliance is in being
 * @param isOnRoll whether the unit has an entry on the roll
 * @param standings its standing
 * @param tiers its rung; an empty one is none
 * @param roles its roles
 * @param kinds what sort of institution it is; an empty one is not written
 * @param grades its grade; an empty one is not written
 * @param regions where it lies; an empty place is not written
 * @param specialties what it is registered for; an empty set of codes is not written
 */
public record UnitFacts(
    ImmutableSet<Boolean> alive,
    boolean isOnRoll,
    ImmutableSet<Standing> standings,
    ImmutableSet<Optional<TierId>> tiers,
    ImmutableSet<ImmutableSortedSet<Role>> roles,
    ImmutableSet<Optional<InstitutionKind>> kinds,
    ImmutableSet<Optional<Code>> grades,
    ImmutableSet<Optional<Code>> regions,
    ImmutableSet<Optional<ImmutableSortedSet<Code>>> specialties) {

  private static final ImmutableSet<Standing> NO_STANDING = ImmutableSet.of(Standing.NONE);
  private static final ImmutableSet<Optional<TierId>> NO_TIER = ImmutableSet.of(Optional.empty());
  private static final ImmutableSet<ImmutableSortedSet<Role>> NO_ROLES =
      ImmutableSet.of(ImmutableSortedSet.of());

  public static UnitFacts of(
      Alliance alliance, ImmutableSet<Boolean> alive, Institution institution, LocalDate day) {
    Optional<MemberUnit> member = alliance.member(institution.id());
    return new UnitFacts(
        alive,
        member.isPresent(),
        member.map(entry -> entry.standingOn(day).possible()).orElse(NO_STANDING),
        member.map(entry -> entry.tierOn(day).possible()).orElse(NO_TIER),
        member.map(entry -> entry.rolesOn(day).possible()).orElse(NO_ROLES),
        institution.kindOn(day).possible(),
        institution.gradeOn(day).possible(),
        institution.regionOn(day).possible(),
        institution.specialtiesOn(day).possible());
  }

  /** Whether the unit is selected by a selector that neither names units nor has parts. */
  public Certainty test(UnitSelector selector, Alliance alliance) {
    if (selector instanceof UnitSelector.OnTier on) {
      return rung(alliance.tiers(), on.tier(), 0, 0);
    }
    if (selector instanceof UnitSelector.TierAtLeast bound) {
      return rung(alliance.tiers(), bound.tier(), Integer.MIN_VALUE, 0);
    }
    if (selector instanceof UnitSelector.TierAtMost bound) {
      return rung(alliance.tiers(), bound.tier(), 0, Integer.MAX_VALUE);
    }
    if (selector instanceof UnitSelector.InRole in) {
      return each(roles, held -> Certainty.of(held.contains(in.role())));
    }
    if (selector instanceof UnitSelector.InStanding in) {
      return each(standings, held -> Certainty.of(held == in.standing()));
    }
    if (selector instanceof UnitSelector.OfKind of) {
      return written(kinds, held -> Certainty.of(held.equals(of.kind())));
    }
    if (selector instanceof UnitSelector.GradeAtLeast bound) {
      return written(grades, held -> alliance.codeSystems().gradeIsAtLeast(held, bound.grade()));
    }
    if (selector instanceof UnitSelector.InRegion in) {
      return written(regions, held -> alliance.codeSystems().regionContains(in.region(), held));
    }
    if (selector instanceof UnitSelector.HasSpecialty has) {
      return written(
          specialties, held -> alliance.codeSystems().specialtiesContain(held, has.specialty()));
    }
    throw new IllegalStateException("selector must be simple and name no unit: " + selector);
  }

  /** Whether the unit may act for the alliance in one of the standings; not if it is over. */
  public Certainty isMemberIn(ImmutableSet<Standing> bound) {
    return isAlive().and(each(standings, held -> Certainty.of(bound.contains(held))));
  }

  public Certainty isAlive() {
    return each(alive, Certainty::of);
  }

  /** What every possible value answers; UNKNOWN if they do not all answer the same. */
  public static <T> Certainty each(ImmutableSet<T> possible, Function<T, Certainty> question) {
    Certainty all = null;
    for (T value : possible) {
      Certainty answer = question.apply(value);
      if (all != null && all != answer) {
        return Certainty.UNKNOWN;
      }
      all = answer;
    }
    return all == null ? Certainty.UNKNOWN : all;
  }

  /** The same about something that may not be written. */
  public static <T> Certainty written(
      ImmutableSet<Optional<T>> possible, Function<T, Certainty> question) {
    return each(possible, value -> value.map(question).orElse(Certainty.UNKNOWN));
  }

  /** Whether the unit's rung lies so far below a limit; the ladder is listed from the top. */
  private Certainty rung(ImmutableList<TierId> ladder, TierId limit, int least, int most) {
    int bound = ladder.indexOf(limit);
    return each(
        tiers,
        held -> {
          if (held.isEmpty()) {
            return Certainty.NO;
          }
          int at = ladder.indexOf(held.get());
          return at < 0 || bound < 0
              ? Certainty.UNKNOWN
              : Certainty.of(at - bound >= least && at - bound <= most);
        });
  }
}
