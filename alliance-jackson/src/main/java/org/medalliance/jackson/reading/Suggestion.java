// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant who wrote something else. */
public final class Suggestion {
  private static final int MOST_EDITS = 2;
  private static final int LONGEST = 40;

  private Suggestion() {}

  /**
   * Returns the word that is nearest to {@code text}, if one is within two edits and half its
   * length.
   */
  public static Optional<String> of(String text, Collection<String> words) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = text.strip();
    String nearest = "";
    int fewest = MOST_EDITS + 1;
    for (String word : words) {
      int edits =
          wanted.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))
              ? 0
              : edits(wanted, word);
      if (edits < fewest && edits * 2 <= word.length()) {
        nearest = word;
        fewest = edits;
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /** Returns {@code ; did you mean 'until'?}, or the empty text. */
  public static String inWords(String text, Collection<String> words) {
    return of(text, words).map(word -> "; did you mean '" + word + "'?").orElse("");
  }

  /** The fewest insertions, deletions and replacements (Levenshtein), or more than wanted. */
  private static int edits(String one, String other) {
    if (Math.abs(one.length() - other.length()) > MOST_EDITS) {
      return MOST_EDITS + 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
