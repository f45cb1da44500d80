// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import org.medalliance.code.Syntax;
import org.medalliance.wording.Phrase;

/**
 * Something that an alliance as a whole should not be, and the place at which to look.
 *
 * @param code what sort of finding it is
 * @param path where to look
 * @param arguments what it is about, as much as the code needs: anything that {@linkplain Phrase
 *     phrases} can be about
 */
public record Finding(FindingCode code, FindingPath path, ImmutableList<Serializable> arguments)
    implements Comparable<Finding>, Serializable {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::path)
          .thenComparing(finding -> finding.code.code())
          .thenComparing(finding -> Phrase.list(finding.arguments).toString());

  /** Checks the code and that there are words for what it is about. */
  public Finding {
    requireNonNull(code, "code");
    requireNonNull(path, "path");
    requireNonNull(arguments, "arguments");
    if (code instanceof FindingCodes own) {
      own.phrase(arguments); // checks that it fits
    } else {
      OwnFindingCode.checkName(code.code());
      arguments.forEach(argument -> Phrase.of("value", argument));
    }
  }

  /** Returns a finding about these things. */
  public static Finding of(FindingCode code, FindingPath path, Serializable... arguments) {
    requireNonNull(arguments, "arguments");
    return new Finding(code, path, ImmutableList.copyOf(arguments));
  }

  /** How grave it is. */
  public Severity severity() {
    return code.severity();
  }

  /** Returns what it says to people, on one line, without code and place. */
  public String text(Locale locale) {
    return code.text(requireNonNull(locale, "locale"), arguments);
  }

  /** Orders the gravest first, then by place, code and what it is about. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns code, place and text, in English. */
  @Override
  public String toString() {
    return code.code() + " " + path + ": " + Syntax.brief(text(Locale.ENGLISH));
  }
}
