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
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medalliance.membership.Role;
import org.medalliance.time.Certain;
import org.medalliance.time.PartialDate;

/**
 * What the lab itself says, in English and Chinese: an English sentence with {@code {0}}, {@code
 * {1}} … for what it is about, which {@code zh.json} beside this class has in Chinese.
 *
 * @param english the sentence
 * @param values what it is about, in their text forms; sayings, constants, roles, dates, what is
 *     known of such, and several of them are put in words
 */
public record Saying(String english, ImmutableList<Object> values) implements Worded {
  private static final ImmutableMap<String, String> CHINESE = chinese();

  /** Returns a sentence about these values. */
  public static Saying of(String english, Object... values) {
    return new Saying(english, ImmutableList.copyOf(values));
  }

  @Override
  public String in(Locale locale) {
    boolean chinese = Words.isChinese(locale);
    String words = chinese ? requireNonNull(CHINESE.getOrDefault(english, english)) : english;
    StringBuilder text = new StringBuilder(words.length() + 32);
    int at = 0;
    while (at < words.length()) {
      boolean gap = words.charAt(at) == '{' && words.startsWith("}", at + 2);
      String next =
          gap
              ? words(values.get(words.charAt(at + 1) - '0'), locale)
              : String.valueOf(words.charAt(at));
      if (chinese && areToStandApart(text, next)) {
        text.append(' ');
      }
      text.append(next);
      at += gap ? 3 : 1;
    }
    return text.toString();
  }

  /** A Chinese character and what is Latin are set apart, as printers do. */
  private static boolean areToStandApart(CharSequence text, String next) {
    if (text.isEmpty() || next.isEmpty()) {
      return false;
    }
    int before = text.charAt(text.length() - 1);
    int after = next.codePointAt(0);
    return (isHan(before) && isLatin(after, "([")) || (isLatin(before, ")]") && isHan(after));
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean isLatin(int c, String brackets) {
    return c < 128 && (Character.isLetterOrDigit(c) || brackets.indexOf(c) >= 0);
  }

  private static String words(Object value, Locale locale) {
    if (value instanceof Worded words) {
      return words.in(locale);
    }
    if (value instanceof Enum<?> constant) {
      return Words.word(constant, locale);
    }
    if (value instanceof PartialDate date) {
      return Words.day(date, locale);
    }
    if (value instanceof Role role) {
      return Words.role(role, locale);
    }
    if (value instanceof Certain<?> certain) {
      return words(certain.possible(), locale)
          .distinct()
          .reduce((one, other) -> or(one, other, locale))
          .orElse("");
    }
    return value instanceof Collection<?> things
        ? words(things, locale).collect(Collectors.joining(Saying.of(", ").in(locale)))
        : value.toString();
  }

  static String or(String one, String other, Locale locale) {
    return Saying.of("{0} or {1}", one, other).in(locale);
  }

  private static Stream<String> words(Collection<?> things, Locale locale) {
    return things.stream().map(one -> words(one, locale));
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
