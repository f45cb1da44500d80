// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.wording.Phrase;

/** What holds for every explanation in either language. */
@Domain(AllianceDomain.class)
class ExplanationTextProperties {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

  /** Indent and sign come before the text of a phrase. */
  private static final int LONGEST = Phrase.MAX_LENGTH + 100;

  @Property
  void noLineIsLeftUnfinishedOrTooLong(@ForAll Explanation explanation) {
    for (Locale language : LANGUAGES) {
      assertThat(explanation.text(language).lines())
          .allSatisfy(
              line ->
                  assertThat(line)
                      .isNotBlank()
                      .hasSizeLessThanOrEqualTo(LONGEST)
                      .doesNotContain("null")
                      .doesNotContainPattern("\\{[0-9]}")
                      .matches(text -> text.codePoints().noneMatch(Character::isISOControl)));
    }
  }

  @Property
  void bothLanguagesSayTheSameLineByLine(@ForAll Explanation explanation) {
    assertThat(layout(explanation, Locale.CHINESE)).isEqualTo(layout(explanation, Locale.ENGLISH));
  }

  @Property
  void chineseSaysNothingInEnglish(@ForAll Explanation explanation) {
    assertThat(explanation.text(Locale.CHINESE))
        .doesNotContain(" is ", " by ", " under ", "fails", "found:", "NOT_COVERED", "IN_FORCE")
        .startsWith(Phrase.of("value", explanation.decision().outcome()).text(Locale.CHINESE));
  }

  @Property
  void theMachinesLanguageSaysNothing(@ForAll Explanation explanation) {
    List<String> here = texts(explanation);
    Locale locale = Locale.getDefault();
    try {
      for (Locale other : List.of(Locale.CHINA, Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
        Locale.setDefault(other);

        assertThat(texts(explanation)).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Property
  void arrivesAsItWasSent(@ForAll Explanation explanation) throws Exception {
    Explanation received = received(explanation);

    assertThat(received).isEqualTo(explanation);
    assertThat(texts(received)).isEqualTo(texts(explanation));
  }

  @Property
  void reasonsAndUnknownsHaveWordsOfTheirOwn(@ForAll SharingDecision decision) {
    for (Locale language : LANGUAGES) {
      assertThat(decision.reasons())
          .extracting(reason -> reason.text(language))
          .doesNotHaveDuplicates()
          .allMatch(text -> !text.isBlank());
      assertThat(decision.unknowns())
          .extracting(unknown -> unknown.text(language))
          .doesNotHaveDuplicates();
    }
  }

  /** How far each line is indented, and the sign of those that are premises. */
  private static List<String> layout(Explanation explanation, Locale language) {
    Predicate<String> isPremise = line -> line.matches(" {4,}[-+?] .*");
    return explanation
        .text(language)
        .lines()
        .map(
            line ->
                line.length()
                    - line.stripLeading().length()
                    + Optional.of(line.strip().substring(0, 1))
                        .filter(sign -> isPremise.test(line))
                        .orElse(""))
        .toList();
  }

  private static List<String> texts(Explanation explanation) {
    return LANGUAGES.stream().map(explanation::text).toList();
  }

  private static Explanation received(Explanation sent) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Explanation) in.readObject();
    }
  }
}
