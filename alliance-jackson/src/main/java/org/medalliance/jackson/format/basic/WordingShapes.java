// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.basic;

import static org.medalliance.jackson.format.basic.CodeShapes.LOCALIZED_TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.TEXT;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.function.Function;
import org.medalliance.code.LocalizedText;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.wording.Phrase;

/** What the library says, in the languages that it has. Written and never read. */
public final class WordingShapes {
  /** What is said, by a stable key for programs, and in words for people. */
  public static final Shape<Phrase> PHRASE =
      ObjectShape.<Phrase>written("phrase")
          .always("key", TEXT, Phrase::key)
          .always("text", LOCALIZED_TEXT, phrase -> words(phrase::text))
          .done();

  private WordingShapes() {}

  /** Returns what is said in English and Chinese. */
  public static LocalizedText words(Function<Locale, String> said) {
    return new LocalizedText(
        ImmutableSortedMap.of("en", said.apply(Locale.ENGLISH), "zh", said.apply(Locale.CHINESE)));
  }
}
