// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.medalliance.Alliance;
import org.medalliance.code.Code;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.Attribute;
import org.medalliance.time.Certain;
import org.medalliance.time.Happenings;
import org.medalliance.wording.Phrase;

/**
 * What has to be so of units on a day, with what was found.
 *
 * @param alliance the alliance
 * @param units its units
 * @param day the day
 */
public record UnitPremises(Alliance alliance, Units units, LocalDate day) {
  private static final Unknown URGENCY =
      Unknown.of(Unknown.Cause.ATTRIBUTE, Attribute.URGENCY.name());

  /** That a unit belongs and may refer and be referred to. */
  public Premise member(UnitId unit) {
    Phrase expected = Phrase.of("referral.member", unit);
    Optional<MemberUnit> entry = alliance.member(unit);
    boolean isWritten = alliance.institution(unit).isPresent();
    if (!isWritten && entry.isEmpty()) {
      return Told.of(false, Phrase.of("referral.unknown", unit)).as(expected, List.of());
    }
    Premise alive =
        Told.each(
                alliance.lifeOn(day),
                active -> Told.of(active, Phrase.of(active ? "found.alive" : "found.notAlive")))
            .as(Phrase.of("expected.alive"), lifeSources());
    if (entry.isEmpty()) {
      Told unlisted =
          units.unlisted().isNo()
              ? Told.of(false, Phrase.of("found.outside"))
              : Told.unknown(Unknown.of(Unknown.Cause.NOT_WRITTEN, "members[" + unit + "]"));
      return Told.all(
          expected, List.of(alive, unlisted.as(Phrase.of("referral.listed"), rollSources())));
    }
    List<Premise> parts = new ArrayList<>();
    parts.add(alive);
    parts.add(standing(entry.get()));
    if (!isWritten) {
      parts.add(
          Told.unknown(Unknown.of(Unknown.Cause.DANGLING, "institutions[" + unit + "]"))
              .as(Phrase.of("referral.known", unit), List.of()));
    }
    return Told.all(expected, parts);
  }

  private Premise standing(MemberUnit entry) {
    return Told.each(entry.standingOn(day), held -> Told.of(Muster.refers(held), Told.value(held)))
        .as(
            Phrase.of("referral.standing"),
            entry.history().possiblyBy(day).stream()
                .flatMap(fact -> cited(fact.source().or(entry::source)).stream())
                .toList());
  }

  /** That a unit stands on a rung of which something is so. */
  public Premise rung(UnitId unit, IntPredicate wanted, Phrase expected) {
    return Told.each(
            tier(unit),
            tier ->
                rung(unit, tier, at -> Told.of(wanted.test(at), Told.value(tier.orElseThrow()))))
        .as(expected, tierSources(unit));
  }

  /** That something is so of the rungs of two units; unknown only for want of the urgency. */
  public Premise rungs(UnitId from, UnitId to, Rungs.Question question, Phrase expected) {
    Certain<Optional<TierId>> one = tier(from);
    Certain<Optional<TierId>> other = tier(to);
    Told told =
        Told.each(
            one,
            held ->
                rung(
                    from,
                    held,
                    at ->
                        Told.each(
                            other,
                            reached ->
                                rung(
                                    to,
                                    reached,
                                    then ->
                                        Told.of(
                                            question.of(at, then),
                                            Phrase.of(
                                                "found.both",
                                                held.orElseThrow(),
                                                reached.orElseThrow()),
                                            List.of(URGENCY))))));
    // a rung that one of them surely lacks is found whatever is known of the other
    Told turned = isNoRung(to) ? Told.of(false, Phrase.of("found.noTier")) : told;
    return turned.as(
        expected,
        ImmutableSet.<SourceId>builder().addAll(tierSources(from)).addAll(tierSources(to)).build());
  }

  /** What a rung makes of a question, if it is one of the ladder. */
  private Told rung(UnitId unit, Optional<TierId> tier, IntFunction<Told> ask) {
    if (tier.isEmpty()) {
      return isUnlisted(unit)
          ? Told.unknown(Unknown.of(Unknown.Cause.NOT_WRITTEN, "members[" + unit + "]"))
          : Told.of(false, Phrase.of("found.noTier"));
    }
    Integer at = units.ladder().get(tier.get());
    return at == null
        ? Told.unknown(Unknown.of(Unknown.Cause.DANGLING, "tiers[" + tier.get() + "]"))
        : ask.apply(at);
  }

