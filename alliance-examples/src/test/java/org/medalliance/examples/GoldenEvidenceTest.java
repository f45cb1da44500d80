// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.calendar.Course;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.code.Certainty;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Measure;
import org.medalliance.governance.Council;
import org.medalliance.governance.Counts;
import org.medalliance.governance.Counts.Count;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.DecisionRule.Quorate;
import org.medalliance.governance.DecisionRule.Threshold;
import org.medalliance.governance.Session;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.OfficeHolders;
import org.medalliance.membership.Offices;
import org.medalliance.membership.Standing;
import org.medalliance.programme.Programme;
import org.medalliance.time.Certain;
import org.medalliance.time.OpenDate;
import org.medalliance.time.PartialDate;

/**
 * The golden scenarios about figures, councils and offices; the others are in {@link
 * GoldenScenariosTest}.
 */
class GoldenEvidenceTest {
  private static final Alliance CHONGQING = Samples.chongqing();
  private static final Alliance CHENGHUA = Samples.chenghua();
  private static final LocalDate COUNCIL = LocalDate.of(2021, 6, 24);
  private static final LocalDate READ = LocalDate.of(2026, 11, 21);

  /** Asked of the figures; no report prints the rule by which the council decides. */
  private static final Threshold TWO_THIRDS = Threshold.atLeast("2/3");

  @Test
  void n03_bothNumbersOfMembersStandAsTheyWereSaid() {
    Claim present = members(Claim.Meaning.PRESENT);
    Claim ever = members(Claim.Meaning.CUMULATIVE);

    assertThat(present.value()).isEqualTo(46);
    assertThat(present.asOf()).isEqualTo(PartialDate.of(COUNCIL));
    assertThat(present.quote().orElseThrow()).contains("the 46 member units");
    assertThat(ever.value()).isEqualTo(49);
    assertThat(ever.asOf()).isEqualTo(PartialDate.parse("2021-07-01"));
    assertThat(ever.quote().orElseThrow()).contains("has had 49 member units");
    assertThat(Stream.of(present, ever).map(Claim::source))
        .containsOnly(Optional.of(SourceId.of("s1")));
    assertThat(CHONGQING.rollOn(COUNCIL).isComplete()).isFalse();
  }

  @Test
  void n03_presentAndEverAgreeAndTwiceCurrentDoesNot() {
    assertThat(conflicts(CHONGQING)).isEmpty();
    Alliance misread =
        CHONGQING.toBuilder()
            .claims(
                CHONGQING.claims().stream()
                    .map(claim -> claim.measure().equals(Measure.MEMBERS) ? current(claim) : claim)
                    .toList())
            .build();

    assertThat(conflicts(misread))
        .singleElement()
        .satisfies(
            text ->
                assertThat(text)
                    .contains("representatives from the 46 member units of the alliance")
                    .contains("Established in 2017, the alliance has had 49 member units"));
  }

  private static Claim current(Claim claim) {
    return claim.toBuilder().meaning(Claim.Meaning.CURRENT).asOf(PartialDate.of(COUNCIL)).build();
  }

  private static List<String> conflicts(Alliance alliance) {
    return AllianceChecks.RECONCILIATION
        .check(alliance)
        .findings(FindingCodes.CLAIMS_CONFLICT)
        .stream()
        .map(finding -> finding.text(Locale.ENGLISH))
        .toList();
  }

  @Test
  void n04_twoThirdsOf46Are31AndOf49Are33() {
    assertThat(TWO_THIRDS.least((int) members(Claim.Meaning.PRESENT).value())).isEqualTo(31);
    assertThat(TWO_THIRDS.least((int) members(Claim.Meaning.CUMULATIVE).value())).isEqualTo(33);
  }

  @Test
  void n04_noReportPrintsByWhichRuleTheCouncilDecides() {
    Council council = CHONGQING.council("council").orElseThrow();

    assertThat(council.rules()).isEmpty();
    assertThat(council.electorate()).isEmpty();
    assertThat(council.seats()).isEmpty();
  }

  @Test
  void n05_moreThanNinetyHeadsProveNoQuorum() {
    Session session = CHONGQING.session("council-4").orElseThrow();
    Claim heads = claim("attendees", Optional.of("council-4"), Claim.Meaning.AT_LEAST);
    int entitled = (int) members(Claim.Meaning.PRESENT).value();

    assertThat(heads.value()).isEqualTo(91).isGreaterThan(TWO_THIRDS.least(entitled));
    assertThat(session.attendance()).isEqualTo(Session.Minutes.PARTIAL);
    assertThat(isQuorate(entitled, Count.atLeast(session.present().size())))
        .isEqualTo(Certainty.UNKNOWN);
    assertThat(isQuorate(entitled, Count.of(31))).isEqualTo(Certainty.YES);
    assertThat(isQuorate(entitled, Count.of(30))).isEqualTo(Certainty.NO);
  }

  @Test
  void n05_whoAttendsWithoutBeingAMemberIsAGuest() {
    Session session = CHONGQING.session("council-4").orElseThrow();

    assertThat(session.guests()).containsExactly(UnitId.of("chengdu-wcch"));
    assertThat(session.present())
        .hasSize(7)
        .allSatisfy(
            unit ->
                assertThat(CHONGQING.rollOn(COUNCIL).standingOf(unit))
                    .isEqualTo(Certain.known(Standing.FULL)));
  }

