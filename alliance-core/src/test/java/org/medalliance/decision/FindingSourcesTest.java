// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.IMAGING;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.resource;
import static org.medalliance.decision.RiverValley.scanner;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Code;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** What is found names its source: its own, or that of what it stands in. */
class FindingSourcesTest {
  private static final SourceId ALLIANCE = SourceId.of("alliance");

  /** As in the examples, but every part has a source of its own. */
  private static final Alliance SOURCED =
      RIVER_VALLEY.toBuilder()
          .source(ALLIANCE)
          .facts(List.of(founded("founding")))
          .institutions(List.of(institution("lakeside"), institution("hillside")))
          .members(List.of(member("lakeside", "lead"), member("hillside", "township")))
          .agreements(List.of(charter(Optional.of(SourceId.of("signed")))))
          .rules(List.of(rule(UnitSelector.any()).source(SourceId.of("article")).build()))
          .build();

  @Test
  void ofTheRuleAndItsAgreement() {
    RuleTrial trial = trial(SOURCED, REQUEST);

    assertSources(trial, Premise.Kind.SPAN, "article");
    assertSources(trial, Premise.Kind.AGREEMENT, "signed");
    assertThat(trial.sources()).containsExactly(SourceId.of("article"));
  }

  @Test
  void ofTheAgreementWhereTheFactNamesNoneElseOfTheAlliance() {
    assertSources(
        with(charter(Optional.empty()).toBuilder().source(SourceId.of("text")).build()),
        Premise.Kind.AGREEMENT,
        "text");
    assertSources(with(charter(Optional.empty())), Premise.Kind.AGREEMENT, "alliance");
    assertSources(
        SOURCED.toBuilder().rules(List.of(rule(UnitSelector.any()).build())).build(),
        Premise.Kind.SPAN,
        "alliance");
  }

  @Test
  void ofNothingThatHappensLater() {
    AgreementFact later =
        AgreementFact.of(AgreementFact.Kind.TERMINATED, PartialDate.of(LATER.plusDays(1)))
            .toBuilder()
            .source(SourceId.of("ending"))
            .build();

    assertSources(
        with(charter(Optional.of(SourceId.of("signed"))).toBuilder().addFact(later).build()),
        Premise.Kind.AGREEMENT,
        "signed");
  }

  @Test
  void ofTheLifeOfTheAllianceAndTheStandingOfTheUnit() {
    assertSources(SOURCED, Premise.Kind.PROVIDER, "founding", "lakeside-admitted");
    assertSources(SOURCED, Premise.Kind.RECIPIENT, "founding", "hillside-admitted");
  }

  @Test
  void ofTheRoleTheTierAndTheStanding() {
    assertSelected(UnitSelector.role(Role.of("member")), "hillside-roles");
    assertSelected(UnitSelector.tier("township"), "hillside-tier");
    assertSelected(UnitSelector.standing(Standing.FULL), "hillside-admitted");
  }

  @Test
  void ofTheKindTheGradeTheRegionAndTheSpecialties() {
    assertSelected(UnitSelector.kind(InstitutionKind.of("clinic")), "hillside-kind");
    assertSelected(UnitSelector.gradeAtLeast("II"), "hillside-grade");
    assertSelected(UnitSelector.regionWithin("511603"), "hillside-region");
    assertSelected(UnitSelector.specialty("05"), "hillside-entry");
  }

  @Test
  void ofTheAgreementToWhichItIsParty() {
    Alliance alliance =
        SOURCED.toBuilder()
            .addAgreement(
                Agreement.charter("pilot", FOUNDING).toBuilder()
                    .binds(Binding.parties("hillside", "lakeside"))
                    .source(SourceId.of("pilot-text"))
                    .build())
            .rules(List.of(rule(UnitSelector.party("pilot")).build()))
            .build();

    assertSources(alliance, Premise.Kind.RECIPIENT, "founding", "hillside-admitted", "pilot-text");
  }

  @Test
  void ofTheAgreementThatNamesAnOutsider() {
    Alliance alliance =
        with(
            charter(Optional.empty()).toBuilder()
                .binds(
                    new Binding.Members(
                        ImmutableSortedSet.of(Standing.FULL),
                        ImmutableSortedSet.of(UnitId.of("hillside"))))
                .source(SourceId.of("text"))
                .build());
    Alliance outside = alliance.toBuilder().members(List.of(member("lakeside", "lead"))).build();

    assertSources(outside, Premise.Kind.RECIPIENT, "founding", "text");
    assertThat(premise(outside, REQUEST, Premise.Kind.RECIPIENT))
        .asString()
        .contains("not on the roll, but named");
  }

