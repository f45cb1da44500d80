// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.code.Code;
import org.medalliance.institution.Institution;

/** Size is no trouble, however it is arranged: whatever is squared would not end here. */
class LargeReferralTest {
  private static final int MANY = 100_000;

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

  private static <T> List<T> each(IntFunction<T> thing) {
    return IntStream.range(0, MANY).mapToObj(thing).toList();
  }
}
