// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.medalliance.Alliance;
import org.medalliance.sharing.SharingRequest;

/**
 * Values by chance for whoever brings the dice, a fuzzer for one; always valid. With a seed, {@link
 * Samples} are simpler.
 *
 * <p>Ids, codes and days come from small pools, so that what is drawn apart still meets. In an
 * alliance whatever is referred to is there.
 */
public final class Draw {
  private Draw() {}

  /** Draws a SMALL alliance. */
  public static Alliance alliance(Dice dice) {
    return alliance(dice, AllianceSize.SMALL);
  }

  /** Draws an alliance. */
  public static Alliance alliance(Dice dice, AllianceSize size) {
    return DrawAlliance.alliance(dice, requireNonNull(size, "size"));
  }

  /** Draws a SMALL alliance with at least two rules, and a request that may well be permitted. */
  public static AllianceAndRequest allianceAndRequest(Dice dice) {
    return allianceAndRequest(dice, AllianceSize.SMALL);
  }

  /** Draws an alliance with at least two rules, and a request that may well be permitted. */
  public static AllianceAndRequest allianceAndRequest(Dice dice, AllianceSize size) {
    return DrawRequest.withAlliance(dice, requireNonNull(size, "size"));
  }

  /** Draws a SMALL alliance with at least two rules, and a request that may well be permitted. */
  public static AllianceAndRequest allianceAndRequest(SplittableRandom random) {
    return allianceAndRequest(Dice.of(random));
  }

  /** Draws a request of an alliance; four in five are made to suit one of its rules. */
  public static SharingRequest request(Alliance alliance, Dice dice) {
    return new DrawRequest(alliance).request(dice);
  }

  /** Draws a day on which something in an alliance may begin or end, or the day before or after. */
  public static LocalDate day(Dice dice) {
    return Days.day(dice);
  }
}
