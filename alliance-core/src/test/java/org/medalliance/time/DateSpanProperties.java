// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.code.Certainty;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.SmallWindow;

@Domain(AllianceDomain.class)
class DateSpanProperties {
  private static final PartialDate ALWAYS = PartialDate.of(SmallWindow.DAYS.get(0));
  private static final PartialDate NEVER = PartialDate.of(SmallWindow.DAYS.get(5).plusDays(1));

  @Property
  void containsADayAsItsCompletionsDo(@ForAll Dice dice) {
    DateSpan span = SmallWindow.span(dice);
    List<List<LocalDate>> completions = SmallWindow.allCompletions(ends(span));

    for (LocalDate day : SmallWindow.DAYS) {
      assertThat(span.contains(day))
          .as("%s contains %s", span, day)
          .isEqualTo(Certainties.over(completions, ends -> isIn(day, ends.get(0), ends.get(1))));
    }
  }

  @Property
  void containsADayByTheBoundsOfItsEnds(@ForAll DateSpan span, @ForAll LocalDate day) {
    boolean surelyBegun = span.from().map(from -> from.isBy(day).isYes()).orElse(true);
    boolean surelyOpen = span.until().map(until -> until.isBy(day).isNo()).orElse(true);

    assertThat(span.contains(day).isYes()).isEqualTo(surelyBegun && surelyOpen);
  }

  @Property
  void keepsEveryYesAndNoWhenAnEndIsRefined(@ForAll Dice dice) {
    DateSpan span = SmallWindow.span(dice);
    Optional<PartialDate> from = span.from().map(date -> SmallWindow.finer(dice, date));
    Optional<PartialDate> until = span.until().map(date -> SmallWindow.finer(dice, date));
    Assume.that(from.isEmpty() || until.isEmpty() || mayHoldADay(from.get(), until.get()));
    DateSpan finer = new DateSpan(from, until);

    for (LocalDate day : SmallWindow.DAYS) {
      Certainty known = span.contains(day);
      assertThat(known.isUnknown() || finer.contains(day) == known)
          .as("%s and %s on %s", span, finer, day)
          .isTrue();
    }
  }

  @Property
  void intersectsInTheDaysOfBoth(@ForAll Dice dice) {
    DateSpan one = SmallWindow.span(dice);
    DateSpan other = SmallWindow.span(dice);
    Optional<DateSpan> both = one.intersection(other);

    for (LocalDate day : SmallWindow.DAYS) {
      assertThat(both.map(span -> span.contains(day)).orElse(Certainty.NO))
          .as("%s and %s on %s", one, other, day)
          .isEqualTo(one.contains(day).and(other.contains(day)));
    }
  }

  @Property
  void unitesToTheDaysOfEither(@ForAll Dice dice) {
    DateSpan one = SmallWindow.span(dice);
    DateSpan other = SmallWindow.span(dice);
    Optional<DateSpan> either = one.union(other);
    Assume.that(either.isPresent());

    for (LocalDate day : SmallWindow.DAYS) {
      assertThat(either.orElseThrow().contains(day))
          .as("%s or %s on %s", one, other, day)
          .isEqualTo(one.contains(day).or(other.contains(day)));
    }
  }

  @Property
  void leavesAGapWhereOneSurelyEndsBeforeTheOtherBegins(@ForAll Dice dice) {
    DateSpan one = SmallWindow.span(dice);
    DateSpan other = SmallWindow.span(dice);

    for (LocalDate day : SmallWindow.DAYS) {
      assertThat(one.gap(other).map(gap -> gap.contains(day)))
          .as("between %s and %s on %s", one, other, day)
          .isEqualTo(between(one, other, day).or(() -> between(other, one, day)));
    }
  }

  /** Whether the day lies between the two; empty if no days are surely between them. */
  private static Optional<Certainty> between(DateSpan first, DateSpan second, LocalDate day) {
    if (first.until().isEmpty() || second.from().isEmpty()) {
      return Optional.empty();
    }
    List<List<LocalDate>> completions =
        SmallWindow.allCompletions(List.of(first.until().get(), second.from().get()));
    boolean apart = completions.stream().noneMatch(ends -> ends.get(0).isAfter(ends.get(1)));
    boolean daysBetween = completions.stream().anyMatch(ends -> ends.get(0).isBefore(ends.get(1)));
    return apart && daysBetween
        ? Optional.of(Certainties.over(completions, ends -> isIn(day, ends.get(0), ends.get(1))))
        : Optional.empty();
  }

  @Property
  void overlapsMeetsOrLeavesAGapOnceItsDaysAreKnown(@ForAll Dice dice) {
    DateSpan one = exact(dice);
    DateSpan other = exact(dice);

    boolean overlap = one.intersection(other).isPresent();
    boolean gap = one.gap(other).isPresent();

    assertThat(overlap && gap).isFalse();
    assertThat(one.union(other).isPresent()).isEqualTo(!gap);
  }

  @Property
  void combinesInEitherOrderAlike(@ForAll DateSpan one, @ForAll DateSpan other) {
    assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
    assertThat(one.union(other)).isEqualTo(other.union(one));
    assertThat(one.gap(other)).isEqualTo(other.gap(one));
  }

  @Property
  void isItsOwnUnionAndIntersection(@ForAll DateSpan span) {
    assertThat(span.intersection(span)).contains(span);
    assertThat(span.intersection(DateSpan.ALWAYS)).contains(span);
    assertThat(span.gap(span)).isEmpty();
  }

  @Property
  void tellsTheDayOnWhichItWasSeen(@ForAll PartialDate date) {
    assertThat(DateSpan.seenOn(date).seen()).contains(date);
  }

  @Property(maxDiscardRatio = 50)
  void isTheSpanOfTheDayOnWhichItWasSeen(@ForAll DateSpan span) {
    Assume.that(span.seen().isPresent());

    assertThat(DateSpan.seenOn(span.seen().orElseThrow())).isEqualTo(span);
  }

  @Property
  void isKnownOnTheDayItWasSeenAndOnNoOther(@ForAll LocalDate day, @ForAll LocalDate other) {
    DateSpan span = DateSpan.seenOn(day);

    assertThat(span.contains(other))
        .isEqualTo(other.equals(day) ? Certainty.YES : Certainty.UNKNOWN);
  }

  private static DateSpan exact(Dice dice) {
    LocalDate from = dice.oneOf(SmallWindow.DAYS);
    return DateSpan.of(from, from.plusDays(dice.between(1, 3)));
  }

  /** An end left out is a day at infinity. */
  private static List<PartialDate> ends(DateSpan span) {
    return List.of(span.from().orElse(ALWAYS), span.until().orElse(NEVER));
  }

  private static boolean isIn(LocalDate day, LocalDate from, LocalDate until) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  private static boolean mayHoldADay(PartialDate from, PartialDate until) {
    return from.earliest().isBefore(until.latest());
  }
}
