// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Binding;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Course;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Council;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Succession;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/** Whether things happen within the life of the alliance, and to units that are there. */
public final class Lifetimes {
  /** What a unit may be without ever having been admitted. */
  private static final ImmutableSet<Role> OUTSIDERS =
      ImmutableSet.of(Roles.PARTNER, Roles.OBSERVER, Roles.OPERATOR);

  private final Alliance alliance;
  private final Consumer<? super Finding> findings;
  private final AllianceCalendar calendar;
  private final Course<Certainty> life;
  private final boolean isEver; // in being

  private Lifetimes(Alliance alliance, Consumer<? super Finding> findings) {
    this.alliance = alliance;
    this.findings = findings;
    this.calendar = AllianceCalendar.of(alliance);
    this.life = calendar.life();
    this.isEver = !life.equals(Course.always(Certainty.NO));
  }

  /** Hands over what happens before a beginning or after an end. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    Lifetimes lifetimes = new Lifetimes(alliance, findings);
    lifetimes.founding();
    alliance.members().forEach(lifetimes::member);
    alliance.agreements().forEach(lifetimes::parties);
    alliance.councils().forEach(lifetimes::seats);
    lifetimes.sessions();
  }

  private void founding() {
    if (!isEver && !alliance.members().isEmpty()) {
      findings.accept(Finding.of(FindingCodes.NEVER_FOUNDED, FindingPath.of("facts")));
    }
  }

  private void member(MemberUnit member) {
    FindingPath at = FindingPath.of("members").id(member.unit().value());
    boolean outsider =
        member.roles().steps().stream()
            .anyMatch(step -> !Sets.intersection(step.value(), OUTSIDERS).isEmpty());
    if (member.facts().isEmpty() && !outsider) {
      findings.accept(Finding.of(FindingCodes.MEMBER_WITHOUT_FACTS, at, member.unit()));
    }
    Optional<Succession> end = end(member.unit()).filter(last -> outlives(member, last));
    boolean admitted = false;
    ImmutableList<Standing> standings = member.standings();
    ImmutableList<FindingPath> places = at.happenings("facts", member.facts());
    Standing before = Standing.NONE;
    for (int i = 0; i < standings.size(); i++) {
      MemberFact fact = member.facts().get(i);
      if (!before.isMember() && standings.get(i).isMember()) {
        within(fact.on(), places.get(i));
        boolean gone = end.map(last -> isAfter(fact.on(), last)).orElse(false);
        if (gone) {
          gone(member.unit(), end.orElseThrow(), places.get(i));
          admitted = true;
        }
      }
      before = standings.get(i);
    }
    if (end.isPresent() && !admitted) {
      gone(member.unit(), end.get(), at);
    }
  }

  /** Whether there is a day after its end on which a unit surely is a member. */
  private boolean outlives(MemberUnit member, Succession end) {
    return !end.on().isOpenAfter()
        && calendar
            .belonging(member.unit())
            .meets(end.on().latest(), LocalDate.MAX, Certainty::isYes);
  }

  /** Whether a span surely holds a day after the end of a unit. */
  private static boolean outlives(DateSpan span, Succession end) {
    LocalDate first = span.from().map(PartialDate::latest).orElse(LocalDate.MIN);
    LocalDate over = end.on().latest();
    return !end.on().isOpenAfter() && span.contains(first.isAfter(over) ? first : over).isYes();
  }

  private void parties(Agreement agreement) {
    Optional<PartialDate> effective =
        agreement.facts().stream()
            .filter(fact -> fact.fact() == AgreementFact.Kind.EFFECTIVE)
            .map(AgreementFact::on)
            .findFirst();
    Set<UnitId> units =
        agreement.binds() instanceof Binding.Parties parties ? parties.units() : Set.of();
    for (UnitId unit : effective.isPresent() ? units : Set.<UnitId>of()) {
      Optional<Succession> end = end(unit);
      if (end.map(last -> isAfter(effective.get(), last)).orElse(false)) {
        gone(
            unit,
            end.orElseThrow(),
            FindingPath.of("agreements")
                .id(agreement.id().value())
                .member("binds")
                .member("parties")
                .id(unit.value()));
      }
    }
  }

  private void seats(Council council) {
    for (Seat seat : council.seats()) {
      FindingPath at =
          FindingPath.of("councils")
              .id(council.id().value())
              .member("seats")
              .id(seat.id().value())
              .member("tenures");
      for (int i = 0; i < seat.tenures().size(); i++) {
        Tenure tenure = seat.tenures().get(i);
        Optional<Succession> end = end(tenure.unit()).filter(last -> outlives(tenure.span(), last));
        if (end.isPresent()) {
          gone(tenure.unit(), end.get(), at.at(i));
        }
      }
    }
  }

  private void sessions() {
    alliance
        .councils()
        .forEach(
            council ->
                council
                    .sessions()
                    .forEach(
                        session ->
                            within(
                                session.on(),
                                FindingPath.of("councils")
                                    .id(council.id().value())
                                    .member("sessions")
                                    .id(session.id().value())
                                    .member("on"))));
  }

  /** Whoever was never founded is told so once. */
  private void within(PartialDate on, FindingPath at) {
    if (isEver && !life.meets(on, being -> !being.isNo())) {
      findings.accept(Finding.of(FindingCodes.OUTSIDE_LIFE, at, on));
    }
  }

  private void gone(UnitId unit, Succession end, FindingPath at) {
    findings.accept(Finding.of(FindingCodes.UNIT_GONE, at, unit, end.kind().name(), end.on()));
  }

  private Optional<Succession> end(UnitId unit) {
    return alliance
        .institution(unit)
        .flatMap(body -> body.successions().stream().reduce((first, second) -> second))
        .filter(Succession::isEnd);
  }

  private static boolean isAfter(PartialDate on, Succession end) {
    return !end.on().isOpenAfter()
        && !on.isOpenAfter() // perhaps it never happened
        && !on.earliest().isBefore(end.on().latest());
  }
}
