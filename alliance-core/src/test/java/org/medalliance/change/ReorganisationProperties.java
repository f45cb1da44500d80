// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceSet;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Draw;
import org.medalliance.time.PartialDate;

/** What must hold of everything that becomes of units. */
class ReorganisationProperties {
  private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

  /** An alliance before, and what becomes of some of its units. */
  private record Case(
      Alliance before,
      Set<UnitId> ended,
      List<Institution> successors,
      List<MemberUnit> admitted,
      PartialDate on,
      Reorganisation reorganisation) {

    Alliance after() {
      return reorganisation.diff().applyTo(before);
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void itIsMadeUndoneAndBreaksNothing(@ForAll long seed) {
    Optional<Case> drawn = draw(Dice.of(seed));
    if (drawn.isEmpty()) {
      return;
    }
    Case it = drawn.get();
    Alliance after = it.after();

    assertThat(it.reorganisation.diff().inverse().applyTo(after)).isEqualTo(it.before);
    assertThat(errors(it.before)).containsAll(errors(after));
    for (Change<?> change : it.reorganisation.diff().changes()) {
      assertThat(change.part()).isIn(Part.INSTITUTIONS, Part.MEMBERS);
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void beforeTheDayEverythingIsAsItWas(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    Optional<Case> drawn = draw(dice);
    if (drawn.isEmpty()) {
      return;
    }
    Case it = drawn.get();
    Alliance after = it.after();
    LocalDate day = it.on.earliest().minusDays(1L + dice.below(400));

    for (UnitId unit : all(after)) {
      assertThat(after.rollOn(day).standingOf(unit).possible())
          .isEqualTo(it.before.rollOn(day).standingOf(unit).possible());
    }
    SharingPolicy old = SharingPolicy.of(it.before);
    SharingPolicy now = SharingPolicy.of(after);
    for (int i = 0; i < 20; i++) {
      SharingRequest request =
          Draw.request(dice.chance(50) ? it.before : after, dice).toBuilder().on(day).build();
      SharingDecision decided = old.decide(request);
      assertThat(now.decide(request).outcome()).isEqualTo(decided.outcome());
      assertThat(now.decide(request).citations()).isEqualTo(decided.citations());
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void fromTheDayOnWhoEndedIsNoMemberAndNothingIsInherited(@ForAll long seed) {
    Optional<Case> drawn = draw(Dice.of(seed));
    if (drawn.isEmpty()) {
      return;
    }
    Case it = drawn.get();
    Alliance after = it.after();
    ImmutableSortedSet<UnitId> successors =
        ImmutableSortedSet.copyOf(it.successors.stream().map(Institution::id).toList());

    for (UnitId unit : it.ended) {
      Institution body = after.institution(unit).orElseThrow();
      assertThat(body.successions().get(body.successions().size() - 1))
          .satisfies(end -> assertThat(end.isEnd()).isTrue())
          .satisfies(end -> assertThat(end.units()).isEqualTo(successors))
          .satisfies(end -> assertThat(end.on()).isEqualTo(it.on));
      assertThat(after.rollOn(it.on.latest()).standingOf(unit).test(Standing::isMember).isYes())
          .isFalse();
      assertThat(AllianceSet.of(List.of(after)).successorsOf(unit, it.on.latest()))
          .isEqualTo(successors);
    }
    for (MemberUnit member : after.members()) {
      if (!it.ended.contains(member.unit())) {
        assertThat(Optional.of(member))
            .isEqualTo(
                it.before
                    .member(member.unit())
                    .or(() -> it.admitted.stream().filter(member::equals).findFirst()));
      }
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatIsStillNamedIsAmongWhatNamesIt(@ForAll long seed) {
    Optional<Case> drawn = draw(Dice.of(seed));
    if (drawn.isEmpty()) {
      return;
    }
    Case it = drawn.get();

    assertThat(it.ended).containsAll(it.reorganisation.stillNamed().keySet());
    it.reorganisation
        .stillNamed()
        .forEach(
            (unit, paths) -> {
              assertThat(paths).isNotEmpty();
              assertThat(naming(it.before, unit)).containsAll(paths);
            });
  }

  /** Most of what is drawn can be; what cannot contradicts the order of time. */
  @Example
  void mostIsNotRefused() {
    assertThat(IntStream.range(0, 200).filter(seed -> draw(Dice.of(seed)).isPresent()).count())
        .isGreaterThan(100);
  }

  private static Optional<Case> draw(Dice dice) {
    Alliance before = Draw.allianceAndRequest(dice).alliance();
    List<Institution> open =
        new ArrayList<>(
            before.institutions().stream()
                .filter(body -> body.successions().stream().noneMatch(Succession::isEnd))
                .toList());
    if (open.size() < 2) {
      return Optional.empty();
    }
    LocalDate day = dice.chance(40) ? Draw.day(dice) : LATE;
    PartialDate on =
        dice.chance(70)
            ? PartialDate.of(day)
            : PartialDate.between(day, day.plusDays(dice.below(90)));
    List<Institution> fresh =
        List.of(Institution.of("fresh-1", "Fresh One"), Institution.of("fresh-2", "Fresh Two"));
    Institution first = open.remove(dice.below(open.size()));
    Institution other = open.get(dice.below(open.size()));
    List<MemberUnit> admitted = new ArrayList<>();
    for (Institution each : fresh) {
      if (dice.chance(50)) {
        admitted.add(MemberUnit.admitted(each.id().value(), on.latest(), Roles.MEMBER));
      }
    }
    List<MemberUnit> one =
        admitted.stream().filter(entry -> entry.unit().equals(fresh.get(0).id())).toList();
    try {
      return Optional.of(
          dice.make(
              () ->
                  new Case(
                      before,
                      Set.of(first.id()),
                      List.of(),
                      List.of(),
                      on,
                      Reorganisation.close(before, first.id(), on)),
              () ->
                  new Case(
                      before,
                      Set.of(first.id()),
                      fresh.subList(0, 1),
                      one,
                      on,
                      Reorganisation.rename(before, first.id(), fresh.get(0), on, array(one))),
              () ->
                  new Case(
                      before,
                      Set.of(first.id(), other.id()),
                      fresh.subList(0, 1),
                      one,
                      on,
                      Reorganisation.merge(
                          before, List.of(first.id(), other.id()), fresh.get(0), on, array(one))),
              () ->
                  new Case(
                      before,
                      Set.of(first.id()),
                      List.of(other),
                      List.of(),
                      on,
                      Reorganisation.merge(before, List.of(first.id()), other, on)),
              () ->
                  new Case(
                      before,
                      Set.of(first.id()),
                      fresh,
                      admitted,
                      on,
                      Reorganisation.split(before, first.id(), fresh, on, array(admitted)))));
    } catch (InvalidValueException refused) {
      assertThat(refused.fault()).isEqualTo(Fault.ORDER_IMPOSSIBLE);
      return Optional.empty();
    }
  }

  private static MemberUnit[] array(List<MemberUnit> entries) {
    return entries.toArray(MemberUnit[]::new);
  }

  private static Set<Finding> errors(Alliance alliance) {
    return new HashSet<>(AllianceChecks.ALL.check(alliance).errors());
  }

  private static Set<UnitId> all(Alliance alliance) {
    return alliance.institutions().stream().map(Institution::id).collect(Collectors.toSet());
  }

  /** Where references lead nowhere once a unit is not written down. */
  private static Set<FindingPath> naming(Alliance alliance, UnitId unit) {
    Alliance without =
        alliance.toBuilder()
            .institutions(
                alliance.institutions().stream().filter(body -> !body.id().equals(unit)).toList())
            .build();
    return Sets.difference(dangling(without), dangling(alliance));
  }

  private static Set<FindingPath> dangling(Alliance alliance) {
    Set<FindingPath> paths = new HashSet<>();
    AllianceChecks.REFERENCES.find(alliance, finding -> paths.add(finding.path()));
    return paths;
  }
}
