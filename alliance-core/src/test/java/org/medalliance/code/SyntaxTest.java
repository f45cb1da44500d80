// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "LAKESIDE", "lake-side_2.1:x", "重庆市妇幼保健院", "é", "ünïcode", "۱۲", "𠮷", "u01"})
  void acceptsIdsOfAnyScript(String id) {
    assertThat(UnitId.of(id)).hasToString(id);
    assertThat(Syntax.id("unit id", id)).isSameAs(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "lake side",
        " lake",
        "lake ",
        "lake\u00a0side",
        "lake\u3000side",
        "a/b",
        "../../etc/passwd",
        "http://127.0.0.1/",
        "a|b",
        "<script>",
        "a,b",
        "a+b",
        "☃"
      })
  void refusesIdsWithOtherCharacters(String id) {
    assertRefused(id, Fault.ID_SYNTAX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u200bb",
        "a\u200d",
        "\ufeffa",
        "a\u00adb",
        "a\u2060",
        "a\u202eb",
        "\u115f",
        "\u1160",
        "\u3164",
        "\uffa0"
      })
  void refusesIdsWithCharactersThatNobodySees(String id) {
    assertRefused(id, Fault.TEXT_INVISIBLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "a\nb", "a\tb", "a\u0085", "a\u007f"})
  void refusesIdsWithControlCharacters(String id) {
    assertRefused(id, Fault.TEXT_CONTROL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud800", "\udc00a", "\udc00\ud800"})
  void refusesHalvesOfSurrogatePairs(String id) {
    assertRefused(id, Fault.TEXT_SURROGATE);
  }

  @Test
  void refusesIdsThatAreNotNormalised() {
    assertThat(UnitId.of("\u00e9")).isNotNull();
    assertRefused("e\u0301", Fault.ID_NOT_NFC);
  }

  @Test
  void limitsIdsTo128Characters() {
    assertThat(UnitId.of("a".repeat(128))).isNotNull();
    assertThat(UnitId.of("𠮷".repeat(128))).isNotNull();
    assertRefused("a".repeat(129), Fault.ID_SYNTAX);
    assertRefused("𠮷".repeat(129), Fault.ID_SYNTAX);
  }

  @Test
  void saysWhatAnIdMustBe() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> UnitId.of("lake side"))
        .withMessage("unit id must be letters, digits or -_.: (1 to 128): 'lake side'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "remote-imaging", "remote-imaging.ct", "t1", "cn|T1_x", "1-2.3", "az.09"})
  void acceptsOpenCodes(String code) {
    assertThat(Syntax.openCode("code", code)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Lead",
        "lead_unit",
        "-a",
        "a-",
        "a--b",
        "a..b",
        "a.-b",
        "|a",
        "a|",
        "a|b|c",
        "a b",
        "é",
        "cn|é",
        "ＬＥＡＤ",
        "ｌead"
      })
  void refusesOtherCodes(String code) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Syntax.openCode("role", code))
        .withMessageStartingWith("role must be lower-kebab or system|value (1 to 128): ")
        .returns(Fault.CODE_SYNTAX, InvalidValueException::fault);
  }

  @Test
  void limitsOpenCodesTo128CharactersOnEitherSide() {
    assertThat(Syntax.openCode("code", "a".repeat(128))).hasSize(128);
    assertThat(Syntax.openCode("code", "a".repeat(128) + "|" + "b".repeat(128))).hasSize(257);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Syntax.openCode("code", "a".repeat(129)));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Syntax.openCode("code", "a|" + "b".repeat(129)));
  }

  @Test
  void saysOfAnOpenCodeWithACharacterThatNobodySeesThatItIsThere() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Syntax.openCode("role", "le\u200bad"))
        .withMessage("role must not hold invisible characters: 'le\\u200bad'")
        .returns(Fault.TEXT_INVISIBLE, InvalidValueException::fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"05.05", "III-A", "ICD-11|BA00"})
  void keepsCodesAsTheyAre(String code) {
    assertThat(Syntax.code("code", code)).isSameAs(code);
  }

  @ParameterizedTest
  @CsvSource({"|05, ''", "05|, ''", "05|06|07, 06|07"})
  void quotesTheSideOfACodeThatIsNoId(String code, String side) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Syntax.code("code", code))
        .withMessage("code must be letters, digits or -_.: (1 to 128): '" + side + "'")
        .returns(Fault.ID_SYNTAX, InvalidValueException::fault);
  }

  @Test
  void checksATextThatMayBeLeftOutOnlyWhereItIsThere() {
    assertThatNoException().isThrownBy(() -> Syntax.text("note", Optional.empty()));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Syntax.text("note", Optional.of(" ")))
        .returns(Fault.TEXT_BLANK, InvalidValueException::fault);
  }

  @Test
  void keepsTextsAsTheyAre() {
    String text = " two\nlines\tand <b>${x}</b> \u202e ";

    assertThat(Syntax.text("note", text)).isSameAs(text);
  }

  @Test
  void limitsTexts() {
    assertThat(Syntax.text("note", "a".repeat(8_192))).hasSize(8_192);
    assertTextRefused("a".repeat(8_193), Fault.LIMIT_STRING);
    assertTextRefused(" ", Fault.TEXT_BLANK);
    assertTextRefused("", Fault.TEXT_BLANK);
    assertTextRefused("a\rb", Fault.TEXT_CONTROL);
    assertTextRefused("a\u001b[31m", Fault.TEXT_CONTROL);
    assertTextRefused("a\ud800b", Fault.TEXT_SURROGATE);
  }

  @Test
  void limitsTheMarksOnOneLetter() {
    assertThat(Syntax.text("note", "e" + "\u0301".repeat(16))).hasSize(17);
    assertTextRefused("e" + "\u0301".repeat(17), Fault.TEXT_TOO_COMPLEX);
  }

  @ParameterizedTest
  @CsvSource({"plain, 'plain'", "重庆, '重庆'"})
  void quotesWhatCanBeSeen(String text, String quoted) {
    assertThat(Syntax.quote(text)).isEqualTo("'" + text + "'").isEqualTo("'" + quoted + "'");
  }

  @Test
  void quotesNothingThatBreaksALineOrHidesOrTurns() {
    assertThat(Syntax.quote("a\nb\u202e\u200b\u2028\ud800"))
        .isEqualTo("'a\\u000ab\\u202e\\u200b\\u2028\\ud800'");
    assertThat(Syntax.escape("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
    assertThat(Syntax.escape("湖滨\n医院 𠮷")).isEqualTo("湖滨\\u000a医院 𠮷");
    assertThat(Syntax.escape("湖滨医院")).isEqualTo("湖滨医院");
  }

  @Test
  void quotesAtMost64Characters() {
    assertThat(Syntax.quote("a".repeat(64))).hasSize(66).doesNotContain("…");
    assertThat(Syntax.quote("a".repeat(65))).hasSize(67).endsWith("…'");
    assertThat(Syntax.quote("\u202e".repeat(9_000))).hasSizeLessThan(1_024);
  }

  @Test
  void isBriefAfter400Characters() {
    assertThat(Syntax.brief("a".repeat(400))).isEqualTo("a".repeat(400));
    assertThat(Syntax.brief("a".repeat(401))).isEqualTo("a".repeat(400) + "…");
    assertThat(Syntax.brief("𠮷".repeat(401))).isEqualTo("𠮷".repeat(400) + "…");
    assertThat(Syntax.brief("\n".repeat(66) + "a".repeat(5))).hasSize(401).endsWith("\\u000aaaaa…");
    assertThat(Syntax.brief("\n".repeat(66) + "a".repeat(4))).hasSize(400).endsWith("aaaa");
  }

  @Test
  void namesTheFirstEightOfAList() {
    assertThat(Syntax.brief(List.of())).isEqualTo("[]");
    assertThat(Syntax.brief(List.of(1, 2, 3, 4, 5, 6, 7, 8))).isEqualTo("[1, 2, 3, 4, 5, 6, 7, 8]");
    assertThat(Syntax.brief(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))
        .isEqualTo("[1, 2, 3, 4, 5, 6, 7, 8 and 2 more]");
  }

  @Test
  void readsCodesAlikeInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(Syntax.openCode("role", "inpatient-icu")).isEqualTo("inpatient-icu");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Syntax.openCode("role", "ıcu"));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertRefused(String id, Fault fault) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> UnitId.of(id))
        .returns(fault, InvalidValueException::fault);
  }

  private static void assertTextRefused(String text, Fault fault) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Syntax.text("note", text))
        .returns(fault, InvalidValueException::fault);
  }
}
