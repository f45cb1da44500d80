// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * What a shared resource is to be used for, such as {@code treatment}; an open code.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record Purpose(String value) implements Comparable<Purpose>, Serializable {
  /** Checks the grammar of open codes. */
  public Purpose {
    Syntax.openCode("purpose", value);
  }

  /** Returns the code with this text. */
  public static Purpose of(String text) {
    return new Purpose(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(Purpose other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
