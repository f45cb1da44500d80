// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.Report;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.Severity;
import org.medalliance.code.SourceId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Claim.Meaning;
import org.medalliance.evidence.Measure;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceKind;
import org.medalliance.governance.Council;
import org.medalliance.governance.Session;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.time.PartialDate;

class ReconciliationTest {
  private static final LocalDate COUNCIL = LocalDate.of(2021, 6, 24);

  /** Some units of an alliance whose roll names no more. */
  private static final Alliance PARTIAL =
      Alliance.builder()
          .id("chongqing-mch-alliance")
          .kind(AllianceKind.of("specialty-alliance"))
          .roll(RollScope.PARTIAL)
          .addFact(AllianceFact.founded(PartialDate.ofYear(2017)))
          .addSource(Source.builder().id(SourceId.of("s1")).kind(SourceKind.REPORT).build())
          .build();

  private static final Claim PRESENT =
      claim("members", 46, Meaning.PRESENT).toBuilder()
          .quote("representatives from the alliance's 46 member units")
          .build();

  private static final Claim EVER =
      claim("members", 49, Meaning.CUMULATIVE).toBuilder()
          .quote("the alliance has had 49 member units")
          .build();

  @Test
  void fortySixPresentAndFortyNineEverAgree() {
    assertThat(report(PARTIAL, PRESENT, EVER).findings()).isEmpty();
  }

  @Test
  void fortySixAndFortyNineCurrentOnOneDayDoNot() {
    Claim one = PRESENT.toBuilder().meaning(Meaning.CURRENT).build();
    Claim other = EVER.toBuilder().meaning(Meaning.CURRENT).build();

    Report report = report(PARTIAL, one, other);

    assertThat(report.text(Locale.ENGLISH))
        .isEqualTo(
            "WARNING claims[members 49 CURRENT as of 2021-06-24] CLAIMS_CONFLICT: figures must"
                + " agree: members 49 CURRENT as of 2021-06-24 [s1] 'the alliance has had 49"
                + " member units'; members 46 CURRENT as of 2021-06-24 [s1] 'representatives from"
                + " the alliance's 46 member units'");
    assertThat(report.text(Locale.CHINESE))
        .isEqualTo(
            "警告  claims[members 49 CURRENT as of 2021-06-24]  CLAIMS_CONFLICT：数字须相互一致："
                + "2021-06-24，members：49（现有）（来源：s1）‘the alliance has had 49 member units’；"
                + "2021-06-24，members：46（现有）（来源：s1）‘representatives from the alliance's 46"
                + " member units’");
  }

  @Test
  void theGradesOfACouncilDoNotAddUpToItsMembers() {
    Report report =
        report(
            PARTIAL,
            claim("members", 227, Meaning.CURRENT),
            claim("members.chair", 1, Meaning.CURRENT),
            claim("members.vice-chair", 7, Meaning.CURRENT),
            claim("members.executive-director", 8, Meaning.CURRENT),
            claim("members.director", 209, Meaning.CURRENT));

    assertThat(report.text(Locale.ENGLISH))
        .isEqualTo(
            "INFO claims[members 227 CURRENT as of 2021-06-24] CLAIM_PARTS: parts should add up to"
                + " the whole: members 227 CURRENT as of 2021-06-24 [s1]; 1, 209, 8, 7 make 225");
  }

  @Test
  void partsThatAddUpAreInOrder() {
    assertThat(
            report(
                    PARTIAL,
                    claim("members", 225, Meaning.CURRENT),
                    claim("members.council", 16, Meaning.CURRENT),
                    claim("members.director", 209, Meaning.CURRENT))
                .findings())
        .isEmpty();
  }

  @Test
  void aPartIsNoMoreThanItsWhole() {
    Report report =
        report(
            PARTIAL,
            claim("members", 46, Meaning.CURRENT),
            claim("members.director", 49, Meaning.CURRENT));

    assertThat(report.text(Locale.ENGLISH))
        .isEqualTo(
            "WARNING claims[members.director 49 CURRENT as of 2021-06-24] CLAIMS_CONFLICT: figures"
                + " must agree: members.director 49 CURRENT as of 2021-06-24 [s1]; members 46"
                + " CURRENT as of 2021-06-24 [s1]");
  }

