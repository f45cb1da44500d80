// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.Timeline;

/** What is ever written of units, to tell whether a selector can select one. */
final class Written {
  /** With more different codes than these, one of them is taken to fit. */
  private static final int MAX_CODES = 32;

  private final Alliance alliance;
  private final boolean complete;
  private final Map<TierId, Integer> rungs = new TreeMap<>();
  private final Set<Role> roles = new TreeSet<>();
  private final TreeSet<Integer> stoodOn = new TreeSet<>();
  private final Set<InstitutionKind> kinds = new TreeSet<>();
  private final boolean kindsKnown;
  private final Codes grades;
  private final Codes regions;
  private final Codes specialties;

  Written(Alliance alliance) {
    this.alliance = alliance;
    this.complete = alliance.roll().extent() == RollScope.Extent.COMPLETE;
    this.grades = new Codes((asked, one) -> alliance.codeSystems().gradeIsAtLeast(one, asked));
    this.regions = new Codes((asked, one) -> alliance.codeSystems().regionContains(asked, one));
    this.specialties =
        new Codes((asked, one) -> alliance.codeSystems().specialtyContains(one, asked));
    for (TierId tier : alliance.tiers()) {
      rungs.put(tier, rungs.size());
    }
    for (MemberUnit member : alliance.members()) {
      values(member.roles()).forEach(roles::addAll);
      values(member.tier()).forEach(tier -> rung(tier).ifPresent(stoodOn::add));
    }
    boolean allOfKinds = true;
    for (Institution body : alliance.institutions()) {
      kinds.addAll(values(body.kind()));
      allOfKinds &= isAlwaysKnown(body.kind());
      grades.add(body.grade(), values(body.grade()));
      regions.add(body.region(), values(body.region()));
      specialties.add(
          body.specialties(),
          values(body.specialties()).stream().flatMap(it -> it.stream()).toList());
    }
    kindsKnown = allOfKinds;
  }

  /** The number of a rung, 0 the highest. */
  Optional<Integer> rung(TierId tier) {
    return Optional.ofNullable(rungs.get(tier));
  }

  /** The lowest rung. */
  int lowest() {
    return rungs.size() - 1;
  }

  /** Whether no unit is written down that it ever selects, as far as can be told at a glance. */
  boolean selectsNobody(UnitSelector selector) {
    if (selector instanceof UnitSelector.AllOf all) {
      return all.parts().stream().anyMatch(this::selectsNobody);
    }
    if (selector instanceof UnitSelector.AnyOf any) {
      return any.parts().stream().allMatch(this::selectsNobody);
    }
    if (selector instanceof UnitSelector.Not not) {
      return not.part() instanceof UnitSelector.Any;
    }
    if (selector instanceof UnitSelector.PartyTo to) {
      return alliance.agreement(to.agreement()).map(Written::namesNobody).orElse(false);
    }
    return complete && isNobody(selector);
  }

  /** Where the roll leaves units out, one of them may stand there, or be of that kind. */
  private boolean isNobody(UnitSelector selector) {
    if (selector instanceof UnitSelector.OfKind of) {
      return kindsKnown && !kinds.contains(of.kind());
    }
    if (selector instanceof UnitSelector.GradeAtLeast from) {
      return grades.noneFits(from.grade());
    }
    if (selector instanceof UnitSelector.InRegion in) {
      return regions.noneFits(in.region());
    }
    if (selector instanceof UnitSelector.HasSpecialty has) {
      return specialties.noneFits(has.specialty());
    }
    if (selector instanceof UnitSelector.InRole in) {
      return !roles.contains(in.role());
    }
    if (selector instanceof UnitSelector.OnTier on) {
      return rung(on.tier()).map(rung -> !stoodOn.contains(rung)).orElse(false);
    }
    if (selector instanceof UnitSelector.TierAtLeast from) {
      return rung(from.tier()).map(rung -> stoodOn.floor(rung) == null).orElse(false);
    }
    return selector instanceof UnitSelector.TierAtMost to
        && rung(to.tier()).map(rung -> stoodOn.ceiling(rung) == null).orElse(false);
  }

  private static boolean namesNobody(Agreement agreement) {
    return agreement.binds() instanceof Binding.Members members && members.outside().isEmpty();
  }

  private static <T> List<T> values(Timeline<T> timeline) {
    return timeline.steps().stream().map(Timeline.Step::value).toList();
  }

  /** Where nothing is written, or only from some day on, the value is not known before. */
  private static boolean isAlwaysKnown(Timeline<?> timeline) {
    return !timeline.isEmpty() && timeline.steps().get(0).since().isEmpty();
  }

  /** The codes that are written somewhere, and how one answers to another. */
  private static final class Codes {
    private final Set<Code> written = new TreeSet<>();
    private final Map<Code, Boolean> asked = new TreeMap<>();
    private final BiFunction<Code, Code, Certainty> fits;
    private boolean known = true;

    Codes(BiFunction<Code, Code, Certainty> fits) {
      this.fits = fits;
    }

    void add(Timeline<?> timeline, List<Code> codes) {
      known &= isAlwaysKnown(timeline);
      written.addAll(codes);
    }

    /** Whether it is known of all that none fits. */
    boolean noneFits(Code code) {
      return known
          && written.size() <= MAX_CODES
          && asked.computeIfAbsent(
              code, any -> written.stream().allMatch(one -> fits.apply(any, one).isNo()));
    }
  }
}
