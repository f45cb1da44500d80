// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.CodeSystem.Containment;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.TierId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.Timeline;

/** Ids that somebody made to collide: without order among them each look-up would try them all. */
class CollidingIdsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 21);

  /** {@code Aa} and {@code BB} have one hash code, and so have all texts made of them. */
  private static final ImmutableList<String> IDS =
      IntStream.range(0, 1 << 14)
          .mapToObj(
              i ->
                  IntStream.range(0, 14)
                      .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                      .reduce("", String::concat))
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableSortedSet<UnitId> UNITS =
      IDS.stream()
          .map(UnitId::of)
          .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));

  @Test
  void haveOneHashCode() {
    assertThat(UNITS).hasSize(16_384);
    assertThat(ImmutableSet.copyOf(UNITS.stream().map(UnitId::hashCode).toList())).hasSize(1);
  }

  @Test
  void nameTheUnitsOfAnAlliance() {
    Alliance.Builder builder =
        Alliance.builder()
            .id("colliding")
            .kind(AllianceKind.of("specialty-alliance"))
            .roll(RollScope.COMPLETE)
            .tiers(IDS.toArray(new String[0]));
    for (String id : IDS) {
      builder.addInstitution(Institution.of(id, "a")).addMember(MemberUnit.admitted(id, DAY));
    }
    Alliance alliance = builder.build();

    assertThat(UNITS).allMatch(id -> alliance.institution(id).orElseThrow().id().equals(id));
    assertThat(UNITS).allMatch(id -> alliance.member(id).orElseThrow().unit().equals(id));
    assertThat(alliance.rollOn(DAY).members()).hasSize(16_384);
    assertThat(alliance.tiers()).contains(TierId.of(IDS.get(16_383)));
  }

  @Test
  void nameTheTiersBySomeOfWhichARuleSelects() {
    Alliance.Builder builder =
        Alliance.builder()
            .id("colliding")
            .kind(AllianceKind.of("specialty-alliance"))
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(DAY))
            .addAgreement(Agreement.charter("charter", DAY))
            .tiers(IDS.toArray(new String[0]))
            .addRule(
                SharingRule.permit("tenth-uses-ninth")
                    .resource(ResourceKind.of("training"))
                    .provider(UnitSelector.tier(IDS.get(9)))
                    .recipient(UnitSelector.tier(IDS.get(10)))
                    .under("charter")
                    .build());
    for (int i = 0; i < IDS.size(); i++) {
      TierId tier = TierId.of(IDS.get(i));
      builder
          .addInstitution(Institution.of("u" + i, "a"))
          .addMember(
              MemberUnit.admitted("u" + i, DAY).toBuilder().tier(Timeline.always(tier)).build());
    }

    SharingPolicy policy = SharingPolicy.of(builder.build());

    assertThat(policy.decide(use("u10", "u9")).isPermitted()).isTrue();
    assertThat(policy.decide(use("u11", "u9")).isPermitted()).isFalse();
  }

  private static SharingRequest use(String recipient, String provider) {
    return SharingRequest.builder()
        .recipient(recipient)
        .provider(provider)
        .kind("training")
        .on(DAY)
        .build();
  }

  @Test
  void nameThePartiesOfAnAgreementAndTheUnitsOfASelector() {
    Agreement agreement =
        Agreement.builder()
            .id("framework")
            .kind(AgreementKinds.FRAMEWORK)
            .binds(new Binding.Parties(UNITS))
            .build();
    UnitSelector.Units selector = new UnitSelector.Units(UNITS);

    assertThat(UNITS).allMatch(agreement.binds()::names);
    assertThat(UNITS).allMatch(selector.units()::contains);
  }

  @Test
  void nameTheCodesOfASystem() {
    ImmutableList<Code> codes = IDS.stream().map(Code::of).collect(ImmutableList.toImmutableList());

    assertThat(CodeSystem.ordered("colliding", Containment.FLAT, codes, ImmutableSet.of()).order())
        .isEqualTo(codes);
  }
}
