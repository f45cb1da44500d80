// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.unit;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

class AllianceCalendarTest {
  private static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final UnitId LAKESIDE = UnitId.of("lakeside");
  private static final UnitId HILLSIDE = UnitId.of("hillside");
  private static final AgreementId CHARTER = AgreementId.of("charter");

  private static final Alliance RIVER_VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("county-medical-community"))
          .roll(RollScope.COMPLETE)
          .addFact(AllianceFact.founded(FOUNDED))
          .addInstitutions(
              Institution.of("lakeside", "Lakeside Hospital"),
              Institution.of("hillside", "Hillside Clinic"))
          .addMember(MemberUnit.admitted("lakeside", FOUNDED, Roles.LEAD))
          .addMember(
              MemberUnit.admitted("hillside", LocalDate.of(2022, 3, 1), Roles.MEMBER).toBuilder()
                  .addFact(
                      MemberFact.of(MemberFact.Kind.LEFT, PartialDate.of(LocalDate.of(2024, 7, 1))))
                  .addFact(MemberFact.of(MemberFact.Kind.ADMITTED, PartialDate.ofYear(2025)))
                  .build())
          .addAgreement(
              Agreement.charter("charter", FOUNDED).toBuilder()
                  .facts(
                      List.of(
                          AgreementFact.builder()
                              .fact(AgreementFact.Kind.EFFECTIVE)
                              .on(PartialDate.of(FOUNDED))
                              .expiresAfter(PartialDate.of(LAST))
                              .build()))
                  .noticePeriod(Period.ofMonths(3))
                  .build())
          .addRule(
              SharingRule.permit("imaging")
                  .resource(ResourceKind.of("remote-imaging"))
                  .provider(unit("lakeside"))
                  .recipient(any())
                  .under("charter")
                  .build())
          .build();

  private static final AllianceCalendar CALENDAR = AllianceCalendar.of(RIVER_VALLEY);

  @Test
  void tellsWhenAUnitBelongs() {
    assertThat(CALENDAR.belonging(HILLSIDE))
        .hasToString(
            "[../2022-03-01 NO, 2022-03-01/2024-07-01 YES, 2024-07-01/2025-01-01 NO,"
                + " 2025-01-01/2025-12-31 UNKNOWN, 2025-12-31/.. YES]");
    assertThat(CALENDAR.belonging(UnitId.of("stranger"))).isEqualTo(Course.always(Certainty.NO));
    assertThat(CALENDAR.belongsThroughout(LAKESIDE, FOUNDED, FOUNDED.plusYears(9)))
        .isEqualTo(Certainty.YES);
  }

  @Test
  void whoIsNotOnTheRollStandsOutsideOnAllDays() {
    UnitId stranger = UnitId.of("stranger");

    assertThat(CALENDAR.standing(stranger, Standing.NONE::equals))
        .isEqualTo(Course.always(Certainty.YES));
    assertThat(CALENDAR.standing(stranger, Standing::isMember))
        .isEqualTo(Course.always(Certainty.NO));
  }

  @Test
  void tellsWhoLeadsAndWhereNobodyDoes() {
    assertThat(CALENDAR.holders(Roles.LEAD).keySet()).containsExactly(LAKESIDE);
    assertThat(CALENDAR.count(Roles.LEAD).stretches(count -> count.isNone().isYes()))
        .singleElement()
        .hasToString("../2021-01-01 0");
    assertThat(CALENDAR.count())
        .hasToString(
            "[../2021-01-01 0, 2021-01-01/2022-03-01 1, 2022-03-01/2024-07-01 2,"
                + " 2024-07-01/2025-01-01 1, 2025-01-01/2025-12-31 1 to 2, 2025-12-31/.. 2]");
  }

  @Test
  void reportsNoGapAsCertainWhereMembersAreNotAllWrittenDown() {
    Alliance partial = RIVER_VALLEY.toBuilder().roll(RollScope.PARTIAL).build();

    assertThat(AllianceCalendar.of(partial).count(Roles.LEAD).on(FOUNDED.minusDays(1)))
        .hasToString("at least 0")
        .satisfies(count -> assertThat(count.isNone()).isEqualTo(Certainty.UNKNOWN));
  }

  @Test
  void howManyMayLieInARegionIsKnownWhereItIsWrittenOfAllMembers() {
    Institution lakeside = in("lakeside", Timeline.always(Code.of("500105")));
    Timeline<Code> sinceItJoined =
        Timeline.of(
            List.of(Timeline.Step.of(Code.of("500105"), PartialDate.of(LocalDate.of(2022, 3, 1)))));
    Timeline<Code> tooLate =
        Timeline.of(
            List.of(Timeline.Step.of(Code.of("500105"), PartialDate.of(LocalDate.of(2022, 3, 2)))));

    assertThat(counted(lakeside, in("hillside", sinceItJoined))).hasToString("2");
    assertThat(counted(lakeside, in("hillside", tooLate))).hasToString("at least 2");
    assertThat(counted(lakeside, Institution.of("hillside", "Hillside Clinic")))
        .hasToString("at least 1");
    assertThat(counted(lakeside)).hasToString("at least 1");
  }

  /** How many lie in the region in the year in which both members surely belong. */
  private static Count counted(Institution... bodies) {
    Alliance alliance = RIVER_VALLEY.toBuilder().institutions(List.of(bodies)).build();
    return Optional.ofNullable(AllianceCalendar.of(alliance).countByRegion().get(Code.of("500105")))
        .orElseThrow()
        .on(LocalDate.of(2023, 1, 1));
  }

  private static Institution in(String id, Timeline<Code> region) {
    return Institution.of(id, id).toBuilder().region(region).build();
  }

  @Test
  void tellsWhatExpiresAndWhatEndsWithIt() {
    Expiry expiry = new Expiry(CHARTER, PartialDate.of(LAST), true);

    assertThat(CALENDAR.expiring(LAST.minusDays(89), LAST.plusDays(1))).containsExactly(expiry);
    assertThat(CALENDAR.expiring(LAST.plusDays(1), LAST.plusDays(90))).isEmpty();
    assertThat(expiry.permissionsLost(SharingPolicy.of(RIVER_VALLEY)))
        .singleElement()
        .satisfies(lost -> assertThat(lost.request().recipient()).isEqualTo(HILLSIDE));
    assertThat(expiry).hasToString("charter expires after 2025-12-31");
  }

  @Test
  void whatExpiresIsToldByItsLastDay() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addAgreement(expiring("annex", LAST.plusDays(1)))
            .addAgreement(expiring("side-letter", LAST))
            .build();

    assertThat(AllianceCalendar.of(alliance).expiring(LAST, LAST.plusDays(2)))
        .extracting(Expiry::agreement)
        .containsExactly(CHARTER, AgreementId.of("side-letter"), AgreementId.of("annex"));
  }

  @Test
  void whatEndsOnADayNobodyKnowsEndsOnItsLatest() {
    SharingPolicy policy = SharingPolicy.of(RIVER_VALLEY);
    Alliance unending =
        RIVER_VALLEY.toBuilder().agreements(List.of(Agreement.charter("charter", FOUNDED))).build();

    assertThat(new Expiry(CHARTER, PartialDate.by(LAST), true).permissionsLost(policy))
        .singleElement()
        .satisfies(lost -> assertThat(lost.request().on()).isEqualTo(LAST));
    assertThat(new Expiry(CHARTER, PartialDate.from(LAST), true).permissionsLost(policy))
        .singleElement()
        .satisfies(lost -> assertThat(lost.request().on()).isEqualTo(LAST));
    assertThat(
            new Expiry(CHARTER, PartialDate.UNKNOWN, false)
                .permissionsLost(SharingPolicy.of(unending)))
        .isEmpty();
  }

  private static Agreement expiring(String id, LocalDate lastDay) {
    return Agreement.charter(id, FOUNDED).toBuilder()
        .facts(
            List.of(
                AgreementFact.builder()
                    .fact(AgreementFact.Kind.EFFECTIVE)
                    .on(PartialDate.of(FOUNDED))
                    .expiresAfter(PartialDate.of(lastDay))
                    .build()))
        .build();
  }

  @Test
  void tellsTheEarliestEndAfterNotice() {
    assertThat(CALENDAR.earliestEnd(CHARTER, LocalDate.of(2024, 11, 30)))
        .contains(LocalDate.of(2025, 2, 28));
    assertThat(CALENDAR.earliestEnd(CHARTER, LocalDate.of(2025, 11, 30)))
        .contains(LocalDate.of(2026, 1, 1));
    Agreement silent = Agreement.charter("silent", FOUNDED);
    assertThat(
            AllianceCalendar.of(RIVER_VALLEY.toBuilder().addAgreement(silent).build())
                .earliestEnd(silent.id(), LAST))
        .isEmpty();
    assertThatThrownBy(() -> CALENDAR.earliestEnd(AgreementId.of("chater"), LAST))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("agreement must be one of the alliance: chater");
  }

  @Test
  void whatMayAlwaysHaveBeenSoIsSoOnEveryDay() {
    Agreement undated =
        Agreement.charter("undated", FOUNDED).toBuilder()
            .facts(
                List.of(
                    AgreementFact.builder()
                        .fact(AgreementFact.Kind.EFFECTIVE)
                        .on(PartialDate.UNKNOWN)
                        .expiresAfter(PartialDate.UNKNOWN)
                        .build()))
            .build();

    assertThat(
            AllianceCalendar.of(RIVER_VALLEY.toBuilder().addAgreement(undated).build())
                .status(undated.id()))
        .contains(Course.always(undated.statusOn(FOUNDED).possible()));
  }

  @Test
  void aSpanHasADay() {
    assertThatThrownBy(() -> CALENDAR.members(LAST, LAST))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("until must be after from: 2025-12-31, 2025-12-31");
    assertThatThrownBy(() -> CALENDAR.life().during(LAST, LAST))
        .isInstanceOf(InvalidValueException.class);
    AllianceCalendar empty = // of which no day needs to be looked at
        AllianceCalendar.of(
            RIVER_VALLEY.toBuilder()
                .members(List.of())
                .agreements(List.of())
                .rules(List.of())
                .build());
    assertThatThrownBy(() -> empty.members(LAST, LAST)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> empty.inForce(LAST, LAST)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> empty.expiring(LAST, LAST)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void anAgreementIsOverFromTheDayAfterItsLast() {
    assertThat(CALENDAR.isOver(CHARTER))
        .hasToString("Optional[[../2026-01-01 NO, 2026-01-01/.. YES]]");
    assertThat(CALENDAR.isOver(AgreementId.of("chater"))).isEmpty();
  }

  @Test
  void nobodyBelongsToAnAllianceThatIsNoMore() {
    AllianceSet dissolved =
        AllianceSet.of(
            List.of(RIVER_VALLEY.toBuilder().addFact(AllianceFact.dissolved(LAST)).build()));

    assertThat(dissolved.alliancesOf(LAKESIDE, LAST.minusDays(1)))
        .containsOnlyKeys(AllianceId.of("river-valley"));
    assertThat(dissolved.alliancesOf(LAKESIDE, LAST)).isEmpty();
    assertThat(dissolved.coverage(Set.of(LAKESIDE), LAST).inNone()).containsExactly(LAKESIDE);
  }

  @Test
  void itSaysWhoseCalendarItIs() {
    assertThat(CALENDAR).hasToString("calendar of river-valley");
  }

  @Test
  void whatChangesBecomesSomethingElse() {
    assertThatThrownBy(
            () -> new Course<>(Certainty.NO, ImmutableSortedMap.of(FOUNDED, Certainty.NO)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("changes must be to something else: 2021-01-01");
  }

  @Test
  void manyAlliancesTellWhereAUnitBelongs() {
    Alliance valley = RIVER_VALLEY;
    Alliance coast =
        RIVER_VALLEY.toBuilder()
            .id("coast")
            .kind(AllianceKind.of("specialty-alliance"))
            .members(List.of(MemberUnit.admitted("lakeside", FOUNDED, Roles.MEMBER)))
            .build();
    AllianceSet both = AllianceSet.of(List.of(valley, coast));
    LocalDate day = LocalDate.of(2025, 6, 1);

    assertThat(both.alliancesOf(LAKESIDE, day))
        .isEqualTo(
            ImmutableSortedMap.of(
                AllianceId.of("coast"),
                Certainty.YES,
                AllianceId.of("river-valley"),
                Certainty.YES));
    assertThat(both.alliancesOf(HILLSIDE, day))
        .isEqualTo(ImmutableSortedMap.of(AllianceId.of("river-valley"), Certainty.UNKNOWN));
    UnitId stranger = UnitId.of("stranger");
    assertThat(both.coverage(Set.of(LAKESIDE, HILLSIDE, stranger), day))
        .isEqualTo(
            new Coverage(
                ImmutableSortedSet.of(stranger),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(LAKESIDE),
                ImmutableSortedSet.of(HILLSIDE)));
    assertThat(both.coverage(Set.of(LAKESIDE), coast.kind(), day).inOne())
        .containsExactly(LAKESIDE);
    assertThat(both.alliance(AllianceId.of("coast"))).isEqualTo(Optional.of(coast));
    assertThatThrownBy(() -> AllianceSet.of(List.of(coast, coast)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("alliances must bear different ids: coast stands twice");
  }

  @Test
  void whatEndedOtherwiseHasNoEarliestEnd() {
    Agreement ended =
        RIVER_VALLEY.agreements().get(0).toBuilder()
            .addFact(AgreementFact.of(AgreementFact.Kind.TERMINATED, PartialDate.ofYear(2023)))
            .build();
    AllianceCalendar calendar =
        AllianceCalendar.of(RIVER_VALLEY.toBuilder().agreements(List.of(ended)).build());

    assertThat(calendar.earliestEnd(CHARTER, LocalDate.of(2024, 1, 1))).isEmpty();
    assertThat(calendar.earliestEnd(CHARTER, LocalDate.of(2023, 12, 1)))
        .contains(LocalDate.of(2023, 12, 31));
    assertThat(CALENDAR.earliestEnd(CHARTER, LocalDate.MAX.minusDays(1))).isEmpty();
  }

  @Test
  void anEndBeforeTheNoticeIsNoneToCome() {
    Agreement again = // after a year without
        expiring("charter", LocalDate.of(2021, 12, 31)).toBuilder()
            .addFact(
                AgreementFact.of(
                    AgreementFact.Kind.RENEWED, PartialDate.of(LocalDate.of(2023, 1, 1))))
            .noticePeriod(Period.ofMonths(3))
            .build();
    AllianceCalendar calendar =
        AllianceCalendar.of(RIVER_VALLEY.toBuilder().agreements(List.of(again)).build());

    assertThat(calendar.isOver(CHARTER).orElseThrow().on(LocalDate.of(2022, 12, 31)))
        .isEqualTo(Certainty.YES);
    assertThat(calendar.earliestEnd(CHARTER, LocalDate.of(2024, 1, 1)))
        .contains(LocalDate.of(2024, 4, 1));
  }

  @Test
  void whatMayRunOutIsToldWhereverItsLastDayMayBe() {
    Agreement vague =
        RIVER_VALLEY.agreements().get(0).toBuilder()
            .facts(
                List.of(
                    AgreementFact.builder()
                        .fact(AgreementFact.Kind.EFFECTIVE)
                        .on(PartialDate.of(FOUNDED))
                        .expiresAfter(PartialDate.ofYear(2025))
                        .build()))
            .build();
    Expiry expiry = new Expiry(CHARTER, PartialDate.ofYear(2025), true);

    AllianceCalendar calendar =
        AllianceCalendar.of(RIVER_VALLEY.toBuilder().agreements(List.of(vague)).build());

    assertThat(calendar.expiring(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 1)))
        .containsExactly(expiry);
    assertThat(calendar.expiring(LAST, LAST.plusDays(1))).containsExactly(expiry);
    assertThat(calendar.expiring(LAST.plusDays(1), LAST.plusDays(9))).isEmpty();
  }

  @Test
  void nobodyIsSurelyOutsideWhereMembersAreNotAllWrittenDown() {
    AllianceSet partial =
        AllianceSet.of(List.of(RIVER_VALLEY.toBuilder().roll(RollScope.PARTIAL).build()));

    Coverage coverage = partial.coverage(Set.of(UnitId.of("stranger"), LAKESIDE), LAST);

    assertThat(coverage.unknown()).containsExactly(UnitId.of("stranger"));
    assertThat(coverage.inOne()).containsExactly(LAKESIDE);
    assertThat(partial.coverage(Set.of(UnitId.of("stranger")), FOUNDED.minusDays(1)).inNone())
        .containsExactly(UnitId.of("stranger"));
  }

  @Test
  void whoIsNotWrittenDownInAnotherKindDoesNotMatter() {
    AllianceKind other = AllianceKind.of("specialty-alliance");
    Alliance coast =
        RIVER_VALLEY.toBuilder().id("coast").kind(other).roll(RollScope.PARTIAL).build();
    AllianceSet both = AllianceSet.of(List.of(RIVER_VALLEY, coast));
    Set<UnitId> stranger = Set.of(UnitId.of("stranger"));

    assertThat(both.coverage(stranger, other, LAST).unknown()).isEqualTo(stranger);
    assertThat(both.coverage(stranger, RIVER_VALLEY.kind(), LAST).inNone()).isEqualTo(stranger);
  }

  @Test
  void aSetIsItsAlliances() {
    Alliance coast = RIVER_VALLEY.toBuilder().id("coast").build();
    AllianceSet both = AllianceSet.of(List.of(RIVER_VALLEY, coast));
    AllianceSet one = AllianceSet.of(List.of(coast));

    assertThat(both.alliances()).containsExactly(coast, RIVER_VALLEY);
    assertThat(both).isNotEqualTo(one).doesNotHaveSameHashCodeAs(one);
    assertThat(both).hasToString("2 alliances");
  }

  @Test
  void tellsWhatHasBecomeOfAUnit() {
    AllianceSet set =
        AllianceSet.of(
            List.of(
                RIVER_VALLEY.toBuilder()
                    .institutions(
                        List.of(
                            became("old", Succession.Kind.RENAMED, 2020, "middle"),
                            became("middle", Succession.Kind.SPLIT, 2022, "lakeside", "hillside"),
                            became("hillside", Succession.Kind.MERGED, 2023, "lakeside"),
                            became("gone", Succession.Kind.CLOSED, 2021),
                            became("here", Succession.Kind.RENAMED, 2020, "there"),
                            became("there", Succession.Kind.RENAMED, 2022, "here"),
                            Institution.of("lakeside", "Lakeside Hospital")))
                    .build()));

    assertThat(set.successorsOf(UnitId.of("old"), LocalDate.of(2019, 5, 1)))
        .containsExactly(UnitId.of("old"));
    assertThat(set.successorsOf(UnitId.of("old"), LocalDate.of(2022, 12, 31)))
        .containsExactly(HILLSIDE, LAKESIDE);
    assertThat(set.successorsOf(UnitId.of("old"), LAST)).containsExactly(LAKESIDE);
    assertThat(set.successorsOf(UnitId.of("gone"), LAST)).isEmpty();
    assertThat(set.successorsOf(UnitId.of("here"), LocalDate.of(2021, 1, 1)))
        .containsExactly(UnitId.of("there"));
    assertThat(set.successorsOf(UnitId.of("here"), LAST)).containsExactly(UnitId.of("here"));
    assertThat(set.successorsOf(UnitId.of("stranger"), LAST))
        .containsExactly(UnitId.of("stranger"));
  }

  private static Institution became(String id, Succession.Kind kind, int year, String... units) {
    return Institution.of(id, id).toBuilder()
        .addSuccession(Succession.of(kind, PartialDate.of(LocalDate.of(year, 6, 1)), units))
        .build();
  }
}
