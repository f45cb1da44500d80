// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * The name of one rung of an alliance's ladder. A tier in the alliance is not the grade of the
 * institution that stands on it.
 *
 * @param value letters and digits of any script in NFC, and {@code -_.:}; 1 to 128 characters,
 *     case-sensitive
 */
public record TierId(String value) implements Comparable<TierId>, Serializable {
  /** Checks the grammar of ids. */
  public TierId {
    Syntax.id("tier id", value);
  }

  /** Returns the id with this text. */
  public static TierId of(String text) {
    return new TierId(text);
  }

  /** Orders ids by the UTF-16 units of their text. */
  @Override
  public int compareTo(TierId other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
