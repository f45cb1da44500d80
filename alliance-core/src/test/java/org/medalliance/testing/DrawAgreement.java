// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementFact.Kind;
import org.medalliance.agreement.AgreementFactBuilder;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.membership.Standing;

/** Agreements: most are simply in effect, some took another usual course, a few any. */
final class DrawAgreement {
  private static final List<List<Kind>> COURSES =
      List.of(
          List.of(Kind.SIGNED, Kind.EFFECTIVE),
          List.of(Kind.EFFECTIVE, Kind.RENEWED),
          List.of(Kind.EFFECTIVE, Kind.SUSPENDED, Kind.RESUMED),
          List.of(Kind.SIGNED, Kind.SIGNED, Kind.EFFECTIVE, Kind.RENEWED, Kind.TERMINATED),
          List.of(Kind.EFFECTIVE, Kind.SUPERSEDED),
          List.of(Kind.SIGNED),
          List.of());

  private static final ImmutableList<AgreementKind> KINDS =
      ImmutableList.of(
          AgreementKinds.CHARTER, AgreementKinds.PILOT, AgreementKind.of("fhir|contract"));

  private static final ImmutableList<Standing> OF_MEMBERS =
      ImmutableList.of(Standing.FULL, Standing.TRIAL, Standing.SUSPENDED);

  private DrawAgreement() {}

  static Agreement agreement(Dice dice, Cast cast) {
    return agreement(dice, cast, cast.agreement(dice), Optional.empty());
  }

  static Agreement agreement(Dice dice, Cast cast, AgreementId id, Optional<AgreementId> parent) {
    return Agreement.builder()
        .id(id)
        .kind(kind(dice))
        .binds(binding(dice, cast))
        .facts(facts(dice, cast, Optional.of(id)))
        .parent(parent)
        .scope(dice.maybe(10, () -> Words.localized(dice)))
        .noticePeriod(dice.maybe(20, () -> dice.oneOf(Period.ofDays(90), Period.of(1, 2, 3))))
        .addAllDuties(dice.list(0, 1, () -> duty(dice, cast)))
        .document(dice.maybe(10, () -> Words.text(dice)))
        .source(cast.source(dice))
        .note(Words.remark(dice))
        .build();
  }

  static AgreementKind kind(Dice dice) {
    return dice.oneOf(KINDS);
  }

  /** Needs a cast of two units to bind parties. */
  static Binding binding(Dice dice, Cast cast) {
    return cast.units().size() >= 2 && dice.chance(35)
        ? new Binding.Parties(ImmutableSortedSet.copyOf(dice.some(2, 4, cast.units())))
        : new Binding.Members(
            dice.chance(30)
                ? ImmutableSortedSet.copyOf(dice.some(0, 2, OF_MEMBERS))
                : ImmutableSortedSet.of(Standing.FULL, Standing.TRIAL),
            ImmutableSortedSet.copyOf(dice.some(0, 1, cast.units())));
  }

  /** Up to five facts in an order that some completion keeps, with terms that it keeps too. */
  static List<AgreementFact> facts(Dice dice, Cast cast) {
    return facts(dice, cast, Optional.empty());
  }

  private static List<AgreementFact> facts(Dice dice, Cast cast, Optional<AgreementId> of) {
    List<Kind> course =
        dice.chance(40)
            ? dice.make(
                () -> dice.oneOf(COURSES),
                () -> dice.oneOf(COURSES),
                () -> dice.list(0, 4, () -> dice.oneOf(Kind.values())))
            : List.of(Kind.EFFECTIVE);
    List<LocalDate> days = Days.inOrder(dice, course.size());
    return IntStream.range(0, course.size())
        .mapToObj(i -> fact(dice, cast, course.get(i), days.get(i), of))
        .toList();
  }

  static AgreementFact fact(Dice dice, Cast cast) {
    return fact(dice, cast, dice.oneOf(Kind.values()), Days.day(dice), Optional.empty());
  }

  private static AgreementFact fact(
      Dice dice, Cast cast, Kind kind, LocalDate day, Optional<AgreementId> of) {
    AgreementFactBuilder fact =
        AgreementFact.builder()
            .fact(kind)
            .on(Days.around(dice, day))
            .source(cast.source(dice))
            .note(Words.remark(dice));
    switch (kind) {
      case SIGNED -> fact.signatories(dice.some(0, 3, cast.units()));
      case EFFECTIVE -> fact.expiresAfter(Days.term(dice, day));
      case RENEWED -> fact.expiresAfter(dice.maybe(80, () -> Days.partial(dice)));
      case TERMINATED -> fact.reason(Words.remark(dice));
      case SUPERSEDED -> fact.successor(successor(dice, cast, of));
      case SUSPENDED, RESUMED, NOTICE_GIVEN -> {}
    }
    return fact.build();
  }

  /** One listed later, so that none supersedes itself by a detour. */
  private static Optional<AgreementId> successor(Dice dice, Cast cast, Optional<AgreementId> of) {
    Optional<AgreementId> successor = dice.maybe(50, () -> cast.agreement(dice));
    return successor.filter(
        other ->
            of.map(id -> cast.agreements().indexOf(other) > cast.agreements().indexOf(id))
                .orElse(true));
  }

  static Duty duty(Dice dice, Cast cast) {
    return Duty.builder()
        .duty(dice.oneOf(DutyKind.of("reply"), DutyKind.of("train")))
        .bearer(bearer(dice, cast))
        .within(
            dice.maybe(50, () -> dice.oneOf(Duration.ofMinutes(30), Duration.ofSeconds(90061, 5))))
        .text(dice.maybe(30, () -> Words.localized(dice)))
        .source(cast.source(dice))
        .note(Words.remark(dice))
        .build();
  }

  static Bearer bearer(Dice dice, Cast cast) {
    return dice.make(
        Bearer::provider,
        Bearer::recipient,
        () -> new Bearer.Unit(cast.unit(dice)),
        () -> Bearer.role(Words.role(dice)));
  }
}
