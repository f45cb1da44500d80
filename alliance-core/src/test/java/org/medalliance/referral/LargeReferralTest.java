// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Code;
import org.medalliance.institution.Institution;
import org.medalliance.sharing.ReferralPolicy;

/** Size is no trouble, however it is arranged: whatever is squared would not end here. */
class LargeReferralTest {
  private static final int MANY = 100_000;

  @Test
  void oneUnitHasAnAgreementWithEachOfAHundredThousand() {
    Alliance star =
        Ladder.with(Ladder.POLICY.toBuilder().agreement(ReferralPolicy.Agreement.NEEDED).build())
            .toBuilder()
            .institutions(with("hub", i -> Institution.of("u" + i, "Unit")))
            .members(each(i -> Ladder.member("u" + i, "county")))
            .addMember(Ladder.member("hub", "township"))
            .agreements(
                each(
                    i ->
                        Agreement.builder()
                            .id("pact-" + i)
                            .kind(AgreementKinds.CHARTER)
                            .binds(Binding.parties("hub", "u" + i))
                            .addFact(AgreementFact.effective(Ladder.FOUNDING))
                            .build()))
            .build();

    Referrals answer = ReferralNetwork.of(star).find(Ladder.from("hub", Direction.UP).build());

    assertThat(answer.candidates().flatMap(each -> each.route().stream()))
        .hasSize(MANY)
        .allMatch(hop -> hop.agreement().isPresent());
  }

  @Test
  void aHundredThousandUnitsOfOneRungLieWhereNoRegionsCanBeCompared() {
    Alliance scattered =
        Ladder.VALLEY.toBuilder()
            .codeSystems(CodeSystems.NONE)
            .institutions(
                each(
                    i ->
                        Institution.of("u" + i, "Unit").toBuilder()
                            .region(Code.of("r" + i))
                            .build()))
            .members(each(i -> Ladder.member("u" + i, "county")))
            .build();

    Referrals answer =
        ReferralNetwork.of(scattered).find(Ladder.from("u7", Direction.SIDEWAYS).build());

    assertThat(answer.unknown()).hasSize(MANY - 1);
    assertThat(answer.rejected()).hasSize(1);
  }

  @Test
  void aHundredThousandRungsOfWhichAnyMayBeSkipped() {
    Alliance tower =
        Ladder.with(
                Ladder.POLICY.toBuilder()
                    .ladder(ReferralPolicy.Ladder.SKIP)
                    .skipFrom(Optional.empty())
                    .build())
            .toBuilder()
            .tiers(each(i -> "t" + i).toArray(new String[0]))
            .institutions(each(i -> Institution.of("u" + i, "Unit")))
            .members(each(i -> Ladder.member("u" + i, "t" + i)))
            .build();

    Referrals answer = ReferralNetwork.of(tower).find(Ladder.from("u50000", Direction.UP).build());

    assertThat(answer.candidates()).hasSize(50_000);
    assertThat(answer.rejected()).hasSize(50_000);
  }

  private static List<Institution> with(String more, IntFunction<Institution> unit) {
    return IntStream.rangeClosed(0, MANY)
        .mapToObj(i -> i == MANY ? Institution.of(more, "Hub") : unit.apply(i))
        .toList();
  }

  private static <T> List<T> each(IntFunction<T> thing) {
    return IntStream.range(0, MANY).mapToObj(thing).toList();
  }
}