  @Test
  void ofTheResourceAndItsLimits() {
    Quota limit =
        new Quota(
            9,
            Quota.Window.MONTH,
            Quota.Of.RECIPIENT,
            Optional.of(SourceId.of("limit")),
            Optional.empty());
    Alliance alliance =
        SOURCED.toBuilder()
            .addResource(scanner("ct").lendLimit(limit).source(SourceId.of("inventory")).build())
            .addResource(scanner("mr").build())
            .build();

    assertThat(premise(alliance, resource("ct"), Premise.Kind.RESOURCE).allSources())
        .containsExactly(SourceId.of("inventory"));
    assertThat(premise(alliance, resource("mr"), Premise.Kind.RESOURCE).allSources())
        .containsExactly(ALLIANCE);
    assertThat(premise(alliance, resource("ct"), Premise.Kind.QUOTA).allSources())
        .containsExactly(SourceId.of("limit"));
  }

  @Test
  void ofTheRungsAndThePlacesOfBothUnits() {
    assertCircumstances(
        SharingCondition.recipientTier(SharingCondition.TierRelation.LOWER),
        "hillside-tier",
        "lakeside-tier");
    assertCircumstances(SharingCondition.sameRegion(1), "hillside-region", "lakeside-region");
    assertCircumstances(SharingCondition.flag(Attribute.CONSENT));
  }

  private static void assertSelected(UnitSelector recipient, String source) {
    Alliance alliance = SOURCED.toBuilder().rules(List.of(rule(recipient).build())).build();

    assertThat(premise(alliance, REQUEST, Premise.Kind.RECIPIENT).parts().get(1).allSources())
        .containsExactly(SourceId.of(source));
  }

  private static void assertCircumstances(SharingCondition condition, String... sources) {
    assertSources(
        SOURCED.toBuilder()
            .rules(List.of(rule(UnitSelector.any()).when(condition).build()))
            .build(),
        Premise.Kind.CIRCUMSTANCES,
        sources);
  }

  private static void assertSources(Alliance alliance, Premise.Kind kind, String... sources) {
    assertSources(trial(alliance, REQUEST), kind, sources);
  }

  private static void assertSources(RuleTrial trial, Premise.Kind kind, String... sources) {
    assertThat(premise(trial, kind).allSources())
        .extracting(SourceId::toString)
        .containsExactly(sources);
  }

  private static Premise premise(Alliance alliance, SharingRequest request, Premise.Kind kind) {
    return premise(trial(alliance, request), kind);
  }

  private static Premise premise(RuleTrial trial, Premise.Kind kind) {
    return trial.premises().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private static RuleTrial trial(Alliance alliance, SharingRequest request) {
    return SharingPolicy.of(alliance).explain(request).trials().get(0);
  }

  private static Alliance with(Agreement agreement) {
    return SOURCED.toBuilder().agreements(List.of(agreement)).build();
  }

  private static SharingRule.Builder rule(UnitSelector recipient) {
    return SharingRule.permit("imaging")
        .resource(IMAGING)
        .provider(UnitSelector.any())
        .recipient(recipient)
        .under("charter");
  }

  private static AllianceFact founded(String source) {
    return new AllianceFact(
        AllianceFact.Kind.FOUNDED,
        PartialDate.of(FOUNDING),
        Optional.of(SourceId.of(source)),
        Optional.empty());
  }

  private static Agreement charter(Optional<SourceId> source) {
    return Agreement.charter("charter", FOUNDING).toBuilder()
        .facts(List.of(AgreementFact.effective(FOUNDING).toBuilder().source(source).build()))
        .build();
  }

  private static Institution institution(String id) {
    return Institution.of(id, "Hospital").toBuilder()
        .kind(always(InstitutionKind.of("clinic"), id + "-kind"))
        .grade(always(Code.of("II"), id + "-grade"))
        .region(always(Code.of("511603"), id + "-region"))
        .specialties(Code.of("05"))
        .source(SourceId.of(id + "-entry"))
        .build();
  }

  private static MemberUnit member(String id, String tier) {
    return MemberUnit.builder()
        .unit(id)
        .tier(always(TierId.of(tier), id + "-tier"))
        .roles(always(ImmutableSortedSet.of(Role.of("member")), id + "-roles"))
        .addFact(
            MemberFact.admitted(FOUNDING).toBuilder().source(SourceId.of(id + "-admitted")).build())
        .build();
  }

  private static <T> Timeline<T> always(T value, String source) {
    return Timeline.of(
        List.of(
            new Timeline.Step<>(
                value,
                Optional.of(PartialDate.of(FOUNDING)),
                Optional.of(SourceId.of(source)),
                Optional.empty())));
  }
}
