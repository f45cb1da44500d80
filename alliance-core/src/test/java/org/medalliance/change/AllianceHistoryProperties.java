// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.medalliance.Alliance;
import org.medalliance.AllianceKind;
import org.medalliance.code.InvalidValueException;
import org.medalliance.governance.Council;
import org.medalliance.governance.Session;
import org.medalliance.testing.Dice;
import org.medalliance.time.PartialDate;

/** What was recorded is kept, and what was known at a time is what was recorded until then. */
class AllianceHistoryProperties {
  private static final Instant BEGUN = Instant.parse("2024-01-01T00:00:00Z");

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatWasKnownIsWhatWasRecordedUntilThen(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    List<Alliance> states = states(dice);
    AllianceHistory history = history(states);

    assertThat(history.latest()).isEqualTo(states.get(states.size() - 1));
    assertThat(history.knownAt(BEGUN.minusSeconds(1))).isEqualTo(states.get(0));
    for (int i = 1; i < states.size(); i++) {
      assertThat(history.knownAt(at(i))).isEqualTo(states.get(i));
      assertThat(history.knownAt(at(i).minusNanos(1))).isEqualTo(states.get(i - 1));
    }
    assertThat(AllianceHistory.of(history.origin(), history.revisions())).isEqualTo(history);
    assertThat(AllianceHistory.of(history.origin(), history.revisions()).latest())
        .isEqualTo(history.latest());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatTwoRecordApartComesTogetherIfNothingIsTouchedTwice(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    Alliance origin = Mixed.alliance(dice);
    List<Change<?>> mine = new ArrayList<>();
    List<Change<?>> theirs = new ArrayList<>();
    for (Change<?> change : AllianceDiff.between(origin, Mixed.like(origin, dice)).changes()) {
      (dice.chance(50) ? mine : theirs).add(change);
    }
    AllianceHistory first = recorded(AllianceHistory.of(origin), mine, 1);
    AllianceHistory second = recorded(AllianceHistory.of(origin), theirs, 2);

    AllianceHistory merged = first.merge(second);

    assertThat(merged).isEqualTo(second.merge(first));
    assertThat(merged.revisions()).hasSize(mine.size() + theirs.size());
    assertThat(merged.latest())
        .isEqualTo(
            new AllianceDiff(ImmutableList.<Change<?>>builder().addAll(mine).addAll(theirs).build())
                .applyTo(origin));
    assertThat(merged.merge(merged)).isEqualTo(merged);
    assertThat(merged.merge(AllianceHistory.of(origin))).isEqualTo(merged);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatBothTouchedIsNamed(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    Alliance origin = Mixed.alliance(dice);
    AllianceDiff one = AllianceDiff.between(origin, Mixed.like(origin, dice));
    AllianceDiff other = AllianceDiff.between(origin, Mixed.like(origin, dice));
    AllianceHistory first = AllianceHistory.of(origin).with(Revision.change(at(1), one));
    AllianceHistory second = AllianceHistory.of(origin).with(Revision.change(at(2), other));
    List<String> twice =
        other.changes().stream()
            .filter(
                change ->
                    one.changes(change.part()).stream().anyMatch(mine -> isSame(mine, change)))
            .map(Change::place)
            .toList();

    if (twice.isEmpty()) {
      assertThat(first.merge(second).revisions()).hasSize(2);
    } else {
      assertThatThrownBy(() -> first.merge(second))
          .isInstanceOfSatisfying(
              ConflictException.class,
              refused ->
                  assertThat(refused.conflicts())
                      .extracting(conflict -> conflict.change().place())
                      .isEqualTo(twice));
    }
  }

  @Example
  void whatIsUndoneLaterMustHaveFittedToo() {
    Alliance origin = Mixed.alliance(Dice.of(1));
    Change<String> added = new Change.Added<>(Part.NOTE, "a remark");
    Revision wrong = Revision.change(at(1), AllianceDiff.of(added));
    Revision undone = Revision.correction(at(2), AllianceDiff.of(added.inverse()));
    Alliance noted = origin.toBuilder().note("a remark").build();

    assertThat(
            AllianceHistory.of(
                    origin.toBuilder().note(Optional.empty()).build(),
                    ImmutableList.of(wrong, undone))
                .revisions())
        .hasSize(2);
    assertThatThrownBy(() -> AllianceHistory.of(noted, ImmutableList.of(wrong, undone)))
        .isInstanceOf(ConflictException.class)
        .hasMessage("note must be as before the change: it must not be there yet");
    assertThatThrownBy(
            () ->
                AllianceHistory.of(
                    origin.toBuilder().note(Optional.empty()).build(),
                    ImmutableList.of(wrong, Revision.change(at(2), AllianceDiff.of(added)))))
        .isInstanceOf(ConflictException.class);
  }

  @Example
  void whatCancelsOutMustHaveFittedToo() {
    Alliance origin = Mixed.alliance(Dice.of(1)).toBuilder().note(Optional.empty()).build();
    Change<String> added = new Change.Added<>(Part.NOTE, "a remark");
    ImmutableList<Revision> revisions =
        ImmutableList.of(
            Revision.change(at(1), AllianceDiff.of(added)),
            Revision.correction(at(2), AllianceDiff.of(added.inverse())),
            Revision.correction(at(3), AllianceDiff.of(added.inverse())),
            Revision.change(at(4), AllianceDiff.of(added)));

    assertThatThrownBy(() -> AllianceHistory.of(origin, revisions))
        .isInstanceOf(ConflictException.class)
        .hasMessage("note must be as before the change: it is not there");
  }

  @Example
  void whatOneTookBackIsTouchedAllTheSame() {
    Alliance origin = Mixed.alliance(Dice.of(1)).toBuilder().note(Optional.empty()).build();
    Change<String> added = new Change.Added<>(Part.NOTE, "a remark");
    AllianceHistory first =
        AllianceHistory.of(origin)
            .with(Revision.change(at(1), AllianceDiff.of(added)))
            .with(Revision.correction(at(2), AllianceDiff.of(added.inverse())));
    AllianceHistory second =
        AllianceHistory.of(origin)
            .with(
                Revision.change(at(3), AllianceDiff.of(new Change.Added<>(Part.NOTE, "another"))));

    assertThatThrownBy(() -> first.merge(second))
        .isInstanceOfSatisfying(
            ConflictException.class,
            refused ->
                assertThat(refused.conflicts())
                    .extracting(Conflict::code)
                    .containsExactly(Conflict.Code.PATCH_CONFLICT))
        .hasMessage("note must be changed by one of both: both changed it");
  }

  @Example
  void onlyHistoriesOfOneOriginAreMerged() {
    Alliance origin = Mixed.alliance(Dice.of(1)).toBuilder().note(Optional.empty()).build();
    AllianceHistory one = AllianceHistory.of(origin);
    AllianceHistory other = AllianceHistory.of(origin.toBuilder().note("another").build());

    assertThat(one).isNotEqualTo(other);
    assertThat(one)
        .isNotEqualTo(one.with(Revision.change(at(1), AllianceDiff.NONE)))
        .isNotEqualTo(origin);
    assertThatThrownBy(() -> one.merge(other))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("histories must begin with the same state: ");
  }

  @Example
  void twoCouncilsNeverHaveOneSession() {
    Alliance origin = Mixed.alliance(Dice.of(1)).toBuilder().councils(ImmutableList.of()).build();
    Council one = Council.builder().id("one").addSession(session()).build();
    Council other = Council.builder().id("other").addSession(session()).build();
    AllianceHistory first =
        AllianceHistory.of(origin)
            .with(Revision.change(at(1), AllianceDiff.of(new Change.Added<>(Part.COUNCILS, one))))
            .with(
                Revision.change(at(3), AllianceDiff.of(new Change.Removed<>(Part.COUNCILS, one))));
    AllianceHistory second =
        AllianceHistory.of(origin)
            .with(
                Revision.change(at(2), AllianceDiff.of(new Change.Added<>(Part.COUNCILS, other))));

    assertThatThrownBy(() -> first.merge(second))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("stands twice");
  }

  @Example
  void whatWasMergedMayBeMergedAgain() {
    Alliance origin = Mixed.alliance(Dice.of(1)).toBuilder().note(Optional.empty()).build();
    AllianceHistory first =
        AllianceHistory.of(origin)
            .with(Revision.change(at(1), AllianceDiff.of(new Change.Added<>(Part.NOTE, "n"))));
    AllianceHistory second =
        AllianceHistory.of(origin)
            .with(
                Revision.change(
                    at(2),
                    AllianceDiff.between(
                        origin, origin.toBuilder().kind(AllianceKind.of("other")).build())));
    AllianceHistory merged = first.merge(second);

    assertThat(merged.merge(second)).isEqualTo(merged);
    assertThat(second.merge(merged)).isEqualTo(merged);
  }

  private static Session session() {
    return Session.builder().id("s1").on(PartialDate.ofYear(2024)).build();
  }

  @Example
  void nothingIsRecordedBeforeWhatIsThere() {
    AllianceHistory history =
        AllianceHistory.of(Mixed.alliance(Dice.of(1)))
            .with(Revision.change(at(2), AllianceDiff.NONE));

    assertThatThrownBy(() -> history.with(Revision.change(at(1), AllianceDiff.NONE)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "revision must be recorded no earlier than the one before it:"
                + " 2024-01-01T00:00:02Z, 2024-01-01T00:00:01Z");
  }

  @Example
  void whatIsReplayedStandsInTheOrderInWhichItWasRecorded() {
    Alliance origin = Mixed.alliance(Dice.of(1));

    assertThatThrownBy(
            () ->
                AllianceHistory.of(
                    origin,
                    ImmutableList.of(
                        Revision.change(at(2), AllianceDiff.NONE),
                        Revision.change(at(1), AllianceDiff.NONE))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("revision must be recorded no earlier than the one before it:");
  }

  @Example
  void whoRecordedItAndWhyIsKept() {
    Revision told =
        Revision.correction(at(1), AllianceDiff.NONE).by("the office").noting("misread");

    assertThat(told.author()).contains("the office");
    assertThat(told.note()).contains("misread");
    assertThat(told).hasToString("CORRECTION recorded at 2024-01-01T00:00:01Z: changes: 0");
    assertThat(told.noting("misread twice").by("another"))
        .isEqualTo(
            new Revision(
                at(1),
                Revision.Kind.CORRECTION,
                Optional.of("another"),
                Optional.of("misread twice"),
                AllianceDiff.NONE));
    assertThatThrownBy(() -> told.by("")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> told.noting("")).isInstanceOf(InvalidValueException.class);
  }

  @Example
  void aHistoryIsItsOriginAndWhatWasRecorded() {
    Alliance origin = Mixed.alliance(Dice.of(1)).toBuilder().id("river-valley").build();
    AllianceHistory history = AllianceHistory.of(origin);
    AllianceHistory recorded = history.with(Revision.change(at(1), AllianceDiff.NONE));

    assertThat(recorded).doesNotHaveSameHashCodeAs(history);
    assertThat(recorded).hasToString("history of river-valley, 1 revisions");
    assertThat(recorded.knownAt(at(1))).isEqualTo(origin);
  }

  @Example
  void nothingIsRecordedInAYearThatNobodyWrites() {
    assertThatThrownBy(() -> Revision.change(Instant.MAX, AllianceDiff.NONE))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("recordedAt must be from 0001 to 9999: ");
    assertThatThrownBy(
            () -> Revision.change(Instant.parse("0000-12-31T23:59:59Z"), AllianceDiff.NONE))
        .isInstanceOf(InvalidValueException.class);
    assertThat(Revision.change(Instant.parse("0001-01-01T00:00:00Z"), AllianceDiff.NONE).diff())
        .isEqualTo(AllianceDiff.NONE);
  }

  private static boolean isSame(Change<?> one, Change<?> other) {
    return AllianceDiff.ORDER.compare(one, other) == 0;
  }

  private static List<Alliance> states(Dice dice) {
    List<Alliance> states = new ArrayList<>(List.of(Mixed.alliance(dice)));
    for (int i = dice.below(5); i >= 0; i--) {
      states.add(Mixed.like(states.get(states.size() - 1), dice));
    }
    return states;
  }

  private static AllianceHistory history(List<Alliance> states) {
    AllianceHistory history = AllianceHistory.of(states.get(0));
    for (int i = 1; i < states.size(); i++) {
      AllianceDiff diff = AllianceDiff.between(states.get(i - 1), states.get(i));
      history =
          history.with(
              i % 2 == 0 ? Revision.correction(at(i), diff) : Revision.change(at(i), diff));
    }
    return history;
  }

  /** Each change for itself, at every other second from a first one on. */
  private static AllianceHistory recorded(
      AllianceHistory history, List<Change<?>> changes, int first) {
    AllianceHistory recorded = history;
    for (int i = 0; i < changes.size(); i++) {
      recorded = recorded.with(Revision.change(at(first + 2 * i), AllianceDiff.of(changes.get(i))));
    }
    return recorded;
  }

  private static Instant at(int second) {
    return BEGUN.plusSeconds(second);
  }
}
