// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;

/** A rule can be read aloud, whatever it selects and asks for, and stops before nobody listens. */
class WordingTest {
  private static final Attribute<Long> AGE = Attribute.number("age-years");
  private static final SharingCondition CONSENT = SharingCondition.flag(Attribute.CONSENT);
  private static final SharingCondition NEAR = SharingCondition.sameRegion(2);

  @ParameterizedTest(name = "{1}")
  @MethodSource({"units", "conditions", "resources"})
  void readsAloud(Object part, String words) {
    assertThat(part).hasToString(words);
  }

  private static Stream<Arguments> units() {
    return Stream.of(
        Arguments.of(UnitSelector.any(), "any unit"),
        Arguments.of(UnitSelector.unit("lakeside", "hillside"), "unit hillside, lakeside"),
        Arguments.of(UnitSelector.tier("county"), "tier county"),
        Arguments.of(UnitSelector.tierAtLeast("county"), "tier at least county"),
        Arguments.of(UnitSelector.tierAtMost("county"), "tier at most county"),
        Arguments.of(UnitSelector.role(Roles.LEAD), "role lead"),
        Arguments.of(UnitSelector.standing(Standing.TRIAL), "standing TRIAL"),
        Arguments.of(UnitSelector.kind(InstitutionKind.of("hospital")), "kind hospital"),
        Arguments.of(UnitSelector.gradeAtLeast("III-A"), "grade at least III-A"),
        Arguments.of(UnitSelector.regionWithin("510000"), "region within 510000"),
        Arguments.of(UnitSelector.specialty("05.05"), "specialty 05.05"),
        Arguments.of(UnitSelector.party("charter"), "party to charter"),
        Arguments.of(UnitSelector.not(UnitSelector.any()), "not any unit"),
        Arguments.of(
            UnitSelector.allOf(UnitSelector.tier("a"), UnitSelector.role(Roles.LEAD)),
            "(role lead and tier a)"),
        Arguments.of(
            UnitSelector.anyOf(UnitSelector.tier("a"), UnitSelector.role(Roles.LEAD)),
            "(role lead or tier a)"));
  }

  private static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(
            SharingCondition.purposeIn(Purpose.of("teaching"), Purpose.of("care")),
            "purpose is care, teaching"),
        Arguments.of(SharingCondition.urgencyAtLeast(Urgency.URGENT), "urgency is at least URGENT"),
        Arguments.of(SharingCondition.atLeast(AGE, 18), "age-years is at least 18"),
        Arguments.of(SharingCondition.atMost(AGE, 17), "age-years is at most 17"),
        Arguments.of(
            SharingCondition.between(AGE, 1, 17), "age-years is at least 1 and at most 17"),
        Arguments.of(CONSENT, "consent is so"),
        Arguments.of(
            SharingCondition.recipientTier(SharingCondition.TierRelation.LOWER),
            "recipient's tier is LOWER seen from the provider"),
        Arguments.of(NEAR, "same region to depth 2"),
        Arguments.of(SharingCondition.not(CONSENT), "not consent is so"),
        Arguments.of(
            SharingCondition.allOf(NEAR, CONSENT), "(consent is so and same region to depth 2)"),
        Arguments.of(
            SharingCondition.anyOf(NEAR, CONSENT), "(consent is so or same region to depth 2)"));
  }

  private static Stream<Arguments> resources() {
    Optional<Code> paediatrics = Optional.of(Code.of("07"));
    ResourceKind imaging = ResourceKind.of("remote-imaging");
    return Stream.of(
        Arguments.of(ResourceSelector.kinds(imaging), "remote-imaging"),
        Arguments.of(
            new ResourceSelector.OfKind(ImmutableSortedSet.of(imaging), paediatrics),
            "remote-imaging for specialty 07"),
        Arguments.of(ResourceSelector.one("workstation"), "resource workstation"),
        Arguments.of(
            new ResourceSelector.One(ResourceId.of("workstation"), paediatrics),
            "resource workstation for specialty 07"),
        Arguments.of(new Citation(RuleId.of("r1"), AgreementId.of("charter")), "r1 under charter"),
        Arguments.of(Attributes.NONE.with(AGE, 17L), "[age-years=17]"));
  }

  @Test
  void namesEightAndCountsTheRest() {
    assertThat(Wording.list(numbers(8))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8");
    assertThat(Wording.list(numbers(9))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8 and 1 more");
    assertThat(Wording.nested("or", numbers(8)))
        .isEqualTo("(1 or 2 or 3 or 4 or 5 or 6 or 7 or 8)");
    assertThat(Wording.nested("or", numbers(10)))
        .isEqualTo("(1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 2 more)");
  }

  @Test
  void stopsAfter400Characters() {
    assertThat(Wording.cut("a".repeat(400))).isEqualTo("a".repeat(400));
    assertThat(Wording.cut("a".repeat(401))).isEqualTo("a".repeat(400) + "…");
    assertThat(Wording.list(List.of("a".repeat(401)))).isEqualTo("a".repeat(400) + "…");
  }

  private static List<Integer> numbers(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}
