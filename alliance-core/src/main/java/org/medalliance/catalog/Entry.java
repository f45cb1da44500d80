// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog;

import static java.util.Objects.requireNonNull;

import org.medalliance.code.LocalizedText;
import org.medalliance.code.Syntax;

/**
 * What a code stands for.
 *
 * @param code the code
 * @param name its name, in every language of the catalogue
 * @param source where code and name are written, for readers; a name in a language that the source
 *     does not have is a translation
 * @param evidence how well it is known that the code is in use with that name
 */
public record Entry<T extends Comparable<? super T>>(
    T code, LocalizedText name, String source, Evidence evidence) {
  /** Checks that there is a source. */
  public Entry {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
    Syntax.text("source", source);
    requireNonNull(evidence, "evidence");
  }

  /** Returns whether the entry is to be verified before anybody relies on it. */
  public boolean isProvisional() {
    return evidence == Evidence.PROVISIONAL;
  }
}
