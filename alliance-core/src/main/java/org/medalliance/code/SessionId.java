// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The name of one session within its alliance, whichever council sat.
 *
 * @param value letters and digits of any script in NFC, and {@code -_.:}; 1 to 128 characters,
 *     case-sensitive
 */
public record SessionId(String value) implements Comparable<SessionId>, Serializable {
  /** Checks the grammar of ids. */
  public SessionId {
    Syntax.id("session id", value);
  }

  /** Returns the id with this text. */
  public static SessionId of(String text) {
    return new SessionId(text);
  }

  /** Orders ids by the UTF-16 units of their text. */
  @Override
  public int compareTo(SessionId other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
