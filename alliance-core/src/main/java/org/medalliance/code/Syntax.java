// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The grammar of ids, codes and texts, said once.
 *
 * <p>Each method returns its argument unchanged or throws an {@link InvalidValueException} that
 * begins with the name of the subject. Nothing is trimmed, folded or normalised: text in, the same
 * out.
 */
public final class Syntax {
  /** The most characters (code points) of an id or code. */
  public static final int MAX_ID = 128;

  /** The most characters (UTF-16 units) of a text. */
  public static final int MAX_TEXT = 8_192;

  /** The most characters of an untrusted value that a message quotes. */
  public static final int MAX_QUOTE = 64;

  /** The most characters that a value says of one text or list. */
  private static final int MAX_BRIEF = 400;

  /** The most elements of a list that a value names. */
  private static final int MAX_NAMED = 8;

  /** No living script stacks more marks on one letter. */
  private static final int MAX_MARKS = 16;

  private Syntax() {}

  /**
   * Returns {@code text} if it is an id: letters and digits of any script in NFC, and {@code -_.:}.
   */
  public static String id(String subject, String text) {
    requireNonNull(subject, "subject");
    requireNonNull(text, subject);
    if (isPlainId(text)) {
      return text;
    }
    requireCharacters(subject, text, true);
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw refuse(Fault.ID_NOT_NFC, subject, "be in Unicode normalisation form C", text);
    }
    if (text.isEmpty()
        || text.codePointCount(0, text.length()) > MAX_ID
        || !text.codePoints().allMatch(Syntax::isIdCharacter)) {
      throw refuse(
          Fault.ID_SYNTAX, subject, "be letters, digits or -_.: (1 to " + MAX_ID + ")", text);
    }
    return text;
  }

  /**
   * Returns {@code text} if it is an open code: {@code lower-kebab}, where {@code .} sets off a
   * narrower code ({@code remote-imaging.ct}), or {@code system|value} for a code of another
   * system.
   */
  public static String openCode(String subject, String text) {
    requireNonNull(subject, "subject");
    requireNonNull(text, subject);
    if (isKebab(text)) {
      return text;
    }
    requireCharacters(subject, text, true);
    if (text.indexOf('|') < 0 || !isQualified(text)) {
      throw refuse(
          Fault.CODE_SYNTAX, subject, "be lower-kebab or system|value (1 to " + MAX_ID + ")", text);
    }
    return text;
  }

  /**
   * Returns {@code text} if it is a value of a code system: an id, or {@code system|value} with ids
   * on both sides.
   */
  public static String code(String subject, String text) {
    requireNonNull(subject, "subject");
    requireNonNull(text, subject);
    int bar = text.indexOf('|');
    if (bar < 0) {
      return id(subject, text);
    }
    id(subject, text.substring(0, bar));
    id(subject, text.substring(bar + 1));
    return text;
  }

  /**
   * Returns {@code text} if it is a text for people: not blank, at most {@link #MAX_TEXT}, no
   * control characters but line feed and tab.
   */
  public static String text(String subject, String text) {
    requireNonNull(subject, "subject");
    requireNonNull(text, subject);
    if (text.length() > MAX_TEXT) {
      throw refuse(Fault.LIMIT_STRING, subject, "have at most " + MAX_TEXT + " characters", text);
    }
    if (text.isBlank()) {
      throw refuse(Fault.TEXT_BLANK, subject, "not be blank; leave it out", text);
    }
    requireCharacters(subject, text, false);
    return text;
  }

  /** Checks a text that may be left out. */
  public static void text(String subject, Optional<String> text) {
    requireNonNull(text, "text");
    requireNonNull(subject, "subject");
    text.ifPresent(present -> text(subject, present));
  }

  /**
   * Returns {@code text} in single quotes for a message: at most {@value #MAX_QUOTE} characters,
   * with every character escaped that could break a line, hide, or turn the reading direction.
   */
  public static String quote(String text) {
    requireNonNull(text, "text");
    StringBuilder quoted = new StringBuilder(Math.min(text.length(), MAX_QUOTE) + 8).append('\'');
    int left = MAX_QUOTE;
    int at = 0;
    while (at < text.length() && left-- > 0) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isVisible(c)) {
        quoted.appendCodePoint(c);
      } else {
        appendEscape(quoted, c);
      }
    }
    return quoted.append(at < text.length() ? "…'" : "'").toString();
  }

  /**
   * Returns {@code text} with every character escaped that could break a line, hide, or turn the
   * reading direction.
   */
  public static String escape(String text) {
    requireNonNull(text, "text");
    if (text.codePoints().allMatch(Syntax::isVisible)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (isVisible(c)) {
                escaped.appendCodePoint(c);
              } else {
                appendEscape(escaped, c);
              }
            });
    return escaped.toString();
  }

  /** Returns the beginning of a text on one line, {@linkplain #escape escaped}. */
  public static String brief(String text) {
    requireNonNull(text, "text");
    String beginning = text.codePointCount(0, text.length()) > MAX_BRIEF ? cut(text) : text;
    String escaped = escape(beginning);
    return beginning.equals(text) && escaped.length() <= MAX_BRIEF ? escaped : cut(escaped) + "…";
  }

  /**
   * Returns the first elements in brackets, {@linkplain #brief(String) briefly}, and how many more
   * there are.
   */
  public static String brief(Collection<?> elements) {
    requireNonNull(elements, "elements");
    String named =
        elements.stream().limit(MAX_NAMED).map(Object::toString).collect(Collectors.joining(", "));
    int rest = elements.size() - MAX_NAMED;
    return "[" + brief(named) + (rest > 0 ? " and " + rest + " more]" : "]");
  }

  private static String cut(String text) {
    int length = Math.min(MAX_BRIEF, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, length));
  }

  private static boolean isPlainId(String text) {
    if (text.isEmpty() || text.length() > MAX_ID) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || !isIdCharacter(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIdCharacter(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  }

  private static boolean isQualified(String text) {
    int bar = text.indexOf('|');
    return isPlainId(text.substring(0, bar)) && isPlainId(text.substring(bar + 1));
  }

  /** Whether the text is lower-case letters and digits, set apart by single hyphens or dots. */
  private static boolean isKebab(String text) {
    if (text.isEmpty() || text.length() > MAX_ID) {
      return false;
    }
    boolean afterSeparator = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean separator = c == '-' || c == '.';
      if (separator ? afterSeparator : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
        return false;
      }
      afterSeparator = separator;
    }
    return !afterSeparator;
  }

  private static void requireCharacters(String subject, String text, boolean oneLine) {
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int type = Character.getType(c);
      if (type == Character.SURROGATE) {
        throw refuse(Fault.TEXT_SURROGATE, subject, "not hold half of a surrogate pair", text);
      }
      if (type == Character.CONTROL && (oneLine || (c != '\n' && c != '\t'))) {
        throw refuse(Fault.TEXT_CONTROL, subject, "not hold control characters", text);
      }
      if (oneLine && !isVisible(c)) {
        throw refuse(Fault.TEXT_INVISIBLE, subject, "not hold invisible characters", text);
      }
      marks = isMark(type) ? marks + 1 : 0;
      if (marks > MAX_MARKS) {
        throw refuse(
            Fault.TEXT_TOO_COMPLEX,
            subject,
            "not stack more than " + MAX_MARKS + " combining marks",
            text);
      }
    }
  }

  private static InvalidValueException refuse(
      Fault fault, String subject, String rule, String text) {
    return new InvalidValueException(fault, subject + " must " + rule + ": " + quote(text));
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isVisible(int c) {
    if (c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0) {
      return false; // Hangul fillers: letters that nobody sees
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static void appendEscape(StringBuilder out, int c) {
    for (char unit : Character.toChars(c)) {
      out.append("\\u");
      String hex = Integer.toHexString(unit);
      out.append("0000", hex.length(), 4).append(hex);
    }
  }
}
