// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.view;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import org.medalliance.code.LocalizedText;
import org.medalliance.wording.Phrase;

/** What is said in both languages. */
final class InBoth {
  private InBoth() {}

  static LocalizedText languages(Phrase phrase) {
    return new LocalizedText(
        ImmutableSortedMap.of(
            "en", phrase.text(Locale.ENGLISH), "zh", phrase.text(Locale.CHINESE)));
  }
}
