// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.analysis.finding.RuleFinding.Kind;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Whom a rule reaches on its days: nobody on some of them, or everybody. */
class RuleReachTest {
  private static final LocalDate FOUNDING = Valley.FOUNDING;
  private static final Role ON_DUTY = Role.of("on-duty");

  private static final UnitSelector ANY = UnitSelector.any();

  private static SharingRule.Builder permit(UnitSelector to, UnitSelector of) {
    return SharingRule.permit("beds")
        .resource(ResourceKind.of("beds"))
        .provider(of)
        .recipient(to)
        .under("charter");
  }

  private static List<RuleFinding> findings(Alliance.Builder alliance, SharingRule.Builder rule) {
    return RuleAnalysis.of(alliance.addRule(rule.build()).build()).findings();
  }

  private static List<String> of(Kind kind, List<RuleFinding> findings) {
    return findings.stream()
        .filter(finding -> finding.kind() == kind)
        .map(RuleFinding::toString)
        .toList();
  }

  /** An agreement of which nobody knows since when it holds. */
  private static Agreement undated() {
    return Agreement.builder()
        .id("undated")
        .kind(AgreementKinds.CHARTER)
        .binds(Binding.members())
        .addFact(AgreementFact.of(AgreementFact.Kind.EFFECTIVE, PartialDate.UNKNOWN))
        .build();
  }

  @Test
  void aRuleThatNeverSelectsAnybodyIsNotSaidToContradictItselfToo() {
    assertThat(
            findings(
                Valley.of("hub", "east"),
                permit(UnitSelector.tier("county"), UnitSelector.unit("hub"))))
        .extracting(RuleFinding::kind)
        .contains(Kind.SELECTS_NOBODY)
        .doesNotContain(Kind.CONTRADICTORY);
    assertThat(
            findings(
                Valley.of("hub", "east"),
                permit(UnitSelector.unit("hub"), UnitSelector.tier("county"))))
        .extracting(RuleFinding::kind)
        .contains(Kind.SELECTS_NOBODY)
        .doesNotContain(Kind.CONTRADICTORY);
  }

  /** Every second year nobody is on duty. */
  @Test
  void theDaysOnWhichARuleSelectsNobodyAreToldApart() {
    List<Timeline.Step<ImmutableSortedSet<Role>>> duties = new ArrayList<>();
    for (int year = 2020; year < 2024; year++) {
      duties.add(
          Timeline.Step.of(
              year % 2 == 0 ? ImmutableSortedSet.of(ON_DUTY) : ImmutableSortedSet.of(),
              PartialDate.of(LocalDate.of(year, 1, 1))));
    }
    Alliance.Builder alliance =
        Valley.of("hub")
            .addInstitution(Institution.of("east", "east"))
            .addMember(
                MemberUnit.builder()
                    .unit("east")
                    .addFact(MemberFact.admitted(FOUNDING))
                    .roles(Timeline.of(duties))
                    .build());

    List<RuleFinding> findings =
        findings(alliance, permit(UnitSelector.role(ON_DUTY), UnitSelector.unit("hub")));

    assertThat(of(Kind.SELECTS_NOBODY, findings))
        .containsExactly(
            "beds selects nobody on some of its days: no unit is a recipient"
                + " 2021-01-01/2022-01-01, 2023-01-01/..");
    assertThat(of(Kind.CONTRADICTORY, findings)).isEmpty();
  }

  @Test
  void aRuleThatMayHoldSinceEverSelectsNobodyBeforeTheFirstMember() {
    Alliance.Builder alliance = Valley.of("hub", "east", "west").addAgreement(undated());

    assertThat(
            of(
                Kind.SELECTS_NOBODY,
                findings(alliance, permit(ANY, UnitSelector.unit("hub")).under("undated"))))
        .containsExactly(
            "beds selects nobody on some of its days: no unit is a provider ../2020-01-01",
            "beds selects nobody on some of its days: no unit is a recipient ../2020-01-01");
  }

  @Test
  void aPermitBetweenAllOfThreeMembersIsBroadAndBetweenTwoIsNot() {
    assertThat(of(Kind.OVER_BROAD, findings(Valley.of("hub", "east", "west"), permit(ANY, ANY))))
        .hasSize(1);
    assertThat(of(Kind.OVER_BROAD, findings(Valley.of("hub", "east"), permit(ANY, ANY)))).isEmpty();
  }

  @Test
  void aPermitThatLeavesOutOneMemberOnOneSideIsNotBroad() {
    UnitSelector two = UnitSelector.unit("hub", "east");

    assertThat(of(Kind.OVER_BROAD, findings(Valley.of("hub", "east", "west"), permit(ANY, two))))
        .isEmpty();
    assertThat(of(Kind.OVER_BROAD, findings(Valley.of("hub", "east", "west"), permit(two, ANY))))
        .isEmpty();
  }

  @Test
  void aPermitThatNamesAllMembersIsAsBroadAsOneForAny() {
    UnitSelector all = UnitSelector.unit("hub", "east", "west");

    assertThat(of(Kind.OVER_BROAD, findings(Valley.of("hub", "east", "west"), permit(all, all))))
        .hasSize(1);
  }

  /** Of what kind the members are is not written. */
  @Test
  void aPermitThatPerhapsLeavesOutAMemberIsNotBroad() {
    UnitSelector posts = UnitSelector.kind(InstitutionKind.of("post"));

    assertThat(of(Kind.OVER_BROAD, findings(Valley.of("hub", "east", "west"), permit(posts, ANY))))
        .isEmpty();
  }

  @Test
  void aPermitThatLeavesOutOneWhoPerhapsIsAMemberIsNotBroad() {
    Alliance.Builder alliance =
        Valley.of("hub", "east", "west")
            .addInstitution(Institution.of("north", "north"))
            .addMember(
                MemberUnit.builder()
                    .unit("north")
                    .addFact(MemberFact.of(MemberFact.Kind.ADMITTED, PartialDate.UNKNOWN))
                    .build());
    UnitSelector others = UnitSelector.unit("hub", "east", "west");

    assertThat(of(Kind.OVER_BROAD, findings(alliance, permit(others, others)))).isEmpty();
  }

  @Test
  void whatPartiesPermitEachOtherIsNotBroadHoweverManyTheyAre() {
    Alliance.Builder alliance =
        Valley.of("hub", "east", "west")
            .addAgreement(
                Agreement.builder()
                    .id("between")
                    .kind(AgreementKinds.CHARTER)
                    .binds(Binding.parties("hub", "east", "west"))
                    .addFact(AgreementFact.effective(FOUNDING))
                    .build());

    assertThat(of(Kind.OVER_BROAD, findings(alliance, permit(ANY, ANY).under("between"))))
        .isEmpty();
  }

  /** No day is known on which anything changes. */
  @Test
  void aPermitBetweenAllWhoPerhapsAreMembersIsBroad() {
    Alliance.Builder alliance =
        Valley.of()
            .agreements(List.of(undated()))
            .facts(List.of(AllianceFact.founded(PartialDate.UNKNOWN)));
    Stream.of("hub", "east", "west")
        .forEach(
            unit ->
                alliance
                    .addInstitution(Institution.of(unit, unit))
                    .addMember(
                        MemberUnit.builder()
                            .unit(unit)
                            .addFact(MemberFact.of(MemberFact.Kind.ADMITTED, PartialDate.UNKNOWN))
                            .build()));

    assertThat(of(Kind.OVER_BROAD, findings(alliance, permit(ANY, ANY).under("undated"))))
        .hasSize(1);
  }
}
