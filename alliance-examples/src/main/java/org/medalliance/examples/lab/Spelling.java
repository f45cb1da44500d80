// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody meant who wrote something else. */
final class Spelling {
  private static final int MOST_SLIPS = 3;

  private Spelling() {}

  /** The known text nearest to {@code text}, if it is at most three slips away. */
  static Optional<String> nearest(String text, Collection<String> known) {
    return known.stream()
        .filter(each -> Math.abs(each.length() - text.length()) <= MOST_SLIPS)
        .filter(each -> slips(text, each) <= MOST_SLIPS)
        .min(
            Comparator.<String>comparingInt(each -> slips(text, each))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many characters have to be added, removed or replaced (Levenshtein). */
  private static int slips(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
