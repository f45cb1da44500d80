// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

/** The escapes that JSON cannot do without. */
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
      default -> "\\u00" + (control < 0x10 ? "0" : "") + Integer.toHexString(control);
    };
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** Appends a text in quotes. */
  static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(of(c));
      } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
        out.append("\\u").append(Integer.toHexString(c)); // no encoding has it
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
