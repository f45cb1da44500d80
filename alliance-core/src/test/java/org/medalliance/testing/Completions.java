// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementFact.Kind;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Source;
import org.medalliance.governance.Council;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberUnit;
import org.medalliance.programme.Programme;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.DateSpan;
import org.medalliance.time.Happening;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/**
 * What an alliance may turn out to be once every day is known: one day for each date, in the order
 * in which things are listed, no span empty, no term over before it begins.
 *
 * <p>Where a date is open before, the day may be the first of the year 0001; where it is open
 * after, the last of 9999, which stands for never. What an alliance answers with YES or NO, its
 * completions answer alike.
 */
public final class Completions {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private final Dice dice;

  private Completions(Dice dice) {
    this.dice = dice;
  }

  /** Returns the alliance with a day picked for each of its dates. */
  public static Alliance pick(Alliance alliance, Dice dice) {
    return new Completions(dice).alliance(alliance);
  }

  private Alliance alliance(Alliance alliance) {
    return alliance.toBuilder()
        .facts(
            happenings(
                alliance.facts(),
                (fact, on) -> new AllianceFact(fact.fact(), on, fact.source(), fact.note())))
        .sources(each(alliance.sources(), this::source))
        .institutions(each(alliance.institutions(), this::institution))
        .members(each(alliance.members(), this::member))
        .agreements(each(alliance.agreements(), this::agreement))
        .resources(each(alliance.resources(), this::resource))
        .rules(each(alliance.rules(), this::rule))
        .programmes(each(alliance.programmes(), this::programme))
        .appointments(each(alliance.appointments().asList(), this::appointment))
        .councils(each(alliance.councils(), this::council))
        .claims(each(alliance.claims().asList(), this::claim))
        .build();
  }

  private Source source(Source source) {
    return source.toBuilder().published(source.published().map(this::day)).build();
  }

  private Institution institution(Institution institution) {
    return institution.toBuilder()
        .otherNames(each(institution.otherNames(), this::otherName))
        .kind(timeline(institution.kind()))
        .ownership(timeline(institution.ownership()))
        .grade(timeline(institution.grade()))
        .region(timeline(institution.region()))
        .specialties(timeline(institution.specialties()))
        .successions(
            happenings(
                institution.successions(),
                (succession, on) -> succession.toBuilder().on(on).build()))
        .build();
  }

  private OtherName otherName(OtherName name) {
    return new OtherName(name.kind(), name.text(), span(name.span()), name.source(), name.note());
  }

  private MemberUnit member(MemberUnit member) {
    return member.toBuilder()
        .tier(timeline(member.tier()))
        .roles(timeline(member.roles()))
        .facts(happenings(member.facts(), (fact, on) -> fact.toBuilder().on(on).build()))
        .build();
  }

  private Agreement agreement(Agreement agreement) {
    List<PartialDate> limited = agreement.facts().stream().map(Completions::withinTerm).toList();
    List<LocalDate> days = inOrder(limited);
    return agreement.toBuilder()
        .facts(
            IntStream.range(0, days.size())
                .mapToObj(i -> fact(agreement.facts().get(i), days.get(i)))
                .toList())
        .build();
  }

  /** When a fact may have happened, so that the term it sets is not over before. */
  private static PartialDate withinTerm(AgreementFact fact) {
    if (fact.fact() != Kind.EFFECTIVE || fact.expiresAfter().isEmpty()) {
      return fact.on();
    }
    LocalDate last = fact.expiresAfter().get().latest();
    return new PartialDate(fact.on().earliest(), sooner(fact.on().latest(), last));
  }

  private AgreementFact fact(AgreementFact fact, LocalDate on) {
    Optional<PartialDate> term =
        fact.fact() == Kind.EFFECTIVE
            ? fact.expiresAfter().map(last -> notBefore(on, last))
            : fact.expiresAfter();
    return fact.toBuilder().on(PartialDate.of(on)).expiresAfter(term.map(this::day)).build();
  }

  private SharedResource resource(SharedResource resource) {
    return resource.toBuilder().span(span(resource.span())).build();
  }

  private SharingRule rule(SharingRule rule) {
    return rule.toBuilder().span(span(rule.span())).build();
  }

  private Programme programme(Programme programme) {
    return programme.toBuilder().span(span(programme.span())).build();
  }

  private Appointment appointment(Appointment appointment) {
    return appointment.toBuilder().span(span(appointment.span())).build();
  }

  private Claim claim(Claim claim) {
    return claim.toBuilder().asOf(day(claim.asOf())).build();
  }

  private Council council(Council council) {
    return council.toBuilder()
        .seats(each(council.seats(), this::seat))
        .sessions(
            each(council.sessions(), session -> session.toBuilder().on(day(session.on())).build()))
        .build();
  }

