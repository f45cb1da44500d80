// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * By what a step of membership showed, such as {@code founding} or {@code unveiling}; an open code.
 * It is evidence and grounds no standing.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record Basis(String value) implements Comparable<Basis>, Serializable {
  /** Checks the grammar of open codes. */
  public Basis {
    Syntax.openCode("basis", value);
  }

  /** Returns the code with this text. */
  public static Basis of(String text) {
    return new Basis(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(Basis other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
