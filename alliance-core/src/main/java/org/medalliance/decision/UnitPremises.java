// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.SourceId;
import org.medalliance.code.TierId;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.Certain;
import org.medalliance.time.Timeline;

/**
 * What can be said of a unit on a day: whether an agreement binds it, and whether a selector
 * selects it.
 *
 * @param alliance the alliance
 * @param day the day
 */
record UnitPremises(Alliance alliance, LocalDate day) {

  /** Whether the unit is bound by an agreement, for a rule of this effect. */
  Premise bound(UnitId unit, AgreementId id, Effect effect) {
    String expected = "bound by " + id;
    Optional<Agreement> agreement = alliance.agreement(id);
    if (agreement.isEmpty()) {
      return Premise.Observed.unknown(Unknown.of(Unknown.Cause.DANGLING, "agreements[" + id + "]"))
          .asPart(expected, List.of());
    }
    if (agreement.get().binds() instanceof Binding.Members members) {
      return boundAsMember(unit, members, effect, expected);
    }
    boolean party = agreement.get().binds().names(unit);
    return Premise.Observed.of(party, party ? "is a party" : "is no party")
        .asPart(expected, cited(agreement.get().source()));
  }

  private Premise boundAsMember(
      UnitId unit, Binding.Members members, Effect effect, String expected) {
    Premise.Observed life =
        Premise.Observed.of(
            alliance.lifeOn(day),
            active ->
                Premise.Observed.of(
                    active, active ? "the alliance is in being" : "the alliance is not in being"));
    Premise alive = life.asPart("within the alliance's life", factSources());
    Optional<MemberUnit> member = alliance.member(unit);
    if (member.isEmpty()) {
      boolean outside = members.outside().contains(unit);
      Premise named =
          Premise.Observed.of(outside, outside ? "named, not on the roll" : "not on the roll")
              .asPart("a member in " + members.standings() + ", or named", List.of());
      return Premise.Observed.all(Premise.Kind.PART, expected, alive, named);
    }
    Premise standing =
        standing(
            unit,
            held ->
                members.standings().contains(held)
                    || (effect == Effect.PROHIBIT && held == Standing.SUSPENDED),
            "a member in " + members.standings());
    return Premise.Observed.all(Premise.Kind.PART, expected, alive, standing);
  }

  /** Whether the selector selects the unit. */
  Premise selected(UnitSelector selector, UnitId unit) {
    String expected = selector.toString();
    if (!selector.components().isEmpty()) {
      return composed(selector, unit, expected);
    }
    if (selector instanceof UnitSelector.Any) {
      return Premise.Observed.of(true, "").asPart(expected, List.of());
    }
    if (selector instanceof UnitSelector.Units units) {
      return Premise.Observed.of(units.units().contains(unit), unit.toString())
          .asPart(expected, List.of());
    }
    if (selector instanceof UnitSelector.OnTier on) {
      return tier(
          unit, held -> Premise.Observed.of(held.equals(on.tier()), held.toString()), expected);
    }
    if (selector instanceof UnitSelector.TierAtLeast bound) {
      return tier(unit, held -> rung(held, bound.tier(), (at, limit) -> at <= limit), expected);
    }
    if (selector instanceof UnitSelector.TierAtMost bound) {
      return tier(unit, held -> rung(held, bound.tier(), (at, limit) -> at >= limit), expected);
    }
    if (selector instanceof UnitSelector.InRole in) {
      return member(
          unit,
          expected,
          MemberUnit::roles,
          entry ->
              Premise.Observed.of(
                  entry.rolesOn(day),
                  roles ->
                      Premise.Observed.of(
                          roles.contains(in.role()), roles.isEmpty() ? "no role" : text(roles))));
    }
    if (selector instanceof UnitSelector.InStanding in) {
      return standing(unit, held -> held == in.standing(), expected);
    }
    if (selector instanceof UnitSelector.PartyTo party) {
      return alliance
          .agreement(party.agreement())
          .map(agreement -> Premise.Observed.of(agreement.binds().names(unit), unit.toString()))
          .orElseGet(
              () ->
                  Premise.Observed.unknown(
                      Unknown.of(Unknown.Cause.DANGLING, "agreements[" + party.agreement() + "]")))
          .asPart(expected, List.of());
    }
    return institution(selector, unit, expected);
  }

  private Premise composed(UnitSelector selector, UnitId unit, String expected) {
    List<Premise> parts = Lists.transform(selector.components(), part -> selected(part, unit));
    ImmutableList<Premise> found = ImmutableList.copyOf(parts);
    Certainty met;
    if (selector instanceof UnitSelector.AllOf) {
      met = Certainty.all(found, Premise::met);
    } else if (selector instanceof UnitSelector.AnyOf) {
      met = Certainty.any(found, Premise::met);
    } else {
      met = found.get(0).met().not();
    }
    return Premise.Observed.composed(Premise.Kind.PART, expected, met, found);
  }

