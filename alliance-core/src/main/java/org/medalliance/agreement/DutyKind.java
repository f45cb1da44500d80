// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * What has to be done, such as {@code reply}; an open code.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record DutyKind(String value) implements Comparable<DutyKind>, Serializable {
  /** Checks the grammar of open codes. */
  public DutyKind {
    Syntax.openCode("duty", value);
  }

  /** Returns the code with this text. */
  public static DutyKind of(String text) {
    return new DutyKind(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(DutyKind other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