  private boolean isNoRung(UnitId unit) {
    return !isUnlisted(unit) && tier(unit).test(Optional::isEmpty).isYes();
  }

  private Certain<Optional<TierId>> tier(UnitId unit) {
    return alliance
        .member(unit)
        .map(entry -> entry.tierOn(day))
        .orElse(Certain.known(Optional.empty()));
  }

  /** Whether it is not known of a unit if it is on the roll. */
  private boolean isUnlisted(UnitId unit) {
    return alliance.member(unit).isEmpty()
        && alliance.institution(unit).isPresent()
        && !units.unlisted().isNo();
  }

  /** That the regions of two units agree to a depth. */
  public Premise regions(UnitId from, UnitId to, int depth) {
    Certain<Optional<Code>> one = region(from);
    Certain<Optional<Code>> other = region(to);
    return Told.each(
            one,
            here ->
                Told.each(
                    other,
                    there -> {
                      if (here.isEmpty() || there.isEmpty()) {
                        return notWritten(here.isEmpty() ? from : to);
                      }
                      return Told.of(
                          alliance.codeSystems().regionsAgree(here.get(), there.get(), depth),
                          Phrase.of("found.both", here.get(), there.get()),
                          List.of(notCompared(from), notCompared(to)));
                    }))
        .as(
            Phrase.of("referral.region", from, to, (long) depth),
            ImmutableSet.<SourceId>builder()
                .addAll(regionSources(from))
                .addAll(regionSources(to))
                .build());
  }

  private static Unknown notCompared(UnitId unit) {
    return Unknown.of(Unknown.Cause.CODE, "institutions[" + unit + "].region");
  }

  private static Told notWritten(UnitId unit) {
    return Told.unknown(Unknown.of(Unknown.Cause.NOT_WRITTEN, "institutions[" + unit + "].region"));
  }

  private Certain<Optional<Code>> region(UnitId unit) {
    return alliance
        .institution(unit)
        .map(body -> body.regionOn(day))
        .orElse(Certain.known(Optional.empty()));
  }

  /** That a unit is registered for a specialty. */
  public Premise specialty(UnitId unit, Code code) {
    Phrase expected = Phrase.of("referral.specialty", unit, code);
    Optional<Institution> body = alliance.institution(unit);
    if (body.isEmpty()) {
      return Told.unknown(Unknown.of(Unknown.Cause.DANGLING, "institutions[" + unit + "]"))
          .as(expected, List.of());
    }
    String path = "institutions[" + unit + "].specialties";
    return Told.each(
            body.get().specialtiesOn(day),
            registered ->
                registered
                    .map(
                        codes ->
                            Told.of(
                                alliance.codeSystems().specialtiesContain(codes, code),
                                Phrase.list(codes),
                                List.of(Unknown.of(Unknown.Cause.CODE, path))))
                    .orElseGet(() -> Told.unknown(Unknown.of(Unknown.Cause.NOT_WRITTEN, path))))
        .as(
            expected,
            body.get().specialties().stepOn(day).possible().stream()
                .flatMap(Optional::stream)
                .flatMap(step -> cited(step.source().or(body.get()::source)).stream())
                .toList());
  }

  private List<SourceId> tierSources(UnitId unit) {
    return alliance.member(unit).stream()
        .flatMap(
            entry ->
                entry.tier().stepOn(day).possible().stream()
                    .flatMap(Optional::stream)
                    .flatMap(step -> cited(step.source().or(entry::source)).stream()))
        .toList();
  }

  private List<SourceId> regionSources(UnitId unit) {
    return alliance.institution(unit).stream()
        .flatMap(
            body ->
                body.region().stepOn(day).possible().stream()
                    .flatMap(Optional::stream)
                    .flatMap(step -> cited(step.source().or(body::source)).stream()))
        .toList();
  }

  private List<SourceId> lifeSources() {
    return Happenings.of(alliance.facts()).possiblyBy(day).stream()
        .flatMap(fact -> cited(fact.source()).stream())
        .toList();
  }

  private List<SourceId> rollSources() {
    return cited(alliance.roll().source());
  }

  /** The source of something, or of the alliance if it names none. */
  public List<SourceId> cited(Optional<SourceId> source) {
    return source.or(alliance::source).stream().toList();
  }
}
