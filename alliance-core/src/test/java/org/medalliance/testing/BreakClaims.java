// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static org.medalliance.testing.BreakReferences.DAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Claim.Meaning;
import org.medalliance.evidence.Measure;
import org.medalliance.membership.MemberUnit;

/** Breaks figures. */
final class BreakClaims {
  static final ImmutableList<Breaker> ALL =
      ImmutableList.of(
          new Breaker(
              FindingCodes.CLAIM_OFF_ROLL,
              "a figure of members below the roll",
              claim(0, "members 0 CURRENT as of 2022-03-08"),
              alliance ->
                  BreakReferences.units()
                      .andThen(
                          BreakReferences.member(
                              MemberUnit.admitted("breaker-one", LocalDate.of(2000, 1, 15))))
                      .andThen(claims())
                      .apply(alliance),
              claims(said("members", 0, Meaning.CURRENT))),
          new Breaker(
              FindingCodes.CLAIM_OFF_ROLL,
              "a figure of members above a complete roll",
              claim(0, "members 1000 CUMULATIVE as of 2022-03-08"),
              alliance -> claims().apply(alliance.toBuilder().roll(RollScope.COMPLETE).build()),
              claims(said("members", 1_000, Meaning.CUMULATIVE))),
          new Breaker(
              FindingCodes.CLAIMS_CONFLICT,
              "one of two figures of a day",
              claim(1, "beds 49 CURRENT as of 2022-03-08"),
              claims(said("beds", 46, Meaning.CURRENT)),
              claims(said("beds", 46, Meaning.CURRENT), said("beds", 49, Meaning.CURRENT))),
          new Breaker(
              FindingCodes.CLAIMS_CONFLICT,
              "the figure of those ever",
              claim(1, "beds 46 CUMULATIVE as of 2022-03-08"),
              claims(said("beds", 46, Meaning.CUMULATIVE)),
              claims(said("beds", 46, Meaning.CUMULATIVE), said("beds", 49, Meaning.CURRENT))),
          new Breaker(
              FindingCodes.CLAIMS_CONFLICT,
              "the figure of those present",
              claim(1, "beds 49 PRESENT as of 2022-03-08"),
              claims(said("beds", 46, Meaning.CURRENT)),
              claims(said("beds", 46, Meaning.CURRENT), said("beds", 49, Meaning.PRESENT))),
          new Breaker(
              FindingCodes.CLAIM_PARTS,
              "one part of a figure",
              claim(0, "beds 227 CURRENT as of 2022-03-08"),
              claims(
                  said("beds", 227, Meaning.CURRENT),
                  said("beds.a", 18, Meaning.CURRENT),
                  said("beds.b", 209, Meaning.CURRENT)),
              claims(
                  said("beds", 227, Meaning.CURRENT),
                  said("beds.a", 16, Meaning.CURRENT),
                  said("beds.b", 209, Meaning.CURRENT))));

  private BreakClaims() {}

  private static FindingPath claim(int index, String text) {
    return FindingPath.of("claims").at(index, text);
  }

  private static Claim said(String measure, long value, Meaning meaning) {
    return Claim.builder()
        .measure(Measure.of(measure))
        .value(value)
        .meaning(meaning)
        .asOf(DAY)
        .build();
  }

  /** These figures and no others. */
  private static UnaryOperator<Alliance> claims(Claim... claims) {
    return alliance -> alliance.toBuilder().claims(List.of(claims)).build();
  }
}
