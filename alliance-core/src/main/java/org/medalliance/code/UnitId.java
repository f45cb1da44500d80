// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The name of an institution in any question about an alliance: on its list of institutions, on its
 * roll, among the parties of an agreement, as recipient or provider.
 *
 * @param value letters and digits of any script in NFC, and {@code -_.:}; 1 to 128 characters,
 *     case-sensitive
 */
public record UnitId(String value) implements Comparable<UnitId>, Serializable {
  /** Checks the grammar of ids. */
  public UnitId {
    Syntax.id("unit id", value);
  }

  /** Returns the id with this text. */
  public static UnitId of(String text) {
    return new UnitId(text);
  }

  /** Orders ids by the UTF-16 units of their text. */
  @Override
  public int compareTo(UnitId other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
