// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.Binding;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCode;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Council;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Offices;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

class FactsTest {
  private static final LocalDate DAY = LocalDate.of(2017, 1, 1);

  @Test
  void twoLeadUntilTheSoonerEnd() {
    MemberUnit second =
        MemberUnit.admitted("hillside", DAY).toBuilder()
            .roles(
                Timeline.of(
                    List.of(
                        step(Roles.LEAD, DAY.plusYears(2)), step(Roles.MEMBER, DAY.plusYears(3)))))
            .build();

    assertThat(texts(led(MemberUnit.admitted("lakeside", DAY, Roles.LEAD), second)))
        .containsExactly(
            "one unit must lead alliances of this kind: hillside and lakeside,"
                + " 2019-01-01/2020-01-01");
  }

  @Test
  void whoIsOfTheCoreDoesNotLeadBesideALead() {
    MemberUnit core = MemberUnit.admitted("hillside", DAY, Roles.CORE);

    assertThat(texts(led(MemberUnit.admitted("lakeside", DAY, Roles.LEAD), core))).isEmpty();
    assertThat(codes(led(MemberUnit.admitted("lakeside", DAY, Roles.CORE), core)))
        .containsExactly(FindingCodes.LEAD_SEVERAL);
  }

  @Test
  void whatEndsAfterTheAllianceIsNotGone() {
    Alliance closed = closed(MemberUnit.admitted("hillside", DAY), DAY.plusYears(4));

    assertThat(codes(closed)).containsExactly(FindingCodes.UNIT_GONE);
    assertThat(codes(closed.toBuilder().addFact(AllianceFact.dissolved(DAY.plusYears(2))).build()))
        .isEmpty();
  }

  @Test
  void whoPerhapsNeverJoinedIsNotGone() {
    MemberUnit perhaps =
        MemberUnit.builder()
            .unit("hillside")
            .addFact(MemberFact.of(MemberFact.Kind.ADMITTED, PartialDate.from(DAY.plusYears(1))))
            .build();

    assertThat(codes(closed(perhaps, DAY.plusYears(2)))).isEmpty();
    assertThat(codes(closed(perhaps, DAY.plusMonths(1)))).isEmpty();
  }

  @Test
  void whoLeftAfterItsEndWasGone() {
    MemberUnit left =
        MemberUnit.admitted("hillside", DAY).toBuilder()
            .addFact(MemberFact.of(MemberFact.Kind.LEFT, PartialDate.of(DAY.plusYears(6))))
            .build();

    assertThat(codes(closed(left, DAY.plusYears(2)))).containsExactly(FindingCodes.UNIT_GONE);
    assertThat(codes(closed(left, DAY.plusYears(6)))).isEmpty();
  }

  @Test
  void whoEndedOnADayThatMayBeYetToComeIsNotGone() {
    MemberUnit member = MemberUnit.admitted("hillside", DAY);

    assertThat(codes(closed(member, PartialDate.from(DAY.plusYears(1))))).isEmpty();
    assertThat(codes(closed(member, PartialDate.by(DAY.plusYears(1)))))
        .containsExactly(FindingCodes.UNIT_GONE);
  }

  @Test
  void whoEndsOnADayJoinsNothingOnIt() {
    LocalDate day = DAY.plusYears(2);
    MemberUnit member = MemberUnit.admitted("hillside", day);

    assertThat(places(closed(member, day))).containsExactly("members[hillside].facts[ADMITTED]");
    assertThat(places(closed(member, day.plusDays(1)))).containsExactly("members[hillside]");
    assertThat(places(agreed(day, day)))
        .containsExactly("agreements[pact].binds.parties[hillside]");
    assertThat(places(agreed(day, day.plusDays(1)))).isEmpty();
  }

  @Test
  void aSeatIsNotHeldForAUnitThatIsNoMore() {
    LocalDate day = DAY.plusYears(2);

    assertThat(places(seated(DateSpan.from(DAY), day)))
        .containsExactly("councils[council].seats[chair].tenures[0]");
    assertThat(places(seated(DateSpan.from(day.plusYears(1)), day)))
        .containsExactly("councils[council].seats[chair].tenures[0]");
    assertThat(places(seated(DateSpan.of(DAY, day.plusDays(1)), day)))
        .containsExactly("councils[council].seats[chair].tenures[0]");
    assertThat(places(seated(DateSpan.of(DAY, day), day))).isEmpty();
    assertThat(places(seated(DateSpan.from(PartialDate.from(day)), day))).isEmpty();
  }

