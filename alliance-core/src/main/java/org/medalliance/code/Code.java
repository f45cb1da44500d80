// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A code for a region, a specialty or a grade.
 *
 * <p>A bare code ({@code 511603}) belongs to the code system that the alliance names for the
 * purpose; {@code system|value} belongs to another system, of which nothing is known but its name.
 *
 * @param value an id, or two ids set apart by {@code |}
 */
public record Code(String value) implements Comparable<Code>, Serializable {
  /** Checks the grammar of codes. */
  public Code {
    Syntax.code("code", value);
  }

  /** Returns the code with this text. */
  public static Code of(String text) {
    return new Code(text);
  }

  /** Returns whether the code belongs to a system that it names itself. */
  public boolean isForeign() {
    return value.indexOf('|') >= 0;
  }

  /** Orders codes by the UTF-16 units of their text. */
  @Override
  public int compareTo(Code other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
