// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.days;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/**
 * When an alliance is in being, units stand so, timelines have a value, agreements are in force.
 */
public final class Spells {
  private Spells() {}

  /** The days on which an alliance is possibly in being. */
  public static DaySet possibleLife(Alliance alliance) {
    return History.of(alliance.facts()).possibly(number -> isFounded(alliance, number));
  }

  /** The days on which an alliance is surely in being. */
  public static DaySet sureLife(Alliance alliance) {
    return History.of(alliance.facts()).surely(number -> isFounded(alliance, number));
  }

  /** The days on which a unit is possibly in such a standing. */
  public static DaySet possibly(MemberUnit member, Predicate<Standing> standing) {
    ImmutableList<Standing> standings = member.standings();
    return History.of(member.facts())
        .possibly(number -> standing.test(standing(standings, number)));
  }

  /** The days on which a unit is surely in such a standing. */
  public static DaySet surely(MemberUnit member, Predicate<Standing> standing) {
    return possibly(member, standing.negate()).complement();
  }

  /** The days on which a timeline possibly has such a value. */
  public static <T> DaySet possibly(Timeline<T> timeline, Predicate<T> value) {
    return History.of(timeline)
        .possibly(number -> value(timeline, number).filter(value).isPresent());
  }

  /** The days on which a timeline surely has such a value. */
  public static <T> DaySet surely(Timeline<T> timeline, Predicate<T> value) {
    return History.of(timeline).surely(number -> value(timeline, number).filter(value).isPresent());
  }

  /** The days on which an agreement is possibly in force. */
  public static DaySet possiblyInForce(Agreement agreement) {
    History history = History.of(agreement.facts());
    List<Window> days = new ArrayList<>();
    for (Term term : terms(agreement)) {
      Window window = history.after(term.number);
      days.add(
          new Window(
              window.from(),
              term.lastDay
                  .map(last -> Window.next(last.latest()))
                  .filter(end -> end.isBefore(window.until()))
                  .orElse(window.until())));
    }
    return DaySet.of(days);
  }

  /** The days on which an agreement is surely in force. */
  public static DaySet surelyInForce(Agreement agreement) {
    History history = History.of(agreement.facts());
    ImmutableList<AgreementStatus> statuses = agreement.statuses();
    List<Window> out = new ArrayList<>();
    for (int i = 0; i <= statuses.size(); i++) {
      if (i == 0 || statuses.get(i - 1) != AgreementStatus.IN_FORCE) {
        out.add(history.after(i));
      }
    }
    for (Term term : terms(agreement)) {
      Window window = history.after(term.number);
      term.lastDay
          .map(last -> Window.next(last.earliest()))
          .ifPresent(
              end ->
                  out.add(
                      new Window(
                          end.isAfter(window.from()) ? end : window.from(), window.until())));
    }
    return DaySet.of(out).complement();
  }

  /** An agreement in force after so many facts, with the last day of its term. */
  private record Term(int number, Optional<PartialDate> lastDay) {}

  private static List<Term> terms(Agreement agreement) {
    ImmutableList<AgreementStatus> statuses = agreement.statuses();
    List<Term> terms = new ArrayList<>();
    Optional<PartialDate> lastDay = Optional.empty();
    AgreementStatus before = AgreementStatus.DRAFT;
    for (int i = 0; i < statuses.size(); i++) {
      AgreementFact fact = agreement.facts().get(i);
      boolean running = before == AgreementStatus.IN_FORCE || before == AgreementStatus.SUSPENDED;
      if (fact.fact() == AgreementFact.Kind.EFFECTIVE
          ? before != statuses.get(i)
          : fact.fact() == AgreementFact.Kind.RENEWED && running) {
        lastDay = fact.expiresAfter();
      }
      before = statuses.get(i);
      if (before == AgreementStatus.IN_FORCE) {
        terms.add(new Term(i + 1, lastDay));
      }
    }
    return terms;
  }

  private static boolean isFounded(Alliance alliance, int number) {
    return number > 0 && alliance.facts().get(number - 1).fact() == AllianceFact.Kind.FOUNDED;
  }

  private static Standing standing(ImmutableList<Standing> standings, int number) {
    return number == 0 ? Standing.NONE : standings.get(number - 1);
  }

  /** A value that has always held comes before all that happened. */
  private static <T> Optional<T> value(Timeline<T> timeline, int number) {
    boolean undated = !timeline.steps().isEmpty() && timeline.steps().get(0).since().isEmpty();
    int index = undated ? number : number - 1;
    return index < 0 || index >= timeline.steps().size()
        ? Optional.empty()
        : Optional.of(timeline.steps().get(index).value());
  }
}
