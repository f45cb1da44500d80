// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.medalliance.Alliance;
import org.medalliance.sharing.SharingRequest;

/**
 * Values by chance, for property tests, fuzzers and benchmarks alike; always valid.
 *
 * <p>Ids, codes and days come from small pools, so that what is drawn apart still meets. In an
 * alliance whatever is referred to is there.
 */
public final class Draw {
  private Draw() {}

  /** Draws an alliance of two to six units, up to three agreements and up to five rules. */
  public static Alliance alliance(SplittableRandom random) {
    return alliance(Dice.of(random));
  }

  /** Draws an alliance of two to six units, up to three agreements and up to five rules. */
  public static Alliance alliance(Dice dice) {
    return DrawAlliance.alliance(dice);
  }

  /** Draws an alliance with at least one rule, and a request that may well be permitted. */
  public static AllianceAndRequest allianceAndRequest(SplittableRandom random) {
    return allianceAndRequest(Dice.of(random));
  }

  /** Draws an alliance with at least one rule, and a request that may well be permitted. */
  public static AllianceAndRequest allianceAndRequest(Dice dice) {
    return DrawRequest.withAlliance(dice);
  }

  /** Draws a request of an alliance; four in five are made to suit one of its rules. */
  public static SharingRequest request(Alliance alliance, Dice dice) {
    return DrawRequest.request(dice, alliance);
  }

  /** Draws a day on which something in an alliance may begin or end, or the day before or after. */
  public static LocalDate day(Dice dice) {
    return Days.day(dice);
  }
}
