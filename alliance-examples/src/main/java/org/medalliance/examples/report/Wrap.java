// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.util.ArrayList;
import java.util.List;

/** Where a text that is too long for its line goes on to the next. */
final class Wrap {
  private Wrap() {}

  /** The text in lines of at most {@code width} columns, as far as its words let it. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrap(paragraph, width, lines);
    }
    return lines;
  }

  private static void wrap(String paragraph, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String piece : pieces(paragraph)) {
      int wide = Width.of(piece.stripTrailing());
      if (used > 0 && used + wide > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      line.append(piece);
      used += Width.of(piece);
    }
    lines.add(line.toString().stripTrailing());
  }

  /** What stays together: a word with the blanks after it, a wide character with what clings to it. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      if (next < text.length() && mayBreak(character, text.codePointAt(next))) {
        pieces.add(text.substring(begin, next));
        begin = next;
      }
      at = next;
    }
    pieces.add(text.substring(begin));
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ') {
      return false;
    }
    if (before == ' ') {
      return true;
    }
    return (Width.isWide(before) || Width.isWide(after)) && !isOpening(before) && !isClosing(after);
  }

  private static boolean isOpening(int c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  private static boolean isClosing(int c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }
}
