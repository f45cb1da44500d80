// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import org.medalliance.code.SessionId;
import org.medalliance.evidence.Claim;

/** Figures that are reported. */
final class DrawClaim {
  private DrawClaim() {}

  static Claim claim(Dice dice, Cast cast) {
    return Claim.builder()
        .measure(Words.measure(dice))
        .subject(
            cast.session(dice)
                .map(SessionId::value)
                .or(() -> dice.maybe(20, () -> cast.unit(dice).value())))
        .value(dice.oneOf(46L, 49L, 0L, 1L, Long.MAX_VALUE))
        .meaning(dice.oneOf(Claim.Meaning.values()))
        .asOf(Days.partial(dice))
        .source(cast.source(dice))
        .quote(dice.maybe(30, () -> Words.text(dice)))
        .note(Words.remark(dice))
        .build();
  }
}