  @Test
  void theGreatestOfThePartsIsHeldAgainstTheWhole() {
    for (long one : List.of(60L, 80L)) {
      assertThat(
              report(
                      PARTIAL,
                      claim("beds", 50, Meaning.CURRENT),
                      claim("beds.a", one, Meaning.CURRENT),
                      claim("beds.b", 70, Meaning.CURRENT))
                  .findings())
          .extracting(finding -> finding.path().toString())
          .containsExactly(
              one < 70
                  ? "claims[beds.b 70 CURRENT as of 2021-06-24]"
                  : "claims[beds.a 80 CURRENT as of 2021-06-24]");
    }
  }

  @Test
  void partsAreAddedUpOnlyWithinOneSource() {
    Alliance two =
        PARTIAL.toBuilder()
            .addSource(Source.builder().id(SourceId.of("s2")).kind(SourceKind.REPORT).build())
            .build();
    Claim whole = claim("beds", 9, Meaning.CURRENT);
    Claim[] parts = {
      claim("beds.a", 1, Meaning.CURRENT), claim("beds.b", 2, Meaning.CURRENT),
    };

    assertThat(report(two, whole, parts[0], parts[1]).findings()).hasSize(1);
    assertThat(
            report(
                    two,
                    whole.toBuilder().source(Optional.of(SourceId.of("s2"))).build(),
                    parts[0],
                    parts[1])
                .findings())
        .isEmpty();
  }

  @Test
  void oneTotalMayBeToldByKindAndByRegion() {
    assertThat(
            report(
                    PARTIAL,
                    claim("members", 3, Meaning.CURRENT),
                    claim("members.hospital", 1, Meaning.CURRENT),
                    claim("members.clinic", 2, Meaning.CURRENT),
                    claim("members.sichuan", 2, Meaning.CURRENT),
                    claim("members.chongqing", 1, Meaning.CURRENT))
                .findings())
        .isEmpty();
  }

  @Test
  void aPartMayBeToldTwice() {
    Claim clinics = claim("members.clinic", 2, Meaning.CURRENT);

    assertThat(
            report(
                    PARTIAL,
                    claim("members", 3, Meaning.CURRENT),
                    claim("members.hospital", 1, Meaning.CURRENT),
                    clinics,
                    clinics.toBuilder().quote("two clinics").build())
                .findings())
        .isEmpty();
  }

  @Test
  void someOfAllAreForInformation() {
    assertThat(
            report(
                    PARTIAL,
                    claim("members", 227, Meaning.CURRENT),
                    claim("members.university", 15, Meaning.CURRENT),
                    claim("members.company", 1, Meaning.CURRENT))
                .findings())
        .extracting(finding -> finding.severity())
        .containsExactly(Severity.INFO);
  }

  @Test
  void lowerBoundsAndFiguresOfAYearAreNotAddedUp() {
    for (Meaning meaning : List.of(Meaning.AT_LEAST, Meaning.PLANNED)) {
      assertThat(report(PARTIAL, ninety(meaning)).findings()).as(meaning.name()).isEmpty();
    }
    assertThat(
            report(
                    PARTIAL,
                    Stream.of(ninety(Meaning.PRESENT))
                        .map(it -> it.toBuilder().asOf(PartialDate.ofYear(2021)).build())
                        .toArray(Claim[]::new))
                .findings())
        .isEmpty();
    assertThat(report(PARTIAL, ninety(Meaning.PRESENT)).findings()).hasSize(1);
  }

  @Test
  void whoWasOfTwoPartsIsEverCountedTwice() {
    assertThat(
            report(
                    PARTIAL,
                    claim("beds", 49, Meaning.CUMULATIVE),
                    claim("beds.a", 30, Meaning.CUMULATIVE),
                    claim("beds.b", 30, Meaning.CUMULATIVE))
                .findings())
        .isEmpty();
  }

