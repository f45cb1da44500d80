// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * What a person is at a unit, such as {@code president}; an open code.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record Office(String value) implements Comparable<Office>, Serializable {
  /** Checks the grammar of open codes. */
  public Office {
    Syntax.openCode("office", value);
  }

  /** Returns the code with this text. */
  public static Office of(String text) {
    return new Office(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(Office other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
