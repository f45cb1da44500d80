// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.examples.Samples;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.time.PartialDate;
import org.medalliance.view.indicator.IndicatorCode;
import org.medalliance.view.indicator.Indicators;

/** What is counted and drawn where an alliance is not in being, or members are not known. */
class LifeTest {
  private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final AllianceFact START = AllianceFact.founded(FOUNDED);

  @Test
  void countsAsIndicatorsDo() {
    Stream.of(
            valley().addFact(START).build(),
            valley().build(),
            valley()
                .addFact(START)
                .addFact(AllianceFact.dissolved(PartialDate.parse("2024")))
                .build(),
            valley().addFact(START).roll(RollScope.PARTIAL).build(),
            Samples.chongqing(),
            Samples.chenghua())
        .forEach(LifeTest::agreesWithIndicators);
  }

  private static void agreesWithIndicators(Alliance alliance) {
    assertThat(tiles(alliance).subList(0, 2))
        .as(alliance.toString())
        .containsExactlyElementsOf(
            Indicators.of(alliance, DAY).counts().stream()
                .filter(
                    figure ->
                        figure.code() == IndicatorCode.MEMBERS
                            || figure.code() == IndicatorCode.AGREEMENTS_IN_FORCE)
                .map(figure -> figure.value().phrase().text(Locale.ENGLISH))
                .toList());
  }

  @Test
  void nobodyBelongsWhereTheAllianceIsNotInBeing() {
    Alliance neverFounded = valley().build();
    Alliance dissolved =
        valley().addFact(START).addFact(AllianceFact.dissolved(DAY.minusYears(1))).build();

    for (Alliance alliance : ImmutableList.of(neverFounded, dissolved)) {
      assertThat(tiles(alliance)).startsWith("0");
      assertThat(units(alliance))
          .extracting(TierMap.Unit::id, TierMap.Unit::state, TierMap.Unit::leads)
          .containsExactly(
              tuple("hillside", "outside", false), tuple("lakeside", "outside", false));
      assertThat(units(alliance))
          .extracting(TierMap.Unit::standing)
          .containsOnly("no member: the alliance is not in being");
    }
  }

  @Test
  void everybodyPerhapsBelongsWhereTheAllianceIsPerhapsInBeing() {
    Alliance alliance =
        valley().addFact(START).addFact(AllianceFact.dissolved(PartialDate.parse("2024"))).build();

    assertThat(tiles(alliance)).startsWith("0 to 2");
    assertThat(units(alliance))
        .extracting(TierMap.Unit::state, TierMap.Unit::leads, TierMap.Unit::standing)
        .containsOnly(tuple("perhaps", false, "full, if the alliance is in being"));
  }

  @Test
  void ofMembersThatNobodyWroteDownThereAreAtLeastNone() {
    Alliance alliance =
        valley().addFact(START).roll(RollScope.PARTIAL).members(ImmutableList.of()).build();

    assertThat(tiles(alliance)).startsWith("at least 0");
  }

  @Test
  void whoLeftNoLongerLeads() {
    Alliance alliance =
        valley()
            .addFact(START)
            .members(
                ImmutableList.of(
                    MemberUnit.builder()
                        .unit("lakeside")
                        .roles(Roles.LEAD)
                        .addFact(MemberFact.admitted(FOUNDED))
                        .addFact(
                            MemberFact.of(MemberFact.Kind.LEFT, PartialDate.of(DAY.minusYears(1))))
                        .build(),
                    MemberUnit.admitted("hillside", FOUNDED, Roles.MEMBER)))
            .build();

    assertThat(units(alliance))
        .extracting(TierMap.Unit::id, TierMap.Unit::state, TierMap.Unit::leads, TierMap.Unit::about)
        .containsExactly(
            tuple("hillside", "full", false, "member"), tuple("lakeside", "former", false, ""));
  }

  private static ImmutableList<String> tiles(Alliance alliance) {
    Subject subject = Subject.of(alliance, DAY, Locale.ENGLISH);
    return Overview.of(subject, CheckFindings.of(subject), RuleFindings.of(subject))
        .tiles()
        .stream()
        .map(Overview.Tile::value)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<TierMap.Unit> units(Alliance alliance) {
    return TierMap.of(Subject.of(alliance, DAY, Locale.ENGLISH)).rungs().stream()
        .flatMap(rung -> rung.units().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Alliance.Builder valley() {
    return Alliance.builder()
        .id("river-valley")
        .kind(AllianceKinds.SPECIALTY_ALLIANCE)
        .roll(RollScope.COMPLETE)
        .addInstitution(Institution.of("lakeside", "Lakeside Hospital"))
        .addInstitution(Institution.of("hillside", "Hillside Clinic"))
        .addMember(MemberUnit.admitted("lakeside", FOUNDED, Roles.LEAD))
        .addMember(MemberUnit.admitted("hillside", FOUNDED, Roles.LEAD))
        .addAgreement(Agreement.charter("charter", FOUNDED));
  }
}