  private static Claim[] ninety(Meaning meaning) {
    return new Claim[] {
      claim("attendees", 90, meaning),
      claim("attendees.members", 40, meaning),
      claim("attendees.guests", 30, meaning)
    };
  }

  @Test
  void aRollThatLeavesUnitsOutIsALowerBound() {
    Alliance three = members(PARTIAL, 3);

    assertThat(report(three, claim("members", 46, Meaning.CURRENT)).findings()).isEmpty();
    assertThat(report(three, claim("members", 2, Meaning.CURRENT)).text(Locale.ENGLISH))
        .endsWith("members 2 CURRENT as of 2021-06-24 [s1]; counted: 3 or more");
  }

  @Test
  void aCompleteRollIsExact() {
    Alliance three = members(PARTIAL.toBuilder().roll(RollScope.COMPLETE).build(), 3);

    assertThat(report(three, claim("members", 3, Meaning.CURRENT)).findings()).isEmpty();
    assertThat(report(three, claim("members", 4, Meaning.CURRENT)).text(Locale.ENGLISH))
        .endsWith("counted: 3");
    assertThat(report(three, claim("members", 4, Meaning.AT_LEAST)).findings()).hasSize(1);
    assertThat(report(three, claim("members", 4, Meaning.PLANNED)).findings()).isEmpty();
  }

  @Test
  void whoMayHaveLeftMayBeCounted() {
    MemberUnit gone =
        MemberUnit.admitted("unit-2", COUNCIL.minusYears(1)).toBuilder()
            .addFact(MemberFact.of(MemberFact.Kind.LEFT, PartialDate.ofYear(2021)))
            .build();
    Alliance three =
        members(PARTIAL.toBuilder().roll(RollScope.COMPLETE).build(), 3).toBuilder()
            .members(
                List.of(
                    MemberUnit.admitted("unit-0", COUNCIL),
                    MemberUnit.admitted("unit-1", COUNCIL),
                    gone))
            .build();

    assertThat(report(three, claim("members", 2, Meaning.CURRENT)).findings()).isEmpty();
    assertThat(report(three, claim("members", 3, Meaning.CURRENT)).findings()).isEmpty();
    assertThat(report(three, claim("members", 4, Meaning.CURRENT)).text(Locale.ENGLISH))
        .endsWith("counted: 2 to 3");
    assertThat(report(three, claim("members", 2, Meaning.CUMULATIVE)).text(Locale.ENGLISH))
        .endsWith("counted: 3");
  }

  @Test
  void whoOnlyAppliedIsNoMemberAndNeverWas() {
    Alliance applicant =
        members(PARTIAL.toBuilder().roll(RollScope.COMPLETE).build(), 1).toBuilder()
            .members(
                List.of(
                    MemberUnit.builder()
                        .unit("unit-0")
                        .addFact(
                            MemberFact.of(
                                MemberFact.Kind.APPLIED, PartialDate.of(COUNCIL.minusDays(9))))
                        .addFact(MemberFact.admitted(COUNCIL.plusDays(1)))
                        .build()))
            .build();

    for (Meaning meaning : List.of(Meaning.CURRENT, Meaning.CUMULATIVE)) {
      assertThat(report(applicant, claim("members", 0, meaning)).findings()).isEmpty();
      assertThat(report(applicant, claim("members", 1, meaning)).text(Locale.ENGLISH))
          .endsWith("counted: 0");
    }
    Claim later =
        claim("members", 0, Meaning.CUMULATIVE).toBuilder()
            .asOf(PartialDate.of(COUNCIL.plusDays(1)))
            .build();
    assertThat(report(applicant, later).text(Locale.ENGLISH)).endsWith("counted: 1");
  }

