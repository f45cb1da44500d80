// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static org.medalliance.testing.BreakReferences.ONE;
import static org.medalliance.testing.BreakReferences.agreement;
import static org.medalliance.testing.BreakReferences.body;
import static org.medalliance.testing.BreakReferences.charter;
import static org.medalliance.testing.BreakReferences.council;
import static org.medalliance.testing.BreakReferences.draft;
import static org.medalliance.testing.BreakReferences.institution;
import static org.medalliance.testing.BreakReferences.meeting;
import static org.medalliance.testing.BreakReferences.member;
import static org.medalliance.testing.BreakReferences.prohibition;
import static org.medalliance.testing.BreakReferences.rule;
import static org.medalliance.testing.BreakReferences.units;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Binding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.AgreementId;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Council;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Offices;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Breaks what happened. */
final class BreakFacts {
  private static final LocalDate BEGIN = LocalDate.of(1990, 1, 15);
  private static final LocalDate LATER = LocalDate.of(2000, 1, 15);

  private static final FindingPath MEMBER = FindingPath.of("members").id("breaker-one");
  private static final FindingPath FACTS = MEMBER.member("facts");
  private static final FindingPath PACT = FindingPath.of("agreements").id("breaker-pact");

  static final ImmutableList<Breaker> ALL =
      ImmutableList.of(
          new Breaker(
              FindingCodes.TRANSITION,
              "the suspension before a reinstatement",
              FACTS.at(1, "REINSTATED"),
              lasting(),
              member(admitted(fact(MemberFact.Kind.REINSTATED)))),
          new Breaker(
              FindingCodes.TRANSITION,
              "the notice of one that is no member",
              FACTS.at(0, "NOTICE_GIVEN"),
              lasting(),
              member(
                  MemberUnit.builder()
                      .unit(ONE)
                      .addFact(fact(MemberFact.Kind.NOTICE_GIVEN))
                      .build())),
          new Breaker(
              FindingCodes.TRANSITION,
              "the order of an agreement's facts",
              PACT.member("facts").at(0, "RESUMED"),
              units(),
              agreement(draft().addFact(happened(AgreementFact.Kind.RESUMED, BEGIN)).build())),
          new Breaker(
              FindingCodes.TRANSITION,
              "the dissolution before a second founding",
              FindingPath.of("facts").at(1, "FOUNDED#2"),
              founded(BEGIN),
              alliance ->
                  alliance.toBuilder()
                      .facts(List.of(AllianceFact.founded(BEGIN), AllianceFact.founded(BEGIN)))
                      .build()),
          new Breaker(
              FindingCodes.NEVER_FOUNDED,
              "the founding",
              FindingPath.of("facts"),
              lasting().andThen(member(admitted()))::apply,
              alliance -> alliance.toBuilder().facts(ImmutableList.of()).build()),
          new Breaker(
              FindingCodes.OUTSIDE_LIFE,
              "the day on which a unit joined",
              FACTS.at(0, "ADMITTED"),
              lasting(),
              member(MemberUnit.admitted("breaker-one", BEGIN.minusDays(1)))),
          new Breaker(
              FindingCodes.OUTSIDE_LIFE,
              "the day of a session",
              FindingPath.of("councils")
                  .id("breaker-council")
                  .member("sessions")
                  .id("breaker-session")
                  .member("on"),
              lasting(),
              council(
                  Council.builder()
                      .id("breaker-council")
                      .addSession(meeting().on(PartialDate.of(BEGIN.minusDays(1))).build()))),
          new Breaker(
              FindingCodes.MEMBER_WITHOUT_FACTS,
              "the admission of a member",
              MEMBER,
              units(),
              member(MemberUnit.builder().unit(ONE).roles(Roles.MEMBER).build())),
          new Breaker(
              FindingCodes.UNIT_GONE,
              "the end of a member that goes on",
              MEMBER,
              lasting().andThen(member(admitted()))::apply,
              institution(closed(LATER))),
          new Breaker(
              FindingCodes.UNIT_GONE,
              "the day on which one that is no more was admitted",
              FACTS.at(0, "ADMITTED"),
              lasting(),
              alliance ->
                  institution(closed(BEGIN.plusDays(1)))
                      .andThen(member(MemberUnit.admitted("breaker-one", LATER)))
                      .apply(alliance)),
          new Breaker(
              FindingCodes.UNIT_GONE,
              "the day on which one that is no more agreed",
              PACT.member("binds").member("parties").id("breaker-one"),
              units().andThen(agreement(signed().addFact(effective(LATER)).build()))::apply,
              institution(closed(BEGIN))),
          new Breaker(
              FindingCodes.LEAD_GAP,
              "the lead of the only unit that leads",
              FindingPath.of("members"),
              led(),
              member(leading("breaker-one", fact(MemberFact.Kind.LEFT)))),
          new Breaker(
              FindingCodes.LEAD_SEVERAL,
              "the rule of one",
              FindingPath.of("members").id("breaker-two").member("roles"),
              alliance ->
                  led().apply(alliance).toBuilder()
                      .kind(AllianceKind.of("county-medical-community"))
                      .build(),
              member(leading("breaker-two"))),
          new Breaker(
              FindingCodes.OFFICE_OVERLAP,
              "the end of a president",
              FindingPath.of("appointments").at(1, "breaker-one president 'Zhang'"),
              units()
                      .andThen(
                          presidents(
                              president("Li", DateSpan.of(BEGIN, LATER)),
                              president("Zhang", DateSpan.from(LATER))))
                  ::apply,
              presidents(
                  president("Li", DateSpan.from(BEGIN)), president("Zhang", DateSpan.from(LATER)))),
          new Breaker(
              FindingCodes.FORMER_WITHOUT_END,
              "the end of a former name",
              FindingPath.of("institutions").id("breaker-one").member("otherNames").at(0),
              institution(formerly(DateSpan.until(LATER))),
              institution(formerly(DateSpan.ALWAYS))),
          new Breaker(
              FindingCodes.END_LOOKS_INCLUSIVE,
              "the end of a rule",
              FindingPath.of("rules").id("breaker-rule").member("until"),
              units().andThen(charter()).andThen(rule(until(LocalDate.of(2024, 3, 1))))::apply,
              rule(until(LocalDate.of(2024, 2, 29)))),
          new Breaker(
              FindingCodes.SIGNATURE_MISSING,
              "one of two signatures",
              PACT,
              units().andThen(agreement(signed().addFact(effective(LATER)).build()))::apply,
              agreement(
                  draft()
                      .addFact(
                          happened(AgreementFact.Kind.SIGNED, BEGIN).toBuilder()
                              .addSignatory(ONE)
                              .build())
                      .addFact(effective(LATER))
                      .build())),
          new Breaker(
              FindingCodes.AGREEMENT_UNSIGNED,
              "the signature",
              PACT,
              units().andThen(agreement(signed().addFact(effective(LATER)).build()))::apply,
              agreement(draft().addFact(effective(LATER)).build())),
          new Breaker(
              FindingCodes.SIGNATORY_NOT_PARTY,
              "who signed",
              PACT.member("facts").at(0, "SIGNED").member("signatories").id("breaker-three"),
              alliance ->
                  units().apply(alliance).toBuilder()
                      .addInstitution(Institution.of("breaker-three", "Breaker Three"))
                      .build(),
              agreement(
                  draft()
                      .addFact(
                          happened(AgreementFact.Kind.SIGNED, BEGIN).toBuilder()
                              .addSignatory(UnitId.of("breaker-three"))
                              .build())
                      .build())),
          new Breaker(
              FindingCodes.OUTSIDE_IS_MEMBER,
              "the outside of a member",
              PACT.member("binds").member("outside").id("breaker-one"),
              lasting().andThen(member(admitted()))::apply,
              agreement(
                  draft()
                      .binds(
                          new Binding.Members(ImmutableSortedSet.of(), ImmutableSortedSet.of(ONE)))
                      .build())),
          new Breaker(
              FindingCodes.NOTICE_SHORT,
              "the day on which an agreement ended",
              PACT.member("facts").at(3, "TERMINATED"),
              units().andThen(agreement(noticed(LATER.plusDays(90))))::apply,
              agreement(noticed(LATER.plusDays(89)))),
          new Breaker(
              FindingCodes.PERIOD_OUTSIDE_PARENT,
              "the beginning of an agreement under another",
              FindingPath.of("agreements").id("breaker-second").member("parent"),
              units()
                      .andThen(agreement(signed().addFact(effective(BEGIN)).build()))
                      .andThen(agreement(second(BEGIN)))
                  ::apply,
              agreement(second(BEGIN.minusDays(1)))),
          new Breaker(
              FindingCodes.BASIS_NOT_BOUND,
              "the agreement by which a unit was admitted",
              FACTS.at(0, "ADMITTED").member("agreement"),
              lasting()
                      .andThen(
                          agreement(
                              draft().binds(Binding.parties("breaker-two", "breaker-x")).build()))
                      .andThen(
                          alliance ->
                              alliance.toBuilder()
                                  .addInstitution(Institution.of("breaker-x", "Breaker X"))
                                  .build())
                  ::apply,
              member(
                  MemberUnit.builder()
                      .unit(ONE)
                      .addFact(
                          MemberFact.admitted(BEGIN).toBuilder()
                              .agreement(AgreementId.of("breaker-pact"))
                              .build())
                      .build())));

