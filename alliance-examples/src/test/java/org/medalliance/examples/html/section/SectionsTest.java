// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Count;
import org.medalliance.calendar.Course;
import org.medalliance.examples.Samples;
import org.medalliance.examples.generator.AllianceGenerator;

class SectionsTest {
  private static final Subject TWO_RIVERS = on(Samples.twoRivers(), LocalDate.of(2029, 12, 1));

  @Test
  void theLadderHasTheHighestRungFirst() {
    assertThat(TierMap.of(TWO_RIVERS).rungs())
        .extracting(TierMap.Rung::name)
        .containsExactly("lead", "county", "township", "On no rung");
    assertThat(TierMap.of(TWO_RIVERS).rungs().get(0).units())
        .extracting(TierMap.Unit::id, TierMap.Unit::leads)
        .containsExactly(tuple("lakeside", true));
  }

  @Test
  void whoPerhapsBelongsIsShownSo() {
    Subject within2017 = on(Samples.chongqing(), LocalDate.of(2017, 8, 1));

    assertThat(TierMap.of(within2017).rungs().get(0).units())
        .filteredOn(TierMap.Unit::leads)
        .extracting(TierMap.Unit::state)
        .containsExactly("perhaps");
  }

  @Test
  void membershipIsThatOfTheCalendar() {
    Alliance alliance = new AllianceGenerator(300, 7).alliance();
    Course<Count> count = AllianceCalendar.of(alliance).count();

    Membership members = Membership.of(on(alliance, LocalDate.of(2020, 6, 1)));

    assertThat(members.days()).hasSameSizeAs(members.least()).hasSameSizeAs(members.most());
    for (int i = 0; i < members.days().size(); i++) {
      Count then = count.on(LocalDate.parse(members.days().get(i)));
      assertThat(members.least().get(i)).isEqualTo(then.least());
      assertThat(members.most().get(i)).isEqualTo(then.most().orElseThrow());
    }
    assertThat(members.rows()).hasSize(40);
    assertThat(members.leftOut()).startsWith("The table shows 40 of the ");
  }

  @Test
  void whatRunsOutComesWithWhatEndsByIt() {
    Agreements agreements = Agreements.of(TWO_RIVERS);

    assertThat(agreements.expiring())
        .extracting(Agreements.Ending::agreement, Agreements.Ending::lastDay)
        .containsExactly(tuple("charter", "2030-02-28"));
    assertThat(agreements.expiring().get(0).lost())
        .matches("permissions that end with it: [1-9][0-9]*");
  }

  @Test
  void anAgreementHasABarForEachTimeOfItsLife() {
    Agreements agreements = Agreements.of(on(Samples.chongqing(), LocalDate.of(2023, 6, 1)));

    assertThat(agreements.rows())
        .filteredOn(row -> row.id().equals("charter"))
        .flatExtracting(Agreements.Row::bars)
        .extracting("from", "until", "state")
        .containsExactly(
            tuple("2017-01-01", "2017-12-31", "perhaps"), tuple("2017-12-31", "", "force"));
  }

  @Test
  void referralLeadsUpTheLadder() {
    ReferralPaths paths = ReferralPaths.of(on(Samples.twoRivers(), LocalDate.of(2024, 6, 1)));

    assertThat(paths.rows())
        .filteredOn(row -> row.from().equals("Northgate Hospital") && row.direction().equals("up"))
        .flatExtracting(ReferralPaths.Row::routes)
        .containsExactly("→ Lakeside Hospital (under charter)");
    assertThat(paths.links())
        .extracting(ReferralPaths.Link::from, ReferralPaths.Link::to)
        .contains(tuple("northgate", "lakeside"));
  }

  @Test
  void withoutAReferralPolicyThereIsNoPath() {
    ReferralPaths paths = ReferralPaths.of(on(Samples.chenghua(), LocalDate.of(2024, 6, 1)));

    assertThat(paths.rows()).isEmpty();
    assertThat(paths.notes())
        .containsExactly("No referral policy is written down, so no path can be told.");
  }

  private static Subject on(Alliance alliance, LocalDate day) {
    return Subject.of(alliance, day, Locale.ENGLISH);
  }
}
