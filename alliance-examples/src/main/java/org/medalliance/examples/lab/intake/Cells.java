// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import java.text.Normalizer;
import org.medalliance.code.Syntax;
import org.medalliance.examples.report.Saying;

/** The text of cells as people leave it behind. */
final class Cells {
  private static final int REPLACEMENT = 0xFFFD;

  private Cells() {}

  /** Without blanks of any width around it, nor marks that nobody sees. */
  static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** In characters of normal width, such as {@code 2021} for {@code ２０２１}. */
  static String narrow(String text) {
    return trimmed(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** On one line: a break between Chinese characters goes, any other becomes a blank. */
  static String unbroken(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (String part : text.split("\\R", -1)) {
      String next = trimmed(part);
      if (!line.isEmpty()
          && !next.isEmpty()
          && !(isHan(line.codePointBefore(line.length())) && isHan(next.codePointAt(0)))) {
        line.append(' ');
      }
      line.append(next);
    }
    return line.toString();
  }

  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Cells::isHan);
  }

  /** Refuses a text in which an earlier conversion put a mark for what it did not know. */
  static void requireWhole(String text) throws Misfit {
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw new Misfit(
          Saying.of(
              "characters were lost before the file was written: {0}; export the list again",
              Syntax.quote(text)));
    }
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