  private BreakFacts() {}

  private static UnaryOperator<Alliance> founded(LocalDate day) {
    return alliance -> alliance.toBuilder().facts(List.of(AllianceFact.founded(day))).build();
  }

  /** Two institutions in an alliance that was founded and goes on. */
  private static UnaryOperator<Alliance> lasting() {
    return units().andThen(founded(BEGIN))::apply;
  }

  /** Only one unit leads, from the founding on, in a kind of which nothing is known. */
  private static UnaryOperator<Alliance> led() {
    return alliance ->
        lasting()
            .andThen(
                it ->
                    it.toBuilder()
                        .kind(AllianceKind.of("breaker-kind"))
                        .roll(RollScope.COMPLETE)
                        .members(
                            it.members().stream()
                                .map(one -> one.toBuilder().roles(Timeline.empty()).build())
                                .toList())
                        .build())
            .andThen(member(leading("breaker-one")))
            .apply(alliance);
  }

  private static MemberUnit leading(String unit, MemberFact... facts) {
    return MemberUnit.builder()
        .unit(unit)
        .roles(new Role[] {Roles.LEAD})
        .addFact(MemberFact.admitted(BEGIN))
        .addAllFacts(List.of(facts))
        .build();
  }

  private static MemberUnit admitted(MemberFact... facts) {
    return MemberUnit.builder()
        .unit(ONE)
        .addFact(MemberFact.admitted(BEGIN))
        .addAllFacts(List.of(facts))
        .build();
  }

