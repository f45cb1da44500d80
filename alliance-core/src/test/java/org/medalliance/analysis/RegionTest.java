// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.analysis.finding.Cell;
import org.medalliance.analysis.finding.Region;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** What is told together as one cell of a region, what is not, and how much is told at all. */
class RegionTest {
  private static final LocalDate FOUNDING = Valley.FOUNDING;
  private static final LocalDate CHANGE = LocalDate.of(2025, 1, 1);
  private static final ResourceKind BEDS = ResourceKind.of("beds");
  private static final ResourceKind IMAGING = ResourceKind.of("imaging");
  private static final Role ON_DUTY = Role.of("on-duty");

  private static SharingRule.Builder about(SharingRule.Builder rule, String... under) {
    return rule.resource(BEDS)
        .provider(UnitSelector.unit("hub"))
        .recipient(UnitSelector.any())
        .under(under);
  }

  private static SharingRule.Builder permit(String... under) {
    return about(SharingRule.permit("permit"), under);
  }

  private static Agreement.Builder between(String id, String one, String other) {
    return Agreement.builder()
        .id(id)
        .kind(AgreementKinds.CHARTER)
        .binds(Binding.parties(one, other))
        .addFact(AgreementFact.effective(FOUNDING));
  }

  private static AgreementFact ended(LocalDate day) {
    return AgreementFact.of(AgreementFact.Kind.TERMINATED, PartialDate.of(day));
  }

  /** All requests to which a rule applies, as it is written twice. */
  private static RuleFinding repeated(Alliance.Builder alliance, SharingRule.Builder rule) {
    Alliance both = alliance.addRule(rule.build()).addRule(rule.id("repeated").build()).build();
    return RuleAnalysis.of(both).findings().get(0);
  }

  private static List<String> cells(Region region) {
    return region.cells().stream().map(Cell::toString).toList();
  }

  @Test
  void recipientsThatMayAskForTheSameAreToldTogether() {
    Alliance.Builder alliance =
        Valley.of("hub", "east", "west", "north")
            .addAgreement(between("a", "hub", "east").build())
            .addAgreement(between("b", "hub", "west").build());

    assertThat(cells(repeated(alliance, permit("a", "b")).region()))
        .containsExactly("east, west asking for beds of hub, 2020-01-01/..");
  }

  @Test
  void providersThatMayBeAskedForTheSameAreToldTogether() {
    Alliance.Builder alliance =
        Valley.of("hub", "east", "west", "north")
            .addAgreement(between("a", "hub", "east").build())
            .addAgreement(between("b", "hub", "west").build());
    SharingRule.Builder toHub =
        permit("a", "b").provider(UnitSelector.any()).recipient(UnitSelector.unit("hub"));

    assertThat(cells(repeated(alliance, toHub).region()))
        .containsExactly("hub asking for beds of east, west, 2020-01-01/..");
  }

  /** The later agreement comes first, by its name. */
  @Test
  void daysThatFollowOnEachOtherAreToldTogether() {
    Alliance.Builder alliance =
        Valley.of("hub", "east", "west")
            .addAgreement(
                between("a", "hub", "east").facts(List.of(AgreementFact.effective(CHANGE))).build())
            .addAgreement(between("b", "hub", "east").addFact(ended(CHANGE)).build());

    assertThat(cells(repeated(alliance, permit("a", "b")).region()))
        .containsExactly("east asking for beds of hub, 2020-01-01/..");
  }

  @Test
  void daysWithOthersBetweenThemAreToldApart() {
    LocalDate later = CHANGE.plusYears(1);
    Alliance.Builder alliance =
        Valley.of("hub", "east", "west")
            .addAgreement(
                between("a", "hub", "east").facts(List.of(AgreementFact.effective(later))).build())
            .addAgreement(between("b", "hub", "east").addFact(ended(CHANGE)).build());

    assertThat(cells(repeated(alliance, permit("a", "b")).region()))
        .containsExactly(
            "east asking for beds of hub, 2020-01-01/2025-01-01",
            "east asking for beds of hub, 2026-01-01/..");
  }

  /** Who asks the hub for beds means one of two: what is told is told of each of them. */
  @Test
  void whatMayMeanSeveralIsToldByWhatEachOfThemIs() {
    SharedResource one = SharedResource.builder().id("ward-1").kind(BEDS).owner("hub").build();
    Alliance.Builder alliance =
        Valley.of("hub", "east", "west")
            .addResource(one)
            .addResource(one.toBuilder().id("ward-2").build());

    assertThat(cells(repeated(alliance, permit("charter")).region()))
        .containsExactly("all others asking for ward-1, ward-2 of hub, 2020-01-01/..");
  }

  /** Who asks the hub for CT means either scanner; at the inn there is but one. */
  @Test
  void theRequestThatIsShownMeansOneThingIfOneDoes() {
    SharedResource scanner =
        SharedResource.builder().id("scanner-1").kind(IMAGING).owner("hub").build();
    Alliance.Builder alliance =
        Valley.of("hub", "inn", "west")
            .addResource(scanner)
            .addResource(scanner.toBuilder().id("scanner-2").build())
            .addResource(scanner.toBuilder().id("scanner-3").owner("inn").build());
    SharingRule.Builder ct =
        permit("charter")
            .resource(ResourceKind.of("imaging.ct"))
            .provider(UnitSelector.unit("hub", "inn"));

    assertThat(repeated(alliance, ct).witness().map(it -> it.request().provider()))
        .contains(UnitId.of("inn"));
  }

