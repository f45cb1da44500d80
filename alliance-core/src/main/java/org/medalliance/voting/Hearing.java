// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.Change;
import org.medalliance.change.Part;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Basis;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.time.PartialDate;

/** Collects what stands in the way of a procedure, and what comes of it. */
final class Hearing {
  private static final Basis BY_RESOLUTION = Basis.of("resolution");

  /** Carried before open before lost, then the sooner. */
  private static final Comparator<Tally> BEST =
      Comparator.comparing(Tally::passes)
          .thenComparing(
              Comparator.comparing((Tally tally) -> tally.attendance().on().latest())
                  .thenComparing(tally -> tally.attendance().session())
                  .thenComparing(tally -> tally.motion().id())
                  .reversed());

  private final Alliance alliance;
  private final Procedure procedure;
  private final UnitId unit;
  private final LocalDate on;
  private final List<Tally> tallies = new ArrayList<>();
  private final List<Obstacle> obstacles = new ArrayList<>();
  private Optional<LocalDate> earliest = Optional.empty();

  Hearing(Alliance alliance, Procedure procedure, UnitId unit, LocalDate on) {
    this.alliance = alliance;
    this.procedure = procedure;
    this.unit = unit;
    this.on = on;
  }

  Proceeding heard(ImmutableList<Resolution> resolutions) {
    Optional<MemberUnit> before = alliance.member(unit);
    Optional<Institution> body = alliance.institution(unit);
    if (body.isEmpty()) {
      stop(Obstacle.Code.UNKNOWN_UNIT, unit);
    } else if (joins() && mayHaveEnded(body.get())) {
      stop(Obstacle.Code.UNIT_ENDED, unit);
    }
    if (!alliance.isActiveOn(on).isYes()) {
      stop(Obstacle.Code.OUTSIDE_LIFE, on);
    }
    consents(resolutions);
    if (leaves() && !procedure.notice().isZero()) {
      notice(before);
    }
    earliest.filter(on::isBefore).ifPresent(day -> stop(Obstacle.Code.TOO_SOON, day));
    MemberUnit after = step(before.orElseGet(() -> MemberUnit.builder().unit(unit).build()));
    return new Proceeding(
        procedure,
        unit,
        on,
        ImmutableList.copyOf(tallies),
        ImmutableList.copyOf(obstacles),
        earliest,
        obstacles.isEmpty()
            ? Change.between(Part.MEMBERS, before, Optional.of(after))
                .map(AllianceDiff::of)
                .orElse(AllianceDiff.NONE)
            : AllianceDiff.NONE);
  }

  /** Each council has to consent by its rule, in some session that is cited. */
  private void consents(ImmutableList<Resolution> resolutions) {
    List<Tally> cited =
        resolutions.stream()
            .map(resolution -> Votes.tally(alliance, resolution.session(), resolution.motion()))
            .toList();
    for (Procedure.Consent consent : procedure.consents()) {
      cited.stream()
          .filter(tally -> isOf(tally, consent))
          .max(BEST)
          .ifPresentOrElse(
              this::vote,
              () -> stop(Obstacle.Code.CONSENT_MISSING, consent.council(), consent.rule()));
    }
  }

  private static boolean isOf(Tally tally, Procedure.Consent consent) {
    return tally.attendance().council().equals(consent.council())
        && tally.motion().rule().equals(Optional.of(consent.rule()));
  }

  private void vote(Tally tally) {
    tallies.add(tally);
    Attendance sitting = tally.attendance();
    switch (tally.passes()) {
      case YES -> {}
      case NO -> stop(Obstacle.Code.NOT_CARRIED, tally.motion().id(), sitting.session());
      case UNKNOWN -> stop(Obstacle.Code.NOT_KNOWN, tally.motion().id(), sitting.session());
    }
    waitFor(
        sitting.on(),
        leaves() ? Period.ZERO : procedure.notice(),
        "councils[" + sitting.council() + "].sessions[" + sitting.session() + "].on");
  }

  /** The last notice that was given in the membership that is to end. */
  private void notice(Optional<MemberUnit> before) {
    ImmutableList<MemberFact> facts = before.map(MemberUnit::facts).orElse(ImmutableList.of());
    ImmutableList<Standing> standings =
        before.map(MemberUnit::standings).orElse(ImmutableList.of());
    for (int i = facts.size() - 1; i >= 0 && standings.get(i).isMember(); i--) {
      if (facts.get(i).fact() == MemberFact.Kind.NOTICE_GIVEN) {
        String place = "members[" + unit + "]." + before.orElseThrow().history().pathOf(i);
        waitFor(facts.get(i).on(), procedure.notice(), place);
        return;
      }
    }
    stop(Obstacle.Code.NOTICE_MISSING, unit);
  }

  /** Where a day is known in part, time surely has passed after the last that it can be. */
  private void waitFor(PartialDate date, Period time, String place) {
    Optional<LocalDate> first = date.isOpenAfter() ? Optional.empty() : plus(date.latest(), time);
    if (first.isEmpty()) {
      stop(Obstacle.Code.NOT_DATED, place);
    } else if (earliest.isEmpty() || earliest.get().isBefore(first.get())) {
      earliest = first;
    }
  }

  private static Optional<LocalDate> plus(LocalDate day, Period time) {
    try {
      return Optional.of(day.plus(time));
    } catch (DateTimeException | ArithmeticException beyondAllDays) {
      return Optional.empty();
    }
  }

  /** What the entry becomes if nothing stands in the way. */
  private MemberUnit step(MemberUnit before) {
    if (before.facts().stream().anyMatch(fact -> fact.on().earliest().isAfter(on))) {
      stop(Obstacle.Code.LATER_FACT, unit);
      return before;
    }
    if (before.history().surelyBy(on).size() < before.facts().size()) {
      stop(Obstacle.Code.STANDING_OPEN, unit);
      return before;
    }
    MemberUnit after = before.toBuilder().addFact(fact()).build();
    Standing stands = last(before);
    if (last(after) == stands || last(after) != target()) {
      stop(Obstacle.Code.NO_STEP, unit, stands);
    }
    return after;
  }

  /** The session is that by which the last consent was given. */
  private MemberFact fact() {
    Optional<Attendance> last =
        tallies.stream()
            .map(Tally::attendance)
            .max(
                Comparator.comparing((Attendance sitting) -> sitting.on().latest())
                    .thenComparing(Attendance::session));
    return MemberFact.builder()
        .fact(procedure.fact())
        .on(PartialDate.of(on))
        .basis(last.map(resolved -> BY_RESOLUTION))
        .session(last.map(Attendance::session))
        .build();
  }

  private Standing target() {
    return switch (procedure.fact()) {
      case ON_TRIAL -> Standing.TRIAL;
      case ADMITTED -> Standing.FULL;
      case APPLIED, REFUSED, SUSPENDED, REINSTATED, NOTICE_GIVEN, LEFT, EXPELLED, CEASED ->
          Standing.FORMER;
    };
  }

  private static Standing last(MemberUnit member) {
    ImmutableList<Standing> standings = member.standings();
    return standings.isEmpty() ? Standing.NONE : standings.get(standings.size() - 1);
  }

  private boolean mayHaveEnded(Institution body) {
    return body.successions().stream().anyMatch(end -> end.isEnd() && !end.on().isBy(on).isNo());
  }

  private boolean joins() {
    return target() != Standing.FORMER;
  }

  private boolean leaves() {
    return procedure.fact() == MemberFact.Kind.LEFT;
  }

  private void stop(Obstacle.Code code, Object... about) {
    obstacles.add(Obstacle.of(code, about));
  }
}
