// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.Outcome.NOT_COVERED;
import static org.medalliance.decision.Outcome.PERMITTED;
import static org.medalliance.decision.Outcome.PROHIBITED;
import static org.medalliance.decision.RiverValley.CT;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.kind;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.decision.RiverValley.prohibition;
import static org.medalliance.decision.RiverValley.replacing;
import static org.medalliance.decision.RiverValley.resource;
import static org.medalliance.decision.RiverValley.scanner;
import static org.medalliance.decision.RiverValley.suspended;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.resource.Quota.Of.RECIPIENT;
import static org.medalliance.sharing.SharingCondition.flag;
import static org.medalliance.sharing.SharingCondition.recipientTier;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.role;
import static org.medalliance.sharing.UnitSelector.tier;
import static org.medalliance.sharing.UnitSelector.tierAtLeast;
import static org.medalliance.sharing.UnitSelector.unit;

import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaHolder;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.quota.QuotaPeriod;
import org.medalliance.decision.quota.QuotaSubject;
import org.medalliance.membership.Roles;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition.TierRelation;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.ReferencePolicy;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/** What the reference answers where a person can work it out by hand. */
class ReferencePolicyTest {
  private static final Agreement CHARTER = RIVER_VALLEY.agreements().get(0);
  private static final Attribute<Boolean> REMOTE = Attribute.flag("remote");
  private static final Attribute<Boolean> NIGHT = Attribute.flag("night");
  private static final Optional<Boolean> SO = Optional.of(true);
  private static final Optional<Boolean> NOT_SO = Optional.of(false);
  private static final Optional<Boolean> NOT_TOLD = Optional.empty();
  private static final ResourceSelector CT_FOR_05 =
      new ResourceSelector.OfKind(ImmutableSortedSet.of(CT), Optional.of(Code.of("05")));
  private static final Set<Reason.Code> REFUSALS =
      EnumSet.range(Reason.Code.SELF_REQUEST, Reason.Code.RESOURCE_NOT_OF_PROVIDER);
  private static final Quota ONE_A_DAY = Quota.of(1, Quota.Window.DAY, Quota.Of.RECIPIENT);

  @Test
  void permitsWhereEveryPremiseIsMet() {
    ReferencePolicy.Answer answer = ReferencePolicy.of(RIVER_VALLEY).answer(REQUEST);

    assertThat(answer.outcome()).isEqualTo(PERMITTED);
    assertThat(answer.possible()).containsExactly(PERMITTED);
    assertThat(answer.citations()).hasToString("[imaging under charter]");
    assertThat(answer.open().isEmpty()).isTrue();
    assertThat(answer.reasons()).containsExactly(Reason.Code.PERMIT_APPLIES);
  }

  @Test
  void refusesBeforeAnyRule() {
    Alliance alliance = RIVER_VALLEY.toBuilder().addResource(scanner("ct").build()).build();

    assertRefused(alliance, asking("nobody", "lakeside"), Reason.Code.UNKNOWN_RECIPIENT);
    assertRefused(alliance, asking("hillside", "nobody"), Reason.Code.UNKNOWN_PROVIDER);
    assertRefused(alliance, asking("lakeside", "lakeside"), Reason.Code.SELF_REQUEST);
    assertRefused(alliance, resource("scaner"), Reason.Code.UNKNOWN_RESOURCE);
    assertRefused(
        alliance,
        resource("ct").toBuilder().provider("seaside").build(),
        Reason.Code.RESOURCE_NOT_OF_PROVIDER);
  }

  @Test
  void asksWhetherTheResourceMatches() {
    Alliance computed = withRule(rule -> rule.resource(CT));
    Alliance misspelt = withRule(rule -> rule.resource(ResourceSelector.one("scaner")));

    assertAnswer(RIVER_VALLEY, kind(CT), PERMITTED);
    assertAnswer(RIVER_VALLEY, kind(ResourceKind.of("training")), NOT_COVERED);
    assertAnswer(computed, REQUEST, PERMITTED, NOT_COVERED);
    assertAnswer(misspelt, REQUEST, PERMITTED, NOT_COVERED);
  }

