// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.util.ArrayList;
import java.util.List;

/** Where a text that is too long for its line goes on to the next. */
final class Wrap {
  private static final String CLINGS_TO_THE_NEXT = "（《〈「『【“‘";
  private static final String CLINGS_TO_THE_ONE_BEFORE = "）》〉」』】”’，。、；：！？·";

  private Wrap() {}

  /** The text in lines of at most {@code width} columns, as far as its words let it. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrap(words(paragraph, width), width, lines);
    }
    return lines;
  }

  private static void wrap(List<String> words, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words) {
      if (used > 0 && used + Width.of(word.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      line.append(word);
      used += Width.of(word);
    }
    lines.add(line.toString().stripTrailing());
  }

  /**
   * Words with the blanks after them; one that is too long for any line in pieces, where it is
   * Chinese or a hyphen, dot or slash stands.
   */
  private static List<String> words(String text, int width) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int at = 1; at <= text.length(); at++) {
      boolean end = at == text.length() || (text.charAt(at - 1) == ' ' && text.charAt(at) != ' ');
      if (end) {
        String word = text.substring(begin, at);
        words.addAll(Width.of(word.stripTrailing()) > width ? pieces(word) : List.of(word));
        begin = at;
      }
    }
    return words;
  }

  private static List<String> pieces(String word) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = ' ';
    for (int character : word.codePoints().toArray()) {
      if (piece.length() > 0 && mayBreak(before, character)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(character);
      before = character;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    boolean sign = // never within a date
        (before == '-' && Character.isLetter(after))
            || ((before == '.' || before == '/') && Character.isLetterOrDigit(after));
    return (sign || Width.isWide(before) || Width.isWide(after))
        && after != ' '
        && CLINGS_TO_THE_NEXT.indexOf(before) < 0
        && CLINGS_TO_THE_ONE_BEFORE.indexOf(after) < 0;
  }
}
