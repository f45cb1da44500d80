// SPDX-License-Identifier: Apache-2.0
package org.medalliance.programme;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * What sort of undertaking a programme is, such as {@code free-clinic}; an open code.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record ProgrammeKind(String value) implements Comparable<ProgrammeKind>, Serializable {
  /** Checks the grammar of open codes. */
  public ProgrammeKind {
    Syntax.openCode("programme kind", value);
  }

  /** Returns the code with this text. */
  public static ProgrammeKind of(String text) {
    return new ProgrammeKind(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(ProgrammeKind other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
