// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.medalliance.decision.Outcome;

/**
 * What the plain ways to decide answer.
 *
 * @param possible the outcomes that are possible, a bit for each
 * @param rows the rows on which it rests, a row being a rule under one of its agreements
 */
public record Answer(int possible, int[] rows) {
  private static final int PERMITTED = 1;
  private static final int PROHIBITED = 2;
  private static final int UNCOVERED = 4;

  /** No rule applies. */
  static final Answer NOT_COVERED = new Answer(UNCOVERED, new int[0]);

  /** What a row can come to; a hit is {@code row << 2} with one of these. */
  static final int PERMITS = 0;

  static final int PERHAPS_PERMITS = 1;
  static final int PROHIBITS = 2;
  static final int PERHAPS_PROHIBITS = 3;

  /** Returns what the first {@code count} hits come to. */
  static Answer of(int[] hits, int count) {
    int seen = 0;
    for (int i = 0; i < count; i++) {
      seen |= 1 << (hits[i] & 3);
    }
    if (seen == 0) {
      return NOT_COVERED;
    }
    if ((seen & 1 << PROHIBITS) != 0) {
      return new Answer(PROHIBITED, rows(hits, count, 1 << PROHIBITS));
    }
    boolean mayProhibit = (seen & 1 << PERHAPS_PROHIBITS) != 0;
    boolean permits = (seen & 1 << PERMITS) != 0;
    if (!mayProhibit && permits) {
      return new Answer(PERMITTED, rows(hits, count, 1 << PERMITS));
    }
    int possible =
        (mayProhibit ? PROHIBITED : 0)
            | (permits || (seen & 1 << PERHAPS_PERMITS) != 0 ? PERMITTED : 0)
            | (permits ? 0 : UNCOVERED);
    return new Answer(possible, rows(hits, count, 15));
  }

  private static int[] rows(int[] hits, int count, int wanted) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      found += wanted >> (hits[i] & 3) & 1;
    }
    int[] rows = new int[found];
    for (int i = count - 1; i >= 0; i--) {
      if ((wanted >> (hits[i] & 3) & 1) != 0) {
        rows[--found] = hits[i] >> 2;
      }
    }
    return rows;
  }

  /** Returns what both come to if either may be meant. */
  Answer or(Answer other) {
    return new Answer(
        possible | other.possible,
        IntStream.concat(Arrays.stream(rows), Arrays.stream(other.rows))
            .sorted()
            .distinct()
            .toArray());
  }

  /** Returns the outcome, UNDETERMINED if several are possible. */
  public Outcome outcome() {
    return switch (possible) {
      case PERMITTED -> Outcome.PERMITTED;
      case PROHIBITED -> Outcome.PROHIBITED;
      case UNCOVERED -> Outcome.NOT_COVERED;
      default -> Outcome.UNDETERMINED;
    };
  }
}
