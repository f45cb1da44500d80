// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** How the units of a region are put into words: what a rule names one by one is summed up. */
class RegionWordsTest {
  private static final LocalDate FOUNDING = Valley.FOUNDING;
  private static final LocalDate LATER = LocalDate.of(2025, 1, 1);
  private static final Role STATION = Role.of("station");
  private static final InstitutionKind HOSPITAL = InstitutionKind.of("hospital");
  private static final InstitutionKind POST = InstitutionKind.of("post");

  /** The hospitals that share, and the outposts that ask them. */
  private static final UnitSelector HOSPITALS = UnitSelector.unit("ash", "beech", "cedar");

  private static final UnitSelector OUTPOSTS = UnitSelector.unit("dale", "elm", "fir");

  private static MemberUnit.Builder member(String unit) {
    return MemberUnit.builder().unit(unit).addFact(MemberFact.admitted(FOUNDING));
  }

  /** An outpost that is a station from a day on. */
  private static MemberUnit.Builder station(String unit, PartialDate since) {
    return member(unit)
        .roles(Timeline.of(List.of(Timeline.Step.of(ImmutableSortedSet.of(STATION), since))));
  }

  /** Three plain hospitals and three outposts, under an agreement between all of them. */
  private static Alliance.Builder alliance(MemberUnit.Builder... outposts) {
    Alliance.Builder alliance = Valley.of();
    for (String hospital : List.of("ash", "beech", "cedar")) {
      add(alliance, member(hospital), HOSPITAL);
    }
    for (MemberUnit.Builder outpost : outposts) {
      add(alliance, outpost, POST);
    }
    return alliance.addAgreement(
        Agreement.builder()
            .id("all")
            .kind(AgreementKinds.CHARTER)
            .binds(Binding.members(Standing.FULL, Standing.TRIAL))
            .addFact(AgreementFact.effective(FOUNDING))
            .build());
  }

  private static void add(
      Alliance.Builder alliance, MemberUnit.Builder builder, InstitutionKind kind) {
    MemberUnit member = builder.build();
    String id = member.unit().toString();
    alliance
        .addInstitution(Institution.of(id, id).toBuilder().kind(kind).build())
        .addMember(member);
  }

  private static Alliance.Builder plain() {
    return alliance(member("dale"), member("elm"), member("fir"));
  }

  private static SharingRule.Builder beds(UnitSelector to, UnitSelector of) {
    return SharingRule.permit("beds")
        .resource(ResourceKind.of("beds"))
        .provider(of)
        .recipient(to)
        .under("all");
  }

