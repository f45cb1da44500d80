// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementFact.Kind;
import org.medalliance.agreement.Binding;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Course;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.time.PartialDate;
import org.medalliance.wording.Phrase;

/** Whether agreements are signed by their parties, end in due time, and fit one another. */
public final class Agreements {

  private final Alliance alliance;
  private final Consumer<? super Finding> findings;
  private final Map<AgreementId, Course<Certainty>> inForce = new TreeMap<>();

  private Agreements(Alliance alliance, Consumer<? super Finding> findings) {
    this.alliance = alliance;
    this.findings = findings;
  }

  /**
   * Hands over what is not signed, ends too soon, or contradicts its parent or a member's entry.
   */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    Agreements agreements = new Agreements(alliance, findings);
    for (Agreement agreement : alliance.agreements()) {
      FindingPath at = FindingPath.of("agreements").id(agreement.id().value());
      agreements.signatures(agreement, at);
      agreements.outsiders(agreement, at);
      agreements.notice(agreement, at);
      agreements.parent(agreement, at);
    }
    alliance.members().forEach(agreements::basis);
  }

  private void signatures(Agreement agreement, FindingPath at) {
    if (!(agreement.binds() instanceof Binding.Parties parties)) {
      return;
    }
    TreeSet<UnitId> missing = new TreeSet<>(parties.units());
    boolean signed = false;
    boolean effective = false;
    ImmutableList<FindingPath> places = at.happenings("facts", agreement.facts());
    for (int i = 0; i < places.size(); i++) {
      AgreementFact fact = agreement.facts().get(i);
      effective |= fact.fact() == Kind.EFFECTIVE;
      if (fact.fact() == Kind.SIGNED) {
        signed = true;
        missing.removeAll(fact.signatories().isEmpty() ? parties.units() : fact.signatories());
        for (UnitId unit : Sets.difference(fact.signatories(), parties.units())) {
          findings.accept(
              Finding.of(
                  FindingCodes.SIGNATORY_NOT_PARTY,
                  places.get(i).member("signatories").id(unit.value()),
                  unit));
        }
      }
    }
    if (effective && !signed) {
      findings.accept(Finding.of(FindingCodes.AGREEMENT_UNSIGNED, at));
    } else if (effective && !missing.isEmpty()) {
      findings.accept(Finding.of(FindingCodes.SIGNATURE_MISSING, at, Phrase.list(missing)));
    }
  }

  private void outsiders(Agreement agreement, FindingPath at) {
    ImmutableSortedSet<UnitId> outside =
        agreement.binds() instanceof Binding.Members members
            ? members.outside()
            : ImmutableSortedSet.of();
    for (UnitId unit : outside) {
      if (alliance.member(unit).isPresent()) {
        findings.accept(
            Finding.of(
                FindingCodes.OUTSIDE_IS_MEMBER,
                at.member("binds").member("outside").id(unit.value()),
                unit));
      }
    }
  }

  private void notice(Agreement agreement, FindingPath at) {
    Period period = agreement.noticePeriod().orElse(Period.ZERO);
    ImmutableList<FindingPath> places = at.happenings("facts", agreement.facts());
    Optional<PartialDate> notice = Optional.empty();
    for (int i = 0; i < places.size() && !period.isZero(); i++) {
      AgreementFact fact = agreement.facts().get(i);
      if (fact.fact() == Kind.EFFECTIVE) {
        notice = Optional.empty(); // it was of another term
      }
      if (fact.fact() == Kind.NOTICE_GIVEN) {
        notice = notice.or(() -> Optional.of(fact.on())); // none comes before one listed before it
      }
      if (fact.fact() == Kind.TERMINATED
          && notice.map(given -> fact.on().latest().isBefore(due(given, period))).orElse(false)) {
        findings.accept(
            Finding.of(
                FindingCodes.NOTICE_SHORT,
                places.get(i),
                fact.on(),
                notice.orElseThrow(),
                period.toString()));
      }
    }
  }

  /** The first day on which it may end, if notice was given as early as it can have been. */
  private static LocalDate due(PartialDate notice, Period period) {
    if (notice.isOpenBefore()) {
      return LocalDate.MIN;
    }
    try {
      return notice.earliest().plus(period);
    } catch (DateTimeException | ArithmeticException beyondAllDays) {
      return LocalDate.MAX;
    }
  }

  private void parent(Agreement agreement, FindingPath at) {
    Optional<Agreement> parent = agreement.parent().flatMap(alliance::agreement);
    if (parent.isPresent()) {
      Course<Boolean> alone =
          inForce(agreement)
              .with(inForce(parent.get()), (own, above) -> own.isYes() && above.isNo());
      alone.stretches(Boolean::booleanValue).stream()
          .findFirst()
          .ifPresent(
              days ->
                  findings.accept(
                      Finding.of(
                          FindingCodes.PERIOD_OUTSIDE_PARENT,
                          at.member("parent"),
                          parent.get().id(),
                          days.span())));
    }
  }

  /** Worked out once for each. */
  private Course<Certainty> inForce(Agreement agreement) {
    return inForce.computeIfAbsent(
        agreement.id(), id -> AllianceCalendar.of(alliance).inForce(id).orElseThrow());
  }

  private void basis(MemberUnit member) {
    ImmutableList<FindingPath> places =
        FindingPath.of("members").id(member.unit().value()).happenings("facts", member.facts());
    for (int i = 0; i < places.size(); i++) {
      MemberFact fact = member.facts().get(i);
      Optional<Agreement> agreement = fact.agreement().flatMap(alliance::agreement);
      boolean named =
          agreement
              .map(it -> it.binds() instanceof Binding.Members || it.binds().names(member.unit()))
              .orElse(true);
      if (!named) {
        findings.accept(
            Finding.of(
                FindingCodes.BASIS_NOT_BOUND,
                places.get(i).member("agreement"),
                fact.agreement().orElseThrow(),
                member.unit()));
      }
    }
  }
}