  @Test
  void aFigureForADayThatIsNotKnownIsHeldAgainstNothing() {
    Claim vague =
        claim("members", 1_000, Meaning.CURRENT).toBuilder().asOf(PartialDate.ofYear(2021)).build();

    assertThat(
            report(
                    members(PARTIAL.toBuilder().roll(RollScope.COMPLETE).build(), 3),
                    vague,
                    vague.toBuilder().value(2_000).build())
                .findings())
        .isEmpty();
  }

  @Test
  void thoseEverAreNeverFewerThanBefore() {
    Claim later =
        claim("beds", 40, Meaning.CUMULATIVE).toBuilder()
            .asOf(PartialDate.of(COUNCIL.plusYears(1)))
            .build();

    assertThat(report(PARTIAL, claim("beds", 41, Meaning.AT_LEAST), later).findings())
        .extracting(finding -> finding.code())
        .containsExactly(FindingCodes.CLAIMS_CONFLICT);
  }

  @Test
  void thoseEverAreAsManyAsBeforeOrMore() {
    Claim ever = claim("beds", 40, Meaning.CUMULATIVE);

    for (Meaning meaning : List.of(Meaning.CURRENT, Meaning.PRESENT, Meaning.CUMULATIVE)) {
      Claim earlier =
          claim("beds", 41, meaning).toBuilder().asOf(PartialDate.of(COUNCIL.minusDays(1))).build();
      Claim later = earlier.toBuilder().asOf(PartialDate.of(COUNCIL.plusDays(1))).build();

      assertThat(report(PARTIAL, ever, earlier).findings()).as(meaning.name()).hasSize(1);
      assertThat(report(PARTIAL, ever, earlier.toBuilder().value(40).build()).findings()).isEmpty();
      assertThat(report(PARTIAL, ever, later).findings()).isEmpty();
    }
    assertThat(report(PARTIAL, ever, claim("beds", 41, Meaning.PLANNED)).findings()).isEmpty();
    assertThat(report(PARTIAL, ever, claim("wards", 41, Meaning.CURRENT)).findings()).isEmpty();
  }

  @Test
  void noMoreArePresentThanThereAre() {
    Claim current = claim("beds", 40, Meaning.CURRENT);

    for (Meaning meaning : List.of(Meaning.PRESENT, Meaning.AT_LEAST)) {
      assertThat(report(PARTIAL, current, claim("beds", 40, meaning)).findings()).isEmpty();
      assertThat(report(PARTIAL, current, claim("beds", 41, meaning)).findings()).hasSize(1);
      assertThat(
              report(
                      PARTIAL,
                      current,
                      claim("beds", 41, meaning).toBuilder()
                          .asOf(PartialDate.of(COUNCIL.plusDays(1)))
                          .build())
                  .findings())
          .isEmpty();
    }
  }

  @Test
  void thosePresentAreThoseThatASessionNames() {
    for (Session.Minutes minutes : Session.Minutes.values()) {
      Alliance alliance =
          members(PARTIAL, 2).toBuilder()
              .addCouncil(
                  Council.builder()
                      .id("board")
                      .addSession(
                          Session.builder()
                              .id("s1")
                              .on(PartialDate.of(COUNCIL))
                              .present("unit-0", "unit-1")
                              .attendance(minutes)
                              .build())
                      .build())
              .build();
      boolean all = minutes == Session.Minutes.COMPLETE;

      assertThat(report(alliance, at("s1", 1)).text(Locale.ENGLISH))
          .endsWith(all ? "counted: 2" : "counted: 2 or more");
      assertThat(report(alliance, at("s1", 2)).findings()).isEmpty();
      assertThat(report(alliance, at("s1", 3)).findings()).hasSize(all ? 1 : 0);
      assertThat(
              report(alliance, at("s1", 1).toBuilder().meaning(Meaning.CURRENT).build()).findings())
          .isEmpty();
      assertThat(report(alliance, at("s2", 1)).findings()).isEmpty();
    }
  }

  private static Claim at(String session, long value) {
    return claim("members", value, Meaning.PRESENT).toBuilder().subject(session).build();
  }

