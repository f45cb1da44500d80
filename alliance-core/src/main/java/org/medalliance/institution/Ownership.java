// SPDX-License-Identifier: Apache-2.0
package org.medalliance.institution;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * Who owns an institution, such as {@code public}; an open code.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record Ownership(String value) implements Comparable<Ownership>, Serializable {
  /** Checks the grammar of open codes. */
  public Ownership {
    Syntax.openCode("ownership", value);
  }

  /** Returns the code with this text. */
  public static Ownership of(String text) {
    return new Ownership(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(Ownership other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
