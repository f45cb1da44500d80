// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.analysis.finding.Answer;
import org.medalliance.analysis.finding.RequestSet;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;

/** Questions to the rules about the beds of a hub, with both answers. */
class RuleQuestionsTest {
  private static final SharingCondition CONSENT = SharingCondition.flag(Attribute.CONSENT);
  private static final SharingCondition URGENT = SharingCondition.urgencyAtLeast(Urgency.URGENT);
  private static final LocalDate CHANGE = LocalDate.of(2025, 1, 1);
  private static final RuleId EAST = RuleId.of("east");
  private static final RuleId BOTH = RuleId.of("both");
  private static final ResourceSelector BEDS = ResourceSelector.kinds(ResourceKind.of("beds"));

  private static RequestSet beds(String recipient) {
    return RequestSet.of(BEDS, UnitSelector.unit("hub"), UnitSelector.unit(recipient));
  }

  private static RequestSet sinceFounding(String recipient) {
    return beds(recipient).during(DateSpan.from(Valley.FOUNDING));
  }

  private static SharingRule.Builder about(SharingRule.Builder rule, String... recipients) {
    return rule.resource(BEDS)
        .provider(UnitSelector.unit("hub"))
        .recipient(UnitSelector.unit(recipients))
        .under("charter");
  }

  private static SharingRule.Builder permit(String id, String... recipients) {
    return about(SharingRule.permit(id), recipients);
  }

  private static SharingRule.Builder prohibit(String id, String... recipients) {
    return about(SharingRule.prohibit(id), recipients);
  }

  private static RuleQuestions questions(SharingRule.Builder... rules) {
    Alliance.Builder alliance = Valley.of("hub", "east", "west");
    Stream.of(rules).map(SharingRule.Builder::build).forEach(alliance::addRule);
    return RuleQuestions.of(alliance.build());
  }

  @Test
  void whatNoRuleIsAboutIsNeverPermitted() {
    assertThat(questions(permit("east", "east")).neverPermits(beds("west"))).hasToString("YES");
  }

  @Test
  void whatAProhibitionTakesOutWhollyIsNeverPermitted() {
    assertThat(
            questions(permit("all", "east"), prohibit("none", "east")).neverPermits(beds("east")))
        .hasToString("YES");
  }

  @Test
  void whatAProhibitionLeavesIsARequestThatIsPermittedAfterAll() {
    Answer answer =
        questions(permit("all", "east"), prohibit("consent", "east").when(CONSENT))
            .neverPermits(beds("east"));

    assertThat(answer).hasToString("NO: east uses beds of hub on 2020-01-01");
    assertThat(answer.counterexample().orElseThrow().request().attributes().get(Attribute.CONSENT))
        .isNotEqualTo(Optional.of(true));
  }

  @Test
  void whatAPermitWithoutConditionsIsAboutIsAlwaysPermitted() {
    assertThat(questions(permit("all", "east")).alwaysPermits(sinceFounding("east")))
        .hasToString("YES");
  }

  @Test
  void aRequestBeforeTheCharterIsNotPermitted() {
    assertThat(questions(permit("all", "east")).alwaysPermits(beds("east")))
        .hasToString("NO: east uses beds of hub on 0001-01-01");
  }

  @Test
  void aRequestThatAPermitLeavesOutIsNotPermitted() {
    Answer answer =
        questions(permit("consent", "east").when(CONSENT)).alwaysPermits(sinceFounding("east"));

    assertThat(answer).hasToString("NO: east uses beds of hub on 2020-01-01");
    assertThat(answer.counterexample().orElseThrow().request().attributes().get(Attribute.CONSENT))
        .isNotEqualTo(Optional.of(true));
  }

  /** Nobody is of both ages: only who tells none may be prohibited. */
  @Test
  void aRequestThatMayBeProhibitedIsNotSurelyPermitted() {
    SharingCondition nobody =
        SharingCondition.allOf(
            SharingCondition.atLeast(Attribute.number("age"), 65),
            SharingCondition.atMost(Attribute.number("age"), 14));
    Answer answer =
        questions(permit("all", "east"), prohibit("nobody", "east").when(nobody))
            .alwaysPermits(sinceFounding("east"));

    assertThat(answer).hasToString("NO: east uses beds of hub on 2020-01-01");
    assertThat(answer.counterexample().orElseThrow().request().attributes())
        .isEqualTo(Attributes.NONE);
  }

