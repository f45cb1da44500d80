// SPDX-License-Identifier: Apache-2.0
package org.medalliance.institution;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * What sort of body an institution is, such as {@code hospital}; an open code.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record InstitutionKind(String value) implements Comparable<InstitutionKind>, Serializable {
  /** Checks the grammar of open codes. */
  public InstitutionKind {
    Syntax.openCode("institution kind", value);
  }

  /** Returns the code with this text. */
  public static InstitutionKind of(String text) {
    return new InstitutionKind(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(InstitutionKind other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
