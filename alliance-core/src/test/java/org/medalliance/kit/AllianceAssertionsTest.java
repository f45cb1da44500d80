// SPDX-License-Identifier: Apache-2.0
package org.medalliance.kit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.role;
import static org.medalliance.testing.AllianceAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.Reason;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.testing.DecisionAssert;
import org.medalliance.testing.UseAssert;
import org.medalliance.time.PartialDate;

class AllianceAssertionsTest {
  private static final LocalDate FOUNDING = LocalDate.of(2021, 6, 24);
  private static final ResourceKind IMAGING = ResourceKind.of("remote-imaging");
  private static final ResourceKind TRAINING = ResourceKind.of("training");

  /** Hillside may use the scanner of Lakeside with consent; nobody is trained; Seaside may join. */
  private static final Alliance RIVER_VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("specialty-alliance"))
          .roll(RollScope.COMPLETE)
          .addFact(AllianceFact.founded(FOUNDING))
          .addInstitutions(
              Institution.of("lakeside", "Lakeside Hospital"),
              Institution.of("hillside", "Hillside Clinic"),
              Institution.of("seaside", "Seaside University"))
          .addMembers(
              MemberUnit.admitted("lakeside", FOUNDING, Roles.LEAD),
              MemberUnit.admitted("hillside", FOUNDING, Roles.MEMBER),
              MemberUnit.builder()
                  .unit("seaside")
                  .roles(Role.of("member"))
                  .addFact(MemberFact.of(MemberFact.Kind.ADMITTED, PartialDate.ofYear(2023)))
                  .build())
          .addAgreement(Agreement.charter("charter", FOUNDING))
          .addResource(
              SharedResource.builder().id("scanner").kind(IMAGING).owner("lakeside").build())
          .addRules(
              SharingRule.permit("imaging")
                  .resource(IMAGING)
                  .provider(role(Roles.LEAD))
                  .recipient(role(Roles.MEMBER))
                  .when(SharingCondition.flag(Attribute.CONSENT))
                  .under("charter")
                  .build(),
              SharingRule.prohibit("no-training")
                  .resource(TRAINING)
                  .provider(any())
                  .recipient(any())
                  .under("charter")
                  .build())
          .build();

  /** The scanner may be used under the pilot too, but by another rule. */
  private static final Alliance WITH_PILOT =
      RIVER_VALLEY.toBuilder()
          .addAgreement(Agreement.charter("pilot", FOUNDING))
          .addRules(
              SharingRule.permit("reading")
                  .resource(IMAGING)
                  .provider(any())
                  .recipient(any())
                  .under("pilot")
                  .build())
          .build();

  private static final SharingRequest REQUEST =
      SharingRequest.builder()
          .recipient("hillside")
          .provider("lakeside")
          .resource("scanner")
          .on(FOUNDING)
          .build();

  @Test
  void readAloudWhatTheAllianceSays() {
    assertThat(RIVER_VALLEY)
        .on("2023-01-01")
        .hasMember("hillside")
        .hasStanding("lakeside", Standing.FULL)
        .lets("hillside")
        .use("scanner")
        .with(Attribute.CONSENT, true)
        .of("lakeside")
        .by("imaging")
        .under("charter")
        .because(Reason.Code.PERMIT_APPLIES)
        .restsOnNoInference();
    assertThat(RIVER_VALLEY)
        .on(FOUNDING)
        .doesNotHaveMember("seaside")
        .doesNotLet("hillside")
        .use(TRAINING)
        .of("lakeside")
        .isProhibited()
        .by("no-training");
    assertThat(explain(REQUEST)).isUndetermined().blames("consent");
    assertThat(SharingPolicy.of(RIVER_VALLEY).decide(REQUEST)).isNotPermitted();
  }

  @Test
  void sayWhatIsNearWhenNothingIsPermitted() {
    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .on(FOUNDING.minusDays(1))
                    .lets("hillside")
                    .use("scanner")
                    .with(Attribute.CONSENT, false)
                    .of("lakeside"))
        .hasMessage(
            """
            decision must be PERMITTED: NOT_COVERED
            NOT COVERED  no rule lets hillside use scanner of lakeside on 2021-06-23
              reason    no rule applies""");
    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .on(FOUNDING)
                    .lets("hillside")
                    .use("scanner")
                    .with(Attribute.CONSENT, false)
                    .of("lakeside"))
        .hasMessageStartingWith("decision must be PERMITTED: NOT_COVERED\n")
        .hasMessageContaining("nearest   imaging under charter fails by one premise: consent");
  }

  @Test
  void sayWhatIsNotKnown() {
    failing(() -> assertThat(explain(REQUEST)).isPermitted())
        .hasMessageStartingWith("decision must be PERMITTED: UNDETERMINED\n")
        .hasMessageContaining("unknown   the request does not tell consent");
    failing(() -> assertThat(SharingPolicy.of(RIVER_VALLEY).decide(REQUEST)).isProhibited())
        .hasMessageStartingWith("decision must be PROHIBITED: UNDETERMINED\n")
        .hasMessageContaining("unknown   the request does not tell consent");
    failing(() -> assertThat(explain(REQUEST)).blames("facts[FOUNDED]"))
        .hasMessageStartingWith("decision must name unknown facts[FOUNDED]: [consent]\n");
  }

  @Test
  void sayWhatIsCitedInstead() {
    SharingRequest training = REQUEST.toBuilder().resource(Optional.empty()).kind(TRAINING).build();

    failing(() -> assertThat(explain(training)).by("imaging"))
        .hasMessageStartingWith("decision must name rule imaging: [no-training]\n");
    failing(() -> assertThat(explain(training)).under("pilot", "charter"))
        .hasMessageStartingWith("decision must name agreement pilot, charter: [charter]\n");
    failing(() -> assertThat(explain(training)).because(Reason.Code.NO_RULE_APPLIES))
        .hasMessageStartingWith(
            "decision must name reason NO_RULE_APPLIES: [PROHIBITION_APPLIES]\n");
    failing(() -> assertThat(explain(training)).restsOnInference())
        .hasMessageStartingWith("decision must rest on inference: []\n");
    failing(() -> assertThat(explain(training)).isNotCovered())
        .hasMessageStartingWith("decision must be NOT_COVERED: PROHIBITED\nPROHIBITED  ");
  }

  @Test
  void holdRulesAndAgreementsTogether() {
    scannerWithPilot().by("imaging").under("charter").by("reading").under("pilot");
    scannerWithPilot().by("imaging", "reading");
    scannerWithPilot().under("charter", "pilot");

    failing(() -> scannerWithPilot().by("imaging").under("pilot"))
        .hasMessageStartingWith(
            "decision must name rule imaging under pilot: [imaging under charter, reading under"
                + " pilot]\n");
    failing(() -> scannerWithPilot().by("imaging").under("charter", "pilot"))
        .hasMessageStartingWith("decision must name rule imaging under charter, imaging under");
    failing(() -> scannerWithPilot().by("imaging", "reading").under("charter"))
        .hasMessageStartingWith("decision must name rule imaging under charter, reading under");
    assertThatIllegalStateException()
        .isThrownBy(() -> scannerWithPilot().under("pilot").by("imaging"))
        .withMessage("rules must be named before their agreements: by [imaging] after under");
  }

  @Test
  void doNotPassOnNothing() {
    DecisionAssert decision = assertThat(explain(REQUEST));

    assertThatIllegalArgumentException()
        .isThrownBy(decision::by)
        .withMessage("assertion must name at least one rule");
    assertThatIllegalArgumentException()
        .isThrownBy(decision::under)
        .withMessage("assertion must name at least one agreement");
    assertThatIllegalArgumentException()
        .isThrownBy(decision::because)
        .withMessage("assertion must name at least one reason");
    assertThatIllegalArgumentException()
        .isThrownBy(decision::blames)
        .withMessage("assertion must name at least one unknown");
  }

  @Test
  void sayWhatIsPermittedAgainstExpectation() {
    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .on(FOUNDING)
                    .doesNotLet("hillside")
                    .use(IMAGING)
                    .with(Attribute.CONSENT, true)
                    .of("lakeside"))
        .hasMessageStartingWith(
            "decision must be PROHIBITED or NOT_COVERED: PERMITTED\nPERMITTED  hillside")
        .hasMessageContaining("by        imaging under charter");
  }

  @Test
  void sayInWhatStandingAUnitIs() {
    failing(() -> assertThat(RIVER_VALLEY).on("2023-06-01").hasMember("seaside"))
        .hasMessage(
            "river-valley on 2023-06-01 must have member seaside: NONE or FULL, facts [ADMITTED"
                + " 2023]; open members[seaside].facts[ADMITTED] 2023");
    failing(() -> assertThat(RIVER_VALLEY).on("2023-06-01").doesNotHaveMember("seaside"))
        .hasMessageStartingWith("river-valley on 2023-06-01 must not have member seaside: NONE or");
    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .on("2024-01-01")
                    .hasStanding("seaside", Standing.SUSPENDED))
        .hasMessage(
            "river-valley on 2024-01-01 must have seaside in standing SUSPENDED: FULL, facts"
                + " [ADMITTED 2023]");
  }

  @Test
  void failOnNothingAtAll() {
    failing(() -> assertThat((Explanation) null).isNotPermitted())
        .hasMessageContaining("not to be null");
  }

  @Test
  void doNotPassOnASlipOfThePen() {
    failing(() -> assertThat(RIVER_VALLEY).on(FOUNDING).doesNotLet("hilside"))
        .hasMessage(
            "river-valley must know institution hilside: it knows [hillside, lakeside, seaside]");
    failing(() -> assertThat(RIVER_VALLEY).on(FOUNDING).doesNotHaveMember("hilside"))
        .hasMessageStartingWith("river-valley must know institution hilside");
    failing(() -> assertThat(RIVER_VALLEY).on(FOUNDING).doesNotLet("hillside").use("scaner"))
        .hasMessage("river-valley must know resource scaner: it knows [scanner]");
    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .on(FOUNDING)
                    .doesNotLet("hillside")
                    .use("scanner")
                    .of("lakside"))
        .hasMessageStartingWith("river-valley must know institution lakside");
  }

  @Test
  void doNotPassOnAKindThatTheAllianceDoesNotName() {
    UseAssert asked = assertThat(RIVER_VALLEY).on(FOUNDING).doesNotLet("hillside");

    failing(() -> asked.use(ResourceKind.of("trainings")))
        .hasMessage(
            "river-valley must know resource kind trainings: it knows [remote-imaging, training]");
  }

  @Test
  void knowTheKindsAboveAndBelowThoseThatAreNamed() {
    Alliance laboratory =
        RIVER_VALLEY.toBuilder()
            .addResource(
                SharedResource.builder()
                    .id("blood")
                    .kind(ResourceKind.of("laboratory.blood"))
                    .owner("lakeside")
                    .build())
            .build();

    assertThat(laboratory)
        .on(FOUNDING)
        .doesNotLet("hillside")
        .use(ResourceKind.of("laboratory"))
        .of("lakeside")
        .isNotCovered();
    assertThat(laboratory)
        .on(FOUNDING)
        .doesNotLet("hillside")
        .use(ResourceKind.of("training.nursing"))
        .of("lakeside")
        .isProhibited();
  }

  @Test
  void doNotPassOnWhatNoRuleIsAskedAbout() {
    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .on(FOUNDING)
                    .doesNotLet("lakeside")
                    .use("scanner")
                    .of("lakeside"))
        .hasMessageStartingWith("decision must rest on rules: [SELF_REQUEST]\nNOT COVERED")
        .hasMessageContaining("lakeside asks for what is its own");
    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .on(FOUNDING)
                    .doesNotLet("lakeside")
                    .use("scanner")
                    .of("hillside"))
        .hasMessageStartingWith("decision must rest on rules: [RESOURCE_NOT_OF_PROVIDER]\n")
        .hasMessageContaining("scanner belongs to lakeside");
  }

  @Test
  void tellARefusalFromWhatWasNotTold() {
    assertThat(RIVER_VALLEY)
        .on(FOUNDING)
        .cannotTellWhetherItLets("hillside")
        .use("scanner")
        .of("lakeside")
        .blames("consent");

    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .on(FOUNDING)
                    .doesNotLet("hillside")
                    .use("scanner")
                    .of("lakeside"))
        .hasMessageStartingWith("decision must be PROHIBITED or NOT_COVERED: UNDETERMINED\n")
        .hasMessageContaining("unknown   the request does not tell consent");
    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .on(FOUNDING)
                    .cannotTellWhetherItLets("hillside")
                    .use("scanner")
                    .with(Attribute.CONSENT, false)
                    .of("lakeside"))
        .hasMessageStartingWith("decision must be UNDETERMINED: NOT_COVERED\n");
  }

  @Test
  void askForAnAmount() {
    Alliance limited =
        RIVER_VALLEY.toBuilder()
            .resources(
                List.of(
                    RIVER_VALLEY.resource("scanner").orElseThrow().toBuilder()
                        .lendLimit(Quota.of(20, Quota.Window.MONTH, Quota.Of.RECIPIENT))
                        .build()))
            .build();

    assertThat(limited)
        .on(FOUNDING)
        .cannotTellWhetherItLets("hillside")
        .use("scanner")
        .amount(20)
        .with(Attribute.CONSENT, true)
        .of("lakeside")
        .blames("resources[scanner].lendLimit");
    assertThat(limited)
        .on(FOUNDING)
        .doesNotLet("hillside")
        .use("scanner")
        .amount(21)
        .with(Attribute.CONSENT, true)
        .of("lakeside")
        .isNotCovered();
  }

  @Test
  void claimNothingOfUnitsThatAPartialRollLeavesOut() {
    Alliance complete =
        RIVER_VALLEY.toBuilder()
            .addInstitution(Institution.of("bayside", "Bayside Hospital"))
            .build();
    Alliance partial = complete.toBuilder().roll(RollScope.PARTIAL).build();

    assertThat(complete)
        .on(FOUNDING)
        .doesNotHaveMember("bayside")
        .hasStanding("bayside", Standing.NONE);
    assertThat(partial).on(FOUNDING.minusDays(1)).doesNotHaveMember("hillside");
    failing(() -> assertThat(partial).on(FOUNDING).doesNotHaveMember("bayside"))
        .hasMessage(
            "river-valley on 2021-06-24 must not have member bayside: nobody can tell, the roll"
                + " is PARTIAL and does not list it; list it with its facts or complete the roll");
    failing(() -> assertThat(partial).on(FOUNDING).hasStanding("bayside", Standing.NONE))
        .hasMessageStartingWith(
            "river-valley on 2021-06-24 must have bayside in standing NONE: nobody can tell");
    failing(() -> assertThat(partial).on(FOUNDING).hasMember("bayside"))
        .hasMessageStartingWith(
            "river-valley on 2021-06-24 must have member bayside: nobody can tell");
  }

  @Test
  void keepTheMessageThatReplacesTheirs() {
    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .withFailMessage("no %s", "pilot")
                    .on(FOUNDING)
                    .hasMember("seaside"))
        .hasMessage("no pilot");
    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .overridingErrorMessage(() -> "no pilot")
                    .on(FOUNDING)
                    .lets("hillside")
                    .use(TRAINING)
                    .of("lakeside"))
        .hasMessage("no pilot");
  }

  @Test
  void keepTheDescription() {
    failing(() -> assertThat(RIVER_VALLEY).as("the pilot").on(FOUNDING).hasMember("seaside"))
        .hasMessageStartingWith("[the pilot] river-valley on");
    failing(
            () ->
                assertThat(RIVER_VALLEY)
                    .as("the pilot")
                    .on(FOUNDING)
                    .lets("hillside")
                    .use(TRAINING)
                    .of("lakeside"))
        .hasMessageStartingWith("[the pilot] decision must be PERMITTED: PROHIBITED");
  }

  private static DecisionAssert scannerWithPilot() {
    return assertThat(WITH_PILOT)
        .on(FOUNDING)
        .lets("hillside")
        .use("scanner")
        .with(Attribute.CONSENT, true)
        .of("lakeside");
  }

  private static Explanation explain(SharingRequest request) {
    return SharingPolicy.of(RIVER_VALLEY).explain(request);
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> failing(ThrowingCallable code) {
    return assertThatCode(code).isInstanceOf(AssertionError.class);
  }
}