  private Premise institution(UnitSelector selector, UnitId unit, String expected) {
    Optional<Institution> found = alliance.institution(unit);
    if (found.isEmpty()) {
      return Premise.Observed.unknown(Unknown.of(Unknown.Cause.DANGLING, path(unit)))
          .asPart(expected, List.of());
    }
    Institution institution = found.get();
    if (selector instanceof UnitSelector.OfKind of) {
      return Premise.Observed.of(
              institution.kindOn(day),
              kind -> written(unit, "kind", kind, held -> Certainty.of(held.equals(of.kind()))))
          .asPart(expected, sources(institution.kind(), institution.source()));
    }
    if (selector instanceof UnitSelector.GradeAtLeast bound) {
      return Premise.Observed.of(
              institution.gradeOn(day),
              grade ->
                  written(
                      unit,
                      "grade",
                      grade,
                      held -> alliance.codeSystems().gradeIsAtLeast(held, bound.grade())))
          .asPart(expected, sources(institution.grade(), institution.source()));
    }
    if (selector instanceof UnitSelector.InRegion in) {
      return Premise.Observed.of(
              institution.regionOn(day),
              region ->
                  written(
                      unit,
                      "region",
                      region,
                      held -> alliance.codeSystems().regionContains(in.region(), held)))
          .asPart(expected, sources(institution.region(), institution.source()));
    }
    if (selector instanceof UnitSelector.HasSpecialty has) {
      return Premise.Observed.of(
              institution.specialtiesOn(day),
              specialties ->
                  written(
                      unit, "specialties", specialties, held -> anyContains(held, has.specialty())))
          .asPart(expected, sources(institution.specialties(), institution.source()));
    }
    throw new IllegalStateException("selector must be one of the sealed kinds: " + selector);
  }

  private Certainty anyContains(ImmutableSortedSet<Code> registered, Code specialty) {
    return Certainty.any(
        registered, code -> alliance.codeSystems().specialtyContains(code, specialty));
  }

  /** An answer about something that the institution may leave unwritten. */
  private static <T> Premise.Observed written(
      UnitId unit, String attribute, Optional<T> value, Function<T, Certainty> question) {
    String path = path(unit) + "." + attribute;
    return value
        .map(
            held ->
                Premise.Observed.of(
                    question.apply(held),
                    held instanceof Iterable<?> all ? text(all) : held.toString(),
                    Unknown.of(Unknown.Cause.CODE, path)))
        .orElseGet(() -> Premise.Observed.unknown(Unknown.of(Unknown.Cause.NOT_WRITTEN, path)));
  }

  private Premise standing(UnitId unit, Function<Standing, Boolean> question, String expected) {
    Optional<MemberUnit> member = alliance.member(unit);
    Certain<Standing> standing =
        member.map(entry -> entry.standingOn(day)).orElse(Certain.known(Standing.NONE));
    Premise.Observed found =
        Premise.Observed.of(
            standing, held -> Premise.Observed.of(question.apply(held), held.toString()));
    String last =
        member
            .map(entry -> entry.history().possiblyBy(day))
            .filter(facts -> !facts.isEmpty())
            .map(facts -> " (" + facts.get(facts.size() - 1) + ")")
            .orElse("");
    return found.observing(found.observed() + last).asPart(expected, standingSources(member));
  }

  /** Where the unit stands on the ladder on the day: nowhere if it is not on the roll. */
  Certain<Optional<TierId>> tierOf(UnitId unit) {
    return alliance
        .member(unit)
        .map(entry -> entry.tierOn(day))
        .orElse(Certain.known(Optional.empty()));
  }

  /** Where the unit lies on the day; an empty place is not known. */
  Certain<Optional<Code>> regionOf(UnitId unit) {
    return alliance
        .institution(unit)
        .map(institution -> institution.regionOn(day))
        .orElse(Certain.known(Optional.empty()));
  }

  private Premise tier(UnitId unit, Function<TierId, Premise.Observed> question, String expected) {
    return member(
        unit,
        expected,
        MemberUnit::tier,
        entry ->
            Premise.Observed.of(
                entry.tierOn(day),
                tier -> tier.map(question).orElseGet(() -> Premise.Observed.of(false, "no tier"))));
  }

  /** Compares rungs by their place on the ladder, the highest first. */
  private Premise.Observed rung(
      TierId held, TierId limit, BiFunction<Integer, Integer, Boolean> order) {
    int at = alliance.tiers().indexOf(held);
    int bound = alliance.tiers().indexOf(limit);
    if (at < 0 || bound < 0) {
      return Premise.Observed.unknown(
          Unknown.of(Unknown.Cause.DANGLING, "tiers[" + (at < 0 ? held : limit) + "]"));
    }
    return Premise.Observed.of(order.apply(at, bound), held.toString());
  }

  private Premise member(
      UnitId unit,
      String expected,
      Function<MemberUnit, Timeline<?>> timeline,
      Function<MemberUnit, Premise.Observed> question) {
    return alliance
        .member(unit)
        .map(
            entry ->
                question
                    .apply(entry)
                    .asPart(expected, sources(timeline.apply(entry), entry.source())))
        .orElseGet(() -> Premise.Observed.of(false, "not on the roll").asPart(expected, List.of()));
  }

  private List<SourceId> standingSources(Optional<MemberUnit> member) {
    return member.stream()
        .flatMap(
            entry ->
                entry.history().possiblyBy(day).stream()
                    .flatMap(fact -> cited(fact.source().or(entry::source)).stream()))
        .toList();
  }

  private List<SourceId> factSources() {
    return alliance.facts().stream().flatMap(fact -> cited(fact.source()).stream()).toList();
  }

  private List<SourceId> sources(Timeline<?> timeline, Optional<SourceId> enclosing) {
    return stepsOn(timeline)
        .flatMap(step -> cited(step.source().or(() -> enclosing)).stream())
        .toList();
  }

  private <T> Stream<Timeline.Step<T>> stepsOn(Timeline<T> timeline) {
    return timeline.stepOn(day).possible().stream().flatMap(Optional::stream);
  }

  /** The source of something, or of the alliance if it names none. */
  private List<SourceId> cited(Optional<SourceId> source) {
    return source.or(alliance::source).stream().toList();
  }

  private static String path(UnitId unit) {
    return "institutions[" + unit + "]";
  }

  private static String text(Iterable<?> values) {
    return String.join(", ", Lists.transform(ImmutableList.copyOf(values), Object::toString));
  }
}
