// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Locale;

/**
 * One text in one or more languages.
 *
 * @param byLanguage the texts by BCP 47 language tag, such as {@code en} or {@code zh}; at least
 *     one
 */
public record LocalizedText(ImmutableSortedMap<String, String> byLanguage) implements Serializable {
  /** Checks that there is a text, and each tag and text. */
  public LocalizedText {
    requireNonNull(byLanguage, "byLanguage");
    byLanguage = ImmutableSortedMap.copyOf(byLanguage); // whatever order it came in
    require(
        !byLanguage.isEmpty(),
        Fault.MIN_SIZE,
        "",
        "localized text must have at least one language");
    for (int i = 0; i < byLanguage.size(); i++) { // most have one entry, and there are many
      checkEntry(byLanguage.keySet().asList().get(i), byLanguage.values().asList().get(i));
    }
  }

  /** Returns a text in one language. */
  public static LocalizedText of(String language, String text) {
    return new LocalizedText(
        ImmutableSortedMap.of(requireNonNull(language, "language"), requireNonNull(text, "text")));
  }

  /** Returns a text in English. */
  public static LocalizedText english(String text) {
    return of("en", text);
  }

  /**
   * Returns the text for a reader of {@code locale}: in its language, else in English, else in the
   * first language by tag.
   */
  public String in(Locale locale) {
    requireNonNull(locale, "locale");
    String best =
        Locale.lookupTag(
            Locale.LanguageRange.parse(locale.toLanguageTag()), byLanguage.keySet()); // RFC 4647
    if (best != null) {
      return requireNonNull(byLanguage.get(best));
    }
    String english = byLanguage.get("en");
    return english != null ? english : byLanguage.values().asList().get(0);
  }

  /** Makes no garbage, as that of the map does: there are many names. */
  @Override
  public int hashCode() {
    return 31 * byLanguage.keySet().asList().hashCode() + byLanguage.values().asList().hashCode();
  }

  /** Returns the texts by language, escaped, such as {@code {en=Lakeside Hospital}}. */
  @Override
  public String toString() {
    return Syntax.brief(byLanguage.toString());
  }

  private static void checkEntry(String language, String text) {
    if (!isLanguageTag(language)) {
      throw new InvalidValueException(
          Fault.LANGUAGE_SYNTAX,
          "language must be a BCP 47 tag such as en or zh-Hant: " + Syntax.quote(language));
    }
    Syntax.text("text", text);
  }

  /**
   * Whether the tag is a language of two or three letters with subtags, written as BCP 47
   * recommends.
   */
  private static boolean isLanguageTag(String tag) {
    if (tag.equals("en") || tag.equals("zh")) {
      return true; // nearly all are
    }
    return tag.length() <= 35
        && !tag.isEmpty()
        && Locale.forLanguageTag(tag).toLanguageTag().equals(tag)
        && !tag.startsWith("x-");
  }
}
