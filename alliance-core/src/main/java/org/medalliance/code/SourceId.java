// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The name of one source of facts within its alliance.
 *
 * @param value letters and digits of any script in NFC, and {@code -_.:}; 1 to 128 characters,
 *     case-sensitive
 */
public record SourceId(String value) implements Comparable<SourceId>, Serializable {
  /** Checks the grammar of ids. */
  public SourceId {
    Syntax.id("source id", value);
  }

  /** Returns the id with this text. */
  public static SourceId of(String text) {
    return new SourceId(text);
  }

  /** Orders ids by the UTF-16 units of their text. */
  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