  @Test
  void n11_betweenTwoPresidentsItCannotBeToldWhoWas() {
    OfficeHolders inDecember = president(LocalDate.of(2021, 12, 1));

    assertThat(inDecember.isHeldBy("Zhang Hua")).isEqualTo(Certainty.UNKNOWN);
    assertThat(inDecember.isHeldBy("Qi Hongbo")).isEqualTo(Certainty.UNKNOWN);
    assertThat(inDecember.candidates()).containsExactly("Qi Hongbo", "Zhang Hua");
    assertThat(inDecember.blame())
        .extracting(OpenDate::date)
        .containsOnly(PartialDate.parse("[2021-06-25..2022-03-08]"));
  }

  @Test
  void n11_whoMayBePresidentIsToldFromDayToDay() {
    Course<ImmutableSortedSet<String>> presidents =
        Course.of(
            CHONGQING.appointments().stream()
                .flatMap(one -> one.span().boundaries().stream())
                .toList(),
            day -> president(day).candidates());

    assertThat(presidents.stretches().stream().map(Object::toString))
        .containsExactly(
            "../2021-06-25 [Zhang Hua]",
            "2021-06-25/2022-03-08 [Qi Hongbo, Zhang Hua]",
            "2022-03-08/.. [Qi Hongbo]");
    assertThat(AllianceChecks.FACTS.check(CHONGQING).findings(FindingCodes.OFFICE_OVERLAP))
        .isEmpty();
  }

  @Test
  void n11_onTheDaysOfTheReportsItCanBeTold() {
    assertThat(president(COUNCIL).candidates()).containsExactly("Zhang Hua");
    assertThat(president(COUNCIL).isHeld()).isEqualTo(Certainty.YES);
    for (String day : new String[] {"2022-03-08", "2023-05-21", "2023-09-15"}) {
      assertThat(president(LocalDate.parse(day)).candidates()).containsExactly("Qi Hongbo");
      assertThat(president(LocalDate.parse(day)).isHeld()).isEqualTo(Certainty.YES);
    }
    assertThat(president(LocalDate.of(2023, 9, 16)).isHeld()).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void n12_whoIsSecondedToTheBranchStaysOnTheStaffOfTheCore() {
    Appointment seconded =
        CHENGHUA.appointments().stream()
            .filter(one -> one.at().equals(UnitId.of("qianfeng-hospital")))
            .findFirst()
            .orElseThrow();

    assertThat(seconded.person()).isEqualTo("Li Tao");
    assertThat(seconded.office()).isEqualTo(Offices.VICE_PRESIDENT);
    assertThat(seconded.isSecondment()).isTrue();
    assertThat(seconded.staffOf()).isEqualTo(UnitId.of("cmc-second-416"));
    assertThat(CHENGHUA.source(seconded.source().orElseThrow()).orElseThrow().isInference())
        .isTrue();
  }

  @Test
  void n12_sinceWhenHeIsVicePresidentAndWhetherHeStillIsCannotBeTold() {
    assertThat(vicePresident(LocalDate.of(2016, 4, 25))).isEqualTo(Certainty.NO);
    assertThat(vicePresident(LocalDate.of(2020, 1, 1))).isEqualTo(Certainty.UNKNOWN);
    assertThat(vicePresident(READ)).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void anAuthorityHasAPlaceAndOfficesAndIsNoMember() {
    for (String authority :
        new String[] {
          "chongqing-health-commission",
          "guangan-health-commission",
          "qianfeng-district-committee",
          "qianfeng-district-government"
        }) {
      assertHasOfficesAndIsNoMember(CHONGQING, authority);
    }
    assertHasOfficesAndIsNoMember(CHENGHUA, "chenghua-health-bureau");
  }

  @Test
  void everyOfficeFigureProgrammeAndSessionCitesASourceThatIsListed() {
    for (Alliance sample : new Alliance[] {CHONGQING, CHENGHUA}) {
      Stream<Optional<SourceId>> cited =
          Stream.of(
                  sample.appointments().stream().map(Appointment::source),
                  sample.claims().stream().map(Claim::source),
                  sample.programmes().stream().map(Programme::source),
                  sample.councils().stream().map(Council::source),
                  sample.councils().stream()
                      .flatMap(council -> council.sessions().stream())
                      .map(Session::source))
              .flatMap(sources -> sources);

      assertThat(cited)
          .isNotEmpty()
          .allSatisfy(source -> assertThat(sample.source(source.orElseThrow())).isPresent());
    }
  }

  private static void assertHasOfficesAndIsNoMember(Alliance sample, String authority) {
    assertThat(sample.institution(authority)).isPresent();
    assertThat(sample.member(authority)).isEmpty();
    assertThat(sample.appointments())
        .anySatisfy(one -> assertThat(one.at()).isEqualTo(UnitId.of(authority)));
  }

  private static Certainty isQuorate(int entitled, Count present) {
    Counts counts =
        new Counts(
            Count.of(entitled), present, Count.atLeast(0), Count.atLeast(0), Count.atLeast(0));
    return new Quorate(TWO_THIRDS, DecisionRule.moreThan("1/2", DecisionRule.Of.VOTES_CAST))
        .isQuorate(counts);
  }

  private static Claim members(Claim.Meaning meaning) {
    return claim("members", Optional.empty(), meaning);
  }

  private static Claim claim(String measure, Optional<String> of, Claim.Meaning meaning) {
    return CHONGQING.claims().stream()
        .filter(claim -> claim.measure().equals(Measure.of(measure)))
        .filter(claim -> claim.subject().equals(of) && claim.meaning() == meaning)
        .findFirst()
        .orElseThrow();
  }

  private static OfficeHolders president(LocalDate day) {
    return CHONGQING.holdersOf(Offices.PRESIDENT, "cqhcwc", day);
  }

  private static Certainty vicePresident(LocalDate day) {
    return CHENGHUA.holdersOf(Offices.VICE_PRESIDENT, "qianfeng-hospital", day).isHeldBy("Li Tao");
  }
}
