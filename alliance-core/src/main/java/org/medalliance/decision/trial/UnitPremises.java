// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.trial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.Certain;
import org.medalliance.time.Happenings;
import org.medalliance.time.Timeline;
import org.medalliance.wording.Phrase;

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
    Phrase expected = Phrase.of("expected.bound", id);
    Optional<Agreement> agreement = alliance.agreement(id);
    if (agreement.isEmpty()) {
      return Observed.unknown(Unknown.of(Unknown.Cause.DANGLING, "agreements[" + id + "]"))
          .asPart(expected, List.of());
    }
    if (agreement.get().binds() instanceof Binding.Members members) {
      return boundAsMember(unit, agreement.get(), members, effect, expected);
    }
    Binding.Parties parties = (Binding.Parties) agreement.get().binds();
    return amongst(unit, parties.units()).asPart(expected, cited(agreement.get().source()));
  }

  private Premise boundAsMember(
      UnitId unit, Agreement agreement, Binding.Members members, Effect effect, Phrase expected) {
    Observed life =
        Observed.of(
            alliance.lifeOn(day),
            active -> Observed.of(active, Phrase.of(active ? "found.alive" : "found.notAlive")));
    Premise alive = life.asPart(Phrase.of("expected.alive"), lifeSources());
    Phrase who = Phrase.of("expected.member", Phrase.list(members.standings()));
    Premise member =
        alliance.member(unit).isPresent()
            ? standing(unit, held -> binds(members, held, effect), who)
            : outside(unit, agreement, members, who);
    return Observed.all(Premise.Kind.PART, expected, List.of(alive, member));
  }

  /** A prohibition reaches those whose rights rest too. */
  private static boolean binds(Binding.Members members, Standing held, Effect effect) {
    return members.standings().contains(held)
        || (effect == Effect.PROHIBIT && held == Standing.SUSPENDED);
  }

  private Premise outside(
      UnitId unit, Agreement agreement, Binding.Members members, Phrase expected) {
    Observed named = amongst(unit, members.outside());
    return named
        .observing(Phrase.of(named.met().isYes() ? "found.outsideButNamed" : "found.outside"))
        .asPart(expected, cited(agreement.source()));
  }

  /**
   * Whether the unit is one of those that are named. A name that leads nowhere may be meant for any
   * unit: an error must not let a prohibition miss.
   */
  private Observed amongst(UnitId unit, ImmutableSortedSet<UnitId> named) {
    if (named.contains(unit)) {
      return Observed.of(true, Phrase.of("value", unit));
    }
    return named.stream()
        .filter(other -> alliance.institution(other).isEmpty())
        .findFirst()
        .map(lost -> Observed.unknown(Unknown.of(Unknown.Cause.DANGLING, path(lost))))
        .orElseGet(() -> Observed.of(false, Phrase.of("found.notNamed", unit)));
  }

  /** Whether the selector selects the unit. */
  Premise selected(UnitSelector selector, UnitId unit) {
    Phrase expected = Phrase.of("expected.unit", selector);
    if (!selector.components().isEmpty()) {
      return composed(selector, unit, expected);
    }
    if (selector instanceof UnitSelector.Any) {
      return Observed.all(Premise.Kind.PART, expected, List.of());
    }
    if (selector instanceof UnitSelector.Units units) {
      return amongst(unit, units.units()).asPart(expected, List.of());
    }
    if (selector instanceof UnitSelector.OnTier on) {
      return tier(unit, held -> rung(held, on.tier(), down -> down == 0), expected);
    }
    if (selector instanceof UnitSelector.TierAtLeast bound) {
      return tier(unit, held -> rung(held, bound.tier(), down -> down <= 0), expected);
    }
    if (selector instanceof UnitSelector.TierAtMost bound) {
      return tier(unit, held -> rung(held, bound.tier(), down -> down >= 0), expected);
    }
    if (selector instanceof UnitSelector.InRole in) {
      return member(
          unit,
          expected,
          MemberUnit::roles,
          entry ->
              Observed.of(
                  entry.rolesOn(day),
                  roles ->
                      Observed.of(
                          roles.contains(in.role()),
                          roles.isEmpty() ? Phrase.of("found.noRole") : Phrase.list(roles))));
    }
    if (selector instanceof UnitSelector.InStanding in) {
      return standing(unit, held -> held == in.standing(), expected);
    }
    if (selector instanceof UnitSelector.PartyTo party) {
      return partyTo(party.agreement(), unit, expected);
    }
    return institution(selector, unit, expected);
  }

  private Premise composed(UnitSelector selector, UnitId unit, Phrase expected) {
    List<Premise> parts = selector.components().stream().map(part -> selected(part, unit)).toList();
    if (selector instanceof UnitSelector.AllOf) {
      return Observed.all(Premise.Kind.PART, expected, parts);
    }
    return selector instanceof UnitSelector.AnyOf
        ? Observed.any(Premise.Kind.PART, expected, parts)
        : Observed.not(Premise.Kind.PART, expected, parts.get(0));
  }

  private Premise partyTo(AgreementId id, UnitId unit, Phrase expected) {
    Optional<Agreement> agreement = alliance.agreement(id);
    if (agreement.isEmpty()) {
      return Observed.unknown(Unknown.of(Unknown.Cause.DANGLING, "agreements[" + id + "]"))
          .asPart(expected, List.of());
    }
    Binding binding = agreement.get().binds();
    return amongst(
            unit,
            binding instanceof Binding.Parties parties
                ? parties.units()
                : ((Binding.Members) binding).outside())
        .asPart(expected, cited(agreement.get().source()));
  }

  private Premise institution(UnitSelector selector, UnitId unit, Phrase expected) {
    // a request of which the alliance does not know a unit is refused before any rule
    Institution institution = alliance.institution(unit).orElseThrow();
    if (selector instanceof UnitSelector.OfKind of) {
      return Observed.of(
              institution.kindOn(day),
              kind ->
                  written(
                      unit,
                      "kind",
                      kind,
                      UnitPremises::value,
                      held -> Certainty.of(held.equals(of.kind()))))
          .asPart(expected, sources(institution.kind(), institution.source()));
    }
    if (selector instanceof UnitSelector.GradeAtLeast bound) {
      return Observed.of(
              institution.gradeOn(day),
              grade ->
                  written(
                      unit,
                      "grade",
                      grade,
                      UnitPremises::value,
                      held -> alliance.codeSystems().gradeIsAtLeast(held, bound.grade())))
          .asPart(expected, sources(institution.grade(), institution.source()));
    }
    if (selector instanceof UnitSelector.InRegion in) {
      return Observed.of(
              institution.regionOn(day),
              region ->
                  written(
                      unit,
                      "region",
                      region,
                      UnitPremises::value,
                      held -> alliance.codeSystems().regionContains(in.region(), held)))
          .asPart(expected, sources(institution.region(), institution.source()));
    }
    if (selector instanceof UnitSelector.HasSpecialty has) {
      return Observed.of(
              institution.specialtiesOn(day),
              specialties ->
                  written(
                      unit,
                      "specialties",
                      specialties,
                      Phrase::list,
                      held -> alliance.codeSystems().specialtiesContain(held, has.specialty())))
          .asPart(expected, sources(institution.specialties(), institution.source()));
    }
    throw new IllegalStateException("selector must be one of the sealed kinds: " + selector);
  }

  /** An answer about something that the institution may leave unwritten. */
  private static <T> Observed written(
      UnitId unit,
      String attribute,
      Optional<T> value,
      Function<T, Phrase> words,
      Function<T, Certainty> question) {
    String path = path(unit) + "." + attribute;
    return value
        .map(
            held ->
                Observed.of(
                    question.apply(held), words.apply(held), Unknown.of(Unknown.Cause.CODE, path)))
        .orElseGet(() -> Observed.unknown(Unknown.of(Unknown.Cause.NOT_WRITTEN, path)));
  }

  private Premise standing(UnitId unit, Function<Standing, Boolean> question, Phrase expected) {
    Optional<MemberUnit> member = alliance.member(unit);
    Certain<Standing> standing =
        member.map(entry -> entry.standingOn(day)).orElse(Certain.known(Standing.NONE));
    Observed found = Observed.of(standing, held -> Observed.of(question.apply(held), value(held)));
    List<MemberFact> facts =
        member.map(entry -> entry.history().possiblyBy(day)).orElse(ImmutableList.of());
    return found.since(Iterables.getLast(facts, null)).asPart(expected, standingSources(member));
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

  private Premise tier(UnitId unit, Function<TierId, Observed> question, Phrase expected) {
    return member(
        unit,
        expected,
        MemberUnit::tier,
        entry ->
            Observed.of(
                entry.tierOn(day),
                tier ->
                    tier.map(question)
                        .orElseGet(() -> Observed.of(false, Phrase.of("found.noTier")))));
  }

  /** Compares rungs by how far the one held is below the other on the ladder. */
  private Observed rung(TierId held, TierId limit, IntPredicate down) {
    int at = alliance.tiers().indexOf(held);
    int bound = alliance.tiers().indexOf(limit);
    if (at < 0 || bound < 0) {
      return Observed.unknown(
          Unknown.of(Unknown.Cause.DANGLING, "tiers[" + (at < 0 ? held : limit) + "]"));
    }
    return Observed.of(down.test(at - bound), value(held));
  }

  private Premise member(
      UnitId unit,
      Phrase expected,
      Function<MemberUnit, Timeline<?>> timeline,
      Function<MemberUnit, Observed> question) {
    return alliance
        .member(unit)
        .map(
            entry ->
                question
                    .apply(entry)
                    .asPart(expected, sources(timeline.apply(entry), entry.source())))
        .orElseGet(
            () -> Observed.of(false, Phrase.of("found.outside")).asPart(expected, List.of()));
  }

  private List<SourceId> standingSources(Optional<MemberUnit> member) {
    return member.stream()
        .flatMap(
            entry ->
                entry.history().possiblyBy(day).stream()
                    .flatMap(fact -> cited(fact.source().or(entry::source)).stream()))
        .toList();
  }

  private List<SourceId> lifeSources() {
    return Happenings.of(alliance.facts()).possiblyBy(day).stream()
        .flatMap(fact -> cited(fact.source()).stream())
        .toList();
  }

  /** What the rung of the unit rests on. */
  List<SourceId> tierSources(UnitId unit) {
    return alliance
        .member(unit)
        .map(entry -> sources(entry.tier(), entry.source()))
        .orElse(List.of());
  }

  /** What the place of the unit rests on. */
  List<SourceId> regionSources(UnitId unit) {
    return alliance
        .institution(unit)
        .map(institution -> sources(institution.region(), institution.source()))
        .orElse(List.of());
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

  private static Phrase value(Serializable held) {
    return Phrase.of("value", held);
  }
}