  @Test
  void asksWhetherTheRuleHoldsOnTheDay() {
    Alliance ending = withRule(rule -> rule.span(DateSpan.until(LATER)));
    Alliance endingThatYear = withRule(rule -> rule.span(DateSpan.until(PartialDate.ofYear(2023))));

    assertAnswer(ending, on(LATER.minusDays(1)), PERMITTED);
    assertAnswer(ending, on(LATER), NOT_COVERED);
    assertAnswer(endingThatYear, on(LATER), PERMITTED, NOT_COVERED);
  }

  @Test
  void asksWhetherTheAgreementIsInForce() {
    Alliance over =
        replacing(
            CHARTER.toBuilder()
                .addFact(AgreementFact.of(AgreementFact.Kind.TERMINATED, PartialDate.of(LATER)))
                .build());
    Alliance notWritten = RIVER_VALLEY.toBuilder().agreements(List.of()).build();

    assertAnswer(over, on(LATER.minusDays(1)), PERMITTED);
    assertAnswer(over, on(LATER), NOT_COVERED);
    assertAnswer(notWritten, REQUEST, PERMITTED, NOT_COVERED);
    assertAnswer(notWritten, kind(ResourceKind.of("training")), NOT_COVERED);
  }

  @Test
  void asksWhetherBothAreBound() {
    Alliance open = withRule(rule -> rule.provider(any()).recipient(any()));
    Alliance notFounded = RIVER_VALLEY.toBuilder().facts(List.of()).build();

    assertAnswer(open, asking("hillside", "lakeside"), PERMITTED);
    assertAnswer(open, asking("seaside", "lakeside"), NOT_COVERED);
    assertAnswer(open, asking("lakeside", "seaside"), NOT_COVERED);
    assertAnswer(notFounded, REQUEST, NOT_COVERED);
  }

  @Test
  void bindsTheSuspendedToProhibitionsAlone() {
    Alliance alliance = RIVER_VALLEY.toBuilder().addRule(prohibition("no")).build();

    assertAnswer(suspended(RIVER_VALLEY), REQUEST, NOT_COVERED);
    assertAnswer(suspended(alliance), REQUEST, PROHIBITED);
  }

  @Test
  void bindsTheNamedAndPerhapsOthersWhereANameLeadsNowhere() {
    Alliance open = withRule(rule -> rule.provider(any()).recipient(any()));
    Alliance parties = binding(open, Binding.parties("lakeside", "seaside"));
    Alliance misspelt = binding(open, Binding.parties("lakeside", "seasid"));

    assertAnswer(parties, asking("seaside", "lakeside"), PERMITTED);
    assertAnswer(parties, asking("hillside", "lakeside"), NOT_COVERED);
    assertAnswer(misspelt, asking("seaside", "lakeside"), PERMITTED, NOT_COVERED);
  }

  @Test
  void asksWhetherBothAreSelected() {
    Alliance ofMembers = withRule(rule -> rule.provider(role(Roles.MEMBER)));

    assertAnswer(ofMembers, REQUEST, NOT_COVERED);
    assertAnswer(withRule(rule -> rule.recipient(tier("township"))), REQUEST, PERMITTED);
    assertAnswer(withRule(rule -> rule.recipient(tierAtLeast("county"))), REQUEST, NOT_COVERED);
    assertAnswer(
        withRule(rule -> rule.recipient(tier("townchip"))), REQUEST, PERMITTED, NOT_COVERED);
    assertAnswer(
        withRule(rule -> rule.recipient(unit("hilside"))), REQUEST, PERMITTED, NOT_COVERED);
  }

  @Test
  void asksWhetherTheConditionHolds() {
    Alliance consenting = withRule(rule -> rule.when(flag(Attribute.CONSENT)));
    Alliance downwards = withRule(rule -> rule.when(recipientTier(TierRelation.LOWER)));
    Alliance oneDown = withRule(rule -> rule.when(recipientTier(TierRelation.ADJACENT_LOWER)));

    assertAnswer(consenting, REQUEST, PERMITTED, NOT_COVERED);
    assertAnswer(consenting, REQUEST.with(Attribute.CONSENT, true), PERMITTED);
    assertAnswer(consenting, REQUEST.with(Attribute.CONSENT, false), NOT_COVERED);
    assertAnswer(downwards, REQUEST, PERMITTED);
    assertAnswer(oneDown, REQUEST, NOT_COVERED);
  }