  /** The region of a rule that is written twice: all requests to which it applies. */
  private static List<String> cells(Alliance.Builder alliance, SharingRule.Builder rule) {
    Alliance both =
        alliance.addRule(rule.build()).addRule(rule.id("the-same-again").build()).build();
    return RuleAnalysis.of(both).findings().get(0).region().cells().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void unitsOnARungAreToldByTheirRung() {
    Alliance.Builder alliance =
        alliance(
                member("dale").tier("town").roles(STATION),
                member("elm").tier("town").roles(STATION),
                member("fir").tier("town").roles(STATION))
            .tiers("county", "town");

    assertThat(cells(alliance, beds(OUTPOSTS, UnitSelector.unit("ash"))))
        .containsExactly("the units of tier town asking for beds of ash, 2020-01-01/..");
  }

  @Test
  void unitsInARoleAreToldByTheirRole() {
    Alliance.Builder alliance =
        alliance(
            member("dale").roles(STATION),
            member("elm").roles(STATION),
            member("fir").roles(STATION));

    assertThat(cells(alliance, beds(OUTPOSTS, UnitSelector.unit("ash"))))
        .containsExactly("the units of role station asking for beds of ash, 2020-01-01/..");
  }

  @Test
  void unitsInAStandingAreToldByTheirStanding() {
    MemberUnit.Builder[] onTrial = {
      MemberUnit.builder().unit("dale"),
      MemberUnit.builder().unit("elm"),
      MemberUnit.builder().unit("fir")
    };
    for (MemberUnit.Builder each : onTrial) {
      each.addFact(MemberFact.of(MemberFact.Kind.ON_TRIAL, PartialDate.of(FOUNDING)));
    }

    assertThat(cells(alliance(onTrial), beds(OUTPOSTS, HOSPITALS)))
        .containsExactly(
            "the units of standing TRIAL asking for beds of the units of standing FULL,"
                + " 2020-01-01/..");
  }

  @Test
  void unitsThatNothingElseSumsUpAreToldByWhatARuleSelects() {
    UnitSelector posts = UnitSelector.kind(POST);

    assertThat(cells(plain(), beds(posts, UnitSelector.not(posts))))
        .containsExactly(
            "the units of kind post asking for beds of the units of not kind post, 2020-01-01/..");
  }

  @Test
  void allUnitsAreToldAsAllAndAllButOneAsTheOthers() {
    assertThat(cells(plain(), beds(UnitSelector.any(), UnitSelector.any())))
        .containsExactly("all units asking for beds of all units, 2020-01-01/..");
    assertThat(cells(plain(), beds(UnitSelector.any(), UnitSelector.unit("fir"))))
        .containsExactly("all others asking for beds of fir, 2020-01-01/..");
  }

  @Test
  void twoUnitsAreToldByTheirIdsAndThreeBySomethingShorter() {
    Alliance.Builder two = alliance(member("dale").roles(STATION), member("elm").roles(STATION));
    Alliance.Builder three =
        alliance(
            member("dale").roles(STATION),
            member("elm").roles(STATION),
            member("fir").roles(STATION));
    SharingRule.Builder stations = beds(UnitSelector.role(STATION), UnitSelector.unit("ash"));

    assertThat(cells(two, stations))
        .containsExactly("dale, elm asking for beds of ash, 2020-01-01/..");
    assertThat(cells(three, stations.id("beds")))
        .containsExactly("the units of role station asking for beds of ash, 2020-01-01/..");
  }

  /** What units are before the days of a region, and after them, is not asked. */
  @Test
  void unitsAreToldByWhatTheyAreOnTheDaysOfTheRegion() {
    Alliance.Builder alliance =
        alliance(
            station("dale", PartialDate.of(FOUNDING)),
            station("elm", PartialDate.of(FOUNDING)),
            station("fir", PartialDate.of(LATER)));
    SharingRule.Builder rule = beds(OUTPOSTS, UnitSelector.unit("ash"));

    assertThat(cells(alliance, rule.span(DateSpan.from(LATER))))
        .containsExactly("the units of role station asking for beds of ash, 2025-01-01/..");
  }

  @Test
  void unitsAreToldByWhatTheyAreUntilTheEndOfTheRegion() {
    MemberUnit.Builder[] outposts = {member("dale"), member("elm"), member("fir")};
    for (MemberUnit.Builder each : outposts) {
      each.roles(
          Timeline.of(
              List.of(
                  Timeline.Step.of(ImmutableSortedSet.of(STATION), PartialDate.of(FOUNDING)),
                  Timeline.Step.of(ImmutableSortedSet.of(), PartialDate.of(LATER)))));
    }
    SharingRule.Builder rule = beds(OUTPOSTS, UnitSelector.unit("ash"));

    assertThat(cells(alliance(outposts), rule.span(DateSpan.until(LATER))))
        .containsExactly("the units of role station asking for beds of ash, 2020-01-01/2025-01-01");
  }

  /** In the spring of a year in which a unit became a station, nobody knows whether it is one. */
  @Test
  void unitsAreNotToldByWhatOneOfThemPerhapsIsNotNorByWhatAnotherPerhapsIs() {
    UnitSelector three = UnitSelector.kind(POST);
    MemberUnit.Builder[] perhapsOneLess = {
      station("dale", PartialDate.of(FOUNDING)),
      station("elm", PartialDate.of(FOUNDING)),
      station("fir", PartialDate.ofYear(2025))
    };
    DateSpan spring = DateSpan.of(LATER, LATER.plusMonths(5));
    assertThat(cells(alliance(perhapsOneLess), beds(three, UnitSelector.unit("ash")).span(spring)))
        .containsExactly("the units of kind post asking for beds of ash, 2025-01-01/2025-06-01");

    Alliance.Builder perhapsOneMore =
        alliance(
            station("dale", PartialDate.of(FOUNDING)),
            station("elm", PartialDate.of(FOUNDING)),
            station("fir", PartialDate.of(FOUNDING)));
    add(perhapsOneMore, station("gorse", PartialDate.ofYear(2025)), HOSPITAL);
    assertThat(cells(perhapsOneMore, beds(three, UnitSelector.unit("ash")).span(spring)))
        .containsExactly("the units of kind post asking for beds of ash, 2025-01-01/2025-06-01");
  }
}
