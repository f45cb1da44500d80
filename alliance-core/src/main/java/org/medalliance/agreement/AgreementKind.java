// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * What sort of agreement it is, such as {@code charter}; an open code.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record AgreementKind(String value) implements Comparable<AgreementKind>, Serializable {
  /** Checks the grammar of open codes. */
  public AgreementKind {
    Syntax.openCode("agreement kind", value);
  }

  /** Returns the code with this text. */
  public static AgreementKind of(String text) {
    return new AgreementKind(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(AgreementKind other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