  /** A seat is held over a span for a unit that is closed on a day. */
  private static Alliance seated(DateSpan span, LocalDate closed) {
    return closed(MemberUnit.builder().unit("hillside").roles(Roles.PARTNER).build(), closed)
        .toBuilder()
        .addCouncil(
            Council.builder()
                .id("council")
                .addSeat(Seat.builder().id("chair").addTenure(Tenure.of("hillside", span)).build())
                .build())
        .build();
  }

  /** What two signed long before takes effect on a day; one of them is closed on another. */
  private static Alliance agreed(LocalDate day, LocalDate closed) {
    return closed(MemberUnit.builder().unit("hillside").roles(Roles.PARTNER).build(), closed)
        .toBuilder()
        .addAgreement(
            Agreement.builder()
                .id("pact")
                .kind(AgreementKind.of("cooperation"))
                .binds(Binding.parties("lakeside", "hillside"))
                .addFact(AgreementFact.of(AgreementFact.Kind.SIGNED, PartialDate.of(DAY)))
                .addFact(AgreementFact.of(AgreementFact.Kind.EFFECTIVE, PartialDate.of(day)))
                .build())
        .build();
  }

  private static List<String> places(Alliance alliance) {
    return AllianceChecks.FACTS.check(alliance).findings(FindingCodes.UNIT_GONE).stream()
        .map(found -> found.path().toString())
        .toList();
  }

  @Test
  void theFirstOfTwoNoticesCounts() {
    LocalDate end = DAY.plusDays(100);

    assertThat(codes(noticed(end, DAY.plusDays(5), DAY.plusDays(90)))).isEmpty();
    assertThat(codes(noticed(end, DAY.plusDays(20), DAY.plusDays(90))))
        .containsExactly(FindingCodes.NOTICE_SHORT);
  }

  @Test
  void onePersonInOneOfficeMayBeToldTwice() {
    assertThat(codes(presidents("Li", "Li"))).isEmpty();
    assertThat(codes(presidents("Li", "Zhang"))).containsExactly(FindingCodes.OFFICE_OVERLAP);
  }

  @Test
  void thatNobodyLeadsIsAGapWhereSomebodyMustOrDid() {
    MemberUnit member = MemberUnit.admitted("lakeside", DAY, Roles.MEMBER);
    MemberUnit leadsLater =
        MemberUnit.admitted("lakeside", DAY).toBuilder()
            .roles(Timeline.of(List.of(step(Roles.LEAD, DAY.plusYears(1)))))
            .build();
    Alliance complete = alliance().toBuilder().roll(RollScope.COMPLETE).build();

    assertThat(codes(complete.toBuilder().addMember(member).build())).isEmpty();
    assertThat(texts(complete.toBuilder().addMember(leadsLater).build()))
        .singleElement()
        .asString()
        .endsWith("2017-01-01/2018-01-01");
    assertThat(codes(alliance().toBuilder().addMember(leadsLater).build())).isEmpty();
    assertThat(codes(led(member))).isEmpty();
    assertThat(codes(led(member).toBuilder().roll(RollScope.COMPLETE).build()))
        .containsExactly(FindingCodes.LEAD_GAP);
  }

  @Test
  void twoThatLeadOneAfterTheOtherAreOne() {
    MemberUnit first =
        MemberUnit.admitted("lakeside", DAY).toBuilder()
            .roles(
                Timeline.of(List.of(step(Roles.LEAD, DAY), step(Roles.MEMBER, DAY.plusYears(1)))))
            .build();
    MemberUnit next =
        MemberUnit.admitted("hillside", DAY).toBuilder()
            .roles(Timeline.of(List.of(step(Roles.LEAD, DAY.plusYears(1)))))
            .build();

    assertThat(codes(led(first, next))).isEmpty();
  }

