// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * The name of one council within its alliance.
 *
 * @param value letters and digits of any script in NFC, and {@code -_.:}; 1 to 128 characters,
 *     case-sensitive
 */
public record CouncilId(String value) implements Comparable<CouncilId>, Serializable {
  /** Checks the grammar of ids. */
  public CouncilId {
    Syntax.id("council id", value);
  }

  /** Returns the id with this text. */
  public static CouncilId of(String text) {
    return new CouncilId(text);
  }

  /** Orders ids by the UTF-16 units of their text. */
  @Override
  public int compareTo(CouncilId other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
