// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.medalliance.code.UnitId;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberFact.Kind;
import org.medalliance.membership.MemberUnit;
import org.medalliance.time.PartialDate;

/** Entries on the roll: most took a usual course, the others any. */
final class DrawMember {
  private static final List<List<Kind>> USUAL_COURSES =
      List.of(
          List.of(Kind.ADMITTED),
          List.of(Kind.ADMITTED),
          List.of(Kind.ADMITTED),
          List.of(Kind.ADMITTED),
          List.of(Kind.ADMITTED),
          List.of(Kind.APPLIED, Kind.ON_TRIAL, Kind.ADMITTED),
          List.of(Kind.ADMITTED, Kind.SUSPENDED),
          List.of(Kind.ADMITTED, Kind.SUSPENDED, Kind.REINSTATED),
          List.of(Kind.ON_TRIAL, Kind.SUSPENDED, Kind.REINSTATED, Kind.LEFT),
          List.of(Kind.ADMITTED, Kind.NOTICE_GIVEN, Kind.LEFT, Kind.APPLIED, Kind.ADMITTED),
          List.of(Kind.APPLIED, Kind.REFUSED),
          List.of(Kind.ADMITTED, Kind.EXPELLED),
          List.of());

  private DrawMember() {}

  static MemberUnit member(Dice dice, Cast cast) {
    return member(dice, cast, cast.unit(dice));
  }

  static MemberUnit member(Dice dice, Cast cast, UnitId unit) {
    MemberUnit.Builder member =
        MemberUnit.builder()
            .unit(unit)
            .roles(
                DrawInstitution.timeline(
                    dice, cast, () -> ImmutableSortedSet.copyOf(dice.some(1, 2, Words.ROLES))))
            .facts(facts(dice, cast))
            .source(cast.source(dice))
            .note(Words.remark(dice));
    if (!cast.tiers().isEmpty()) {
      member.tier(DrawInstitution.timeline(dice, cast, () -> dice.oneOf(cast.tiers())));
    }
    return member.build();
  }

  /** Up to five facts in an order that some completion keeps. */
  static List<MemberFact> facts(Dice dice, Cast cast) {
    List<Kind> course =
        dice.chance(15)
            ? dice.list(0, 4, () -> dice.oneOf(Kind.values()))
            : dice.oneOf(USUAL_COURSES);
    List<LocalDate> days = Days.inOrder(dice, course.size());
    return IntStream.range(0, course.size())
        .mapToObj(i -> fact(dice, cast, course.get(i), Days.around(dice, days.get(i))))
        .toList();
  }

  static MemberFact fact(Dice dice, Cast cast) {
    return fact(dice, cast, dice.oneOf(Kind.values()), Days.partial(dice));
  }

  private static MemberFact fact(Dice dice, Cast cast, Kind kind, PartialDate on) {
    return MemberFact.builder()
        .fact(kind)
        .on(on)
        .basis(dice.maybe(20, () -> Words.basis(dice)))
        .agreement(dice.maybe(10, () -> cast.agreement(dice)))
        .session(cast.session(dice))
        .source(cast.source(dice))
        .note(Words.remark(dice))
        .build();
  }
}