  /** Two take turns at it, year by year, so that no two years are told together. */
  private static Alliance.Builder turns(int years) {
    Alliance.Builder alliance = Valley.of("hub", "north");
    Stream.of("east", "west")
        .forEach(
            unit -> {
              List<Timeline.Step<ImmutableSortedSet<Role>>> duties = new ArrayList<>();
              for (int i = 0; i < years; i++) {
                boolean isOn = (i % 2 == 0) == unit.equals("east");
                duties.add(
                    Timeline.Step.of(
                        isOn ? ImmutableSortedSet.of(ON_DUTY) : ImmutableSortedSet.of(),
                        PartialDate.of(FOUNDING.plusYears(i))));
              }
              alliance
                  .addInstitution(Institution.of(unit, unit))
                  .addMember(
                      MemberUnit.builder()
                          .unit(unit)
                          .addFact(MemberFact.admitted(FOUNDING))
                          .roles(Timeline.of(duties))
                          .build());
            });
    return alliance;
  }

  @Test
  void sixteenCellsAreToldAndOfMoreTheFirst() {
    SharingRule.Builder onDuty = permit("charter").recipient(UnitSelector.role(ON_DUTY));
    Region sixteen = repeated(turns(16), onDuty).region();
    Region more = repeated(turns(17), onDuty.id("permit")).region();

    assertThat(sixteen.cells()).hasSize(16);
    assertThat(sixteen.isWhole()).isTrue();
    assertThat(more.cells()).hasSize(16);
    assertThat(more.isWhole()).isFalse();
    assertThat(more.cells().get(0)).isEqualTo(sixteen.cells().get(0));
  }

  @Test
  void ofMoreThanAThousandDifferencesNotAllAreTold() {
    SharingRule onDuty = permit("charter").recipient(UnitSelector.role(ON_DUTY)).build();
    Alliance none = turns(1025).build();
    RuleComparison all = RuleComparison.between(none, none.toBuilder().addRule(onDuty).build());

    assertThat(all.differences()).hasSize(1024);
    assertThat(all.isWhole()).isFalse();
  }

  /** The kind above them and one that nobody names are asked for too. */
  private static Alliance.Builder kinds(int named) {
    Alliance.Builder alliance = Valley.of("hub", "east", "north");
    for (int i = 0; i < named; i++) {
      alliance.addResource(
          SharedResource.builder()
              .id("r-" + i)
              .kind(ResourceKind.of("imaging.k-" + i))
              .owner("north")
              .build());
    }
    return alliance;
  }

  @Test
  void ofMoreThanSomeHundredKindsOnlySoManyAreLookedAt() {
    SharingRule.Builder imaging = permit("charter").resource(IMAGING);
    Region all = repeated(kinds(254), imaging).region();
    Region some = repeated(kinds(255), imaging.id("permit")).region();

    assertThat(all.isWhole()).isTrue();
    assertThat(all.cells()).hasSize(1);
    assertThat(all.cells().get(0).kinds()).hasSize(256);
    assertThat(some.isWhole()).isFalse();
    assertThat(some.cells().get(0).kinds()).hasSize(256);
  }

  @Test
  void aConflictOverMoreThanSomeHundredKindsIsNotToldWholly() {
    List<RuleFinding> findings =
        RuleAnalysis.of(
                kinds(255)
                    .addRule(permit("charter").resource(IMAGING).build())
                    .addRule(
                        about(SharingRule.prohibit("no"), "charter")
                            .recipient(UnitSelector.unit("east"))
                            .resource(IMAGING)
                            .build())
                    .build())
            .findings();

    assertThat(findings.get(0).kind()).isEqualTo(RuleFinding.Kind.CONFLICTING);
    assertThat(findings.get(0).region().isWhole()).isFalse();
  }

  /** Who does not say whether there is consent may be under both. */
  @Test
  void aConflictOfRulesThatExcludeEachOtherIsShownByARequestThatTellsNothing() {
    SharingCondition consent = SharingCondition.flag(Attribute.CONSENT);
    RuleFinding conflict =
        RuleAnalysis.of(
                Valley.of("hub", "east", "north")
                    .addRule(permit("charter").when(consent).build())
                    .addRule(
                        about(SharingRule.prohibit("no"), "charter")
                            .when(SharingCondition.not(consent))
                            .build())
                    .build())
            .findings()
            .get(0);

    assertThat(conflict.kind()).isEqualTo(RuleFinding.Kind.CONFLICTING);
    assertThat(conflict.witness().map(it -> it.request().attributes())).contains(Attributes.NONE);
  }

  /** Where both surely apply that is shown, although they may apply where nothing is told too. */
  @Test
  void aConflictIsShownByARequestToWhichBothRulesSurelyApply() {
    SharingCondition consent = SharingCondition.flag(Attribute.CONSENT);
    RuleFinding conflict =
        RuleAnalysis.of(
                Valley.of("hub", "east", "north")
                    .addRule(permit("charter").build())
                    .addRule(about(SharingRule.prohibit("no"), "charter").when(consent).build())
                    .build())
            .findings()
            .get(0);

    assertThat(conflict.kind()).isEqualTo(RuleFinding.Kind.CONFLICTING);
    assertThat(conflict.witness().flatMap(it -> it.request().attributes().get(Attribute.CONSENT)))
        .isEqualTo(Optional.of(true));
  }
}
