// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.medalliance.Alliance;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Draw;

/** What must hold of differences, whatever the alliances. */
class AllianceDiffProperties {

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void appliedToTheOneItGivesTheOther(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    Alliance one = Mixed.alliance(dice);
    Alliance other = Mixed.like(one, dice);
    AllianceDiff diff = AllianceDiff.between(one, other);

    assertThat(diff.applyTo(one)).isEqualTo(other);
    assertThat(diff.conflicts(one)).isEmpty();
    assertThat(diff.inverse().applyTo(other)).isEqualTo(one);
    assertThat(diff.inverse()).isEqualTo(AllianceDiff.between(other, one));
    assertThat(diff.inverse().inverse()).isEqualTo(diff);
    assertThat(AllianceDiff.between(one, one)).isEqualTo(AllianceDiff.NONE);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void twoInARowComeToOne(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    Alliance one = Mixed.alliance(dice);
    Alliance other = Mixed.like(one, dice);
    Alliance third = Mixed.like(dice.chance(50) ? one : other, dice);
    AllianceDiff first = AllianceDiff.between(one, other);

    assertThat(first.then(AllianceDiff.between(other, third)))
        .isEqualTo(AllianceDiff.between(one, third));
    assertThat(first.then(first.inverse()).isEmpty()).isTrue();
    assertThat(first.then(AllianceDiff.NONE)).isEqualTo(first);
    assertThat(AllianceDiff.NONE.then(first)).isEqualTo(first);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void noChangeIsTooMany(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    Alliance one = Mixed.alliance(dice);
    Alliance other = Mixed.like(one, dice);
    AllianceDiff diff = AllianceDiff.between(one, other);

    assertThat(diff.changes())
        .hasSize(Part.all().stream().mapToInt(part -> different(part, one, other)).sum());
    List<Change<?>> shuffled = new ArrayList<>(diff.changes());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(new AllianceDiff(ImmutableList.copyOf(shuffled))).isEqualTo(diff);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatDoesNotFitIsRefusedChangeByChange(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    Alliance one = Mixed.alliance(dice);
    AllianceDiff diff = AllianceDiff.between(one, Mixed.like(one, dice));
    Alliance another = Mixed.like(one, dice);
    List<Change<?>> unfit =
        diff.changes().stream().filter(change -> !fits(change, another)).toList();

    assertThat(diff.conflicts(another)).extracting(Conflict::change).isEqualTo(unfit);
    ConflictException refused =
        catchThrowableOfType(ConflictException.class, () -> diff.applyTo(another));
    assertThat(refused == null).isEqualTo(unfit.isEmpty());
    if (refused != null) {
      assertThat(refused.conflicts()).isEqualTo(diff.conflicts(another));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatWasThereIsThePreconditionAndNothingElseIs(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    Alliance one = Mixed.alliance(dice);
    Alliance two = Mixed.like(one, dice);
    AllianceDiff diff = AllianceDiff.between(one, two);
    AllianceDiff elsewhere = // touches nothing that the other does
        new AllianceDiff(
            AllianceDiff.between(one, Mixed.like(one, dice)).changes().stream()
                .filter(
                    change ->
                        diff.changes().stream()
                            .noneMatch(mine -> AllianceDiff.ORDER.compare(mine, change) == 0))
                .collect(ImmutableList.toImmutableList()));

    assertThat(diff.applyTo(elsewhere.applyTo(one))).isEqualTo(elsewhere.applyTo(two));
    assertThat(elsewhere.applyTo(diff.applyTo(one))).isEqualTo(elsewhere.applyTo(two));
    assertThat(diff.conflicts(two)).extracting(Conflict::change).isEqualTo(diff.changes());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatIsNotMajorChangesNoDecision(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    AllianceAndRequest drawn = Draw.allianceAndRequest(dice);
    AllianceDiff all = AllianceDiff.between(drawn.alliance(), Mixed.like(drawn.alliance(), dice));
    AllianceDiff minor =
        new AllianceDiff(
            all.changes().stream()
                .filter(change -> change.severity() != Change.Severity.MAJOR)
                .collect(ImmutableList.toImmutableList()));

    SharingDecision before = SharingPolicy.of(drawn.alliance()).decide(drawn.request());
    SharingDecision after =
        SharingPolicy.of(minor.applyTo(drawn.alliance())).decide(drawn.request());
    assertThat(after.outcome()).isEqualTo(before.outcome());
    assertThat(after.citations()).isEqualTo(before.citations());
    assertThat(duties(after)).isEqualTo(duties(before));
  }

  /** Who has to do what; in other words it is the same duty. */
  private static Set<List<Object>> duties(SharingDecision decision) {
    return decision.duties().stream()
        .map(duty -> List.<Object>of(duty.duty(), duty.bearer(), duty.within()))
        .collect(Collectors.toSet());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void everyChangeHasALineInBothLanguages(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    Alliance one = Mixed.alliance(dice);
    Alliance other = Mixed.like(one, dice);
    AllianceDiff diff = AllianceDiff.between(one, other);

    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      assertThat(diff.text(locale, other).lines()).hasSize(diff.changes().size());
      assertThat(diff.text(locale).lines()).hasSize(diff.changes().size());
    }
  }

  private static <T extends Serializable> int different(
      Part<T> part, Alliance one, Alliance other) {
    TreeMap<T, T> before = Mixed.byId(part, one);
    TreeMap<T, T> after = Mixed.byId(part, other);
    TreeSet<T> all = new TreeSet<>(part::compare);
    all.addAll(Sets.union(before.keySet(), after.keySet()));
    all.removeIf(key -> before.containsKey(key) && before.get(key).equals(after.get(key)));
    return all.size();
  }

  private static <T extends Serializable> boolean fits(Change<T> change, Alliance alliance) {
    T found = Mixed.byId(change.part(), alliance).get(change.subject());
    return change.before().map(before -> before.equals(found)).orElse(found == null);
  }
}
