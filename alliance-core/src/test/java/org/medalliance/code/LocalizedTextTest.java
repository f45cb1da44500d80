// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
  private static final LocalizedText NAME =
      new LocalizedText(
          ImmutableSortedMap.of(
              "de", "Seeklinik", "en", "Lakeside Hospital", "zh", "湖滨医院", "zh-Hant", "湖濱醫院"));

  @Test
  void speaksTheLanguageOfTheReader() {
    assertThat(NAME.in(Locale.CHINESE)).isEqualTo("湖滨医院");
    assertThat(NAME.in(Locale.forLanguageTag("zh-Hant"))).isEqualTo("湖濱醫院");
    assertThat(NAME.in(Locale.CHINA)).isEqualTo("湖滨医院");
    assertThat(NAME.in(Locale.UK)).isEqualTo("Lakeside Hospital");
  }

  @Test
  void speaksEnglishToWhomItHasNoWordsFor() {
    assertThat(NAME.in(Locale.JAPANESE)).isEqualTo("Lakeside Hospital");
    assertThat(NAME.in(Locale.ROOT)).isEqualTo("Lakeside Hospital");
  }

  @Test
  void speaksItsFirstLanguageWhereItHasNoEnglish() {
    assertThat(LocalizedText.of("zh", "湖滨医院").in(Locale.FRENCH)).isEqualTo("湖滨医院");
  }

  @Test
  void isTheSameInWhateverOrderItsLanguagesCame() {
    ImmutableSortedMap<String, String> backwards =
        ImmutableSortedMap.copyOf(NAME.byLanguage(), Comparator.reverseOrder());

    assertThat(new LocalizedText(backwards).byLanguage().firstKey()).isEqualTo("de");
    assertThat(new LocalizedText(backwards)).isEqualTo(NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "zh-Hant", "zh-Hant-TW", "gsw", "es-419", "de-CH-1996"})
  void acceptsLanguageTagsAsTheyAreUsuallyWritten(String tag) {
    assertThat(LocalizedText.of(tag, "a").byLanguage()).containsOnlyKeys(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "EN", "en_US", "zh-hant", "english!", "e", "x-own", "und-", "iw", "zh\n"})
  void refusesEveryOtherTag(String tag) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LocalizedText.of(tag, "a"))
        .returns(Fault.LANGUAGE_SYNTAX, InvalidValueException::fault);
  }

  @Test
  void readsAsItsTextsByLanguage() {
    assertThat(LocalizedText.english("Lakeside\nHospital"))
        .hasToString("{en=Lakeside\\u000aHospital}")
        .isEqualTo(LocalizedText.of("en", "Lakeside\nHospital"));
  }

  @Test
  void limitsTagsTo35Characters() {
    String longest = "de-variant1-variant2-variant3-longe";

    assertThat(LocalizedText.of(longest, "a").byLanguage()).containsOnlyKeys(longest);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LocalizedText.of(longest + "r", "a"))
        .returns(Fault.LANGUAGE_SYNTAX, InvalidValueException::fault);
  }

  @Test
  void refusesToSayNothing() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new LocalizedText(ImmutableSortedMap.of()))
        .withMessage("localized text must have at least one language");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LocalizedText.english(" \n"))
        .withMessage("text must not be blank; leave it out: ' \\u000a'");
  }
}
