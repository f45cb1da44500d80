// SPDX-License-Identifier: Apache-2.0
package org.medalliance.programme;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * The name of one programme within its alliance.
 *
 * @param value letters and digits of any script in NFC, and {@code -_.:}; 1 to 128 characters,
 *     case-sensitive
 */
public record ProgrammeId(String value) implements Comparable<ProgrammeId>, Serializable {
  /** Checks the grammar of ids. */
  public ProgrammeId {
    Syntax.id("programme id", value);
  }

  /** Returns the id with this text. */
  public static ProgrammeId of(String text) {
    return new ProgrammeId(text);
  }

  /** Orders ids by the UTF-16 units of their text. */
  @Override
  public int compareTo(ProgrammeId other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
