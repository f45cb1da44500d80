// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.member;
import static org.medalliance.decision.RiverValley.withRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingCondition.TierRelation;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;

/** Under which circumstances a rule applies: as it is decided, and as it is explained. */
class CircumstancesTest {
  private static final Attribute<Long> BEDS = Attribute.number("beds");

  @Test
  void ofAPurposeItNames() {
    Alliance alliance =
        when(SharingCondition.purposeIn(Purpose.of("teaching"), Purpose.of("treatment")));

    assertAnswer(alliance, REQUEST.with(Attribute.PURPOSE, Purpose.of("teaching")), true);
    assertAnswer(alliance, REQUEST.with(Attribute.PURPOSE, Purpose.of("research")), false);
    assertOpen(alliance, REQUEST, Unknown.of(Unknown.Cause.ATTRIBUTE, "purpose"));
  }

  @Test
  void fromAnUrgencyOn() {
    Alliance alliance = when(SharingCondition.urgencyAtLeast(Urgency.URGENT));

    assertAnswer(alliance, REQUEST.with(Attribute.URGENCY, Urgency.ROUTINE), false);
    assertAnswer(alliance, REQUEST.with(Attribute.URGENCY, Urgency.URGENT), true);
    assertAnswer(alliance, REQUEST.with(Attribute.URGENCY, Urgency.EMERGENCY), true);
    assertOpen(alliance, REQUEST, Unknown.of(Unknown.Cause.ATTRIBUTE, "urgency"));
  }

  @Test
  void betweenTwoNumbersBothIncluded() {
    Alliance bounded = when(SharingCondition.between(BEDS, 3, 5));
    Alliance least = when(SharingCondition.atLeast(BEDS, 3));
    Alliance most = when(SharingCondition.atMost(BEDS, 5));

    for (long beds = 1; beds <= 7; beds++) {
      SharingRequest told = REQUEST.with(BEDS, beds);
      assertAnswer(bounded, told, beds >= 3 && beds <= 5);
      assertAnswer(least, told, beds >= 3);
      assertAnswer(most, told, beds <= 5);
    }
    assertOpen(bounded, REQUEST, Unknown.of(Unknown.Cause.ATTRIBUTE, "beds"));
  }

  @Test
  void ifSomethingIsSo() {
    Alliance alliance = when(SharingCondition.flag(Attribute.CONSENT));

    assertAnswer(alliance, REQUEST.with(Attribute.CONSENT, true), true);
    assertAnswer(alliance, REQUEST.with(Attribute.CONSENT, false), false);
  }

  @Test
  void ofPartsAllSomeOrNone() {
    SharingCondition consent = SharingCondition.flag(Attribute.CONSENT);
    SharingCondition urgent = SharingCondition.urgencyAtLeast(Urgency.URGENT);
    SharingRequest agreed = REQUEST.with(Attribute.CONSENT, true);
    SharingRequest routine = agreed.with(Attribute.URGENCY, Urgency.ROUTINE);

    assertAnswer(when(SharingCondition.anyOf(consent, urgent)), agreed, true);
    assertAnswer(when(SharingCondition.anyOf(consent, urgent)), routine, true);
    assertAnswer(when(SharingCondition.allOf(consent, urgent)), routine, false);
    assertAnswer(when(SharingCondition.not(urgent)), routine, true);
    assertAnswer(when(SharingCondition.not(consent)), routine, false);
    assertOpen(
        when(SharingCondition.allOf(consent, urgent)),
        agreed,
        Unknown.of(Unknown.Cause.ATTRIBUTE, "urgency"));
  }

  /** Each row is a provider, each column a recipient: lead, county, township. */
  @Test
  void whereTheRecipientStandsSoOnTheLadder() {
    assertRelated(TierRelation.LOWER, "-++", "--+", "---");
    assertRelated(TierRelation.ADJACENT_LOWER, "-+-", "--+", "---");
    assertRelated(TierRelation.SAME, "+--", "-+-", "--+");
    assertRelated(TierRelation.ADJACENT_HIGHER, "---", "+--", "-+-");
    assertRelated(TierRelation.HIGHER, "---", "+--", "++-");
  }

  private static void assertRelated(TierRelation relation, String... rows) {
    List<String> answers = new ArrayList<>();
    for (String provider : List.of("lead", "county", "township")) {
      StringBuilder row = new StringBuilder();
      for (String recipient : List.of("lead", "county", "township")) {
        Alliance alliance =
            onTiers(relation, member("lakeside", provider, "lead"), hillside(recipient));
        row.append(outcome(alliance, REQUEST) == Outcome.PERMITTED ? '+' : '-');
      }
      answers.add(row.toString());
    }
    assertThat(answers).as("%s", relation).containsExactly(rows);
  }