  @Test
  void eachThatLeadsBesideTheLongestIsTold() {
    MemberUnit inTurns =
        MemberUnit.admitted("hillside", DAY).toBuilder()
            .roles(
                Timeline.of(
                    List.of(
                        step(Roles.LEAD, DAY.plusYears(1)),
                        step(Roles.MEMBER, DAY.plusYears(2)),
                        step(Roles.LEAD, DAY.plusYears(3)),
                        step(Roles.MEMBER, DAY.plusYears(4)))))
            .build();

    assertThat(texts(led(MemberUnit.admitted("lakeside", DAY, Roles.LEAD), inTurns)))
        .containsExactly(
            "one unit must lead alliances of this kind: hillside and lakeside,"
                + " 2018-01-01/2019-01-01",
            "one unit must lead alliances of this kind: hillside and lakeside,"
                + " 2020-01-01/2021-01-01");
  }

  @Test
  void noticeIsInTimeIfItsPeriodPassesUntilTheEnd() {
    LocalDate end = DAY.plusDays(100);

    assertThat(codes(noticed(end, DAY.plusDays(10)))).isEmpty();
    assertThat(codes(noticed(end, DAY.plusDays(11)))).containsExactly(FindingCodes.NOTICE_SHORT);
  }

  @Test
  void noticeOfAnotherTermDoesNotCount() {
    Alliance again =
        ended(
            Period.ofDays(90),
            PartialDate.of(DAY.plusDays(95)),
            AgreementFact.of(AgreementFact.Kind.EFFECTIVE, PartialDate.of(DAY.plusDays(96))));

    assertThat(AllianceChecks.FACTS.check(again).findings(FindingCodes.NOTICE_SHORT)).isEmpty();
  }

  @Test
  void noticeIsGivenNoEarlierThanWhatIsListedBeforeIt() {
    AgreementFact again =
        AgreementFact.of(
            AgreementFact.Kind.NOTICE_GIVEN,
            PartialDate.between(DAY.plusDays(5), DAY.plusDays(30)));

    assertThat(codes(ended(Period.ofDays(90), PartialDate.of(DAY.plusDays(20)), again)))
        .containsExactly(FindingCodes.NOTICE_SHORT);
  }

  @Test
  void noticeThatMayHaveBeenGivenAtAnyTimeIsNotShort() {
    assertThat(codes(ended(Period.ofDays(90), PartialDate.by(DAY.plusDays(99))))).isEmpty();
    assertThat(codes(ended(Period.ofYears(999_999_999), PartialDate.of(DAY.plusDays(1)))))
        .containsExactly(FindingCodes.NOTICE_SHORT);
  }

  /** Ended a hundred days after it took effect, with notice on a day and what happened then. */
  private static Alliance ended(Period period, PartialDate notice, AgreementFact... since) {
    Agreement before = noticed(DAY.plusDays(100)).agreements().get(0);
    int last = before.facts().size() - 1;
    return alliance().toBuilder()
        .addAgreement(
            before.toBuilder()
                .noticePeriod(period)
                .facts(before.facts().subList(0, last))
                .addFact(AgreementFact.of(AgreementFact.Kind.NOTICE_GIVEN, notice))
                .addFacts(since)
                .addFact(before.facts().get(last))
                .build())
        .build();
  }

  @Test
  void whatCannotFollowOnWhatWasChangesNothing() {
    assertThat(follows(AgreementFact.Kind.SIGNED, AgreementFact.Kind.SIGNED)).isTrue();
    assertThat(follows(AgreementFact.Kind.EFFECTIVE, AgreementFact.Kind.SIGNED)).isFalse();
    assertThat(follows(AgreementFact.Kind.EFFECTIVE, AgreementFact.Kind.RENEWED)).isTrue();
    assertThat(follows(AgreementFact.Kind.SIGNED, AgreementFact.Kind.RENEWED)).isFalse();
    assertThat(follows(AgreementFact.Kind.EFFECTIVE, AgreementFact.Kind.NOTICE_GIVEN)).isTrue();
    assertThat(follows(AgreementFact.Kind.SIGNED, AgreementFact.Kind.NOTICE_GIVEN)).isFalse();
    assertThat(
            follows(
                AgreementFact.Kind.EFFECTIVE,
                AgreementFact.Kind.SUSPENDED,
                AgreementFact.Kind.RENEWED))
        .isTrue();
    assertThat(
            follows(
                AgreementFact.Kind.EFFECTIVE,
                AgreementFact.Kind.SUSPENDED,
                AgreementFact.Kind.SUSPENDED))
        .isFalse();
  }