  @Test
  void asksWhetherTheQuotaIsLeft() {
    Alliance alliance = withRule(rule -> rule.quota(ONE_A_DAY));
    Alliance lending =
        RIVER_VALLEY.toBuilder()
            .addResource(scanner("ct").lendLimit(ONE_A_DAY).build())
            .addRule(prohibition("no").toBuilder().when(flag(NIGHT)).build())
            .build();
    SharingRequest two = REQUEST.toBuilder().amount(2).build();

    assertAnswer(alliance, REQUEST, PERMITTED, NOT_COVERED);
    assertAnswer(alliance, two, NOT_COVERED);
    assertAnswer(lending, REQUEST.with(NIGHT, false), PERMITTED, NOT_COVERED);
    assertAnswer(lending, two.with(NIGHT, false), NOT_COVERED);
    assertAnswer(lending, two.with(NIGHT, true), PROHIBITED);
  }

  @Test
  void countsWhatIsUsedInTheSamePeriodOfTheSameHolder() {
    Alliance alliance = withRule(rule -> rule.quota(Quota.of(3, Quota.Window.MONTH, RECIPIENT)));
    QuotaAccount june =
        new QuotaAccount(
            new QuotaSubject.OfRule(RuleId.of("imaging")),
            new QuotaHolder.Recipient(UnitId.of("hillside")),
            QuotaPeriod.of(Quota.Window.MONTH, LATER));
    QuotaLedger two = QuotaLedger.copyOf(Map.of(june, 2L));
    QuotaLedger three = QuotaLedger.copyOf(Map.of(june, 3L));
    ReferencePolicy reference = ReferencePolicy.of(alliance);

    assertThat(reference.answer(REQUEST, two).outcome()).isEqualTo(PERMITTED);
    assertThat(reference.answer(REQUEST, three).outcome()).isEqualTo(NOT_COVERED);
    assertThat(reference.answer(on(LATER.minusDays(1)), three).outcome()).isEqualTo(PERMITTED);
    assertThat(reference.answer(REQUEST.toBuilder().amount(2).build(), two).outcome())
        .isEqualTo(NOT_COVERED);
    assertThat(reference.answer(REQUEST.toBuilder().amount(4).build(), QuotaLedger.empty()))
        .extracting(ReferencePolicy.Answer::outcome)
        .isEqualTo(NOT_COVERED);
  }

  @Test
  void saysWhatIsOpenAndWhoIsSuspended() {
    Alliance alliance =
        withRule(rule -> rule.when(flag(REMOTE)).span(DateSpan.until(PartialDate.ofYear(2023))));
    Alliance other = suspended(withRule(rule -> rule.recipient(any())));

    assertThat(ReferencePolicy.of(alliance).answer(REQUEST).open())
        .hasToString("{imaging under charter=[SPAN, CIRCUMSTANCES]}");
    assertThat(ReferencePolicy.of(other).answer(REQUEST).reasons())
        .containsExactly(Reason.Code.NO_RULE_APPLIES, Reason.Code.RECIPIENT_SUSPENDED);
  }

  @Test
  void combinesWhatAppliesAndWhatMay() {
    String permit = "imaging under charter";
    String no = "no under charter";

    assertCombined(SO, SO, Set.of(PROHIBITED), no);
    assertCombined(SO, NOT_SO, Set.of(PERMITTED), permit);
    assertCombined(SO, NOT_TOLD, Set.of(PERMITTED, PROHIBITED), permit, no);
    assertCombined(NOT_SO, SO, Set.of(PROHIBITED), no);
    assertCombined(NOT_SO, NOT_SO, Set.of(NOT_COVERED));
    assertCombined(NOT_SO, NOT_TOLD, Set.of(PROHIBITED, NOT_COVERED), no);
    assertCombined(NOT_TOLD, SO, Set.of(PROHIBITED), no);
    assertCombined(NOT_TOLD, NOT_SO, Set.of(PERMITTED, NOT_COVERED), permit);
    assertCombined(NOT_TOLD, NOT_TOLD, Set.of(PERMITTED, PROHIBITED, NOT_COVERED), permit, no);
  }

