// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import java.util.Collection;
import java.util.Optional;

/** Which of several ids somebody may have meant. */
final class Nearest {
  private Nearest() {}

  /** The first of those nearest, if at most two letters in a text of five are otherwise. */
  static Optional<String> to(String id, Collection<String> candidates) {
    int bound = Math.min(2, id.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : candidates) {
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
  private static int distance(String one, String other, int bound) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j - 1], diagonal));
        least = Math.min(least, row[j]);
      }
      if (least >= bound) {
        return bound;
      }
    }
    return Math.min(bound, row[other.length()]);
  }
}