  private Seat seat(Seat seat) {
    List<DateSpan> spans = oneAfterTheOther(seat.tenures().stream().map(Tenure::span).toList());
    return seat.toBuilder()
        .tenures(
            IntStream.range(0, spans.size())
                .mapToObj(i -> seat.tenures().get(i).toBuilder().span(spans.get(i)).build())
                .toList())
        .build();
  }

  /** Spans of which none begins before the end of the one before it. */
  private List<DateSpan> oneAfterTheOther(List<DateSpan> spans) {
    DateSpan[] limited = new DateSpan[spans.size()];
    LocalDate limit = LocalDate.MAX;
    for (int i = spans.size() - 1; i >= 0; i--) {
      LocalDate end = limit;
      Optional<PartialDate> until = spans.get(i).until().map(date -> notAfter(end, date));
      LocalDate last = until.map(date -> day(date.latest()).minusDays(1)).orElse(limit);
      Optional<PartialDate> from = spans.get(i).from().map(date -> notAfter(last, date));
      limited[i] = new DateSpan(from, until);
      limit = from.map(PartialDate::latest).orElse(last);
    }
    List<DateSpan> completed = new ArrayList<>();
    LocalDate reached = LocalDate.MIN;
    for (DateSpan span : limited) {
      LocalDate first = reached;
      DateSpan one =
          span(new DateSpan(span.from().map(date -> notBefore(first, date)), span.until()));
      completed.add(one);
      reached = one.until().map(PartialDate::latest).orElse(LocalDate.MAX);
    }
    return completed;
  }

  private DateSpan span(DateSpan span) {
    if (span.from().isEmpty() || span.until().isEmpty()) {
      return new DateSpan(span.from().map(this::day), span.until().map(this::day));
    }
    PartialDate from = span.from().get();
    LocalDate lastDay = day(span.until().get().latest()).minusDays(1);
    LocalDate first = pick(from.earliest(), sooner(from.latest(), lastDay));
    PartialDate until = notBefore(first.plusDays(1), span.until().get());
    return DateSpan.of(first, pick(until.earliest(), until.latest()));
  }

  private <T> Timeline<T> timeline(Timeline<T> timeline) {
    List<LocalDate> days =
        inOrder(timeline.steps().stream().flatMap(step -> step.since().stream()).toList());
    int undated = timeline.steps().size() - days.size();
    return Timeline.of(
        IntStream.range(0, timeline.steps().size())
            .mapToObj(
                i -> {
                  Timeline.Step<T> step = timeline.steps().get(i);
                  Optional<PartialDate> since =
                      step.since().map(known -> PartialDate.of(days.get(i - undated)));
                  return new Timeline.Step<>(step.value(), since, step.source(), step.note());
                })
            .toList());
  }

  private <H extends Happening> List<H> happenings(
      List<H> happenings, BiFunction<H, PartialDate, H> onDay) {
    List<LocalDate> days = inOrder(happenings.stream().map(Happening::on).toList());
    return IntStream.range(0, days.size())
        .mapToObj(i -> onDay.apply(happenings.get(i), PartialDate.of(days.get(i))))
        .toList();
  }

  /** A day for each date, none before the one listed before it. */
  private List<LocalDate> inOrder(List<PartialDate> dates) {
    LocalDate[] limits = new LocalDate[dates.size()];
    LocalDate limit = LocalDate.MAX;
    for (int i = dates.size() - 1; i >= 0; i--) {
      limit = sooner(limit, dates.get(i).latest());
      limits[i] = limit;
    }
    List<LocalDate> days = new ArrayList<>();
    LocalDate reached = LocalDate.MIN;
    for (int i = 0; i < limits.length; i++) {
      reached = pick(later(reached, dates.get(i).earliest()), limits[i]);
      days.add(reached);
    }
    return days;
  }

  private PartialDate day(PartialDate date) {
    return PartialDate.of(pick(date.earliest(), date.latest()));
  }

  /** The first or the last of these days, one on or next to a boundary, or any. */
  private LocalDate pick(LocalDate earliest, LocalDate latest) {
    LocalDate first = day(earliest);
    LocalDate last = day(latest);
    LocalDate boundary = sooner(later(Days.day(dice), first), last);
    long width = Math.min(last.toEpochDay() - first.toEpochDay(), 20_000);
    return dice.make(
        () -> first,
        () -> last,
        () -> boundary,
        () -> first.plusDays(dice.between(0, (int) width)));
  }

  /** A day of the calendar for one at infinity. */
  private static LocalDate day(LocalDate end) {
    return later(FIRST, sooner(end, NEVER));
  }

  private static PartialDate notBefore(LocalDate day, PartialDate date) {
    return new PartialDate(later(day, date.earliest()), date.latest());
  }

  private static PartialDate notAfter(LocalDate day, PartialDate date) {
    return new PartialDate(date.earliest(), sooner(day, date.latest()));
  }

  private static LocalDate sooner(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static <T> ImmutableList<T> each(List<T> list, Function<T, T> complete) {
    return list.stream().map(complete).collect(toImmutableList());
  }
}
