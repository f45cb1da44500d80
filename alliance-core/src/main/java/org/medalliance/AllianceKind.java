// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * What sort of alliance it is, such as {@code specialty-alliance}; an open code, as the law says
 * that the kinds are not limited to the four it names.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record AllianceKind(String value) implements Comparable<AllianceKind>, Serializable {
  /** Checks the grammar of open codes. */
  public AllianceKind {
    Syntax.openCode("alliance kind", value);
  }

  /** Returns the code with this text. */
  public static AllianceKind of(String text) {
    return new AllianceKind(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(AllianceKind other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
