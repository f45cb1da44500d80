// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * The name of one sharing rule within its alliance.
 *
 * @param value letters and digits of any script in NFC, and {@code -_.:}; 1 to 128 characters,
 *     case-sensitive
 */
public record RuleId(String value) implements Comparable<RuleId>, Serializable {
  /** Checks the grammar of ids. */
  public RuleId {
    Syntax.id("rule id", value);
  }

  /** Returns the id with this text. */
  public static RuleId of(String text) {
    return new RuleId(text);
  }

  /** Orders ids by the UTF-16 units of their text. */
  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
