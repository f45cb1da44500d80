// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.not;
import static org.medalliance.sharing.UnitSelector.party;
import static org.medalliance.sharing.UnitSelector.role;
import static org.medalliance.sharing.UnitSelector.tier;
import static org.medalliance.sharing.UnitSelector.tierAtMost;
import static org.medalliance.sharing.UnitSelector.unit;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceKind;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

class SharingPolicyTest {
  private static final LocalDate FOUNDING = LocalDate.of(2021, 6, 24);
  private static final LocalDate LATER = LocalDate.of(2023, 6, 1);
  private static final ResourceKind IMAGING = ResourceKind.of("remote-imaging");
  private static final ResourceKind CT = ResourceKind.of("remote-imaging.ct");

  /** Lakeside leads; its members may use its imaging; the ladder is lead, county, township. */
  private static final Alliance RIVER_VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("specialty-alliance"))
          .roll(RollScope.COMPLETE)
          .tiers("lead", "county", "township")
          .addFact(AllianceFact.founded(FOUNDING))
          .addInstitutions(
              Institution.of("lakeside", "Lakeside Hospital"),
              Institution.of("hillside", "Hillside Clinic"),
              Institution.of("seaside", "Seaside University"))
          .addMembers(
              member("lakeside", "lead", Roles.LEAD.value()),
              member("hillside", "township", "member"))
          .addAgreement(Agreement.charter("charter", FOUNDING))
          .addRule(
              SharingRule.permit("imaging")
                  .resource(IMAGING)
                  .provider(role(Roles.LEAD))
                  .recipient(tierAtMost("county"))
                  .under("charter")
                  .build())
          .build();

  private static final SharingRequest REQUEST =
      SharingRequest.builder()
          .recipient("hillside")
          .provider("lakeside")
          .kind(IMAGING)
          .on(LATER)
          .build();

  @Test
  void permitsWhatAPermitCovers() {
    SharingDecision decision = decide(RIVER_VALLEY, REQUEST);

    assertThat(decision.isPermitted()).isTrue();
    assertThat(decision.rules()).containsExactly(RuleId.of("imaging"));
    assertThat(decision.agreements()).containsExactly(AgreementId.of("charter"));
    assertThat(decision.restsOnInference()).isFalse();
    assertThat(decision)
        .hasToString(
            "PERMITTED: hillside uses remote-imaging of lakeside on 2023-06-01,"
                + " by imaging under charter");
  }

  @Test
  void doesNotCoverTheOtherDirection() {
    SharingRequest swapped = REQUEST.toBuilder().recipient("lakeside").provider("hillside").build();

    assertThat(decide(RIVER_VALLEY, swapped).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void coversKindsBelowButNotAbove() {
    assertThat(decide(RIVER_VALLEY, kind(CT)).isPermitted()).isTrue();

    Alliance narrow = withRule(rule -> rule.resource(CT));

    assertThat(decide(narrow, REQUEST).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.KIND, "remote-imaging"));
  }

  @Test
  void aBroaderKindDoesNotEvadeANarrowerProhibition() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addRule(prohibition("no-ct").toBuilder().resource(CT).build())
            .build();

    assertThat(decide(alliance, kind(CT)).outcome()).isEqualTo(Outcome.PROHIBITED);
    assertThat(decide(alliance, REQUEST).possibleOutcomes())
        .containsExactly(Outcome.PERMITTED, Outcome.PROHIBITED);
  }

  @Test
  void aNarrowerKindDoesNotEvadeWhatIsSaidOfTheResource() {
    SharedResource ended =
        SharedResource.builder()
            .id("imaging")
            .kind(IMAGING)
            .owner("lakeside")
            .span(DateSpan.until(LATER))
            .build();
    Alliance alliance = RIVER_VALLEY.toBuilder().addResource(ended).build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.NOT_COVERED);
    assertThat(decide(alliance, kind(CT)).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void aProhibitionThatPointsIntoTheVoidPermitsNothing() {
    SharingRule misspelt = prohibition("misspelt");

    assertOpen(misspelt.toBuilder().recipient(unit("hilside")).build());
    assertOpen(misspelt.toBuilder().recipient(tier("townchip")).build());
    assertOpen(misspelt.toBuilder().recipient(party("pilott")).build());
    assertOpen(misspelt.toBuilder().resource(ResourceSelector.one("scaner")).build());
    assertOpen(misspelt.toBuilder().under("chater").build());
  }

  @Test
  void anAgreementWithAMisspeltPartyPermitsNothing() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addAgreement(
                Agreement.builder()
                    .id("pilot")
                    .kind(AgreementKinds.PILOT)
                    .binds(Binding.parties("lakeside", "hilside"))
                    .addFact(AgreementFact.effective(FOUNDING))
                    .build())
            .addRule(prohibition("pilots").toBuilder().under("pilot").build())
            .build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void rolesInAnOddOrderAreTheSameRoles() {
    ImmutableSortedSet<Role> odd =
        ImmutableSortedSet.orderedBy(Comparator.comparing((Role role) -> role.value().length()))
            .add(Roles.CORE)
            .build();
    Alliance alliance =
        withRule(rule -> rule.recipient(role(Roles.LEAD))).toBuilder()
            .members(
                List.of(
                    RIVER_VALLEY.member("lakeside").orElseThrow(),
                    RIVER_VALLEY.member("hillside").orElseThrow().toBuilder()
                        .roles(Timeline.always(odd))
                        .build()))
            .build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void onlyWhatIsOpenIsNotKnown() {
    Alliance alliance =
        withRule(
            rule ->
                rule.when(
                    SharingCondition.allOf(
                        SharingCondition.anyOf(
                            SharingCondition.flag(Attribute.CONSENT),
                            SharingCondition.urgencyAtLeast(Urgency.URGENT)),
                        SharingCondition.flag(Attribute.flag("insured")))));

    assertThat(decide(alliance, REQUEST.with(Attribute.URGENCY, Urgency.EMERGENCY)).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.ATTRIBUTE, "insured"));
  }

  @Test
  void refusesWhatItDoesNotKnowBeforeAnyRule() {
    assertRefused(REQUEST.toBuilder().recipient("Hillside").build(), Reason.Code.UNKNOWN_RECIPIENT);
    assertRefused(REQUEST.toBuilder().provider("nowhere").build(), Reason.Code.UNKNOWN_PROVIDER);
    assertRefused(REQUEST.toBuilder().recipient("lakeside").build(), Reason.Code.SELF_REQUEST);
    assertRefused(resource("scanner"), Reason.Code.UNKNOWN_RESOURCE);
  }

  @Test
  void refusesTheResourceOfAnother() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder().addResource(scanner("scanner").owner("seaside").build()).build();

    assertThat(decide(alliance, resource("scanner")).reasons())
        .extracting(Reason::code)
        .containsExactly(Reason.Code.RESOURCE_NOT_OF_PROVIDER);
  }

  @Test
  void aDraftDecidesNothing() {
    Alliance draft =
        replacing(
            Agreement.builder()
                .id("charter")
                .kind(AgreementKinds.CHARTER)
                .binds(Binding.members())
                .addFact(AgreementFact.signed(FOUNDING))
                .build());

    assertThat(decide(draft, REQUEST).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void theLastDayOfTheTermStillCounts() {
    LocalDate last = LocalDate.of(2023, 12, 31);
    Alliance alliance =
        replacing(
            Agreement.builder()
                .id("charter")
                .kind(AgreementKinds.CHARTER)
                .binds(Binding.members())
                .addFact(
                    AgreementFact.effective(FOUNDING).toBuilder()
                        .expiresAfter(PartialDate.of(last))
                        .build())
                .build());

    assertThat(decide(alliance, on(last)).isPermitted()).isTrue();
    assertThat(decide(alliance, on(last.plusDays(1))).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void aSuspendedMemberIsToldSo() {
    SharingDecision decision = decide(suspended(RIVER_VALLEY), REQUEST);

    assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COVERED);
    assertThat(decision.reasons())
        .extracting(Reason::code)
        .contains(Reason.Code.RECIPIENT_SUSPENDED);
  }

  @Test
  void aSuspendedPartyKeepsItsOwnAgreement() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addAgreement(
                Agreement.builder()
                    .id("pilot")
                    .kind(AgreementKinds.PILOT)
                    .binds(Binding.parties("lakeside", "hillside"))
                    .addFact(AgreementFact.effective(FOUNDING))
                    .build())
            .addRule(
                SharingRule.permit("pilots")
                    .resource(IMAGING)
                    .provider(unit("lakeside"))
                    .recipient(any())
                    .under("pilot")
                    .build())
            .build();

    assertThat(decide(suspended(alliance), REQUEST).agreements())
        .containsExactly(AgreementId.of("pilot"));
  }

  @Test
  void aProhibitionReachesTheSuspendedToo() {
    Alliance alliance =
        suspended(
            RIVER_VALLEY.toBuilder()
                .addRule(
                    SharingRule.prohibit("never")
                        .resource(IMAGING)
                        .provider(any())
                        .recipient(any())
                        .under("charter")
                        .build())
                .build());

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.PROHIBITED);
  }

  @Test
  void everyProhibitionThatAppliesIsCited() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder().addRule(prohibition("one")).addRule(prohibition("two")).build();

    assertThat(decide(alliance, REQUEST).rules())
        .containsExactly(RuleId.of("one"), RuleId.of("two"));
  }

  @Test
  void anExceptionIsWrittenIntoTheProhibition() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addRule(
                SharingRule.prohibit("office-hours")
                    .resource(IMAGING)
                    .provider(any())
                    .recipient(any())
                    .when(SharingCondition.not(SharingCondition.urgencyAtLeast(Urgency.EMERGENCY)))
                    .under("charter")
                    .build())
            .build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decide(alliance, REQUEST).possibleOutcomes())
        .containsExactly(Outcome.PERMITTED, Outcome.PROHIBITED);
    assertThat(decide(alliance, REQUEST.with(Attribute.URGENCY, Urgency.URGENT)).outcome())
        .isEqualTo(Outcome.PROHIBITED);
    assertThat(decide(alliance, REQUEST.with(Attribute.URGENCY, Urgency.EMERGENCY)).isPermitted())
        .isTrue();
  }

  @Test
  void whatTheRequestDoesNotTellIsUnknownNotFalse() {
    Alliance alliance = withRule(rule -> rule.when(SharingCondition.flag(Attribute.CONSENT)));

    SharingDecision decision = decide(alliance, REQUEST);

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.unknowns()).containsExactly(Unknown.of(Unknown.Cause.ATTRIBUTE, "consent"));
    assertThat(decide(alliance, REQUEST.with(Attribute.CONSENT, false)).outcome())
        .isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void anUnknownDayIsBlamed() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .facts(List.of(AllianceFact.founded(PartialDate.ofYear(2023))))
            .build();

    SharingDecision decision = decide(alliance, REQUEST);

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.unknowns())
        .containsExactly(
            new Unknown(Unknown.Cause.DATE, "facts[FOUNDED]", PartialDate.ofYear(2023)));
  }

  @Test
  void anAllianceThatWasNeverFoundedBindsNobody() {
    Alliance alliance = RIVER_VALLEY.toBuilder().facts(List.of()).build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void aRuleUnderAnAgreementThatIsNotThereNeverPermits() {
    Alliance alliance = RIVER_VALLEY.toBuilder().agreements(List.of()).build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void aKindStandsForTheOneResourceOfItsKind() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addResource(scanner("scanner").span(DateSpan.from(LATER.plusDays(1))).build())
            .build();

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.NOT_COVERED);
    assertThat(decide(alliance, on(LATER.plusDays(1))).isPermitted()).isTrue();
  }

  @Test
  void severalResourcesOfAKindMustAgree() {
    Alliance alliance =
        withRule(rule -> rule.resource(ResourceSelector.one("scanner-1"))).toBuilder()
            .addResources(scanner("scanner-1").build(), scanner("scanner-2").build())
            .build();

    SharingDecision decision = decide(alliance, REQUEST);

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.reasons().first().text())
        .isEqualTo(
            "the provider has several resources of the kind; name one of scanner-1, scanner-2");
    assertThat(decide(alliance, resource("scanner-1")).isPermitted()).isTrue();
  }

  @Test
  void aResourceServesItsOwnSpecialty() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .codeSystems(
                new CodeSystems(
                    Optional.empty(),
                    Optional.of(CodeSystem.of("departments", CodeSystem.Containment.DOTTED)),
                    Optional.empty()))
            .addResource(scanner("scanner").specialty(Code.of("05")).build())
            .build();
    SharingRequest request = resource("scanner");

    assertThat(decide(alliance, request).isPermitted()).isTrue();
    assertThat(decide(alliance, request.toBuilder().specialty("05.05").build()).isPermitted())
        .isTrue();
    assertThat(decide(alliance, request.toBuilder().specialty("07").build()).outcome())
        .isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void withoutALedgerNobodyKnowsWhatIsLeft() {
    Alliance alliance =
        withRule(rule -> rule.quota(Quota.of(20, Quota.Window.MONTH, Quota.Of.RECIPIENT)));

    assertThat(decide(alliance, REQUEST).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.LEDGER, "rules[imaging].quota"));
    assertThat(decide(alliance, REQUEST.toBuilder().amount(21).build()).outcome())
        .isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void theDutiesOfPermitAndAgreementComeWithIt() {
    Duty reply = Duty.of(DutyKind.of("reply"), Bearer.provider());
    Alliance alliance = withRule(rule -> rule.addDuty(reply));

    assertThat(decide(alliance, REQUEST).duties()).containsExactly(reply);
  }

  @Test
  void saysThatItRestsOnAnInference() {
    Alliance alliance =
        withRule(rule -> rule.source(SourceId.of("i1"))).toBuilder()
            .addSource(Source.builder().id(SourceId.of("s1")).kind(SourceKind.REPORT).build())
            .addSource(
                Source.builder()
                    .id(SourceId.of("i1"))
                    .kind(SourceKind.INFERENCE)
                    .addInferredFrom(SourceId.of("s1"))
                    .quote("members share")
                    .reading("members may use the lead's imaging")
                    .build())
            .build();

    assertThat(decide(alliance, REQUEST).inferences()).containsExactly(SourceId.of("i1"));
    assertThat(decide(alliance, REQUEST).restsOnInference()).isTrue();
  }

  @Test
  void namesTheNearestMissAndWhenItWouldApply() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .members(
                List.of(
                    member("lakeside", "lead", "lead"),
                    MemberUnit.builder()
                        .unit("hillside")
                        .tier("township")
                        .addFact(MemberFact.admitted(LATER))
                        .build()))
            .build();

    Explanation explanation = SharingPolicy.of(alliance).explain(on(LATER.minusDays(1)));

    assertThat(explanation.nearestMisses()).hasSize(1);
    assertThat(explanation.nearestMisses().get(0).appliesFrom()).contains(LATER);
    assertThat(explanation.text())
        .isEqualTo(
            """
            NOT COVERED  no rule lets hillside use remote-imaging of lakeside on 2023-05-31
              reason    no rule applies
              nearest   imaging under charter fails by one premise: recipient hillside matches \
            tier at most county and is bound by charter; found: NONE; would apply from 2023-06-01
            """);
  }

  @Test
  void explainsAPermit() {
    assertThat(SharingPolicy.of(RIVER_VALLEY).explain(REQUEST).text())
        .isEqualTo(
            """
            PERMITTED  hillside may use remote-imaging of lakeside on 2023-06-01
              by        imaging under charter
              why imaging under charter, remote-imaging
                + the rule is about remote-imaging: remote-imaging
                + the rule holds on the day: always
                + charter is in force: IN_FORCE (EFFECTIVE 2021-06-24)
                + provider lakeside matches role lead and is bound by charter: the alliance is \
            in being; FULL (ADMITTED 2021-06-24); lead
                + recipient hillside matches tier at most county and is bound by charter: the \
            alliance is in being; FULL (ADMITTED 2021-06-24); township
            """);
  }

  @Test
  void negationTurnsTheSelectorRound() {
    Alliance alliance = withRule(rule -> rule.recipient(not(unit("hillside"))));

    assertThat(decide(alliance, REQUEST).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  private static SharingDecision decide(Alliance alliance, SharingRequest request) {
    return SharingPolicy.of(alliance).decide(request);
  }

  /** Beside the permit such a prohibition leaves the outcome open. */
  private static void assertOpen(SharingRule prohibition) {
    Alliance alliance = RIVER_VALLEY.toBuilder().addRule(prohibition).build();

    assertThat(decide(alliance, REQUEST).possibleOutcomes())
        .containsExactly(Outcome.PERMITTED, Outcome.PROHIBITED);
  }

  private static void assertRefused(SharingRequest request, Reason.Code reason) {
    SharingDecision decision = decide(RIVER_VALLEY, request);

    assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COVERED);
    assertThat(decision.reasons()).extracting(Reason::code).containsExactly(reason);
  }

  private static SharingRule prohibition(String id) {
    return SharingRule.prohibit(id)
        .resource(IMAGING)
        .provider(any())
        .recipient(any())
        .under("charter")
        .build();
  }

  private static MemberUnit member(String unit, String tier, String role) {
    return MemberUnit.admitted(unit, FOUNDING, Role.of(role)).toBuilder().tier(tier).build();
  }

  private static SharedResource.Builder scanner(String id) {
    return SharedResource.builder().id(id).kind(CT).owner("lakeside");
  }

  private static SharingRequest kind(ResourceKind kind) {
    return REQUEST.toBuilder().kind(kind).build();
  }

  private static SharingRequest resource(String id) {
    return REQUEST.toBuilder().kind(Optional.empty()).resource(id).build();
  }

  private static SharingRequest on(LocalDate day) {
    return REQUEST.toBuilder().on(day).build();
  }

  private static Alliance withRule(UnaryOperator<SharingRule.Builder> change) {
    return RIVER_VALLEY.toBuilder()
        .rules(List.of(change.apply(RIVER_VALLEY.rules().get(0).toBuilder()).build()))
        .build();
  }

  private static Alliance replacing(Agreement agreement) {
    return RIVER_VALLEY.toBuilder().agreements(List.of(agreement)).build();
  }

  /** The alliance with Hillside suspended in 2023. */
  private static Alliance suspended(Alliance alliance) {
    MemberUnit hillside = alliance.member(UnitId.of("hillside")).orElseThrow();
    return alliance.toBuilder()
        .members(List.of(alliance.member("lakeside").orElseThrow()))
        .addMember(
            hillside.toBuilder()
                .addFact(MemberFact.of(MemberFact.Kind.SUSPENDED, PartialDate.ofYear(2022)))
                .build())
        .build();
  }
}
