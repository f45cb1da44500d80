// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.token.Document;

/**
 * The grammar of JSON (RFC 8259), for one purpose: to say where a text leaves it and what should
 * stand there.
 *
 * <p>Parsers know that a text is not JSON; where, each has its own idea of, and what they say is
 * for those who set them up.
 */
final class Grammar {
  private static final ImmutableList<String> LITERALS = ImmutableList.of("true", "false", "null");
  private static final int LONGEST_WORD = 40;

  /** What people write who think of another language, and what they should write. */
  private static final ImmutableMap<String, String> ADVICE =
      ImmutableMap.<String, String>builder()
          .put("'", "; write texts and names in double quotes")
          .put("/", "; JSON has no comments, write a note")
          .put("#", "; JSON has no comments, write a note")
          .put("NaN", "; JSON has no such number")
          .put("Infinity", "; JSON has no such number")
          .put("-Infinity", "; JSON has no such number")
          .put("undefined", "; leave the member out")
          .buildOrThrow();

  private final Document text;
  private final BitSet arrays = new BitSet();
  private int depth;
  private int at;
  private boolean afterComma;

  /** What may come next. */
  private enum Next {
    VALUE("a value"),
    FIRST_ELEMENT("a value or ]"),
    NAME("a name in double quotes"),
    FIRST_NAME("a name in double quotes or }"),
    COLON("a colon"),
    IN_ARRAY("a comma or ]"),
    IN_OBJECT("a comma or }"),
    NOTHING("nothing");

    private final String words;

    Next(String words) {
      this.words = words;
    }
  }

  /** Where a text is not JSON, and what must hold there. */
  record Breach(int offset, String message) {}

  private Grammar(Document text) {
    this.text = text;
  }

  /** Returns the first place at which a text is not JSON; empty if it is. */
  static Optional<Breach> breach(Document text) {
    return Optional.ofNullable(new Grammar(text).scan());
  }

  private @Nullable Breach scan() {
    Next next = Next.VALUE;
    while (true) {
      while (at < text.length() && isSpace(text.at(at))) {
        at++;
      }
      if (at == text.length()) {
        return next == Next.NOTHING ? null : end(next.words);
      }
      int unit = text.at(at);
      Next after = after(next, unit);
      if (after == null) {
        return here(next.words);
      }
      Breach breach = unit == '"' ? string() : isPlain(unit) ? plain(next) : step();
      if (breach != null) {
        return breach;
      }
      afterComma = unit == ',';
      next = after;
    }
  }

  /** What may come after something that begins with this; null if it must not come now. */
  private @Nullable Next after(Next next, int unit) {
    return switch (next) {
      case VALUE -> afterValue(unit);
      case FIRST_ELEMENT -> unit == ']' ? close() : afterValue(unit);
      case NAME -> unit == '"' ? Next.COLON : null;
      case FIRST_NAME -> unit == '"' ? Next.COLON : unit == '}' ? close() : null;
      case COLON -> unit == ':' ? Next.VALUE : null;
      case IN_ARRAY -> unit == ',' ? Next.VALUE : unit == ']' ? close() : null;
      case IN_OBJECT -> unit == ',' ? Next.NAME : unit == '}' ? close() : null;
      case NOTHING -> null;
    };
  }

  private @Nullable Next afterValue(int unit) {
    if (unit == '{' || unit == '[') {
      arrays.set(depth++, unit == '[');
      return unit == '[' ? Next.FIRST_ELEMENT : Next.FIRST_NAME;
    }
    return unit == '"' || isPlain(unit) ? within() : null;
  }

  private Next close() {
    depth--;
    return within();
  }

  private Next within() {
    return depth == 0 ? Next.NOTHING : arrays.get(depth - 1) ? Next.IN_ARRAY : Next.IN_OBJECT;
  }

  private @Nullable Breach step() {
    at++;
    return null;
  }

  private @Nullable Breach string() {
    for (at++; at < text.length(); at++) {
      int unit = text.at(at);
      if (unit == '"') {
        at++;
        return null;
      }
      if (unit >= 0 && unit < ' ') {
        return here("an escape such as \\n, or no control character,");
      }
      if (unit == '\\') {
        Breach breach = escape();
        if (breach != null) {
          return breach;
        }
      }
    }
    return end("a closing quote");
  }

  /** Passes to the last unit of an escape. */
  private @Nullable Breach escape() {
    if (++at == text.length()) {
      return end("the rest of an escape");
    }
    int unit = text.at(at);
    if (unit != 'u') {
      return unit > 0 && "\"\\/bfnrt".indexOf(unit) >= 0
          ? null
          : here("one of \" \\ / b f n r t u after a backslash");
    }
    for (int digit = 0; digit < 4; digit++) {
      if (++at == text.length()) {
        return end("the rest of an escape");
      }
      if (!isHex(text.at(at))) {
        return here("one of four hexadecimal digits");
      }
    }
    return null;
  }

  /** A number or a literal, which ends where no letter or digit follows. */
  private @Nullable Breach plain(Next next) {
    String word = word(text.length());
    if (LITERALS.contains(word) || isNumber(word)) {
      at += word.length();
      return null;
    }
    boolean cut =
        at + word.length() == text.length()
            && (isNumber(word + "0") || LITERALS.stream().anyMatch(all -> all.startsWith(word)));
    return cut ? end("the rest of " + Syntax.quote(word)) : here(next.words);
  }

  private Breach end(String expected) {
    return new Breach(
        text.length(), "document must be whole: unexpected end where " + expected + " should be");
  }

  private Breach here(String expected) {
    String found = word(LONGEST_WORD);
    boolean closing = found.equals("]") || found.equals("}");
    String advice =
        closing && afterComma
            ? "; remove the comma before it"
            : ADVICE.getOrDefault(
                found, expected.startsWith("a value") ? Suggestion.inWords(found, LITERALS) : "");
    return new Breach(
        at,
        "document must be JSON: "
            + expected
            + " should be here, not "
            + Syntax.quote(found)
            + advice);
  }

  /** The letters, digits and signs that begin here, or the one character that does. */
  private String word(int most) {
    int end = at;
    while (end < text.length() && end - at < most && isPlain(text.at(end))) {
      end++;
    }
    if (end == at) {
      for (end++; end < text.length() && text.continues(end); end++) {
        // the rest of the character
      }
    }
    return text.excerpt(at, end);
  }

  private static boolean isHex(int unit) {
    return (unit >= '0' && unit <= '9')
        || (unit >= 'a' && unit <= 'f')
        || (unit >= 'A' && unit <= 'F');
  }

  private static boolean isSpace(int unit) {
    return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
  }

  /** Whether numbers and words are made of it. */
  private static boolean isPlain(int unit) {
    return (unit >= '0' && unit <= '9')
        || (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || unit == '-'
        || unit == '+'
        || unit == '.'
        || unit == '_'
        || unit == '$';
  }

  private static boolean isNumber(String word) {
    int i = word.startsWith("-") ? 1 : 0;
    int whole = digits(word, i);
    if (whole == i || (word.charAt(i) == '0' && whole > i + 1)) {
      return false;
    }
    i = whole;
    if (i < word.length() && word.charAt(i) == '.') {
      int fraction = digits(word, i + 1);
      if (fraction == i + 1) {
        return false;
      }
      i = fraction;
    }
    if (i < word.length() && (word.charAt(i) == 'e' || word.charAt(i) == 'E')) {
      int sign = i + 1 < word.length() && "+-".indexOf(word.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
      i = digits(word, sign);
      return i > sign && i == word.length();
    }
    return i == word.length();
  }

  private static int digits(String word, int from) {
    int i = from;
    while (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
