// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The name of one agreement within its alliance.
 *
 * @param value letters and digits of any script in NFC, and {@code -_.:}; 1 to 128 characters,
 *     case-sensitive
 */
public record AgreementId(String value) implements Comparable<AgreementId>, Serializable {
  /** Checks the grammar of ids. */
  public AgreementId {
    Syntax.id("agreement id", value);
  }

  /** Returns the id with this text. */
  public static AgreementId of(String text) {
    return new AgreementId(text);
  }

  /** Orders ids by the UTF-16 units of their text. */
  @Override
  public int compareTo(AgreementId other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