  /** Who does not say whether there is consent may have either. */
  @Test
  void aRequestThatMayEscapeEveryProhibitionMayBePermitted() {
    Answer answer =
        questions(
                permit("all", "east"),
                prohibit("with", "east").when(CONSENT),
                prohibit("without", "east").when(SharingCondition.not(CONSENT)))
            .neverPermits(beds("east"));

    assertThat(answer).hasToString("NO: east uses beds of hub on 2020-01-01");
    assertThat(answer.counterexample().orElseThrow().request().attributes())
        .isEqualTo(Attributes.NONE);
  }

  @Test
  void twoPermitsTogetherAlwaysPermitWhatEachPermitsInPart() {
    SharingRule.Builder[] halves = {
      permit("early", "east").span(DateSpan.until(CHANGE)),
      permit("late", "east").span(DateSpan.from(CHANGE))
    };

    assertThat(questions(halves).alwaysPermits(sinceFounding("east"))).hasToString("YES");
    assertThat(questions(halves[0]).alwaysPermits(sinceFounding("east")))
        .hasToString("NO: east uses beds of hub on 2025-01-01");
  }

  @Test
  void whatAQuotaLimitsIsNotAlwaysPermitted() {
    Quota one = Quota.of(1, Quota.Window.DAY, Quota.Of.RECIPIENT);
    Answer answer =
        questions(permit("one-a-day", "east").quota(one)).alwaysPermits(sinceFounding("east"));

    assertThat(answer).hasToString("NO: east uses beds of hub on 2020-01-01");
    assertThat(answer.counterexample().orElseThrow().ledger().amounts().values())
        .containsExactly(1L);
  }

  @Test
  void aRuleImpliesAnotherThatIsAboutMore() {
    RuleQuestions rules = questions(permit("east", "east"), permit("both", "east", "west"));

    assertThat(rules.implies(EAST, BOTH)).hasToString("YES");
    assertThat(rules.implies(BOTH, EAST)).hasToString("NO: west uses beds of hub on 2020-01-01");
  }

  @Test
  void aRuleImpliesItself() {
    assertThat(questions(permit("east", "east").when(CONSENT)).implies(EAST, EAST))
        .hasToString("YES");
  }

  @Test
  void rulesForOthersAreDisjoint() {
    RuleQuestions rules =
        questions(permit("east", "east"), permit("west", "west"), permit("both", "east", "west"));

    assertThat(rules.areDisjoint(EAST, RuleId.of("west"))).hasToString("YES");
    assertThat(rules.areDisjoint(EAST, BOTH))
        .hasToString("NO: east uses beds of hub on 2020-01-01");
  }

  /** Who does not say how urgent it is leaves open which of both applies. */
  @Test
  void rulesThatExcludeEachOtherAreNotDisjointWhereNothingIsTold() {
    Answer answer =
        questions(
                permit("east", "east").when(URGENT),
                permit("both", "east", "west").when(SharingCondition.not(URGENT)))
            .areDisjoint(EAST, BOTH);

    assertThat(answer).hasToString("NO: east uses beds of hub on 2020-01-01");
    assertThat(answer.counterexample().orElseThrow().request().attributes())
        .isEqualTo(Attributes.NONE);
  }

  /** Of two scanners one is shared: who asks for CT may mean the other, but that is not asked. */
  @Test
  void aKindOfWhichAProviderHasSeveralIsNotLookedAtByItself() {
    SharedResource scanner =
        SharedResource.builder()
            .id("scanner-1")
            .kind(ResourceKind.of("imaging"))
            .owner("hub")
            .build();
    Alliance alliance =
        Valley.of("hub", "east")
            .addResource(scanner)
            .addResource(scanner.toBuilder().id("scanner-2").build())
            .addRule(permit("one", "east").resource(ResourceSelector.one("scanner-1")).build())
            .build();
    RequestSet ct =
        RequestSet.of(
            ResourceSelector.kinds(ResourceKind.of("imaging.ct")),
            UnitSelector.unit("hub"),
            UnitSelector.unit("east"));

    assertThat(RuleQuestions.of(alliance).neverPermits(ct)).hasToString("YES");
    assertThat(RuleQuestions.of(alliance).alwaysPermits(ct)).hasToString("YES");
  }
}
