// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * The name by which documents and services know one alliance.
 *
 * @param value letters and digits of any script in NFC, and {@code -_.:}; 1 to 128 characters,
 *     case-sensitive
 */
public record AllianceId(String value) implements Comparable<AllianceId>, Serializable {
  /** Checks the grammar of ids. */
  public AllianceId {
    Syntax.id("alliance id", value);
  }

  /** Returns the id with this text. */
  public static AllianceId of(String text) {
    return new AllianceId(text);
  }

  /** Orders ids by the UTF-16 units of their text. */
  @Override
  public int compareTo(AllianceId other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
