// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;

/**
 * What sort of finding it is. The library's own are the {@link FindingCodes}; whoever adds a check
 * adds codes of their own: with {@link #of}, or as an enum where they are to speak other languages.
 */
public interface FindingCode extends Serializable {
  /**
   * Returns a code that is not of the library, under a {@linkplain #code name} with a dot. A
   * finding of it says what is the case, then what it is about, in English in every language; there
   * is no example.
   */
  static FindingCode of(String code, Severity severity, String what, String why, String mend) {
    return new OwnFindingCode(code, severity, what, why, mend);
  }

  /**
   * The stable name, on which programs may act. One that is not the library's is {@code
   * lower-kebab} and carries a dot, such as {@code acme.no-night-shift}.
   */
  String code();

  /** How grave it is. */
  Severity severity();

  /** What is the case, in English. */
  String what();

  /** Why that matters, in English. */
  String why();

  /** How to mend it, in English. */
  String mend();

  /**
   * Returns how to mend it; in English if the code has no words in that language.
   *
   * @param locale the reader's language
   */
  default String mend(Locale locale) {
    requireNonNull(locale, "locale");
    return mend();
  }

  /** An example, as a document may have it; empty if there is none. */
  String example();

  /**
   * Returns what a finding of this code says to people.
   *
   * @param locale the reader's language
   * @param arguments what the finding is about
   */
  String text(Locale locale, ImmutableList<Serializable> arguments);
}