  @Test
  void whereATierIsNotHeldNoneIsLower() {
    MemberUnit lakeside = member("lakeside", "lead", "lead");
    MemberUnit hillside = hillside("county");

    assertMissed(onTiers(TierRelation.LOWER, lakeside, free(hillside)), "recipient has no tier");
    assertMissed(onTiers(TierRelation.LOWER, free(lakeside), hillside), "provider has no tier");
  }

  @Test
  void whereATierIsNotOnTheLadderItMayStandAnywhere() {
    assertOpen(
        onTiers(TierRelation.LOWER, member("lakeside", "lead", "lead"), hillside("conty")),
        REQUEST,
        Unknown.of(Unknown.Cause.DANGLING, "tiers[conty]"));
    assertOpen(
        onTiers(TierRelation.LOWER, member("lakeside", "laed", "lead"), hillside("county")),
        REQUEST,
        Unknown.of(Unknown.Cause.DANGLING, "tiers[laed]"));
  }

  @Test
  void whereBothLieInOneRegion() {
    assertAnswer(regions(Optional.of("511603"), Optional.of("511602")), REQUEST, true);
    assertAnswer(regions(Optional.of("511603"), Optional.of("510104")), REQUEST, false);
    assertOpen(
        regions(Optional.of("511603"), Optional.of("510000")),
        REQUEST,
        Unknown.of(Unknown.Cause.CODE, "institutions[hillside].region"));
    assertOpen(
        regions(Optional.of("511603"), Optional.empty()),
        REQUEST,
        Unknown.of(Unknown.Cause.NOT_WRITTEN, "institutions[hillside].region"));
    assertOpen(
        regions(Optional.empty(), Optional.of("511603")),
        REQUEST,
        Unknown.of(Unknown.Cause.NOT_WRITTEN, "institutions[lakeside].region"));
  }

  private static Alliance when(SharingCondition condition) {
    return withRule(rule -> rule.when(condition));
  }

  /** Anybody may use what is of anybody who stands so. */
  private static Alliance onTiers(TierRelation relation, MemberUnit lakeside, MemberUnit hillside) {
    return withRule(
            rule ->
                rule.recipient(UnitSelector.any()).when(SharingCondition.recipientTier(relation)))
        .toBuilder()
        .members(List.of(lakeside, hillside))
        .build();
  }

  private static MemberUnit hillside(String tier) {
    return member("hillside", tier, "member");
  }

  private static MemberUnit free(MemberUnit member) {
    return MemberUnit.builder()
        .unit(member.unit())
        .roles(member.roles())
        .facts(member.facts())
        .build();
  }

  private static Alliance regions(Optional<String> lakeside, Optional<String> hillside) {
    return when(SharingCondition.sameRegion(2)).toBuilder()
        .codeSystems(
            new CodeSystems(
                Optional.of(CodeSystem.of("divisions", CodeSystem.Containment.PAIRS)),
                Optional.empty(),
                Optional.empty()))
        .institutions(List.of(lying("lakeside", lakeside), lying("hillside", hillside)))
        .build();
  }

  private static Institution lying(String id, Optional<String> region) {
    Institution.Builder institution = Institution.of(id, "Hospital").toBuilder();
    region.map(Code::of).ifPresent(institution::region);
    return institution.build();
  }

  private static void assertAnswer(Alliance alliance, SharingRequest request, boolean applies) {
    assertThat(outcome(alliance, request))
        .isEqualTo(applies ? Outcome.PERMITTED : Outcome.NOT_COVERED);
  }

  private static void assertOpen(Alliance alliance, SharingRequest request, Unknown blamed) {
    assertThat(outcome(alliance, request)).isEqualTo(Outcome.UNDETERMINED);
    assertThat(SharingPolicy.of(alliance).decide(request).unknowns()).containsExactly(blamed);
  }

  private static void assertMissed(Alliance alliance, String found) {
    assertThat(outcome(alliance, REQUEST)).isEqualTo(Outcome.NOT_COVERED);
    assertThat(SharingPolicy.of(alliance).explain(REQUEST).nearestMisses())
        .singleElement()
        .asString()
        .contains("found: " + found);
  }

  /** As decided, which is as explained, and as decided for all units at once. */
  private static Outcome outcome(Alliance alliance, SharingRequest request) {
    SharingPolicy policy = SharingPolicy.of(alliance);
    SharingDecision decision = policy.decide(request);
    assertThat(policy.explain(request).decision()).isEqualTo(decision);
    assertThat(policy.recipients(request).get(decision.outcome())).contains(request.recipient());
    assertThat(policy.providers(request).get(decision.outcome())).contains(request.provider());
    return decision.outcome();
  }
}
