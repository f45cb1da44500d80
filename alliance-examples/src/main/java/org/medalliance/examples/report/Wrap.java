// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.medalliance.code.Syntax;

/** Where a text that is too long for its line goes on to the next. */
final class Wrap {
  private static final String CLINGS_TO_THE_NEXT = "（《〈「『【“‘";
  private static final String CLINGS_TO_THE_ONE_BEFORE = "）》〉」』】”’，。、；：！？·";

  private Wrap() {}

  /**
   * The text in lines of at most {@code width} columns, with what would not be seen made visible.
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrap(words(Syntax.escape(paragraph), width), width, lines);
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
   * Words with the blanks after them; one that is too long for any line in pieces: broken where it
   * is Chinese or a hyphen, dot or slash stands, and anywhere if that is not enough.
   */
  private static List<String> words(String text, int width) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int at = 1; at <= text.length(); at++) {
      boolean end = at == text.length() || (text.charAt(at - 1) == ' ' && text.charAt(at) != ' ');
      if (end) {
        String word = text.substring(begin, at);
        words.addAll(Width.of(word.stripTrailing()) > width ? pieces(word, width) : List.of(word));
        begin = at;
      }
    }
    return words;
  }

  private static List<String> pieces(String word, int width) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = ' ';
    for (int character : word.codePoints().toArray()) {
      if (piece.length() > 0 && mayBreak(before, character)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      while (piece.length() > 0
          && character != ' '
          && Width.of(piece.toString()) + Width.of(character) > width) {
        pieces.add(cut(piece));
      }
      piece.appendCodePoint(character);
      before = character;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** Takes off the beginning of a full line, up to the last hyphen: that of a date, if any. */
  private static String cut(StringBuilder piece) {
    int hyphen = piece.lastIndexOf("-");
    int end = hyphen < 0 ? piece.length() : hyphen + 1;
    String beginning = piece.substring(0, end);
    piece.delete(0, end);
    return beginning;
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
