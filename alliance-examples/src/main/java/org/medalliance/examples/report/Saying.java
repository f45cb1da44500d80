// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.medalliance.time.Certain;
import org.medalliance.time.PartialDate;

/**
 * What the lab itself says, in English and Chinese: an English sentence with {@code {0}}, {@code
 * {1}} … for what it is about, which {@code zh.json} beside this class has in Chinese.
 *
 * @param english the sentence
 * @param values what it is about, in their text forms; sayings, constants, dates and what is known
 *     of such are put in words
 */
public record Saying(String english, ImmutableList<Object> values) {
  private static final ImmutableMap<String, String> CHINESE = chinese();

  /** Returns a sentence about these values. */
  public static Saying of(String english, Object... values) {
    return new Saying(english, ImmutableList.copyOf(values));
  }

  /** Returns the sentence in Chinese for every locale of that language, in English otherwise. */
  public String in(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    String words = chinese ? requireNonNull(CHINESE.getOrDefault(english, english)) : english;
    StringBuilder text = new StringBuilder(words.length() + 32);
    int at = 0;
    while (at < words.length()) {
      char c = words.charAt(at);
      if (c == '{' && at + 2 < words.length() && words.charAt(at + 2) == '}') {
        text.append(words(values.get(words.charAt(at + 1) - '0'), locale));
        at += 3;
      } else {
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }

  private static String words(Object value, Locale locale) {
    if (value instanceof Saying saying) {
      return saying.in(locale);
    }
    if (value instanceof Enum<?> constant) {
      return Words.word(constant, locale);
    }
    if (value instanceof PartialDate date) {
      return Words.day(date, locale);
    }
    if (value instanceof Certain<?> certain) {
      return certain.possible().stream()
          .map(one -> words(one, locale))
          .distinct()
          .collect(Collectors.joining(Saying.of(" or ").in(locale)));
    }
    return value.toString();
  }

  /** Returns the sentence by language. */
  @JsonValue
  public ImmutableMap<String, String> texts() {
    return ImmutableMap.of("en", in(Locale.ENGLISH), "zh", in(Locale.CHINESE));
  }

  /** Returns the sentence in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }

  /** Every sentence that there is in Chinese, by the English one. */
  static ImmutableMap<String, String> chinese() {
    try (InputStream words = requireNonNull(Saying.class.getResourceAsStream("zh.json"))) {
      return ImmutableMap.copyOf(
          JsonMapper.builder()
              .build()
              .readValue(words, new TypeReference<Map<String, String>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("the jar must hold the words", e);
    }
  }
}
