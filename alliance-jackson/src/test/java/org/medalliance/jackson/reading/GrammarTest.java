// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.medalliance.jackson.token.Document;

class GrammarTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " [ ] ",
        "\"\"",
        "0",
        "-0",
        "-12.50e+7",
        "1E-2",
        "true",
        "[null,false]",
        "{\"a\":{\"b\":[1,2,{\"c\":\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 é 河\"}]},\"d\":[]}"
      })
  void findsNothingWrongWithJson(String text) {
    assertThat(Grammar.breach(Document.of(text))).isEmpty();
    assertThat(Grammar.breach(new Document.Bytes(text.getBytes(UTF_8)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"a\": tru}        | 6 | a value should be here, not 'tru'; did you mean 'true'?",
        "{\"a\": NaN}        | 6 | a value should be here, not 'NaN'; JSON has no such number",
        "{'a': 1}            | 1 | a name in double quotes or } should be here, not '''; write"
            + " texts and names in double quotes",
        "[1, // one          | 4 | a value should be here, not '/'; JSON has no comments, write a"
            + " note",
        "{\"a\" 1}           | 5 | a colon should be here, not '1'",
        "[1 2]               | 3 | a comma or ] should be here, not '2'",
        "{\"a\": 1 \"b\": 2} | 8 | a comma or } should be here, not '\"'",
        "[1,]                | 3 | a value should be here, not ']'; remove the comma before it",
        "{\"a\": 1,}         | 8 | a name in double quotes should be here, not '}'; remove the comma"
            + " before it",
        "{\"a\": }           | 6 | a value should be here, not '}'",
        "[09]                | 1 | a value or ] should be here, not '09'",
        "[1_000]             | 1 | a value or ] should be here, not '1_000'",
        "[.5]                | 1 | a value or ] should be here, not '.5'",
        "[\"a\\x\"]          | 4 | one of \" \\ / b f n r t u after a backslash should be here, not"
            + " 'x'",
        "[\"\\u12\"]         | 6 | one of four hexadecimal digits should be here, not '\"'",
        "[\"\\u１234\"]      | 4 | one of four hexadecimal digits should be here, not '１'",
        "{} {}               | 3 | nothing should be here, not '{'"
      })
  void saysWhatShouldStandWhere(String text, int offset, String message) {
    assertThat(Grammar.breach(Document.of(text)))
        .contains(new Grammar.Breach(offset, "document must be JSON: " + message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[1         | a comma or ]",
        "{          | a name in double quotes or }",
        "{\"a\"     | a colon",
        "{\"a\":    | a value",
        "\"a        | a closing quote",
        "\"a\\      | the rest of an escape",
        "\"a\\u00   | the rest of an escape",
        "[-         | the rest of '-'",
        "[1.        | the rest of '1.'",
        "[1e        | the rest of '1e'",
        "[fal       | the rest of 'fal'"
      })
  void saysWhatIsMissingAtTheEnd(String text, String expected) {
    assertThat(Grammar.breach(Document.of(text)))
        .contains(
            new Grammar.Breach(
                text.length(),
                "document must be whole: unexpected end where " + expected + " should be"));
  }

  @Test
  void countsBytesWhereThereAreBytes() {
    String text = "{\"河谷\": 河}";

    assertThat(Grammar.breach(Document.of(text)))
        .map(Grammar.Breach::offset)
        .isEqualTo(Optional.of(7));
    assertThat(Grammar.breach(new Document.Bytes(text.getBytes(UTF_8))))
        .map(Grammar.Breach::offset)
        .isEqualTo(Optional.of(11));
    assertThat(Grammar.breach(new Document.Bytes(text.getBytes(UTF_8))))
        .map(Grammar.Breach::message)
        .isEqualTo(Grammar.breach(Document.of(text)).map(Grammar.Breach::message));
  }

  @Test
  void needsNoStackForDepth() {
    assertThat(Grammar.breach(Document.of("[".repeat(1_000_000) + "]".repeat(1_000_000))))
        .isEmpty();
  }
}