  private static MemberFact fact(MemberFact.Kind kind) {
    return MemberFact.of(kind, PartialDate.of(LATER));
  }

  static AgreementFact happened(AgreementFact.Kind kind, LocalDate on) {
    return AgreementFact.of(kind, PartialDate.of(on));
  }

  static AgreementFact effective(LocalDate on) {
    return happened(AgreementFact.Kind.EFFECTIVE, on);
  }

  private static Agreement.Builder signed() {
    return draft().addFact(happened(AgreementFact.Kind.SIGNED, BEGIN));
  }

  private static Agreement noticed(LocalDate end) {
    return signed()
        .noticePeriod(Period.ofDays(90))
        .addFact(effective(BEGIN))
        .addFact(happened(AgreementFact.Kind.NOTICE_GIVEN, LATER))
        .addFact(happened(AgreementFact.Kind.TERMINATED, end))
        .build();
  }

  private static Agreement second(LocalDate from) {
    return draft()
        .id("breaker-second")
        .parent(AgreementId.of("breaker-pact"))
        .addFact(happened(AgreementFact.Kind.SIGNED, from))
        .addFact(effective(from))
        .build();
  }

  private static Institution closed(LocalDate on) {
    return body().addSuccession(Succession.of(Succession.Kind.CLOSED, PartialDate.of(on))).build();
  }

  private static Institution formerly(DateSpan span) {
    return body()
        .addOtherName(
            new OtherName(
                OtherName.Kind.FORMER,
                LocalizedText.english("Breaker Zero"),
                span,
                Optional.empty(),
                Optional.empty()))
        .build();
  }

  private static Appointment president(String person, DateSpan span) {
    return Appointment.builder()
        .person(person)
        .office(Offices.PRESIDENT)
        .at(ONE)
        .span(span)
        .build();
  }

  private static UnaryOperator<Alliance> presidents(Appointment... presidents) {
    return alliance -> alliance.toBuilder().appointments(List.of(presidents)).build();
  }

  private static SharingRule until(LocalDate day) {
    return prohibition().span(DateSpan.until(day)).build();
  }
}
