// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

/** The escapes that JSON cannot do without, and those that people cannot. */
final class Escapes {
  private Escapes() {}

  /** Returns the shortest escape of a control character. */
  static String of(char control) {
    return switch (control) {
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> unicode(control);
    };
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /**
   * Whether nobody sees a character where it stands: controls, marks of direction, line ends that
   * are none in JSON; but not the two joiners, without which some scripts cannot be written.
   */
  private static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> character != '\u200c' && character != '\u200d';
      default -> false;
    };
  }

  private static String unicode(char c) {
    return "\\u" + Integer.toHexString(0x10000 + c).substring(1);
  }

  private static void escape(StringBuilder out, int character) {
    for (char c : Character.toChars(character)) {
      out.append(unicode(c));
    }
  }

  /** Appends a text in quotes, for people to read. */
  static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(of(c));
      } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
        escape(out, c); // no encoding has it
      } else if (isUnseen(text.codePointAt(i))) {
        escape(out, text.codePointAt(i));
        i += Character.charCount(text.codePointAt(i)) - 1;
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
