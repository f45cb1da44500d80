// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import org.medalliance.code.Certainty;

/** Three-valued answers as digits, to be kept where objects took too much room. */
public final class Answers {
  /** How many answers there are. */
  public static final int COUNT = 3;

  private Answers() {}

  /** Returns the digit of an answer: 0, 1 or 2. */
  public static int digit(Certainty answer) {
    return switch (answer) {
      case NO -> 0;
      case UNKNOWN -> 1;
      case YES -> 2;
    };
  }

  /** Returns the answer of a digit. */
  public static Certainty of(int digit) {
    return switch (digit) {
      case 0 -> Certainty.NO;
      case 1 -> Certainty.UNKNOWN;
      case 2 -> Certainty.YES;
      default -> throw new IllegalArgumentException("digit must be 0, 1 or 2: " + digit);
    };
  }
}
