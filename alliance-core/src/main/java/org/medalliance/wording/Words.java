// SPDX-License-Identifier: Apache-2.0
package org.medalliance.wording;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.stream.Stream;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Syntax;

/** The words of one language, by key. */
final class Words {
  private static final Words ENGLISH = new Words(Locale.ENGLISH);
  private static final Words CHINESE = new Words(Locale.CHINESE);

  /** A phrase of such a key may have more than two arguments: they are joined two by two. */
  private static final String JOIN = "join.";

  private final Locale language;
  private final ImmutableMap<String, Template> templates;

  private Words(Locale language) {
    this.language = language;
    this.templates = read("words_" + language.getLanguage() + ".properties");
  }

  /** Chinese for every locale of that language, English for every other. */
  static Words in(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
  }

  /** Returns whether there are words for a key. */
  static boolean has(String key) {
    return ENGLISH.templates.containsKey(key);
  }

  /** Checks that there are words for a key and so many arguments. */
  static void requireFitting(String key, int arguments) {
    Template template = ENGLISH.templates.get(key);
    if (template == null) {
      require(false, Fault.MEMBER_MISFIT, "key", "phrase must have words: %s", Syntax.quote(key));
      return;
    }
    int expected = template.arguments();
    require(
        arguments == expected
            || (isJoin(key, expected) && arguments > 2 && arguments <= Phrase.MAX_NAMED),
        Fault.MEMBER_MISFIT,
        "arguments",
        "phrase %s must have %d arguments: %d",
        key,
        expected,
        arguments);
  }

  /** Returns a phrase on one line of bounded length. */
  String line(Phrase phrase) {
    String text = text(phrase);
    if (text.length() <= Phrase.MAX_LENGTH) {
      return text;
    }
    int end = Phrase.MAX_LENGTH - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private String text(Phrase phrase) {
    Template template = requireNonNull(templates.get(phrase.key()));
    Stream<String> texts = phrase.arguments().stream().map(this::text);
    return isJoin(phrase.key(), template.arguments())
        ? texts.reduce((one, other) -> template.filled(List.of(one, other))).orElseThrow()
        : template.filled(texts.toList());
  }

  /** What a phrase is about is cut and escaped; what is said about it is ours. */
  private String text(Serializable argument) {
    if (argument instanceof Phrase phrase) {
      return text(phrase);
    }
    if (argument instanceof LocalizedText text) {
      return Syntax.brief(text.in(language));
    }
    return Syntax.brief(
        Vocabulary.phrase(argument).map(this::text).orElseGet(() -> String.valueOf(argument)));
  }

  private static boolean isJoin(String key, int arguments) {
    return arguments == 2 && key.startsWith(JOIN) && key.indexOf('.', JOIN.length()) < 0;
  }

  private static ImmutableMap<String, Template> read(String file) {
    try (InputStream bytes = requireNonNull(Words.class.getResourceAsStream(file), file)) {
      // read here: what a bundle falls back to is the language of the machine
      PropertyResourceBundle bundle =
          new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return Maps.toMap(bundle.keySet(), key -> Template.parse(bundle.getString(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
