// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.institution.ExternalId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Succession;
import org.medalliance.institution.SuccessionBuilder;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Institutions, and what else is written over time. */
final class DrawInstitution {
  private DrawInstitution() {}

  static Institution institution(Dice dice, Cast cast) {
    return institution(dice, cast, cast.unit(dice), Optional.empty());
  }

  static Institution institution(Dice dice, Cast cast, UnitId id, Optional<UnitId> partOf) {
    return Institution.builder()
        .id(id)
        .name(Words.localized(dice))
        .addAllOtherNames(dice.list(0, 1, () -> otherName(dice, cast)))
        .kind(timeline(dice, cast, () -> Words.institutionKind(dice)))
        .ownership(timeline(dice, cast, () -> Words.ownership(dice)))
        .grade(timeline(dice, cast, () -> Words.grade(dice)))
        .region(timeline(dice, cast, () -> Words.region(dice)))
        .specialties(timeline(dice, cast, () -> specialties(dice)))
        .addAllIdentifiers(dice.list(0, 1, () -> externalId(dice)))
        .partOf(partOf)
        .successions(successions(dice, cast, id))
        .source(cast.source(dice))
        .note(Words.remark(dice))
        .build();
  }

  /** Nothing three times in four, else other names, an end, or both. */
  private static List<Succession> successions(Dice dice, Cast cast, UnitId id) {
    if (!dice.chance(25)) {
      return List.of();
    }
    ImmutableList<UnitId> others =
        cast.units().stream()
            .filter(unit -> unit.compareTo(id) > 0) // so none succeeds itself by a detour
            .collect(ImmutableList.toImmutableList());
    List<LocalDate> days = Days.inOrder(dice, dice.between(1, 2));
    return IntStream.range(0, days.size())
        .mapToObj(i -> succession(dice, cast, days.get(i), others, i == days.size() - 1))
        .toList();
  }

  static Succession succession(Dice dice, Cast cast) {
    return succession(dice, cast, Days.day(dice), cast.units(), true);
  }

  private static Succession succession(
      Dice dice, Cast cast, LocalDate day, ImmutableList<UnitId> others, boolean last) {
    SuccessionBuilder succession =
        Succession.builder()
            .kind(Succession.Kind.RENAMED)
            .on(Days.around(dice, day))
            .source(cast.source(dice))
            .note(Words.remark(dice));
    if (last && dice.chance(70)) {
      int most = others.size();
      switch (most == 0 ? 0 : dice.below(most == 1 ? 3 : 4)) {
        case 0 -> succession.kind(Succession.Kind.CLOSED);
        case 1 -> succession.kind(Succession.Kind.MERGED).units(dice.some(1, 1, others));
        case 2 -> succession.units(dice.some(1, 1, others));
        default -> succession.kind(Succession.Kind.SPLIT).units(dice.some(2, 3, others));
      }
    }
    return succession.build();
  }

  static OtherName otherName(Dice dice, Cast cast) {
    return new OtherName(
        dice.oneOf(OtherName.Kind.values()),
        Words.localized(dice),
        Days.span(dice),
        cast.source(dice),
        Words.remark(dice));
  }

  static ExternalId externalId(Dice dice) {
    return new ExternalId(
        dice.oneOf("cn-uscc", "cn-pdy", "gln|eu"),
        dice.oneOf("12500000450400269L", "PDY00001-X", "GLN 42", "编号 7"));
  }

  /** Nothing said, one value that has always held, or up to three steps. */
  static <T> Timeline<T> timeline(Dice dice, Cast cast, Supplier<T> value) {
    return dice.make(
        () -> Timeline.always(value.get()),
        Timeline::empty,
        () -> steps(dice, cast, value),
        () -> steps(dice, cast, value));
  }

  static Timeline<String> letters(Dice dice, Cast cast) {
    return timeline(dice, cast, () -> dice.oneOf("a", "b", "c"));
  }

  private static <T> Timeline<T> steps(Dice dice, Cast cast, Supplier<T> value) {
    List<LocalDate> days = Days.inOrder(dice, dice.between(1, 3));
    boolean fromTheStart = dice.chance(50);
    return Timeline.of(
        IntStream.range(0, days.size())
            .mapToObj(
                i ->
                    new Timeline.Step<>(
                        value.get(),
                        i == 0 && fromTheStart
                            ? Optional.<PartialDate>empty()
                            : Optional.of(Days.around(dice, days.get(i))),
                        cast.source(dice),
                        Words.remark(dice)))
            .toList());
  }

  private static ImmutableSortedSet<Code> specialties(Dice dice) {
    ImmutableList<Code> codes = dice.list(0, 2, () -> Words.specialty(dice));
    return ImmutableSortedSet.copyOf(codes);
  }
}