  private static boolean follows(AgreementFact.Kind... facts) {
    Agreement.Builder pact =
        Agreement.builder()
            .id("pact")
            .kind(AgreementKind.of("cooperation"))
            .binds(Binding.parties("lakeside", "hillside"));
    for (AgreementFact.Kind fact : facts) {
      pact.addFact(AgreementFact.of(fact, PartialDate.of(DAY)));
    }
    return AllianceChecks.FACTS
        .check(alliance().toBuilder().addAgreement(pact.build()).build())
        .findings(FindingCodes.TRANSITION)
        .isEmpty();
  }

  @Test
  void whoeverIsInOfficeBesideTheLongestIsTold() {
    Alliance three =
        alliance().toBuilder()
            .appointments(
                List.of(
                    president("Li", DateSpan.from(DAY)),
                    president("Wang", DateSpan.of(DAY.plusDays(1), DAY.plusDays(2))),
                    president("Zhang", DateSpan.of(DAY.plusDays(5), DAY.plusDays(6)))))
            .build();

    assertThat(texts(three))
        .hasSize(2)
        .allSatisfy(text -> assertThat(text).contains("Li"))
        .noneSatisfy(text -> assertThat(text).contains("Wang", "Zhang"));
  }

  private static Alliance presidents(String one, String other) {
    return alliance().toBuilder()
        .appointments(
            List.of(
                president(one, DateSpan.from(DAY)),
                president(other, DateSpan.of(DAY.plusDays(1), DAY.plusDays(9)))))
        .build();
  }

  private static Appointment president(String person, DateSpan span) {
    return Appointment.builder()
        .person(person)
        .office(Offices.PRESIDENT)
        .at(UnitId.of("lakeside"))
        .span(span)
        .build();
  }

  private static Alliance noticed(LocalDate end, LocalDate... notices) {
    Agreement.Builder pact =
        Agreement.builder()
            .id("pact")
            .kind(AgreementKind.of("cooperation"))
            .binds(Binding.parties("lakeside", "hillside"))
            .noticePeriod(Period.ofDays(90))
            .addFact(AgreementFact.of(AgreementFact.Kind.SIGNED, PartialDate.of(DAY)))
            .addFact(AgreementFact.of(AgreementFact.Kind.EFFECTIVE, PartialDate.of(DAY)));
    for (LocalDate notice : notices) {
      pact.addFact(AgreementFact.of(AgreementFact.Kind.NOTICE_GIVEN, PartialDate.of(notice)));
    }
    return alliance().toBuilder()
        .addAgreement(
            pact.addFact(AgreementFact.of(AgreementFact.Kind.TERMINATED, PartialDate.of(end)))
                .build())
        .build();
  }

  private static Alliance closed(MemberUnit member, LocalDate on) {
    return closed(member, PartialDate.of(on));
  }

  private static Alliance closed(MemberUnit member, PartialDate on) {
    return alliance().toBuilder()
        .institutions(
            List.of(
                Institution.of("lakeside", "Lakeside Hospital"),
                Institution.of("hillside", "Hillside Clinic").toBuilder()
                    .addSuccession(Succession.of(Succession.Kind.CLOSED, on))
                    .build()))
        .addMember(member)
        .build();
  }

  /** Of a kind that one unit leads. */
  private static Alliance led(MemberUnit... members) {
    return alliance().toBuilder()
        .kind(AllianceKinds.URBAN_MEDICAL_GROUP)
        .members(List.of(members))
        .build();
  }

  private static Alliance alliance() {
    return Alliance.builder()
        .id("river-valley")
        .kind(AllianceKinds.SPECIALTY_ALLIANCE)
        .roll(RollScope.PARTIAL)
        .addFact(AllianceFact.founded(DAY))
        .addInstitution(Institution.of("lakeside", "Lakeside Hospital"))
        .addInstitution(Institution.of("hillside", "Hillside Clinic"))
        .build();
  }

  private static Timeline.Step<ImmutableSortedSet<Role>> step(Role role, LocalDate since) {
    return Timeline.Step.of(ImmutableSortedSet.of(role), PartialDate.of(since));
  }

  private static List<FindingCode> codes(Alliance alliance) {
    return AllianceChecks.FACTS.check(alliance).findings().stream().map(Finding::code).toList();
  }

  private static List<String> texts(Alliance alliance) {
    return AllianceChecks.FACTS.check(alliance).findings().stream()
        .map(finding -> finding.text(Locale.ENGLISH))
        .toList();
  }
}
