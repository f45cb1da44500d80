// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.CT;
import static org.medalliance.decision.RiverValley.IMAGING;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.decide;
import static org.medalliance.decision.RiverValley.kind;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.decision.RiverValley.prohibition;
import static org.medalliance.decision.RiverValley.resource;
import static org.medalliance.decision.RiverValley.scanner;
import static org.medalliance.decision.RiverValley.withRule;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;

class ResourceDecisionTest {
  private static final CodeSystems DEPARTMENTS =
      new CodeSystems(
          Optional.empty(),
          Optional.of(CodeSystem.of("departments", CodeSystem.Containment.DOTTED)),
          Optional.empty());

  @Test
  void coversKindsBelowButNotAbove() {
    assertThat(decide(RIVER_VALLEY, kind(CT)).isPermitted()).isTrue();

    Alliance narrow = withRule(rule -> rule.resource(CT));

    assertThat(decide(narrow, REQUEST).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.KIND, "remote-imaging"));
  }

  @Test
  void aKindThatOnlyBeginsAlikeIsAnother() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addRule(
                prohibition("other").toBuilder()
                    .resource(ResourceKind.of("remote-imaging2"))
                    .build())
            .build();

    assertAnswer(alliance, REQUEST, Outcome.PERMITTED);
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
  void refusesTheResourceOfAnother() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder().addResource(scanner("scanner").owner("seaside").build()).build();

    assertThat(decide(alliance, resource("scanner")).reasons())
        .extracting(Reason::code)
        .containsExactly(Reason.Code.RESOURCE_NOT_OF_PROVIDER);
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
    assertThat(decision.unknowns().first())
        .hasToString(
            "the provider has several resources of the kind; name one of scanner-1, scanner-2");
    assertThat(decide(alliance, resource("scanner-1")).isPermitted()).isTrue();
  }

  @Test
  void aResourceServesItsOwnSpecialty() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .codeSystems(DEPARTMENTS)
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
  void aRuleForASpecialtyAsksWhichIsWanted() {
    Alliance alliance =
        withRule(
                rule ->
                    rule.resource(
                        new ResourceSelector.OfKind(
                            ImmutableSortedSet.of(IMAGING), Optional.of(Code.of("05")))))
            .toBuilder()
            .addResource(scanner("open").build())
            .addResource(scanner("of-05").specialty(Code.of("05")).build())
            .addResource(scanner("of-07").specialty(Code.of("07")).build())
            .build();

    assertAnswer(alliance, resource("of-05"), Outcome.PERMITTED);
    assertThat(decide(alliance, resource("open")).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.SPECIALTY, "specialty"));
    assertThat(decide(alliance, resource("open").toBuilder().specialty("07").build()).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.CODE, "specialty 07"));
    assertThat(decide(alliance, resource("of-07")).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.SPECIALTY, "specialty"));
  }

  @Test
  void ofSeveralThoseAreLeftAsideThatAreNotThere() {
    Alliance alliance =
        withRule(rule -> rule.resource(ResourceSelector.one("new"))).toBuilder()
            .addResource(scanner("old").span(DateSpan.until(LATER)).build())
            .addResource(scanner("new").build())
            .build();

    assertAnswer(alliance, on(LATER.minusDays(1)), Outcome.UNDETERMINED);
    assertAnswer(alliance, REQUEST, Outcome.PERMITTED);
  }

  @Test
  void ofSeveralThoseAreLeftAsideThatServeAnotherSpecialty() {
    Alliance alliance =
        withRule(rule -> rule.resource(ResourceSelector.one("of-05"))).toBuilder()
            .codeSystems(DEPARTMENTS)
            .addResource(scanner("of-05").specialty(Code.of("05")).build())
            .addResource(scanner("of-07").specialty(Code.of("07")).build())
            .build();

    assertAnswer(alliance, REQUEST, Outcome.UNDETERMINED);
    assertAnswer(alliance, REQUEST.toBuilder().specialty("05").build(), Outcome.PERMITTED);
    assertAnswer(alliance, REQUEST.toBuilder().specialty("07").build(), Outcome.NOT_COVERED);
    assertAnswer(alliance, REQUEST.toBuilder().specialty("09").build(), Outcome.NOT_COVERED);
  }

  @Test
  void theNarrowerOfBothKindsIsMeant() {
    Alliance narrow =
        RIVER_VALLEY.toBuilder()
            .addResource(scanner("any").kind(IMAGING).build())
            .addRule(prohibition("no-ct").toBuilder().resource(CT).build())
            .build();
    Alliance wide =
        RIVER_VALLEY.toBuilder()
            .addResource(scanner("ct").build())
            .addRule(prohibition("no-ct").toBuilder().resource(CT).build())
            .build();

    assertAnswer(narrow, kind(CT), Outcome.PROHIBITED);
    assertAnswer(narrow, REQUEST, Outcome.PERMITTED);
    assertAnswer(wide, REQUEST, Outcome.PROHIBITED);
  }

  @Test
  void whatIsSaidOfOneResourceHoldsOfItAsANarrowerKindToo() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addResource(scanner("any").kind(IMAGING).build())
            .addRule(
                prohibition("not-that").toBuilder().resource(ResourceSelector.one("any")).build())
            .addRule(
                SharingRule.permit("ct")
                    .resource(CT)
                    .provider(UnitSelector.any())
                    .recipient(UnitSelector.any())
                    .under("charter")
                    .build())
            .build();

    assertAnswer(alliance, kind(CT), Outcome.PROHIBITED);
    assertAnswer(alliance, kind(ResourceKind.of("remote-imaging.mr")), Outcome.PROHIBITED);
    assertAnswer(alliance, REQUEST, Outcome.PROHIBITED);
  }

  /** As decided, which is as explained, and as decided for all units at once. */
  private static void assertAnswer(Alliance alliance, SharingRequest request, Outcome outcome) {
    SharingPolicy policy = SharingPolicy.of(alliance);
    assertThat(policy.decide(request).outcome()).isEqualTo(outcome);
    assertThat(policy.explain(request).decision()).isEqualTo(policy.decide(request));
    assertThat(policy.recipients(request).get(outcome)).contains(request.recipient());
    assertThat(policy.providers(request).get(outcome)).contains(request.provider());
  }

  @Test
  void anExplanationNamesTheResourceThatIsMeant() {
    Alliance alliance = RIVER_VALLEY.toBuilder().addResource(scanner("ct-1").build()).build();

    assertThat(SharingPolicy.of(alliance).explain(REQUEST).text(Locale.ENGLISH))
        .contains("the rule is about remote-imaging: ct-1 (remote-imaging.ct of lakeside)");
    assertThat(SharingPolicy.of(RIVER_VALLEY).explain(REQUEST).text(Locale.ENGLISH))
        .contains("the rule is about remote-imaging: remote-imaging\n");
  }

  @Test
  void withoutALedgerNobodyKnowsWhatIsLeft() {
    Alliance alliance =
        withRule(rule -> rule.quota(Quota.of(20, Quota.Window.MONTH, Quota.Of.RECIPIENT)));

    assertThat(decide(alliance, REQUEST).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.LEDGER, "rules[imaging].quota"));
    assertThat(decide(alliance, REQUEST.toBuilder().amount(20).build()).unknowns())
        .containsExactly(Unknown.of(Unknown.Cause.LEDGER, "rules[imaging].quota"));
    assertThat(decide(alliance, REQUEST.toBuilder().amount(21).build()).outcome())
        .isEqualTo(Outcome.NOT_COVERED);
  }
}