  @Test
  void takesAKindForTheResourcesThatAreThere() {
    Alliance one =
        RIVER_VALLEY.toBuilder()
            .addResource(scanner("old").span(DateSpan.until(LATER)).build())
            .addRule(prohibition("no").toBuilder().resource(ResourceSelector.one("old")).build())
            .build();
    Alliance two = one.toBuilder().addResource(scanner("new").build()).build();

    assertAnswer(one, on(LATER.minusDays(1)), PROHIBITED);
    assertAnswer(one, on(LATER), NOT_COVERED);
    assertAnswer(two, on(LATER.minusDays(1)), PERMITTED, PROHIBITED);
    assertAnswer(two, on(LATER), PERMITTED);
  }

  @Test
  void takesAKindForTheResourcesOfWiderKindsToo() {
    Alliance ended =
        RIVER_VALLEY.toBuilder()
            .addResource(scanner("ct").span(DateSpan.until(LATER)).build())
            .build();
    Alliance fine = withRule(rule -> rule.resource(ResourceKind.of("remote-imaging.ct.fine")));
    SharingRequest request = kind(ResourceKind.of("remote-imaging.ct.fine"));

    assertAnswer(ended, request, NOT_COVERED);
    assertAnswer(fine.toBuilder().addResource(scanner("ct").build()).build(), request, PERMITTED);
  }

  @Test
  void takesTheSpecialtyOfTheRequestOrElseOfTheResource() {
    Alliance alliance =
        withRule(rule -> rule.resource(CT_FOR_05)).toBuilder()
            .addResources(scanner("x").build(), scanner("y").specialty(Code.of("05")).build())
            .build();

    assertAnswer(alliance, resource("y"), PERMITTED);
    assertAnswer(alliance, resource("x"), PERMITTED, NOT_COVERED);
    assertAnswer(alliance, resource("x").toBuilder().specialty("05").build(), PERMITTED);
  }

  private static void assertAnswer(Alliance alliance, SharingRequest request, Outcome... possible) {
    ReferencePolicy.Answer answer = ReferencePolicy.of(alliance).answer(request);

    assertThat(answer.possible()).containsExactlyInAnyOrder(possible);
    assertThat(answer.outcome())
        .isEqualTo(possible.length == 1 ? possible[0] : Outcome.UNDETERMINED);
    if (possible.length == 1) {
      assertThat(answer.open().isEmpty()).isTrue();
    }
    assertThat(answer.reasons()).doesNotContainAnyElementsOf(REFUSALS);
  }

  private static void assertRefused(Alliance alliance, SharingRequest request, Reason.Code why) {
    ReferencePolicy.Answer answer = ReferencePolicy.of(alliance).answer(request);

    assertThat(answer.outcome()).isEqualTo(NOT_COVERED);
    assertThat(answer.citations()).isEmpty();
    assertThat(answer.reasons()).containsExactly(why);
  }

  /** What a permit and a prohibition make together, each of which hangs on something told. */
  private static void assertCombined(
      Optional<Boolean> permit,
      Optional<Boolean> prohibition,
      Set<Outcome> possible,
      String... citations) {
    Alliance alliance =
        withRule(rule -> rule.when(flag(REMOTE))).toBuilder()
            .addRule(prohibition("no").toBuilder().when(flag(NIGHT)).build())
            .build();
    SharingRequest half = permit.map(told -> REQUEST.with(REMOTE, told)).orElse(REQUEST);
    SharingRequest request = prohibition.map(told -> half.with(NIGHT, told)).orElse(half);

    assertAnswer(alliance, request, possible.toArray(Outcome[]::new));
    assertThat(ReferencePolicy.of(alliance).answer(request).citations())
        .extracting(Object::toString)
        .containsExactly(citations);
  }

  private static SharingRequest asking(String recipient, String provider) {
    return REQUEST.toBuilder().recipient(recipient).provider(provider).build();
  }

  private static Alliance binding(Alliance alliance, Binding binding) {
    return alliance.toBuilder()
        .agreements(List.of(CHARTER.toBuilder().binds(binding).build()))
        .build();
  }
}
