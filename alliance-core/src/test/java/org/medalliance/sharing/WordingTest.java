// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

  @Test
  void readsAloudWhichUnits() {
    assertThat(UnitSelector.any()).hasToString("any unit");
    assertThat(UnitSelector.unit("lakeside", "hillside")).hasToString("unit hillside, lakeside");
    assertThat(UnitSelector.tier("county")).hasToString("tier county");
    assertThat(UnitSelector.tierAtLeast("county")).hasToString("tier at least county");
    assertThat(UnitSelector.tierAtMost("county")).hasToString("tier at most county");
    assertThat(UnitSelector.role(Roles.LEAD)).hasToString("role lead");
    assertThat(UnitSelector.standing(Standing.TRIAL)).hasToString("standing TRIAL");
    assertThat(UnitSelector.kind(InstitutionKind.of("hospital"))).hasToString("kind hospital");
    assertThat(UnitSelector.gradeAtLeast("III-A")).hasToString("grade at least III-A");
    assertThat(UnitSelector.regionWithin("510000")).hasToString("region within 510000");
    assertThat(UnitSelector.specialty("05.05")).hasToString("specialty 05.05");
    assertThat(UnitSelector.party("charter")).hasToString("party to charter");
    assertThat(UnitSelector.not(UnitSelector.any())).hasToString("not any unit");
    assertThat(UnitSelector.allOf(UnitSelector.tier("a"), UnitSelector.role(Roles.LEAD)))
        .hasToString("(role lead and tier a)");
    assertThat(UnitSelector.anyOf(UnitSelector.tier("a"), UnitSelector.role(Roles.LEAD)))
        .hasToString("(role lead or tier a)");
  }

  @Test
  void readsAloudUnderWhichConditions() {
    assertThat(SharingCondition.purposeIn(Purpose.of("teaching"), Purpose.of("care")))
        .hasToString("purpose is care, teaching");
    assertThat(SharingCondition.urgencyAtLeast(Urgency.URGENT))
        .hasToString("urgency is at least URGENT");
    assertThat(SharingCondition.atLeast(AGE, 18)).hasToString("age-years is at least 18");
    assertThat(SharingCondition.atMost(AGE, 17)).hasToString("age-years is at most 17");
    assertThat(SharingCondition.between(AGE, 1, 17))
        .hasToString("age-years is at least 1 and at most 17");
    assertThat(CONSENT).hasToString("consent is so");
    assertThat(SharingCondition.recipientTier(SharingCondition.TierRelation.LOWER))
        .hasToString("recipient's tier is LOWER seen from the provider");
    assertThat(NEAR).hasToString("same region to depth 2");
    assertThat(SharingCondition.not(CONSENT)).hasToString("not consent is so");
    assertThat(SharingCondition.allOf(NEAR, CONSENT))
        .hasToString("(consent is so and same region to depth 2)");
    assertThat(SharingCondition.anyOf(NEAR, CONSENT))
        .hasToString("(consent is so or same region to depth 2)");
  }

  @Test
  void readsAloudWhichResourcesAndWhy() {
    Optional<Code> paediatrics = Optional.of(Code.of("07"));
    ResourceKind imaging = ResourceKind.of("remote-imaging");

    assertThat(ResourceSelector.kinds(imaging)).hasToString("remote-imaging");
    assertThat(new ResourceSelector.OfKind(ImmutableSortedSet.of(imaging), paediatrics))
        .hasToString("remote-imaging for specialty 07");
    assertThat(ResourceSelector.one("workstation")).hasToString("resource workstation");
    assertThat(new ResourceSelector.One(ResourceId.of("workstation"), paediatrics))
        .hasToString("resource workstation for specialty 07");
    assertThat(new Citation(RuleId.of("r1"), AgreementId.of("charter")))
        .hasToString("r1 under charter");
    assertThat(Attributes.NONE.with(AGE, 17L)).hasToString("[age-years=17]");
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
