// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * What a unit is in an alliance, such as {@code lead}; an open code. A role makes no member.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record Role(String value) implements Comparable<Role>, Serializable {
  /** Checks the grammar of open codes. */
  public Role {
    Syntax.openCode("role", value);
  }

  /** Returns the code with this text. */
  public static Role of(String text) {
    return new Role(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(Role other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