  @Test
  void aFigureMayNameTheAllianceThatItIsAbout() {
    Claim two =
        claim("members", 2, Meaning.CURRENT).toBuilder().subject("chongqing-mch-alliance").build();

    assertThat(report(members(PARTIAL, 3), two).findings()).hasSize(1);
    assertThat(report(members(PARTIAL, 3), two.toBuilder().subject("another").build()).findings())
        .isEmpty();
  }

  @Test
  void moreAreNotEverThereThanMayHaveBeen() {
    Alliance two = members(PARTIAL.toBuilder().roll(RollScope.COMPLETE).build(), 2);

    assertThat(report(two, claim("members", 2, Meaning.CUMULATIVE)).findings()).isEmpty();
    assertThat(report(two, claim("members", 3, Meaning.CUMULATIVE)).findings()).hasSize(1);
    assertThat(report(members(PARTIAL, 2), claim("members", 3, Meaning.CUMULATIVE)).findings())
        .isEmpty();
    assertThat(report(two, claim("members", 1, Meaning.PRESENT)).findings()).isEmpty();
  }

  @Test
  void soManyPartsAreNotAddedUp() {
    assertThat(report(PARTIAL, ones(32)).findings()).hasSize(1);
    assertThat(report(PARTIAL, ones(33)).findings()).isEmpty();
    assertThat(report(PARTIAL, doubles(12)).findings()).hasSize(1);
    assertThat(report(PARTIAL, doubles(13)).findings()).isEmpty();
  }

  /** So many parts of one each, of a whole of a hundred. */
  private static Claim[] ones(int parts) {
    return parts(100, IntStream.range(0, parts).mapToLong(part -> 1).toArray());
  }

  /** Parts of which some make every multiple of three, and of which none make the whole. */
  private static Claim[] doubles(int parts) {
    long greatest = 3L << (parts - 1);
    return parts(greatest + 1, IntStream.range(0, parts).mapToLong(part -> 3L << part).toArray());
  }

  private static Claim[] parts(long whole, long... values) {
    Stream<Claim> parts =
        IntStream.range(0, values.length)
            .mapToObj(part -> claim("beds.part-" + part, values[part], Meaning.CURRENT));
    return Stream.concat(Stream.of(claim("beds", whole, Meaning.CURRENT)), parts)
        .toArray(Claim[]::new);
  }

  @Test
  void aPartThatIsToldInTwoWaysHasNoSum() {
    assertThat(
            report(
                    PARTIAL,
                    claim("beds", 9, Meaning.CURRENT),
                    claim("beds.a", 1, Meaning.CURRENT),
                    claim("beds.a", 2, Meaning.CURRENT),
                    claim("beds.b", 1, Meaning.CURRENT))
                .findings(FindingCodes.CLAIM_PARTS))
        .isEmpty();
    assertThat(
            report(PARTIAL, claim("beds", 9, Meaning.CURRENT), claim("beds.a", 1, Meaning.CURRENT))
                .findings())
        .isEmpty();
  }

  private static Report report(Alliance alliance, Claim... claims) {
    return AllianceChecks.RECONCILIATION.check(
        alliance.toBuilder().claims(List.of(claims)).build());
  }

  private static Alliance members(Alliance alliance, int number) {
    return alliance.toBuilder()
        .institutions(
            IntStream.range(0, number)
                .mapToObj(i -> Institution.of("unit-" + i, "Unit " + i))
                .toList())
        .members(
            IntStream.range(0, number)
                .mapToObj(i -> MemberUnit.admitted("unit-" + i, COUNCIL))
                .toList())
        .build();
  }

  private static Claim claim(String measure, long value, Meaning meaning) {
    return Claim.builder()
        .measure(Measure.of(measure))
        .value(value)
        .meaning(meaning)
        .asOf(PartialDate.of(COUNCIL))
        .source(Optional.of(SourceId.of("s1")))
        .build();
  }
}
