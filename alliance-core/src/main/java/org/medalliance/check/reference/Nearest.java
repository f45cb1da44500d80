// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import java.util.Collection;
import java.util.Optional;

/**
 * Which of several ids somebody may have meant. So many characters are compared by one of these and
 * no more, however many ids are asked for: then nothing is near.
 */
final class Nearest {
  private static final long MAX_COMPARED = 10_000_000;

  private long compared;

  /**
   * The first of those nearest, if at most every third letter is otherwise, and never more than
   * two.
   */
  Optional<String> to(String id, Collection<String> candidates) {
    int bound = Math.min(2, id.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : candidates) {
      compared++;
      if (compared > MAX_COMPARED) {
        return Optional.empty();
      }
      if (Math.abs(candidate.length() - id.length()) < bound) {
        int distance = distance(id, candidate, bound);
        if (distance < bound) {
          bound = distance;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
  }

  /** How many letters have to be put in, taken out or changed; {@code bound} if not fewer. */
  private int distance(String one, String other, int bound) {
    for (int edits = 0; edits < bound; edits++) {
      if (isWithin(edits, one, 0, other, 0)) {
        return edits;
      }
    }
    return bound;
  }

  /** Branches at the first letter that is otherwise, so that its cost is linear in the length. */
  private boolean isWithin(int edits, String one, int i, String other, int j) {
    int skipped = 0;
    while (i + skipped < one.length()
        && j + skipped < other.length()
        && one.charAt(i + skipped) == other.charAt(j + skipped)) {
      skipped++;
    }
    compared += skipped + 1;
    int left = one.length() - i - skipped;
    int right = other.length() - j - skipped;
    if (Math.abs(left - right) > edits) {
      return false;
    }
    if (left == 0 || right == 0) {
      return true; // what is left of the longer is put in, and that is not too much
    }
    int here = i + skipped;
    int there = j + skipped;
    return edits > 0
        && (isWithin(edits - 1, one, here + 1, other, there + 1)
            || isWithin(edits - 1, one, here + 1, other, there)
            || isWithin(edits - 1, one, here, other, there + 1));
  }
}
