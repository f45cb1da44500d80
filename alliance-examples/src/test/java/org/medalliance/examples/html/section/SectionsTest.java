// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Count;
import org.medalliance.calendar.Course;
import org.medalliance.examples.Samples;
import org.medalliance.examples.generator.AllianceGenerator;
import org.medalliance.referral.Direction;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.Referrals;
import org.medalliance.time.PartialDate;

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
        .filteredOn(unit -> unit.id().equals("cqhcwc"))
        .extracting(TierMap.Unit::state, TierMap.Unit::leads)
        .containsExactly(tuple("perhaps", false));
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
  void whatKeepsAUnitFromReferringIsSaidNotToBeSo() {
    Subject dissolved =
        on(
            Samples.twoRivers().toBuilder()
                .addFact(AllianceFact.dissolved(LocalDate.of(2023, 1, 1)))
                .build(),
            LocalDate.of(2024, 6, 1));
    Referrals answer =
        ReferralNetwork.of(dissolved.alliance())
            .find(
                ReferralQuery.builder()
                    .sender("northgate")
                    .direction(Direction.UP)
                    .on(dissolved.day())
                    .build());
    List<String> unmet =
        answer.premises().stream()
            .filter(premise -> premise.met().isNo())
            .map(premise -> "not so: " + premise.text(Locale.ENGLISH))
            .toList();

    assertThat(unmet).isNotEmpty();
    assertThat(ReferralPaths.of(dissolved).rows())
        .filteredOn(row -> row.from().equals("Northgate Hospital") && row.direction().equals("up"))
        .extracting(ReferralPaths.Row::rest)
        .containsExactly(String.join("; ", unmet));
  }

  @Test
  void whatIsNotKnownOfAUnitThatRefersIsSaidNotToBeKnown() {
    Subject perhaps =
        on(
            Samples.twoRivers().toBuilder()
                .addFact(AllianceFact.dissolved(PartialDate.parse("2024")))
                .build(),
            LocalDate.of(2024, 6, 1));

    assertThat(ReferralPaths.of(perhaps).rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.rest()).contains("not known whether it is so: "))
        .noneSatisfy(row -> assertThat(row.rest()).startsWith("not so: the alliance"));
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
