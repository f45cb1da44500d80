// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal a text takes. */
final class Width {
  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  /** Two for what UAX #11 calls wide or fullwidth, none for marks and formats, else one. */
  static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  static boolean isWide(int c) {
    boolean symbols = c >= 0x3000 && c <= 0x303E;
    boolean fullwidth = (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
    boolean pictures = c >= 0x1F300 && c <= 0x1FAFF;
    return symbols
        || fullwidth
        || pictures
        || switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> !(c >= 0xFF61 && c <= 0xFFDC);
          default -> false;
        };
  }

  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }
}
