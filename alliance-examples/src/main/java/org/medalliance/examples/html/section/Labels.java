// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.function.Function;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Syntax;
import org.medalliance.wording.Phrase;

/**
 * The words of the page in one language.
 *
 * @param locale the language: English or Chinese
 * @param all what the page says of itself, by key; {@code {0}} stands for the first value
 */
public record Labels(Locale locale, ImmutableSortedMap<String, String> all) {
  /** The most characters that are shown of a name. */
  static final int LONGEST_NAME = 80;

  /** The most characters that are shown of a text. */
  static final int LONGEST_TEXT = 2_000;

  /** Returns the words in Chinese for every locale of that language, in English for every other. */
  public static Labels in(Locale locale) {
    Locale language =
        locale.getLanguage().equals(Locale.CHINESE.getLanguage())
            ? Locale.SIMPLIFIED_CHINESE
            : Locale.ENGLISH;
    String file = "labels_" + language.getLanguage() + ".properties";
    try (InputStream bytes = requireNonNull(Labels.class.getResourceAsStream(file), file)) {
      PropertyResourceBundle bundle =
          new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      ImmutableSortedMap.Builder<String, String> all = ImmutableSortedMap.naturalOrder();
      bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
      return new Labels(language, all.build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language as pages name it. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** Returns what is said under a key, with values in the places kept for them. */
  String text(String key, Object... values) {
    String text = requireNonNull(all.get(key), key);
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
      said.append(text, from, at).append(values[text.charAt(at + 1) - '0']);
      from = at + 3;
    }
    return said.append(text, from, text.length()).toString();
  }

  /** Returns a value of the domain in words. */
  String words(Serializable value) {
    String words = Phrase.of("value", value).text(locale);
    return value instanceof Enum<?> && words.equals(((Enum<?>) value).name())
        ? words.toLowerCase(Locale.ROOT).replace('_', ' ')
        : words;
  }

  /** Returns a name in this language, cut, with nothing in it that hides or turns direction. */
  String name(LocalizedText name) {
    return cut(name.in(locale), LONGEST_NAME);
  }

  /** Returns the name of a code if a catalogue has one, and else the code. */
  <T> String name(T code, Function<T, Optional<LocalizedText>> catalogue) {
    return catalogue.apply(code).map(this::name).orElseGet(() -> code.toString());
  }

  /** Returns the beginning of a text for people; line feeds stay. */
  static String shown(String text) {
    return text.lines()
        .map(line -> cut(line, LONGEST_TEXT))
        .limit(200)
        .reduce((one, other) -> one + "\n" + other)
        .map(all -> all.length() <= LONGEST_TEXT ? all : cutAtLine(all))
        .orElse("");
  }

  private static String cutAtLine(String text) {
    int end = text.lastIndexOf('\n', LONGEST_TEXT);
    return (end > 0 ? text.substring(0, end) : text.substring(0, LONGEST_TEXT)) + "\n…";
  }

  private static String cut(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return Syntax.escape(text);
    }
    return Syntax.escape(text.substring(0, text.offsetByCodePoints(0, longest))) + "…";
  }
}
