// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.Integration;
import org.medalliance.RollScope;
import org.medalliance.code.UnitId;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRule;

/** Whole alliances: every id that a part refers to is that of another part. */
final class DrawAlliance {
  private static final List<List<AllianceFact.Kind>> RARE_COURSES =
      List.of(
          List.of(AllianceFact.Kind.FOUNDED, AllianceFact.Kind.DISSOLVED),
          List.of(
              AllianceFact.Kind.FOUNDED, AllianceFact.Kind.DISSOLVED, AllianceFact.Kind.FOUNDED),
          List.of());

  private DrawAlliance() {}

  static AllianceId id(Dice dice) {
    return dice.oneOf(AllianceId.of("river-valley"), AllianceId.of("医联体-1"));
  }

  static AllianceKind kind(Dice dice) {
    return dice.oneOf(AllianceKind.of("specialty-alliance"), AllianceKind.of("fhir|ntwk"));
  }

  static Alliance alliance(Dice dice, AllianceSize size) {
    return alliance(dice, size, size.leastRules);
  }

  /** An alliance with {@code leastRules} rules at least. */
  static Alliance alliance(Dice dice, AllianceSize size, int leastRules) {
    Cast cast = Cast.of(dice, size);
    Alliance.Builder alliance =
        Alliance.builder()
            .id(id(dice))
            .name(dice.maybe(70, () -> Words.localized(dice)))
            .kind(kind(dice))
            .integration(dice.maybe(50, () -> dice.oneOf(Integration.values())))
            .facts(facts(dice, cast))
            .roll(roll(dice, cast))
            .tiers(cast.tiers())
            .codeSystems(codeSystems(dice))
            .source(cast.source(dice))
            .note(Words.remark(dice));
    cast.sources().forEach(id -> alliance.addSource(DrawSource.source(dice, cast, id)));
    for (int i = 0; i < cast.units().size(); i++) {
      UnitId unit = cast.units().get(i);
      // part of one listed before, so never of itself by a detour
      Optional<UnitId> partOf =
          i == 0 ? Optional.empty() : dice.maybe(10, () -> cast.units().get(0));
      alliance.addInstitution(DrawInstitution.institution(dice, cast, unit, partOf));
      if (!dice.chance(15)) {
        alliance.addMember(DrawMember.member(dice, cast, unit));
      }
    }
    for (int i = 0; i < cast.agreements().size(); i++) {
      alliance.addAgreement(
          DrawAgreement.agreement(
              dice,
              cast,
              cast.agreements().get(i),
              i == 0 ? Optional.empty() : dice.maybe(20, () -> cast.agreements().get(0))));
    }
    cast.resources().forEach(id -> alliance.addResource(DrawResource.resource(dice, cast, id)));
    int rules = dice.between(leastRules, size.mostRules);
    // one or two however many rules there are: more would leave nothing permitted
    int prohibitions = Math.min(DrawRule.PROHIBITIONS, 1 + 100 / (rules + 1));
    Optional<SharingRule> last = Optional.empty();
    for (int i = 1; i <= rules; i++) {
      RuleId id = RuleId.of("r" + i);
      SharingRule rule =
          last.filter(other -> dice.chance(60))
              .map(other -> DrawRule.rival(dice, cast, id, prohibitions, other))
              .orElseGet(() -> DrawRule.rule(dice, cast, id, prohibitions));
      alliance.addRule(rule);
      last = Optional.of(rule);
    }
    return alliance
        .referralPolicy(dice.maybe(50, () -> DrawReferral.policy(dice, cast)))
        .programmes(
            dice.list(0, 2, () -> DrawProgramme.id(dice)).stream()
                .distinct()
                .map(id -> DrawProgramme.programme(dice, cast, id))
                .toList())
        .appointments(dice.list(0, 3, () -> DrawAppointment.appointment(dice, cast)))
        .councils(
            DrawGovernance.councilIds(dice, cast).stream()
                .map(id -> DrawGovernance.council(dice, cast, id))
                .toList())
        .claims(dice.list(0, 2, () -> DrawClaim.claim(dice, cast)))
        .build();
  }

  private static List<AllianceFact> facts(Dice dice, Cast cast) {
    List<AllianceFact.Kind> course =
        dice.chance(15)
            ? dice.make(
                () -> dice.oneOf(RARE_COURSES),
                () -> dice.list(0, 3, () -> dice.oneOf(AllianceFact.Kind.values())))
            : List.of(AllianceFact.Kind.FOUNDED);
    List<LocalDate> days = Days.inOrder(dice, course.size());
    return IntStream.range(0, course.size())
        .mapToObj(i -> fact(dice, cast, course.get(i), days.get(i)))
        .toList();
  }

  static AllianceFact fact(Dice dice, Cast cast) {
    return fact(dice, cast, dice.oneOf(AllianceFact.Kind.values()), Days.day(dice));
  }

  private static AllianceFact fact(Dice dice, Cast cast, AllianceFact.Kind kind, LocalDate day) {
    return new AllianceFact(kind, Days.around(dice, day), cast.source(dice), Words.remark(dice));
  }

  static RollScope roll(Dice dice, Cast cast) {
    return new RollScope(
        dice.oneOf(RollScope.Extent.values()), cast.source(dice), Words.remark(dice));
  }

  static CodeSystems codeSystems(Dice dice) {
    return new CodeSystems(
        dice.maybe(60, () -> Words.regionSystem(dice)),
        dice.maybe(60, () -> Words.specialtySystem(dice)),
        dice.maybe(60, () -> Words.gradeSystem(dice)));
  }
}
